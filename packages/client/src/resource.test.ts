import type { Coworker, CoworkerPatch, ResourceTypes } from "@nexudus-api/types";
import { expect, test } from "vitest";
import { page, sendJson, serve, type TestServer, untyped } from "../test/server.ts";
import { ApiError, basic, createNexudusClient, NotFoundError, ResponseFormatError } from "./index.ts";
import { createResource } from "./resource/create-resource.ts";
import { serializeQuery } from "./http/query.ts";

const auth = basic({ username: "ada@example.com", password: "secret" });
const clientOf = (server: TestServer) => createNexudusClient({ baseUrl: server.baseUrl, auth, retry: false });
const lines = (server: TestServer) =>
  server.received.map(({ method, url }) => `${method} ${url.replace("/api/spaces", "")}`);
const saved = { WasSuccessful: true, Value: { Id: 1 } };

/** A typed record; these tests do not depend on its fields. */
const recordOf = (fields: object) => fields as Coworker;

test("getMany sends a bracketed list, keeps the order of the ids and leaves out ids that do not exist", async () => {
  await using server = await serve((_, response) => sendJson(response, [{ Id: 1 }, { Id: 3 }]));
  const rows = await clientOf(server).coworkers.getMany([3, 2, 1, 3]);
  expect(rows.map(({ Id }) => Id)).toEqual([3, 1, 3]);
  expect(lines(server)).toEqual(["GET /coworkers/?id=[3,2,1]"]);
});

test("getMany keeps every query under 2,000 characters, and sends nothing for an empty list", async () => {
  await using server = await serve(({ url }, response) => {
    const ids = JSON.parse(new URL(url, "http://x").searchParams.get("id") ?? "[]") as number[];
    sendJson(
      response,
      ids.map((Id) => ({ Id })),
    );
  });
  const { coworkers } = clientOf(server);
  expect(await coworkers.getMany([])).toEqual([]);
  const ids = Array.from({ length: 500 }, (_, index) => 1_400_000_000 + index);
  expect((await coworkers.getMany(ids)).map(({ Id }) => Id)).toEqual(ids);
  expect(server.received).toHaveLength(3);
  for (const { url } of server.received) expect(new URL(url, "http://x").search.length).toBeLessThan(2000);
});

test("update reads the record, applies the patch and sends the whole record back", async () => {
  const record = {
    Id: 7,
    FullName: "Ada",
    Notes: "a",
    SystemId: "s",
    CreateUser: false,
    FromTheFuture: { deep: [1] },
  };
  await using server = await serve(({ method }, response) =>
    sendJson(response, method === "GET" ? record : { WasSuccessful: true, Value: null }),
  );
  expect(await clientOf(server).coworkers.update(7, { Notes: "x" })).toEqual({ Id: 7 });
  expect(lines(server)).toEqual(["GET /coworkers/7", "PUT /coworkers"]);
  const { CreateUser: _, ...kept } = record;
  expect(JSON.parse(server.received[1]?.body ?? "")).toEqual({ ...kept, Notes: "x" });
});

test("update accepts a function of the record", async () => {
  await using server = await serve(({ method }, response) =>
    sendJson(response, method === "GET" ? { Id: 7, Notes: "a" } : saved),
  );
  await clientOf(server).coworkers.update(7, ({ Notes }) => ({ Notes: `${Notes}b` }));
  expect(JSON.parse(server.received[1]?.body ?? "")).toEqual({ Id: 7, Notes: "ab" });
});

test("update writes nothing if the record changed, or if the response was not that record", async () => {
  await using server = await serve((_, response) =>
    sendJson(response, { Id: 7, UpdatedOn: "2026-02-01T00:00:00Z" }),
  );
  const { coworkers } = clientOf(server);
  await expect(coworkers.update(7, {}, { ifUnchangedSince: "2026-01-31T00:00:00Z" })).rejects.toMatchObject({
    name: "ConflictError",
    message: expect.stringContaining("2026-02-01T00:00:00Z"),
  });
  await expect(coworkers.update(8, { Notes: "x" })).rejects.toThrow(ResponseFormatError);
  expect(server.received.every(({ method }) => method === "GET")).toBe(true);
});

