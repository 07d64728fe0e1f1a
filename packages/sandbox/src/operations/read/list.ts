import type { Call } from "../call.ts";
import { readListQuery } from "./list-query.ts";
import { jsonText, type ApiResponse } from "../response.ts";
import { BodyValidator } from "../validation/body-validator.ts";

/** Responds with a page of rows. */
export function list({ api, operation, entity, query, store, strict }: Call): ApiResponse {
  const search = readListQuery(operation, entity, query, strict, () => BodyValidator.of(api));
  const { ids, total } = store.search(entity, search);
  const { page, size } = search;
  const pages = Math.ceil(total / size);
  const first = (page - 1) * size + 1;
  const envelope = JSON.stringify({
    CurrentPageSize: size,
    CurrentPage: page,
    CurrentOrderField: search.order.name,
    CurrentSortDirection: search.descending ? 1 : 0,
    FirstItem: first,
    HasNextPage: page < pages,
    HasPreviousPage: page > 1,
    LastItem: first + ids.length - 1,
    PageNumber: page,
    PageSize: size,
    TotalItems: total,
    TotalPages: pages,
  });
  return jsonText(`{"Records":[${store.rows(entity, ids).join(",")}],${envelope.slice(1)}`);
}
