// Runs the recipes of README.md against the sandbox.
import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basic, createNexudusClient, type NexudusClient } from "@nexudus-api/client";
import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bulkCreate } from "./recipes/bulk-create.ts";
import { changeMany, deleteMany } from "./recipes/change-many.ts";
import { createOnce } from "./recipes/create-once.ts";
import { clientInContainer } from "./recipes/docker.ts";
import { downloadAvatars } from "./recipes/download-avatars.ts";
import { clientWithResponses } from "./recipes/fake-responses.ts";
import { explain } from "./recipes/handle-errors.ts";
import { clientThroughProxy } from "./recipes/proxy.ts";
import { receive } from "./recipes/receive-webhooks.ts";
import { sendWelcome } from "./recipes/run-command.ts";
import { syncChanges } from "./recipes/sync-changes.ts";
import { cachedCoworker } from "./recipes/tanstack-query.ts";
import { addNote } from "./recipes/update-safely.ts";
import { withSandbox } from "./recipes/with-sandbox.ts";
import worker from "./recipes/worker.ts";
import { sendJson, serve } from "./server.ts";

const ada = { FullName: "Ada Lovelace", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };

let sandbox: Sandbox;
let nexudus: NexudusClient;

beforeEach(() => {
  sandbox = createSandbox();
  nexudus = clientWith(sandbox.fetch);
});

afterEach(() => sandbox.close());

function clientWith(fetch: Sandbox["fetch"]): NexudusClient {
  return createNexudusClient({ fetch, auth: basic(sandbox.credentials), retry: { maxDelay: 1 } });
}

test("the README prints every recipe as it runs here", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  const folder = new URL("recipes/", import.meta.url);
  for (const file of readdirSync(folder)) {
    expect(blocks, `README.md has no block that is test/recipes/${file}`).toContain(
      readFileSync(new URL(file, folder), "utf8"),
    );
  }
});

test("sync: copies the changes, oldest first, and returns where to continue", async () => {
  const first = await nexudus.coworkers.create(ada);
  const saved: object[] = [];
  const save = async (coworker: object) => void saved.push(coworker);
  const next = await syncChanges(nexudus, new Date(0), save);
  expect(saved).toEqual([await nexudus.coworkers.get(first.Id)]);
  expect(next.toISOString().replace(".000", "")).toBe((await nexudus.coworkers.get(first.Id)).UpdatedOn);
  expect(await syncChanges(nexudus, new Date(next.getTime() + 1000), save)).toEqual(
    new Date(next.getTime() + 1000),
  );
  expect(saved).toHaveLength(1);
});

test("sync continues from the dates of the list, so it finds changes that were made to other records meanwhile", async () => {
  const { Id } = await nexudus.coworkers.create(ada);
  const { UpdatedOn } = await nexudus.coworkers.get(Id);
  const changing: Sandbox["fetch"] = async (input, init) => {
    const response = await sandbox.fetch(input, init);
    if (!new RegExp(`/${Id}$`).test(new Request(input).url)) return response;
    return Response.json({ ...Object(await response.json()), UpdatedOn: "2099-01-01T00:00:00Z" });
  };
  const next = await syncChanges(clientWith(changing), new Date(0), async () => {});
  expect(next).toEqual(new Date(UpdatedOn));
});

test("sync: the next run copies what changed during a run of several pages", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-01T00:00:00Z") });
  try {
    const ids: number[] = [];
    for (let index = 0; index < 12; index += 1)
      ids.push((await nexudus.coworkers.create({ ...ada, Email: `${index}@example.com` })).Id);
    const inPages = clientWith((input, init) =>
      sandbox.fetch(new Request(input, init).url.replace("size=1000", "size=5"), init),
    );
    const copied: object[] = [];
    const next = await syncChanges(inPages, new Date(0), async (coworker) => {
      // The first record has been copied by now, and the page of the last one has not been read.
      if (copied.push(coworker) !== 2) return;
      for (const id of [Number(ids[0]), Number(ids[11])]) {
        vi.setSystemTime(Date.now() + 5000);
        await nexudus.coworkers.update(id, { Notes: "changed" });
      }
    });
    await syncChanges(inPages, next, async (coworker) => void copied.push(coworker));
    for (const id of [ids[0], ids[11]])
      expect(copied).toContainEqual(expect.objectContaining({ Id: id, Notes: "changed" }));
  } finally {
    vi.useRealTimers();
  }
});

