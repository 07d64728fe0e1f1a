/**
 * What a test looks at: `count` of the items, evenly spread, and all of them in `pnpm test:soak`.
 * Items that one template makes differ little, and each page in a browser takes seconds.
 */
export function sampleOrAll<Item>(items: readonly Item[], count: number): Item[] {
  if (process.env["SOAK"] !== undefined || items.length <= count) return [...items];
  const step = (items.length - 1) / Math.max(count - 1, 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step)).flatMap((place) =>
    items.slice(place, place + 1),
  );
}
