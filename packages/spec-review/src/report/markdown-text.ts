const invisible = "\u200B";

/**
 * Escapes text, except for code in backticks. Characters of markup become entities, and what GitHub links by itself
 * (mentions, addresses, numbers of issues) is split by a character without width.
 */
export function text(value: string): string {
  return value
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : plain(part)))
    .join("");
}

function plain(value: string): string {
  return (
    value
      .replaceAll(/\s+/g, " ")
      // At the start of a line: a list, a rule or the underline of a heading.
      .replace(
        /^(\s*)([-+=]|\d+(?=[.)]))/,
        (_all, space: string, mark: string) => `${space}${invisible}${mark}`,
      )
      .replaceAll(/[&<>\\`*_[\]()|~!#$]/g, (mark) => `&#${mark.codePointAt(0)};`)
      .replaceAll("&#35;", `&#35;${invisible}`)
      .replaceAll("@", `@${invisible}`)
      .replaceAll("://", `:${invisible}//`)
      .replaceAll(/\bwww\./gi, (host) => host.replace(".", `${invisible}.`))
      .replaceAll(/\bGH-/gi, (prefix) => prefix.replace("-", `${invisible}-`))
  );
}

export function code(value: string): string {
  return `\`${value.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}

/** A code block, fenced by more backticks than the text has in a row. */
export function fenced(value: string): string {
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${value}\n${fence}`;
}