test("replace sends the record unchanged and rejects a row of a list", async () => {
  await using server = await serve((_, response) => sendJson(response, saved));
  const { coworkers } = clientOf(server);
  const record = { Id: 1, CoworkerType: 1, Notes: null };
  expect(await coworkers.replace(recordOf(record))).toEqual({ Id: 1 });
  expect(JSON.parse(server.received[0]?.body ?? "")).toEqual(record);
  await expect(coworkers.replace(recordOf({ Id: 1, FullName: "Ada" }))).rejects.toThrow(
    /one without CoworkerType/,
  );
  expect(server.received).toHaveLength(1);
});

test("replace rejects rows of a list, even if the service fills in the missing fields with defaults", async () => {
  const row = { Id: 1, CoworkerType: 0, Notes: null };
  await using server = await serve(({ url }, response) =>
    sendJson(response, url.includes("?id=") ? [row] : page([row], 1, false)),
  );
  const { coworkers } = clientOf(server);
  const rows = [
    ...(await coworkers.list()).Records,
    ...(await coworkers.list().all()),
    ...(await coworkers.getMany([1])),
  ];
  expect(rows).toHaveLength(3);
  for (const each of rows) {
    await expect(coworkers.replace(recordOf(Object.assign(each, { Notes: "x" })))).rejects.toThrow(
      /got a row of a list/,
    );
  }
  expect(server.received).toHaveLength(3);
});

test("deleting coworkers runs COWORKER_DELETE if the service responds to DELETE with 405, and tries DELETE once", async () => {
  await using server = await serve(({ method }, response) =>
    method === "DELETE" ? sendJson(response, {}, 405) : sendJson(response, saved),
  );
  const { coworkers } = clientOf(server);
  await coworkers.delete(7);
  await coworkers.delete(8);
  const command = "POST /coworkers/runcommand";
  expect(lines(server)).toEqual(["DELETE /coworkers/7", command, command]);
  expect(JSON.parse(server.received[1]?.body ?? "")).toEqual({
    Key: "COWORKER_DELETE",
    Ids: [7],
    Parameters: [],
  });
  expect(JSON.parse(server.received[2]?.body ?? "")).toMatchObject({ Ids: [8] });
  await expect(clientOf(server).teams.delete(7)).rejects.toThrow(ApiError);
});

test("delete accepts an empty response", async () => {
  await using server = await serve((_, response) => response.writeHead(200).end());
  await expect(clientOf(server).teams.delete(7)).resolves.toBeUndefined();
});

test("commands lists the commands of the entity, or of one record", async () => {
  await using server = await serve((_, response) => sendJson(response, [{ Key: "COWORKER_DELETE" }]));
  const { coworkers } = clientOf(server);
  expect(await coworkers.commands()).toEqual([{ Key: "COWORKER_DELETE" }]);
  await coworkers.commands({ id: 7 });
  expect(lines(server)).toEqual(["GET /coworkers/commands", "GET /coworkers/commands?id=7"]);
});

test("run sends ids and parameters in the API's spelling and returns the result", async () => {
  await using server = await serve((_, response) =>
    sendJson(response, { WasSuccessful: true, RedirectURL: "/file" }),
  );
  const parameters = [{ Name: "Subject", Value: "Hi" }];
  const result = await clientOf(server).coworkers.run("COWORKER_SENDWELCOME", { ids: [7], parameters });
  expect(result.RedirectURL).toBe("/file");
  expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
    Key: "COWORKER_SENDWELCOME",
    Ids: [7],
    Parameters: parameters,
  });
});

