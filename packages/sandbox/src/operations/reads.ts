import { absent, type Call } from "./call.ts";
import { invalid, jsonText, Refusal, type Reply } from "./exchange.ts";
import { readIds, readInteger, readListQuery } from "./query.ts";

/** Answers a page of rows. */
export function list({ operation, entity, exchange, store, strict }: Call): Reply {
  const query = readListQuery(operation, entity, exchange.query, strict);
  const { ids, total } = store.search(entity, query);
  const { page, size } = query;
  const pages = Math.ceil(total / size);
  const first = (page - 1) * size + 1;
  const envelope = JSON.stringify({
    CurrentPageSize: size,
    CurrentPage: page,
    CurrentOrderField: query.order.name,
    CurrentSortDirection: query.descending ? 1 : 0,
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

/** Answers the rows of some ids, as a bare array. */
export function getMany({ entity, exchange, store }: Call): Reply {
  const given = [...new URLSearchParams(exchange.query)].filter(([name]) => name.toLowerCase() === "id");
  const [, value = ""] = given[0] ?? [];
  const ids =
    given.length > 1
      ? "is given more than once"
      : value === ""
        ? "is a required field"
        : readIds(value, false);
  if (typeof ids === "string") {
    throw new Refusal(invalid([{ AttemptedValue: value || null, Message: ids, PropertyName: "id" }]));
  }
  // In the order that was asked for, each once; ids that do not exist are left out (assumed).
  return jsonText(`[${store.rows(entity, [...new Set(ids)]).join(",")}]`);
}

/** Answers a full record. */
export function get(call: Call): Reply {
  const id = readInteger(call.pathId ?? "");
  const found = id === undefined ? undefined : call.store.bytes(call.entity, id);
  return found === undefined ? absent(call, id) : jsonText(found);
}
