import { createServer, type RequestListener } from "node:http";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { JsonObject } from "../../document/json.ts";
import { readApi } from "../../document/read/read-api.ts";
import { slotOf } from "./picture-slots.ts";
import nexudus from "@nexudus-api/spec";
import { basic, start, transports, type Running } from "../../testing/start.ts";

const ada = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
const svgUrl = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

type Fields = Record<string, unknown> & { Id: number };

async function make({ ask }: Running, path: string, body: object): Promise<Fields> {
  // contract.ts has validated the response against the document.
  return ((await ask("POST", path, { body })).body as { Value: Fields }).Value;
}

/** Serves on this machine until the test ends. Returns the base address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

test("every picture operation of the document has fields that say what it serves", () => {
  // The bundle is JSON.
  const { operations } = readApi(nexudus as unknown as JsonObject);
  const binary = operations.filter(({ kind }) => kind === "binary");
  const served = binary.filter((one) => one.entity && slotOf(one.entity, one));
  expect(served).toEqual(binary);
});

test("the timeout of a fetch has no effect after its picture was refused unread", async () => {
  const { ask } = await start();
  let latest = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
    latest = new AbortController();
    return latest.signal;
  });
  onTestFinished(() => timeout.mockRestore());
  const base = await serve((request, response) => {
    response.writeHead(request.url === "/404" ? 404 : 200, { "content-type": "text/html" }).write("<p>");
  });
  for (const NewAvatarUrl of ["data:text/html,<p>", `${base}/404`, `${base}/page`]) {
    const { status } = await ask("POST", "/spaces/coworkers", { body: { ...ada, NewAvatarUrl } });
    expect(status).toBe(400);
    // An error in a listener of the signal ends a process, and fails the run of vitest.
    latest.abort();
    await nextTurn();
  }
});

describe.each(transports)("pictures, %s", (_, transport) => {
  test("come from data: URLs, keep their type, and are named in the record", async () => {
    const running = await start(transport);
    const made = await make(running, "/spaces/coworkers", { ...ada, NewAvatarUrl: svgUrl });
    expect(made).toMatchObject({ AvatarFileName: "picture.svg", NewAvatarUrl: null });
    const { status, headers, bytes } = await running.ask("GET", `/spaces/coworkers/getavatar/${made.Id}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(Buffer.from(bytes).toString()).toBe(svg);
  });

  test("survive a replace, and are removed by Clear…File", async () => {
    const running = await start(transport);
    const made = await make(running, "/spaces/coworkers", { ...ada, NewBannerImageUrl: svgUrl });
    const path = `/spaces/coworkers/getbannerimage/${made.Id}`;
    await running.ask("PUT", "/spaces/coworkers", { body: made });
    expect((await running.ask("GET", path)).bytes).toHaveLength(svg.length);
    await running.ask("PUT", "/spaces/coworkers", { body: { ...made, ClearBannerImageFile: true } });
    expect((await running.ask("GET", path)).bytes).toHaveLength(0);
    const { body } = await running.ask("GET", `/spaces/coworkers/${made.Id}`);
    expect(body).toMatchObject({ BannerImageFileName: null, ClearBannerImageFile: null });
  });

  test("of a team are four separate ones", async () => {
    const running = await start(transport);
    const made = await make(running, "/spaces/teams", { Name: "A", BusinessId: 1, NewTeamImage2Url: svgUrl });
    for (const [name, length] of [
      ["getteamlogo", 0],
      ["getteamimage1", 0],
      ["getteamimage2", svg.length],
      ["getteamimage3", 0],
    ] as const) {
      expect((await running.ask("GET", `/spaces/teams/${name}/${made.Id}`)).bytes).toHaveLength(length);
    }
  });

  test("of a record that is not there return 404", async () => {
    const { ask } = await start(transport);
    expect((await ask("GET", "/spaces/coworkers/getavatar/5")).status).toBe(404);
    expect((await ask("GET", "/spaces/coworkers/getavatar/x")).status).toBe(404);
  });

  test("come with the seed, for records that name one", async () => {
    const { ask } = await start(transport, { seed: "examples" });
    const { headers, bytes } = await ask("GET", "/spaces/coworkers/getavatar/87654321");
    expect(headers.get("content-type")).toBe("image/png");
    expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test("come from an address of this machine", async () => {
    const base = await serve((request, response) => {
      if (request.url === "/a/face.png") response.writeHead(200, { "content-type": "image/png" }).end("png");
      else if (request.url === "/moved") response.writeHead(302, { location: "http://example.com/" }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    });
    const running = await start(transport);
    expect(
      await make(running, "/spaces/coworkers", { ...ada, NewAvatarUrl: `${base}/a/face.png` }),
    ).toMatchObject({
      AvatarFileName: "face.png",
    });
    for (const path of ["/moved", "/page.html"]) {
      const body = { ...ada, NewAvatarUrl: base + path };
      expect((await running.ask("POST", "/spaces/coworkers", { body })).status).toBe(400);
    }
  });

  test.each([
    ["face.png", "/a%2f..%2fface.png"],
    ["face.png", "/a%5C..%5Cface.png"],
    ["picture.png", "/a/%2e%2e%2f.."],
    ["picture.png", "/"],
  ])("are named %s if they come from %s", async (AvatarFileName, path) => {
    const base = await serve((_request, response) =>
      response.writeHead(200, { "content-type": "image/png" }).end("png"),
    );
    const running = await start(transport);
    const made = await make(running, "/spaces/coworkers", { ...ada, NewAvatarUrl: base + path });
    expect(made).toMatchObject({ AvatarFileName });
  });

  test("without an end are read no further than the limit", async () => {
    let sent = 0;
    const closed = Promise.withResolvers<void>();
    const base = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "image/png" });
      response.once("close", closed.resolve);
      const send = (): void => {
        if (response.destroyed) return;
        sent += 256 * 1024;
        response.write(new Uint8Array(256 * 1024), send);
      };
      send();
    });
    const { ask } = await start(transport);
    const body = { ...ada, NewAvatarUrl: base };
    expect((await ask("POST", "/spaces/coworkers", { body })).body).toMatchObject({
      Message: "NewAvatarUrl: is longer than 10 MB",
    });
    await closed.promise;
    // What is on its way counts too.
    expect(sent).toBeLessThan(40 * 1024 * 1024);
  });

  test("are fetched by Node even if the sandbox replaces the global fetch", async () => {
    const running = await start(transport);
    const { fetch: before } = globalThis;
    const own = await transport(running.sandbox);
    onTestFinished(() => {
      globalThis.fetch = before;
    });
    const base = await serve((_request, response) =>
      response.writeHead(200, { "content-type": "image/png" }).end("png"),
    );
    const send = own.fetch === running.sandbox.fetch ? own.fetch : before;
    globalThis.fetch = running.sandbox.fetch;
    for (const NewAvatarUrl of [svgUrl, base]) {
      const response = await send(`${own.base}/spaces/coworkers`, {
        method: "POST",
        headers: { authorization: basic(running.sandbox.credentials), "content-type": "application/json" },
        body: JSON.stringify({ ...ada, NewAvatarUrl }),
      });
      expect(response.status).toBe(200);
    }
  });

  test.each([
    "https://example.com/a.png",
    "file:///etc/passwd",
    "http://169.254.169.254/",
    "x",
    "data:text/html,<p>",
  ])("do not come from %s, and the record is not written", async (url) => {
    const { ask } = await start(transport);
    const { status, body } = await ask("POST", "/spaces/coworkers", { body: { ...ada, NewAvatarUrl: url } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ Errors: [{ PropertyName: "NewAvatarUrl" }] });
    expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 0 });
  });
});
