// Compares the live service with the sandbox. It only reads, one request at a time, and prints no record.
import nexudus from "@nexudus-api/spec";
import { beforeAll, describe, expect, test } from "vitest";
import { expectDocumented } from "./contract.ts";
import { basic } from "./start.ts";

const {
  NEXUDUS_LIVE_URL: base = String(nexudus.servers[0]?.url),
  NEXUDUS_LIVE_USERNAME: username,
  NEXUDUS_LIVE_PASSWORD: password,
} = process.env;

interface Page {
  readonly Records: readonly Readonly<Record<string, unknown>>[];
  readonly TotalItems: number;
  readonly CurrentPage: number;
}

async function get(target: string, authorized = true): Promise<{ status: number; body: unknown }> {
  if (!username || !password) {
    throw new Error(
      "Set NEXUDUS_LIVE_USERNAME and NEXUDUS_LIVE_PASSWORD to those of an account to read from.",
    );
  }
  const response = await fetch(base + target, {
    headers: authorized ? { authorization: basic({ username, password }) } : {},
    signal: AbortSignal.timeout(30_000),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get("content-type");
  // The document's paths are relative to the base.
  expectDocumented("GET", `https://spaces.nexudus.com/api${target}`, {
    status: response.status,
    type,
    bytes,
  });
  const isJson = type?.startsWith("application/json") ?? false;
  return { status: response.status, body: isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null };
}

async function list(target: string): Promise<Page> {
  const { status, body } = await get(target);
  expect(status).toBe(200);
  // contract.ts has validated the response against the document.
  return body as Page;
}

test("a list without credentials is refused as documented", async () => {
  expect((await get("/spaces/coworkers", false)).status).toBe(401);
});

describe.each([
  ["/spaces/coworkers", "Coworker", "FullName"],
  ["/spaces/teams", "Team", "Name"],
])("%s", (path, entity, title) => {
  let first: Page;
  beforeAll(async () => {
    first = await list(`${path}?size=5&orderby=Id`);
  });

  test("has rows to compare", () => {
    expect(first.Records.length).toBeGreaterThan(0);
    expect(first.CurrentPage).toBe(1);
  });

  test("returns a record by id as documented, and shows what its row shows", async () => {
    const [row] = first.Records;
    const { status, body } = await get(`${path}/${String(row?.["Id"])}`);
    expect(status).toBe(200);
    // contract.ts has validated the response against the document.
    expect((body as Page["Records"][number])["UniqueId"] === row?.["UniqueId"]).toBe(true);
  });

  test("sorts by Id, and the other way round by dir=1", async () => {
    const ids = first.Records.map((row) => Number(row["Id"]));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    const backwards = await list(`${path}?size=5&orderby=Id&dir=1`);
    const others = backwards.Records.map((row) => Number(row["Id"]));
    expect(others).toEqual(others.toSorted((one, other) => other - one));
  });

  test("continues on the second page where the first ended", async () => {
    const [one, two] = [
      await list(`${path}?size=1&orderby=Id`),
      await list(`${path}?size=1&page=2&orderby=Id`),
    ];
    expect([...one.Records, ...two.Records].map((row) => row["Id"])).toEqual(
      first.Records.slice(0, 2).map((row) => row["Id"]),
    );
  });

  test("finds by text whatever its case", async () => {
    const name = String(first.Records[0]?.[title]);
    for (const spelled of [name, name.toLocaleUpperCase("en")]) {
      const page = await list(`${path}?size=1000&${entity}_${title}=${encodeURIComponent(spelled)}`);
      expect(page.Records.some((row) => row["Id"] === first.Records[0]?.["Id"])).toBe(true);
    }
  });

  test("finds records by a range of dates", async () => {
    const since = String(first.Records[0]?.["UpdatedOn"]).slice(0, 16);
    const page = await list(`${path}?size=25&from_${entity}_UpdatedOn=${encodeURIComponent(since)}`);
    expect(page.Records.every((row) => String(row["UpdatedOn"]) >= since)).toBe(true);
    expect(page.TotalItems).toBeGreaterThan(0);
  });

  test("lists its commands as documented", async () => {
    expect((await get(`${path}/commands?id=${String(first.Records[0]?.["Id"])}`)).status).toBe(200);
  });

  test("does not find an id that cannot be", async () => {
    expect([401, 404]).toContain((await get(`${path}/999999999999`)).status);
  });
});
