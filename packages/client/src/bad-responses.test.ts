import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { sendJson, serve } from "../test/server.ts";
import { ApiError, basic, CommandError, createNexudusClient, ResponseFormatError } from "./index.ts";

const auth = basic({ username: "ada@example.com", password: "secret" });

async function failure(
  respond: (response: ServerResponse) => unknown,
  call: "get" | "list" | "avatar" | "delete" = "get",
) {
  await using server = await serve((_, response) => respond(response));
  const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth, retry: false });
  const calls = {
    get: () => coworkers.get(1),
    list: () => coworkers.list(),
    avatar: () => coworkers.avatar(1),
    delete: () => coworkers.delete(1),
  };
  const outcome: unknown = await Promise.resolve(calls[call]()).catch((error: unknown) => error);
  expect(server.received).toHaveLength(1);
  return outcome;
}

const html = "<!doctype html><title>Log in</title>";

test.each<[string, (response: ServerResponse) => unknown]>([
  ["an HTML page with 200", (response) => response.writeHead(200, { "content-type": "text/html" }).end(html)],
  [
    "HTML that claims to be JSON",
    (response) => response.writeHead(200, { "content-type": "application/json" }).end(html),
  ],
  ["another record", (response) => sendJson(response, { Id: 2 })],
  ["an empty 200", (response) => response.writeHead(200, { "content-length": "0" }).end()],
  ["a chunked empty 200", (response) => response.writeHead(200).end()],
  ["204", (response) => response.writeHead(204).end()],
  ["304", (response) => response.writeHead(304).end()],
  [
    "a redirect elsewhere",
    (response) => response.writeHead(302, { location: "https://example.com/login" }).end(),
  ],
  [
    "a redirect on the same host",
    (response) => response.writeHead(307, { location: "/api/spaces/coworkers/2" }).end(),
  ],
  ["half a JSON document", (response) => response.writeHead(200).end('{"Id":')],
  [
    "JSON that is not UTF-8",
    (response) => response.writeHead(200).end(Buffer.from('{"FullName":"Zoë"}', "latin1")),
  ],
  [
    "a picture",
    (response) =>
      response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from([137, 80, 78, 71])),
  ],
  ["a list instead of a record", (response) => sendJson(response, [{ Id: 1 }])],
  ["text instead of a record", (response) => sendJson(response, "Ada")],
  ["null instead of a record", (response) => sendJson(response, null)],
])("%s is a ResponseFormatError that names the operation", async (_, respond) => {
  const error = await failure(respond);
  expect(error).toBeInstanceOf(ResponseFormatError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^getCoworker/) });
});

test("a redirect is never followed", async () => {
  await using other = await serve((_, response) => sendJson(response, { Id: 1 }));
  await failure((response) => response.writeHead(302, { location: other.baseUrl }).end());
  expect(other.received).toEqual([]);
});

test.each([
  ["without Records", { HasNextPage: false }],
  ["that does not say whether another follows", { Records: [] }],
  ["that is a bare list", []],
  ["with a hole in it", { Records: [null], HasNextPage: false }],
])("a page %s is a ResponseFormatError, because the loop would end early", async (_, body) => {
  expect(await failure((response) => sendJson(response, body), "list")).toBeInstanceOf(ResponseFormatError);
});

test("an error for an HTML page has its status but not its text", async () => {
  const error = await failure((response) =>
    response.writeHead(403, { "content-type": "text/html" }).end(html),
  );
  expect(error).toMatchObject({
    name: "PermissionError",
    status: 403,
    message: "getCoworker failed with 403: Forbidden",
    body: html,
  });
});

test.each([
  ["HTML", "text/html", html],
  ["JSON", "application/json", '{"Id":1}'],
])("%s instead of a picture is a ResponseFormatError", async (_, type, body) => {
  const error = await failure(
    (response) => response.writeHead(200, { "content-type": type }).end(body),
    "avatar",
  );
  expect(error).toBeInstanceOf(ResponseFormatError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^Coworker avatar expects a file, got 200/),
  });
});

test("200 with WasSuccessful false is a CommandError, on any verb", async () => {
  const error = await failure(
    (response) => sendJson(response, { WasSuccessful: false, Message: "It is in use." }),
    "delete",
  );
  expect(error).toBeInstanceOf(CommandError);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 200, message: "deleteCoworker failed with 200: It is in use." });
});

test("raw rejects an HTML page with status 200 with a ResponseFormatError", async () => {
  await using server = await serve((_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html),
  );
  const { raw } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  await expect(raw.GET("/spaces/teams", { params: { query: {} } })).rejects.toThrow(ResponseFormatError);
  expect(server.received).toHaveLength(1);
});
