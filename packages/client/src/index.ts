/**
 * The Nexudus REST API for JavaScript: safe, small, for any runtime.
 *
 * Unofficial, and not affiliated with Nexudus.
 *
 * @module
 */
export { type Auth, basic, bearer, type Connection, type Credentials } from "./auth.ts";
export type { Call, WithResponse } from "./call.ts";
export {
  type ClientOptions,
  createNexudusClient,
  type NexudusClient,
  type RequestOptions,
} from "./client.ts";
export {
  ApiError,
  AuthenticationError,
  CommandError,
  ConflictError,
  type FieldError,
  NetworkError,
  NexudusError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  type SentRequest,
  ServerError,
  TimeoutError,
  ValidationError,
} from "./errors.ts";
export type {
  CallOptions,
  Fetch,
  Logger,
  Middleware,
  Next,
  OutgoingRequest,
  RetryOptions,
  Throttle,
} from "./options.ts";
export type { List, PageOf } from "./paginator.ts";
export { passwordGrant, type PasswordGrantOptions, type TokenStore, type Tokens } from "./password-grant.ts";
export type { ListQuery, QueryValue } from "./query.ts";
export type {
  Changes,
  Entity,
  EntityTypes,
  Pictures,
  Resource,
  RunInput,
  Saved,
  UpdateOptions,
} from "./resource.ts";
export { createThrottle, type Limit, publishedLimits } from "./throttle.ts";
export type { Raw } from "./transport.ts";
