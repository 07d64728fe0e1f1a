import { ApiError, message } from "../../operations/response.ts";
import type { Step } from "../app-env.ts";

/** The maximum length of a query, in characters. */
const maximumQuery = 8192;

/** Returns 414 for a query that is too long, if the document lists that status. Other operations do not read long queries. */
export const limitQuery: Step = (c) => {
  if (!c.get("operation").statuses.has(414)) return;
  const { url } = c.req;
  const mark = url.indexOf("?");
  if (mark >= 0 && url.length - mark - 1 > maximumQuery)
    throw new ApiError(
      message(414, `The query is longer than ${maximumQuery} characters. Ask for fewer ids at a time.`),
    );
};
