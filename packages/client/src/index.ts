/**
 * A client for the Nexudus REST API, for any JavaScript runtime. Unofficial, and not affiliated with Nexudus.
 *
 * @module
 */
export type { Auth, Connection, Credentials } from "./auth/auth.ts";
export { basic } from "./auth/basic.ts";
export { bearer } from "./auth/bearer.ts";
export {
  passwordGrant,
  type PasswordGrantOptions,
  type TokenStore,
  type Tokens,
} from "./auth/password-grant.ts";
export { createNexudusClient, type NexudusClient, type RequestOptions } from "./client.ts";
export {
  ApiError,
  AuthenticationError,
  CommandError,
  ConflictError,
  type Failure,
  type FieldError,
  isNexudusError,
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
export type { QueryValue } from "./http/query.ts";
export type { OutgoingRequest } from "./http/request.ts";
export { createThrottle, type Limit, publishedLimits } from "./http/throttle.ts";
export type {
  CallOptions,
  ClientOptions,
  Fetch,
  FetchInit,
  FetchOptions,
  FetchResponse,
  Logger,
  Middleware,
  Next,
  RetryEvent,
  RetryOptions,
  Throttle,
} from "./options.ts";
export type { Call, WithResponse } from "./resource/call.ts";
export type {
  Changes,
  CommandsQuery,
  Entity,
  EntityTypes,
  Exact,
  FilteredResource,
  HasUnknownName,
  Pictures,
  Resource,
  RunInput,
  Saved,
  UpdateOptions,
} from "./resource/entity.ts";
export type { AllOptions, List } from "./resource/list.ts";
export type { FilteredListQuery, ListQuery } from "./resource/list-query.ts";
export type { PageOf } from "./resource/read-pages.ts";
export type { Raw } from "./transport.ts";