const lost = () => new TypeError("fetch failed", { cause: { code: "ECONNRESET" } });

const loseAnswer: Sandbox["fetch"] = async (input, init) => {
  const response = await sandbox.fetch(input, init);
  if (init?.method === "POST") throw lost();
  return response;
};

const loseRequest: Sandbox["fetch"] = async (input, init) => {
  if (init?.method === "POST") throw lost();
  return sandbox.fetch(input, init);
};

test("create once: finds the record after a lost response, and fails after a lost request", async () => {
  const id = await createOnce(clientWith(loseAnswer), ada);
  expect((await nexudus.coworkers.get(id)).FullName).toBe("Ada Lovelace");

  await expect(createOnce(clientWith(loseRequest), { ...ada, Email: "b@example.com" })).rejects.toMatchObject(
    { outcome: "unknown" },
  );
});

test("update safely: changes one field and keeps a concurrent change", async () => {
  const { Id } = await nexudus.coworkers.create({ ...ada, SystemId: "crm-1", Notes: "first" });
  const before = await nexudus.coworkers.get(Id);
  await addNote(nexudus, Id, "second");
  const { Notes, UpdatedOn: _, ...after } = await nexudus.coworkers.get(Id);
  expect(Notes).toBe("first\nsecond");
  expect(before).toMatchObject(after);
});

test("bulk create: reports progress and the reason for each rejected record", async () => {
  const progress: string[] = [];
  const result = await bulkCreate(
    nexudus,
    [ada, { ...ada, FullName: "" }, { ...ada, Email: "c@example.com" }],
    (done, total) => progress.push(`${done}/${total}`),
  );
  expect(progress).toEqual(["1/3", "2/3", "3/3"]);
  expect(result.made).toHaveLength(2);
  expect(result.refused).toEqual([
    { coworker: { ...ada, FullName: "" }, reason: expect.stringContaining("FullName is a required field") },
  ]);
});

test("bulk create: returns the error that stopped it together with the created ids", async () => {
  let creates = 0;
  const breaking: Sandbox["fetch"] = async (input, init) => {
    if (init?.method === "POST" && (creates += 1) === 2) throw lost();
    return sandbox.fetch(input, init);
  };
  const result = await bulkCreate(
    clientWith(breaking),
    [ada, { ...ada, Email: "b@example.com" }, { ...ada, Email: "c@example.com" }],
    () => {},
  );
  expect(result).toMatchObject({
    made: [expect.any(Number)],
    stoppedBy: { name: "NetworkError", outcome: "unknown" },
  });
  expect(creates).toBe(2);
});

test("change many: works concurrently, and one rejected record does not stop the others", async () => {
  const ids: number[] = [];
  for (let index = 0; index < 12; index += 1)
    ids.push((await nexudus.coworkers.create({ ...ada, Email: `${index}@example.com` })).Id);
  let [running, most] = [0, 0];
  const slow = clientWith(async (input, init) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    return sandbox.fetch(input, init);
  });
  const gone = (await nexudus.coworkers.create({ ...ada, Email: "gone@example.com" })).Id;
  await nexudus.coworkers.delete(gone);
  const result = await changeMany(slow, [gone, ...ids, 999_999], { Notes: "x" }, 3);
  expect(new Set(result.done)).toEqual(new Set(ids));
  expect(result.failed).toMatchObject([
    { id: gone, error: { name: "NotFoundError", status: 401 } },
    { id: 999_999, error: { name: "NotFoundError" } },
  ]);
  expect(result.stoppedBy).toBeUndefined();
  expect(most).toBe(3);
  const rows = await nexudus.coworkers.getMany(ids);
  const records = await Promise.all(rows.map(({ Id }) => nexudus.coworkers.get(Id)));
  expect(new Set(records.map(({ Notes }) => Notes))).toEqual(new Set(["x"]));
});