test("a picture is a Blob with its type; an empty 200, a 204 and the word null are null; 404 is an error", async () => {
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  await using server = await serve((_, response, count) => {
    if (count === 1) response.writeHead(200, { "content-type": "image/png" }).end(bytes);
    else if (count === 2) response.writeHead(200).end();
    else if (count === 3) response.writeHead(204).end();
    else if (count === 4) sendJson(response, null);
    else sendJson(response, "Not found", 404);
  });
  const { coworkers, teams } = clientOf(server);
  const face = await coworkers.avatar(1);
  expect(face?.type).toBe("image/png");
  expect(Buffer.from((await face?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
  expect(await coworkers.bannerImage(1)).toBeNull();
  expect(await teams.logo(1)).toBeNull();
  expect(await teams.image(1, 2)).toBeNull();
  await expect(teams.image(1, 3)).rejects.toThrow(NotFoundError);
  await expect(teams.image(1, untyped(4))).rejects.toThrow(
    "Team image expects the number of a picture, 1 to 3, got 4.",
  );
  expect(lines(server)).toEqual([
    "GET /coworkers/getavatar/1",
    "GET /coworkers/getbannerimage/1",
    "GET /teams/getteamlogo/1",
    "GET /teams/getteamimage2/1",
    "GET /teams/getteamimage3/1",
  ]);
});

test("request reaches paths that are not in the document, with the same errors", async () => {
  await using server = await serve(({ method, url }, response) => {
    if (method === "DELETE") response.writeHead(204).end();
    else if (url.includes("businesses")) sendJson(response, { WasSuccessful: false, Message: "No." });
    else sendJson(response, { Records: [] });
  });
  const client = clientOf(server);
  expect(await client.request("GET", "/sys/countries", { query: { page: 1, Country_Id: [1, 2] } })).toEqual({
    Records: [],
  });
  expect(await client.request("DELETE", "/sys/webhooks/1")).toBeUndefined();
  await expect(client.request("post", "/sys/businesses", { body: { Name: "x" } })).rejects.toMatchObject({
    name: "CommandError",
  });
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /api/sys/countries?page=1&Country_Id=[1,2]",
    "DELETE /api/sys/webhooks/1",
    "POST /api/sys/businesses",
  ]);
});

test("per-call headers are added to those of the client", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth,
    headers: { "x-app": "a", "x-both": "a" },
  });
  await client.coworkers.get(1, { headers: { "x-both": "b" } });
  expect(server.received[0]?.headers).toMatchObject({ "x-app": "a", "x-both": "b" });
});

test.each([
  ["an id of dots", { id: ".." }],
  ["an id as text", { id: "5" }],
  ["an id that has lost digits", { id: 2 ** 53 }],
  ["an id of another kind", { id: 5n }],
  ["an id that is not an integer", { id: 1.5 }],
  ["no id", { id: undefined }],
  ["an id that climbs", { id: "1/../../teams" }],
])("%s is rejected before a request is sent", async (_, { id }) => {
  await using server = await serve((__, response) => sendJson(response, { Id: 1 }));
  // JavaScript callers can pass these.
  const client = clientOf(server);
  await expect(client.coworkers.get(untyped(id))).rejects.toThrow(TypeError);
  await expect(
    client.raw.GET("/spaces/coworkers/{id}", { params: { path: { id: untyped(id) } } }),
  ).rejects.toThrow(TypeError);
  expect(server.received).toEqual([]);
});

