/**
 * Types, enums and resource metadata of the Nexudus REST API, made from its OpenAPI document. Only the enums and the metadata
 * exist at run time, and bundlers remove those that are not used.
 */
export * from "./generated/enums.ts";
export type { Delivered } from "./delivered.ts";
export type { components, operations, paths, webhooks } from "./generated/openapi.ts";
export * as resources from "./generated/resources.ts";
export type { ResourceTypes } from "./generated/resources.ts";
export type { OperationKind, ResourceMetadata } from "./operations.ts";
export type * from "./generated/schemas.ts";
export type { WebhookRecords } from "./generated/webhooks.ts";
export type { DateInput, Range } from "./range.ts";
export type { UnknownMember } from "./unknown-member.ts";