test("delete many: a second run deletes the remaining records", async () => {
  const ids: number[] = [];
  for (let index = 0; index < 6; index += 1)
    ids.push((await nexudus.coworkers.create({ ...ada, Email: `${index}@example.com` })).Id);
  let deletes = 0;
  const breaking = clientWith(async (input, init) => {
    if (new Request(input, init).url.endsWith("/runcommand") && (deletes += 1) > 3) throw lost();
    return sandbox.fetch(input, init);
  });
  const first = await deleteMany(breaking, ids, 1);
  expect(first).toMatchObject({ failed: [], stoppedBy: { name: "NetworkError" } });
  expect(first.done).toEqual(ids.slice(0, 3));
  expect(await deleteMany(nexudus, ids, 1)).toEqual({ done: ids, failed: [], stoppedBy: undefined });
  expect((await nexudus.coworkers.list()).TotalItems).toBe(0);
});

test("proxy: requests go through the proxy", async () => {
  await using proxy = await serve((_, response) => sendJson(response, { Id: 1 }));
  // No server listens on this address: only the proxy can respond.
  const { nexudus: proxied, close } = clientThroughProxy(
    basic(sandbox.credentials),
    proxy.origin,
    "http://nexudus.localhost/api",
  );
  expect((await proxied.coworkers.get(1)).Id).toBe(1);
  expect(proxy.received.map(({ url }) => url)).toEqual(["http://nexudus.localhost/api/spaces/coworkers/1"]);
  await close();
});

test("Docker: plain http to a named host works with credentials from the environment", async () => {
  vi.stubEnv("NEXUDUS_BASE_URL", "http://sandbox:4010/api");
  vi.stubEnv("NEXUDUS_USERNAME", sandbox.credentials.username);
  vi.stubEnv("NEXUDUS_PASSWORD", sandbox.credentials.password);
  try {
    const urls: string[] = [];
    const inContainer = clientInContainer(async (input, init) => {
      urls.push(input);
      return sandbox.fetch(input, init);
    });
    expect((await inContainer.coworkers.list()).TotalItems).toBe(0);
    expect(urls[0]).toMatch(/^http:\/\/sandbox:4010\/api\/spaces\/coworkers\?/);
  } finally {
    vi.unstubAllEnvs();
  }
});

test("fake responses: tests need no network", async () => {
  const { nexudus: fake, urls } = clientWithResponses({ Records: [], TotalItems: 3, HasNextPage: false });
  expect((await fake.coworkers.list({ where: { Active: true } })).TotalItems).toBe(3);
  expect(urls).toEqual([expect.stringContaining("Coworker_Active=true")]);
});

test("sync and download avatars skip a record that was deleted after its page was read", async () => {
  const gone = await nexudus.coworkers.create(ada);
  const kept = await nexudus.coworkers.create({ ...ada, Email: "b@example.com" });
  const deleting: Sandbox["fetch"] = async (input, init) =>
    new RegExp(`/${gone.Id}$`).test(new Request(input).url)
      ? Response.json("Not found", { status: 404 })
      : sandbox.fetch(input, init);
  const saved: unknown[] = [];
  await syncChanges(clientWith(deleting), new Date(0), async (coworker) => void saved.push(coworker));
  expect(saved).toMatchObject([{ Id: kept.Id }]);
  expect(await downloadAvatars(clientWith(deleting), async () => {})).toBe(0);
});

test("download avatars: saves each existing picture", async () => {
  const pixel =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const { Id } = await nexudus.coworkers.create({ ...ada, NewAvatarUrl: pixel });
  await nexudus.coworkers.create({ ...ada, Email: "b@example.com" });
  const files = new Map<string, Blob>();
  expect(await downloadAvatars(nexudus, async (name, picture) => void files.set(name, picture))).toBe(1);
  expect([...files.keys()]).toEqual([`${Id}.png`]);
  expect(files.get(`${Id}.png`)?.size).toBeGreaterThan(50);
});

test("run a command: returns true, or false if the service declines", async () => {
  const { Id } = await nexudus.coworkers.create(ada);
  expect(await sendWelcome(nexudus, Id)).toBe(true);
  expect(await sendWelcome(nexudus, 999_999)).toBe(false);
});

