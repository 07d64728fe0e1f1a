import type { Parameter } from "../openapi.ts";

/** Whether a parameter is a filter: filters are named after fields, which begin with a capital letter. */
export const isFilter = ({ in: location, name }: Parameter): boolean =>
  location === "query" && /[A-Z]/.test(name);
