/**
 * The Nexudus REST API for JavaScript: safe, small, for any runtime.
 *
 * Unofficial, and not affiliated with Nexudus.
 *
 * @module
 */
export { type Auth, basic, bearer, type Connection, type Credentials } from "./auth/auth.ts";
export type { Call, WithResponse } from "./decode.ts";
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
} from "./errors/errors.ts";
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
export type { List, PageOf } from "./resource/paginator.ts";
export { passwordGrant, type PasswordGrantOptions, type TokenStore, type Tokens } from "./auth/password-grant.ts";
export type { ListQuery, QueryValue } from "./http/query.ts";
export type {
  Changes,
  Entity,
  EntityTypes,
  Pictures,
  Resource,
  RunInput,
  Saved,
  UpdateOptions,
} from "./resource/resource.ts";
export { createThrottle, type Limit, publishedLimits } from "./http/throttle.ts";
export type { Raw } from "./transport.ts";
