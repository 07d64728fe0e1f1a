import type { QueryClient } from "@tanstack/react-query";
import type { NexudusClient } from "@nexudus-api/client";
import createQueries from "openapi-react-query";

/** Queries for every path of the document: `useQuery` in components, `fetchQuery` elsewhere. */
export async function cachedCoworker(nexudus: NexudusClient, queries: QueryClient, id: number) {
  const $api = createQueries(nexudus.raw);
  return queries.fetchQuery({
    ...$api.queryOptions("get", "/spaces/coworkers/{id}", { params: { path: { id } } }),
    staleTime: 60_000,
  });
}
