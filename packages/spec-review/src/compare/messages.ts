/** The previous and the current value, in one sentence. */
export function changed(name: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `\`${name}\` was set to \`${after}\`.`;
  if (after === undefined) return `\`${name}\` was removed; it was \`${before}\`.`;
  return `\`${name}\` changed from \`${before}\` to \`${after}\`.`;
}

export function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

export function textMessage(name: string, before: string | undefined, after: string | undefined): string {
  return `\`${name}\` ${before === undefined ? "was added" : after === undefined ? "was removed" : "changed"}.`;
}
