import type { Operation } from "../src/reference/operation.ts";

/**
 * What a test looks at: `count` of the items, evenly spread, and all of them in `pnpm test:soak`.
 * Items that one template makes differ little, and each page in a browser takes seconds.
 */
export function sampleOrAll<Item>(items: readonly Item[], count: number): Item[] {
  if (process.env["SOAK"] !== undefined || items.length <= count) return [...items];
  const step = (items.length - 1) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step)).flatMap((start) =>
    items.slice(start, start + 1),
  );
}

const isFixed = ({ tag }: Operation) => ["Coworkers", "Teams", "Authentication"].includes(tag);

/**
 * The operations whose samples and forms are tried: those with the most behaviour of their own, and `count` of the others.
 * The number does not grow with the entities of the document.
 */
export function operationsToTry(operations: readonly Operation[], count: number): Operation[] {
  const others = operations.filter((operation) => !isFixed(operation));
  return [...operations.filter(isFixed), ...sampleOrAll(others, count)];
}
