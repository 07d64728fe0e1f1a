const paging = new Set(["page", "size", "orderby", "dir"]);

/** Whether a query parameter selects the page or the order, and is not a filter. */
export const isPaging = (name: string): boolean => paging.has(name.toLowerCase());