test("filters without a value and unknown options are rejected before any request", async () => {
  await using server = await serve((_, response) => sendJson(response, page([], 1, false)));
  const { coworkers } = clientOf(server);
  const ask = (query: object) => coworkers.list(query);
  await expect(ask({ where: { Email: undefined } })).rejects.toThrow(/^Coworker_Email expects/);
  await expect(ask({ where: { Country: Number.NaN } })).rejects.toThrow(/^Coworker_Country expects/);
  await expect(ask({ where: { UpdatedOn: { from: new Date("x") } } })).rejects.toThrow(
    /^from_Coworker_UpdatedOn expects/,
  );
  await expect(ask({ where: { Email: { like: "a" } } })).rejects.toThrow(
    /^where\.Email expects \{ from, to \}/,
  );
  await expect(ask({ Country: 1220 })).rejects.toThrow(/^list\(\) has no option Country/);
  await expect(ask({ where: { Email: undefined } }).all()).rejects.toThrow(TypeError);
  for (const query of [{ page: 0 }, { page: "2" }, { size: 1.5 }, { size: Number.NaN }]) {
    await expect(ask(query)).rejects.toThrow(/^list\(\): (page|size) expects a whole number from 1/);
  }
  for (const limit of [-1, Number.NaN])
    await expect(ask({}).all({ limit })).rejects.toThrow(/^all\(\): limit expects a number from 0/);
  for (const id of ["1", 0, Number.NaN]) {
    await expect(coworkers.getMany([untyped(id)])).rejects.toThrow(/^ids expects a whole number/);
  }
  // The API's spelling, and an array: both would run the command without records.
  await expect(coworkers.run("X", untyped({ Ids: [1] }))).rejects.toThrow(/^run\(\) has no option Ids/);
  await expect(coworkers.run("X", untyped([1]))).rejects.toThrow(/^run\(\) expects a plain object/);
  // A bare id, an id as text, and a misspelt option that is meant to prevent overwriting.
  await expect(coworkers.run("X", Object(5))).rejects.toThrow(/^run\(\) expects a plain object/);
  await expect(coworkers.run("X", untyped({ ids: ["5"] }))).rejects.toThrow(
    "run(): ids expects a whole number from 1, got text.",
  );
  await expect(coworkers.commands(Object(5))).rejects.toThrow(/^commands\(\) expects a plain object/);
  await expect(ask(Object(5))).rejects.toThrow(/^list\(\) expects a plain object/);
  await expect(coworkers.get(1, untyped({ timeOut: 5 }))).rejects.toThrow(
    "getCoworker has no option timeOut",
  );
  await expect(coworkers.update(1, {}, untyped({ ifUnchangedsince: "" }))).rejects.toThrow(
    "update() has no option ifUnchangedsince",
  );
  await expect(coworkers.update(1, untyped<CoworkerPatch>(Promise.resolve({})))).rejects.toThrow(
    /^update\(\) expects a plain object/,
  );
  for (const since of ["x", new Date("x"), null]) {
    await expect(coworkers.update(1, {}, untyped({ ifUnchangedSince: since }))).rejects.toThrow(
      /^ifUnchangedSince expects/,
    );
  }
  const client = clientOf(server);
  await expect(client.request("GET", "/sys/countries", untyped({ params: {} }))).rejects.toThrow(
    "has no option params",
  );
  expect(server.received).toEqual([]);
});

test("an entity needs only its name and its exceptions: methods, paths, prefixes and getMany follow from them", async () => {
  const asked: string[] = [];
  const bookings = createResource<ResourceTypes["teams"]>(
    async ({ operation = "", method, path, id, query = {} }) => {
      asked.push(`${operation}: ${method} ${path.replace("{id}", String(id))}?${serializeQuery(query)}`);
      const request = { method, url: path };
      const bytes = new TextEncoder().encode(
        JSON.stringify(
          path.endsWith("/") ? [{ Id: 5 }] : { WasSuccessful: true, Id: 5, ...page([{ Id: 5 }], 1, false) },
        ),
      ).buffer;
      return { operation, request, response: new Response(null), bytes };
    },
    "spaces",
    "Booking",
    { lacks: ["create", "replace"] },
  );
  expect(Object.keys(bookings)).toEqual(["list", "get", "getMany", "commands", "delete", "run"]);
  await bookings.list({ where: { Id: 1, Name: "x" } });
  await bookings.getMany([5, 6]);
  await bookings.get(5);
  await bookings.delete(5);
  expect(asked).toEqual([
    "listBookings: GET /spaces/bookings?Id=1&Booking_Name=x&page=1",
    "getBookingsByIds: GET /spaces/bookings/?id=[5,6]",
    "getBooking: GET /spaces/bookings/5?",
    "deleteBooking: DELETE /spaces/bookings/5?",
  ]);
});
