/**
 * A member of an enum that the document does not know yet. Responses may carry one; requests that create or patch may not.
 * The empty intersection keeps the named members visible in editors, where `Gender | number` would show as `number`.
 */
export type UnknownMember = number & {};