const failing = (call: Promise<unknown>) => call.then(() => "no error", explain);
const responding = (response: () => Response) =>
  clientWith(async () => response()).teams.get(1, { retry: false });
const broken = (code: string) =>
  clientWith(() => Promise.reject(Object.assign(new Error(code), { code }))).teams.get(1);

test("handle every error: returns a sentence for each class", async () => {
  const { Email: _, ...incomplete } = ada;
  // JavaScript callers can pass this.
  expect(await failing(nexudus.coworkers.create(incomplete as typeof ada))).toBe(
    "Email is a required field.",
  );
  expect(await failing(nexudus.coworkers.get(999_999))).toBe("It no longer exists.");
  const stranger = createNexudusClient({
    fetch: sandbox.fetch,
    auth: basic({ username: "x@example.com", password: "x" }),
  });
  expect(await failing(stranger.coworkers.get(1))).toBe("Sign in again.");
  expect(await failing(responding(() => new Response("", { status: 403 })))).toMatch(/lack a role/);
  expect(await failing(responding(() => Response.json({ Message: "x" }, { status: 409 })))).toMatch(
    /changed it/,
  );
  expect(await failing(responding(() => new Response("Wait 2.5 seconds", { status: 429 })))).toBe(
    "Try again in 3 s.",
  );
  expect(await failing(responding(() => Response.json({ WasSuccessful: false, Message: "Busy." })))).toMatch(
    /declined: .*Busy\./,
  );
  expect(await failing(responding(() => new Response("", { status: 500 })))).toMatch(/has a problem/);
  expect(await failing(responding(() => new Response("<html>")))).toMatch(/Check baseUrl/);
  expect(await failing(responding(() => Response.json({}, { status: 418 })))).toMatch(/failed with 418/);
  expect(await failing(broken("ECONNREFUSED"))).toBe("Nexudus cannot be reached.");
  expect(await failing(broken("ECONNRESET"))).toMatch(/Check whether it worked/);
  expect(explain(new RangeError("mine"))).toBe("RangeError: mine");
});

test("with the sandbox: provides records in this process", async () => {
  expect(await withSandbox(async ({ coworkers }) => (await coworkers.list()).TotalItems)).toBeGreaterThan(0);
});

test("Worker: the page gets a number and no credential", async () => {
  await nexudus.coworkers.create({ ...ada, Active: true });
  const { access_token: token } = (await (
    await sandbox.fetch("https://spaces.nexudus.com/api/token", {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", ...sandbox.credentials }),
    })
  ).json()) as { access_token: string };
  const response = await worker.fetch(new Request("https://page.example.com"), {
    NEXUDUS_TOKEN: token,
    fetch: sandbox.fetch,
  });
  expect(await response.json()).toEqual({ members: 1 });
  const refused = await worker.fetch(new Request("https://page.example.com"), {
    NEXUDUS_TOKEN: "wrong",
    fetch: sandbox.fetch,
  });
  expect(await refused.json()).toEqual({ problem: "AuthenticationError" });
});

test("TanStack Query: two identical queries send one request", async () => {
  const { Id } = await nexudus.coworkers.create(ada);
  let count = 0;
  const counted = clientWith((input, init) => {
    count += 1;
    return sandbox.fetch(input, init);
  });
  const queries = new QueryClient();
  expect((await cachedCoworker(counted, queries, Id)).FullName).toBe("Ada Lovelace");
  expect((await cachedCoworker(counted, queries, Id)).Id).toBe(Id);
  expect(count).toBe(1);
  queries.clear();
});

test("receive webhooks: accepts a signed delivery and responds to others with the status of the error", async () => {
  const secret = "example-shared-secret";
  const delivery = (body: string, signed = body) =>
    new Request("https://example.com/nexudus", {
      method: "POST",
      body,
      headers: {
        "X-Nexudus-Hook-Signature": createHmac("sha256", secret).update(signed).digest("hex").toUpperCase(),
      },
    });
  expect((await receive(delivery('[{"Id":5}]'), secret)).status).toBe(204);
  expect((await receive(delivery('[{"Id":6}]', '[{"Id":5}]'), secret)).status).toBe(401);
  expect((await receive(delivery("[]"), secret)).status).toBe(400);
});
