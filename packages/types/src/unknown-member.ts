/**
 * A member of an enum that the document does not have. Responses may contain one. Bodies of create and update may not. With
 * the empty intersection, editors show the named members. Without it, they would show `Gender | number` as `number`.
 */
export type UnknownMember = number & {};
