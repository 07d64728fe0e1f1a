// How long the sandbox takes to find a page, compared with a handler written for a test.
import { createSandbox } from "@nexudus-api/sandbox";
import type { Coworker } from "@nexudus-api/types";
import { getResponse, http, HttpResponse } from "msw";
import type { Scale } from "../area.ts";
import { type Contender, race } from "../rounds.ts";
import { authorization, rowsOf } from "../seeded-records.ts";
import { atMost, type Goal, type Table, tableOf } from "../table.ts";

/** A search: the query, and what a handler written for a test would do. */
interface Search {
  readonly query: (number: number) => string;
  readonly filter: (number: number) => (row: Coworker) => boolean;
  readonly order: keyof Coworker;
}

const everybody = () => () => true;
const indexed: Readonly<Record<string, Search>> = {
  "by Id": { query: () => "orderby=Id", filter: everybody, order: "Id" },
  "by Email": { query: () => "orderby=Email", filter: everybody, order: "Email" },
  "by FullName": { query: () => "orderby=FullName", filter: everybody, order: "FullName" },
  "by UpdatedOn, newest first": {
    query: () => "orderby=UpdatedOn&dir=Descending",
    filter: everybody,
    order: "UpdatedOn",
  },
  "of one business, by Id": {
    query: () => "Coworker_InvoicingBusiness=12345681&orderby=Id",
    filter:
      () =>
      ({ InvoicingBusinessId }) =>
        InvoicingBusinessId === 12_345_681,
    order: "Id",
  },
};
const others: Readonly<Record<string, Search>> = {
  "of a city, by company": {
    query: () => "Coworker_CityName=Beispielstadt&orderby=CompanyName",
    filter:
      () =>
      ({ CityName }) =>
        CityName?.toLowerCase() === "beispielstadt",
    order: "CompanyName",
  },
  "active, by city": {
    query: () => "Coworker_Active=true&orderby=CityName",
    filter:
      () =>
      ({ Active }) =>
        Active,
    order: "CityName",
  },
  "a range of creation, by position": {
    query: (number) => `from_Coworker_CreatedOn=${day(number)}&orderby=Position`,
    filter:
      (number) =>
      ({ CreatedOn }) =>
        CreatedOn >= day(number),
    order: "Position",
  },
};

const day = (number: number): string => `2024-01-${String(1 + (number % 28)).padStart(2, "0")}T00:00:00Z`;

/** Both run in this process with a standard `Request` and `Response`. Each call reads another page. */
export async function measureSearch(count: number, scale: Scale): Promise<Table[]> {
  scale.progress(`search in ${count.toLocaleString("en")} records`);
  const sandbox = createSandbox({ seed: count });
  try {
    const records = await rowsOf(sandbox);
    const pages = Math.max(1, Math.floor(count / 25 / 4));
    const tables: Table[] = [];
    for (const [title, searches, goal] of [
      ["a page in an indexed order, total included", indexed, 5],
      ["a page by any filter in any order, total included", others, 60],
    ] as const) {
      const contenders: Record<string, Contender> = {};
      const goals: Record<string, Goal> = {};
      let number = 0;
      const handlers = Object.values(searches).map((one) => handlerOf(records, one, () => number));
      contenders["MSW handler over an array"] = async () => {
        number += 1;
        const handler = handlers[number % handlers.length];
        const request = new Request(`https://sandbox.test/api/spaces/coworkers?page=${1 + (number % pages)}`);
        const response = await getResponse(handler ? [handler] : [], request);
        return response?.arrayBuffer();
      };
      for (const [name, { query }] of Object.entries(searches)) {
        contenders[`sandbox: ${name}`] = async () => {
          number += 1;
          const address = `https://sandbox.test${sandbox.base}/spaces/coworkers?${query(number)}&size=25&page=${1 + (number % pages)}`;
          const response = await sandbox.fetch(address, { headers: { authorization } });
          if (!response.ok)
            throw new Error(`${address} returned ${response.status}: ${await response.text()}`);
          return response.arrayBuffer();
        };
        if (count === 50_000) goals[`sandbox: ${name}`] = atMost(goal);
      }
      tables.push(
        tableOf({
          title: `${count.toLocaleString("en")} records in memory: ${title}`,
          unit: "ms",
          peer: "MSW handler over an array",
          ratio: "speed",
          samples: await race(contenders, { ...scale, rounds: Math.min(scale.rounds, 9) }),
          goals,
        }),
      );
    }
    return tables;
  } finally {
    sandbox.close();
  }
}

function handlerOf(records: readonly Coworker[], { filter, order }: Search, number: () => number) {
  return http.get("*/spaces/coworkers", ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get("page"));
    const found = records.filter(filter(number())).toSorted((a, b) => {
      const [left, right] = [a[order] ?? "", b[order] ?? ""];
      return left < right ? -1 : left > right ? 1 : a.Id - b.Id;
    });
    return HttpResponse.json({
      Records: found.slice((page - 1) * 25, page * 25),
      TotalItems: found.length,
      HasNextPage: page * 25 < found.length,
    });
  });
}
