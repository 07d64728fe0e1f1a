import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fieldsOf, recordsOf, valueOf } from "../testing/bodies.ts";
import { basic, listenForTest, start, type Running } from "../testing/start.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver on this machine. `respond` returns a status, an address to redirect to, or nothing for no response. */
async function receiver(
  respond: (received: Received) => Promise<number | string | undefined> | number | string | undefined = () =>
    204,
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const delivery = { headers: request.headers, body: Buffer.concat(chunks).toString() };
      received.push(delivery);
      const outcome = await respond(delivery);
      if (typeof outcome === "number") response.writeHead(outcome).end();
      else if (typeof outcome === "string") response.writeHead(307, { location: outcome }).end();
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // The server listens on a port.
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nexudus`, received };
}

const ada = {
  FullName: "Ada Åkerström 😀",
  Email: "ada@example.com",
  CountryId: 1220,
  SimpleTimeZoneId: 2023,
};
const location = 12_345_678;
const updates = 2;

async function register({ ask }: Running, URL: string, Action: number, more: object = {}): Promise<number> {
  const body = { BusinessId: location, Name: "Test", Action, URL, Active: true, ...more };
  return valueOf((await ask("POST", "/sys/webhooks", { body })).body).Id;
}

async function create({ ask }: Running, more: object = {}): Promise<number> {
  return valueOf((await ask("POST", "/spaces/coworkers", { body: { ...ada, ...more } })).body).Id;
}

async function update({ ask }: Running, id: number): Promise<void> {
  const { body } = await ask("GET", `/spaces/coworkers/${id}`);
  expect((await ask("PUT", "/spaces/coworkers", { body: fieldsOf(body) })).status).toBe(200);
}

const webhookOf = async ({ ask }: Running, id: number) =>
  fieldsOf((await ask("GET", `/sys/webhooks/${id}`)).body);

/** The ids of the records that arrived. */
const idsOf = (received: readonly Received[]): unknown[] =>
  received.map(({ body }) => {
    const records: unknown = JSON.parse(body);
    return Array.isArray(records) && records.length === 1 ? fieldsOf(records[0])["Id"] : body;
  });

describe("a webhook", () => {
  test("gets the record in an array when it is created, changed and deleted, by the event that it waits for", async () => {
    const running = await start();
    const { url, received } = await receiver();
    const events: readonly [number, string][] = [
      [3, "CoworkerCreate"],
      [2, "CoworkerUpdate"],
      [50, "CoworkerDelete"],
      [57, "TeamCreated"],
      [58, "TeamUpdated"],
      [59, "TeamDeleted"],
    ];
    for (const [number, event] of events) await register(running, `${url}?event=${event}`, number);
    const { ask, sandbox } = running;
    const coworker = await create(running);
    await update(running, coworker);
    const command = { Key: "COWORKER_DELETE", Ids: [coworker], Parameters: [] };
    await ask("POST", "/spaces/coworkers/runcommand", { body: command });
    const team = { Name: "A", BusinessId: location };
    const { Id } = valueOf((await ask("POST", "/spaces/teams", { body: team })).body);
    await ask("PUT", "/spaces/teams", { body: { ...team, Id } });
    await ask("DELETE", `/spaces/teams/${Id}`);
    await sandbox.deliveries.idle();
    expect(new Set(idsOf(received))).toEqual(new Set([coworker, Id]));
    expect(received).toHaveLength(6);
    const listed = sandbox.deliveries.list();
    expect(listed.map(({ event }) => event)).toEqual(
      events.toSorted((a, b) => order(a[1]) - order(b[1])).map(([, event]) => event),
    );
    expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(["delivered"]));
    const [first] = received;
    expect(JSON.parse(first?.body ?? "")).toMatchObject([{ ...ada, Id: coworker }]);
    expect(first?.headers).toMatchObject({ "content-type": "application/json; charset=utf-8" });
  });

  test("is signed with the secret over the text in ASCII, as the vendor's sample signs", async () => {
    const running = await start(undefined, { webhookSecret: "example-shared-secret" });
    const { url, received } = await receiver();
    await register(running, url, 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    const [{ body, headers } = { body: "", headers: {} }] = received;
    expect(body).toContain("Åkerström 😀");
    // .NET writes two question marks for an emoji.
    const ascii = body.replaceAll(/[^\0-\x7f]/g, "?");
    expect(ascii).toContain("?m ??");
    const signature = createHmac("sha256", "example-shared-secret").update(ascii).digest("hex");
    expect(headers["x-nexudus-hook-signature"]).toBe(signature.toUpperCase());
  });

  test("is not signed without a secret", async () => {
    const running = await start(undefined, { webhookSecret: "" });
    const { url, received } = await receiver();
    await register(running, url, 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    expect(received).toHaveLength(1);
    expect(received[0]?.headers).not.toHaveProperty("x-nexudus-hook-signature");
  });

  test("gets no delivery for a write that failed, for another location or event, or while it is inactive", async () => {
    const running = await start();
    const { url, received } = await receiver();
    await register(running, url, 3, { Active: false });
    await register(running, url, 3, { BusinessId: location + 1 });
    await register(running, url, 2);
    const { ask, sandbox } = running;
    await create(running);
    await register(running, url, 3);
    expect((await ask("POST", "/spaces/coworkers", { body: { FullName: "Ada" } })).status).toBe(400);
    await sandbox.deliveries.idle();
    expect(received).toEqual([]);
    expect(sandbox.deliveries.list()).toEqual([]);
  });

  test("gets the bookings of its location, which is that of their resource", async () => {
    const running = await start(undefined, { seed: "examples" });
    const { ask, sandbox } = running;
    const { url, received } = await receiver();
    const webhook = await register(running, url, 7);
    await register(running, url, 7, { BusinessId: location + 1 });
    const booking = fieldsOf((await ask("GET", "/spaces/bookings/44556677")).body);
    expect((await ask("PUT", "/spaces/bookings", { body: booking })).status).toBe(200);
    await sandbox.deliveries.idle();
    expect(idsOf(received)).toEqual([44_556_677]);
    expect(sandbox.deliveries.list()).toMatchObject([{ webhook }]);
  });

  test("gets no delivery for an import, or for a record that shows a field of the changed one", async () => {
    const running = await start();
    const { url, received } = await receiver();
    const member = await create(running);
    await register(running, url, updates);
    const { ask, sandbox } = running;
    const team = { Name: "A", BusinessId: location, TeamMembers: [member] };
    expect((await ask("POST", "/spaces/teams", { body: team })).status).toBe(200);
    await sandbox.importLines([...sandbox.exportLines()]);
    await sandbox.deliveries.idle();
    expect(received).toEqual([]);
    expect(sandbox.deliveries.list()).toEqual([]);
  });

  test("records a failure, is sent again after a minute of the sandbox's clock, and starts from 0 after a success", async () => {
    const running = await start(undefined, { clock: () => new Date("2026-01-31T09:00:00Z") });
    const statuses: number[] = [500, 404, 204];
    const { url, received } = await receiver(() => statuses[received.length - 1]);
    const id = await register(running, url, 3);
    const { deliveries, clock } = running.sandbox;
    await create(running);
    await deliveries.idle();
    expect(await webhookOf(running, id)).toMatchObject({
      ErrorCount: 1,
      LastError: "The receiver responded with 500.",
      LastTrigger: "2026-01-31T09:00:00Z",
      Active: true,
    });
    expect(deliveries.list()).toMatchObject([{ state: "waiting", nextAttempt: "2026-01-31T09:01:00Z" }]);
    clock.advance(59_000);
    await deliveries.idle();
    expect(received).toHaveLength(1);
    clock.advance(1000);
    await deliveries.idle();
    expect(await webhookOf(running, id)).toMatchObject({
      ErrorCount: 2,
      LastError: "The receiver responded with 404.",
    });
    clock.advance(60_000);
    await deliveries.idle();
    expect(await webhookOf(running, id)).toMatchObject({
      ErrorCount: 0,
      LastTrigger: "2026-01-31T09:00:00Z",
    });
    expect(deliveries.list()).toMatchObject([
      { state: "delivered", attempts: [{ status: 500 }, { status: 404 }, { status: 204 }] },
    ]);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  test("is switched off after ten failures in a row, and gets nothing more until it is active again", async () => {
    const running = await start();
    const { url, received } = await receiver(() => 500);
    const id = await register(running, url, 3);
    const { deliveries, clock } = running.sandbox;
    await create(running);
    for (let failure = 1; failure <= 12; failure++) {
      await deliveries.idle();
      clock.advance(60_000);
    }
    await deliveries.idle();
    expect(received).toHaveLength(10);
    expect(await webhookOf(running, id)).toMatchObject({ ErrorCount: 10, Active: false });
    expect(deliveries.list()).toMatchObject([
      { state: "failed", reason: expect.stringContaining("switched off after 10") },
    ]);
    await create(running, { Email: "grace@example.com" });
    await deliveries.idle();
    expect(received).toHaveLength(10);
    const webhook = await webhookOf(running, id);
    await running.ask("PUT", "/sys/webhooks", { body: { ...webhook, Active: true } });
    await create(running, { Email: "mary@example.com" });
    await deliveries.idle();
    expect(received).toHaveLength(11);
    // That one failed, and counts as the first of ten again.
    expect(await webhookOf(running, id)).toMatchObject({ ErrorCount: 1, Active: true });
  });

  test.each([
    "https://receiver.example.com/nexudus",
    "http://127.0.0.1.example.com/",
    "http://localhost@example.com/",
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "nonsense",
  ])("of another machine is skipped with the reason, and counts no failure: %s", async (url) => {
    const running = await start();
    const id = await register(running, url, 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    expect(running.sandbox.deliveries.list()).toMatchObject([
      { state: "skipped", attempts: [], reason: expect.stringContaining("this machine only") },
    ]);
    expect(await webhookOf(running, id)).toMatchObject({ ErrorCount: 0, LastError: null, Active: true });
  });

  test("gets no delivery for a command that failed for one of several records, which changes none of them", async () => {
    const running = await start();
    const { url } = await receiver();
    await register(running, url, updates);
    const { ask, sandbox } = running;
    const other = await create(running, { Email: "grace@example.com", CreateUser: true });
    const id = await create(running);
    const command = { Key: "COWORKER_NEW_USER", Ids: [id, other], Parameters: [] };
    const { body } = await ask("POST", "/spaces/coworkers/runcommand", { body: command });
    expect(body).toMatchObject({ WasSuccessful: false });
    expect(fieldsOf((await ask("GET", `/spaces/coworkers/${id}`)).body)["UserId"]).toBeNull();
    expect(sandbox.deliveries.list()).toEqual([]);
  });

  test("shows no password of its address in an error", async () => {
    const running = await start();
    const id = await register(running, "http://ada:example-password@127.0.0.1/", 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    const { LastError } = await webhookOf(running, id);
    expect(LastError).toBe("The receiver could not be reached: fetch does not take its address.");
    expect(JSON.stringify(running.sandbox.deliveries.list())).not.toContain("example-password");
  });

  test("that redirects has failed, and nothing is sent to where it leads", async () => {
    const running = await start();
    const target = await receiver();
    const { url } = await receiver(() => target.url);
    const id = await register(running, url, 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    expect(target.received).toEqual([]);
    expect(await webhookOf(running, id)).toMatchObject({ LastError: "The receiver responded with 307." });
  });

  test("to an address where nothing listens has failed, with the reason", async () => {
    const running = await start();
    const id = await register(running, "http://127.0.0.1:1/", 3);
    await create(running);
    await running.sandbox.deliveries.idle();
    expect(await webhookOf(running, id)).toMatchObject({
      ErrorCount: 1,
      LastError: expect.stringMatching(/^The receiver could not be reached: /),
    });
  });

  test("that does not respond holds up no request, and has failed after ten seconds", async () => {
    const limits: number[] = [];
    const expired = new AbortController();
    vi.spyOn(AbortSignal, "timeout").mockImplementation((limit) => {
      limits.push(limit);
      return expired.signal;
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const running = await start();
    const { url, received } = await receiver(() => undefined);
    const id = await register(running, url, 3);
    await create(running);
    await create(running, { Email: "grace@example.com" });
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 300_000 });
    expect(running.sandbox.deliveries.list().map(({ state }) => state)).toEqual(["queued", "queued"]);
    expired.abort(new DOMException("", "TimeoutError"));
    await running.sandbox.deliveries.idle();
    expect(limits[0]).toBe(10_000);
    expect(await webhookOf(running, id)).toMatchObject({
      ErrorCount: 2,
      LastError: "The receiver did not respond within 10 seconds.",
    });
  });

  test("of this machine is refused from a caller on another one", async () => {
    const { sandbox } = await start();
    const authorization = basic(sandbox.credentials);
    const post = (URL: string, remoteAddress: string) =>
      sandbox.app.fetch(
        new Request("http://sandbox.example.com/api/sys/webhooks", {
          method: "POST",
          headers: { authorization, "content-type": "application/json" },
          body: JSON.stringify({ BusinessId: location, Name: "A", Action: 3, URL, Active: true }),
        }),
        // The sandbox reads only these properties of Node's request.
        { incoming: { socket: { remoteAddress }, headers: {} } } as never,
      );
    const refused = await post("http://127.0.0.1:6379/", "10.0.0.7");
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ Errors: [{ PropertyName: "URL" }] });
    expect((await post("http://2130706433/", "10.0.0.7")).status).toBe(400);
    expect((await post("https://receiver.example.com/", "10.0.0.7")).status).toBe(200);
    expect((await post("http://127.0.0.1:6379/", "127.0.0.1")).status).toBe(200);
  });
});

const order = (event: string): number =>
  ["CoworkerCreate", "CoworkerUpdate", "CoworkerDelete", "TeamCreated", "TeamUpdated", "TeamDeleted"].indexOf(
    event,
  );

describe("deliveries", () => {
  test("of one webhook arrive one after the other, in the order of the changes", async () => {
    const running = await start();
    let busy = 0;
    const overlaps: number[] = [];
    const { url, received } = await receiver(async () => {
      overlaps.push(++busy);
      await new Promise(setImmediate);
      busy--;
      return 204;
    });
    await register(running, url, 3);
    const made: number[] = [];
    for (let index = 0; index < 10; index++)
      made.push(await create(running, { Email: `a${index}@example.com` }));
    await running.sandbox.deliveries.idle();
    expect(idsOf(received)).toEqual(made);
    expect(new Set(overlaps)).toEqual(new Set([1]));
  });

  test("of 11,000 changes at once wait, up to 10,000, and the list shows those that are skipped", async () => {
    const running = await start(undefined, { seed: "examples" });
    const { ask, sandbox } = running;
    const { url } = await receiver(() => undefined);
    for (let count = 0; count < 11; count++) await register(running, url, 8);
    const booking = fieldsOf((await ask("GET", "/spaces/bookings/44556677")).body);
    const ids = Array.from({ length: 1000 }, (_, index) => 50_000_000 + index);
    const lines = ids.map((Id) => JSON.stringify({ entity: "Booking", record: { ...booking, Id } }));
    await sandbox.importLines(lines);
    await ask("POST", "/spaces/bookings/runcommand", { body: { Key: "CANCEL_BOOKING", Ids: ids } });
    const states = Map.groupBy(sandbox.deliveries.list(), ({ state, reason }) => `${state} ${reason ?? ""}`);
    expect([...states].map(([state, { length }]) => [state, length])).toEqual([
      ["queued ", 10_000],
      ["skipped 10000 deliveries are pending already.", 1000],
    ]);
    sandbox.deliveries.clear();
    expect(sandbox.deliveries.list()).toEqual([]);
  });

  test("continue next to requests when a receiver changes the delivered record, and end when the sandbox is closed", async () => {
    const running = await start();
    const id = await create(running);
    // The receiver calls the sandbox back, which returns 503 once it is closed.
    const headers = { authorization: basic(running.sandbox.credentials), "content-type": "application/json" };
    const { url, received } = await receiver(async () => {
      const api = "http://sandbox.example.com/api/spaces/coworkers";
      const body = await running.sandbox
        .fetch(`${api}/${id}`, { headers })
        .then((response) => response.text());
      await running.sandbox.fetch(api, { method: "PUT", headers, body });
      return 204;
    });
    await register(running, url, updates);
    await update(running, id);
    await vi.waitFor(() => expect(received.length).toBeGreaterThan(5), { timeout: 300_000 });
    expect((await running.ask("GET", "/spaces/coworkers?size=1")).status).toBe(200);
    const { deliveries } = running.sandbox;
    const idle = deliveries.idle();
    running.sandbox.close();
    const atEnd = received.length;
    await idle;
    // The receiver still listens. It gets this request, and at most one that was on its way.
    expect((await fetch(url, { method: "POST" })).status).toBe(204);
    expect(received.length).toBeLessThanOrEqual(atEnd + 2);
    expect(() => deliveries.list()).toThrow("closed");
  });

  test.each(["reset", "restore", "clear"] as const)(
    "end with a %s, and nothing is written about them",
    async (how) => {
      const running = await start();
      const { sandbox } = running;
      const { url, received } = await receiver(() => undefined);
      const id = await register(running, url, 3);
      await create(running);
      await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 300_000 });
      if (how === "restore") await sandbox.restore(sandbox.snapshot());
      else if (how === "reset") await sandbox.reset();
      else sandbox.deliveries.clear();
      expect(sandbox.deliveries.list()).toEqual([]);
      await sandbox.deliveries.idle();
      const webhooks = await running.ask("GET", "/sys/webhooks");
      expect(recordsOf(webhooks.body)).toMatchObject(
        how === "reset" ? [] : [{ Id: id, ErrorCount: 0, LastTrigger: null }],
      );
      // The next ones count from 1 again.
      if (how === "reset") await register(running, url, 3);
      await create(running, { Email: "grace@example.com" });
      expect(sandbox.deliveries.list()).toMatchObject([{ id: 1 }]);
    },
  );

  test("are listed and cleared by the control plane", async () => {
    const running = await start();
    const root = (await listenForTest(running.sandbox)).replace(/\/api$/, "/_sandbox/deliveries");
    const { url } = await receiver();
    const webhook = await register(running, url, 3);
    const record = await create(running);
    await running.sandbox.deliveries.idle();
    const listed: unknown = await (await fetch(root)).json();
    expect(listed).toEqual([
      {
        id: 1,
        webhook,
        event: "CoworkerCreate",
        record,
        state: "delivered",
        attempts: [{ on: expect.any(String), status: 204 }],
      },
    ]);
    expect(JSON.stringify(listed)).not.toContain(ada.Email);
    expect((await fetch(root, { method: "DELETE" })).status).toBe(204);
    expect(await (await fetch(root)).json()).toEqual([]);
  });
});
