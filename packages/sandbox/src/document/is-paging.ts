/** Whether a query parameter selects the page or the order, and is not a filter. */
export const isPaging = (name: string): boolean =>
  ["page", "size", "orderby", "dir"].includes(name.toLowerCase());
