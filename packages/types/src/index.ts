/**
 * Types, enums and resource metadata of the Nexudus REST API, all made from its OpenAPI document.
 * Everything here is a type but for the enums and the metadata, which shake out of a bundle when unused.
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
