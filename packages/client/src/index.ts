/**
 * The Nexudus REST API for JavaScript: safe, small, for any runtime.
 *
 * Unofficial, and not affiliated with Nexudus.
 *
 * @module
 */
export type { Auth, Connection } from "./auth.ts";
export { basic, type Credentials } from "./basic.ts";
export { bearer } from "./bearer.ts";
export type { Call, WithResponse } from "./call.ts";
export {
  type ClientOptions,
  createNexudusClient,
  type NexudusClient,
  type RequestOptions,
} from "./client.ts";
export * from "./errors.ts";
export type { ListQuery } from "./list-query.ts";
export type { Logger } from "./logger.ts";
export type { CallOptions, Fetch, Middleware, Next, RetryOptions, Throttle } from "./options.ts";
export type { OutgoingRequest } from "./outgoing-request.ts";
export type { List, PageOf } from "./paginator.ts";
export { passwordGrant, type PasswordGrantOptions, type TokenStore, type Tokens } from "./password-grant.ts";
export type { QueryValue } from "./query.ts";
export type { Entity, EntityTypes, Pictures, Resource, RunInput, Saved, UpdateOptions } from "./resource.ts";
export { createThrottle, type Limit, publishedLimits } from "./throttle.ts";
export type { Raw } from "./transport.ts";
