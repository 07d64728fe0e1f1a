import { expect, test } from "vitest";
import { page, sendJson, serve } from "../test/server.ts";
import { basic, bearer, createNexudusClient, NotFoundError, ValidationError } from "./index.ts";

const auth = basic({ username: "ada@example.com", password: "pässword" });

test("basic sends the e-mail address and the password as UTF-8 in base64", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  await createNexudusClient({ baseUrl: server.baseUrl, auth }).coworkers.get(1);
  const [scheme, value = ""] = server.received[0]?.headers.authorization?.split(" ") ?? [];
  expect(scheme).toBe("Basic");
  expect(Buffer.from(value, "base64").toString("utf8")).toBe("ada@example.com:pässword");
});

test("bearer asks a function for the token before each attempt", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 1 }));
  let number = 0;
  const client = createNexudusClient({
    baseUrl: server.baseUrl,
    auth: bearer(() => `token-${(number += 1)}`),
  });
  await client.coworkers.get(1);
  await client.teams.get(1);
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});

test("get reads one record by its id and keeps fields that are not in the document", async () => {
  await using server = await serve((_, response) =>
    sendJson(response, { Id: 7, FullName: "Ada", FromTheFuture: [1] }),
  );
  const ada = await createNexudusClient({ baseUrl: server.baseUrl, auth }).coworkers.get(7);
  expect(ada).toEqual({ Id: 7, FullName: "Ada", FromTheFuture: [1] });
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /api/spaces/coworkers/7",
  ]);
});

test("withResponse resolves with the data and the HTTP response", async () => {
  await using server = await serve((_, response) =>
    sendJson(response, { Id: 7 }, 200, { "x-request-id": "abc" }),
  );
  const call = createNexudusClient({ baseUrl: server.baseUrl, auth }).teams.get(7);
  const { data, response } = await call.withResponse();
  expect(data.Id).toBe(7);
  expect(response.headers.get("x-request-id")).toBe("abc");
  expect(await call).toBe(data);
});

test("an awaited list requests one page with the service's parameter names", async () => {
  await using server = await serve((_, response) => sendJson(response, page([{ Id: 1 }], 2, false)));
  const result = await createNexudusClient({ baseUrl: server.baseUrl, auth }).coworkers.list({
    where: {
      Country: 1220,
      Id: 5,
      UpdatedOn: { from: new Date("2026-01-31T09:05:00.123Z"), to: "2026-02-01T00:00" },
    },
    orderBy: "UpdatedOn",
    direction: "Descending",
    page: 2,
    size: 100,
  });
  expect(result.Records).toEqual([{ Id: 1 }]);
  expect(server.received[0]?.url).toBe(
    "/api/spaces/coworkers?Coworker_Country=1220&Id=5&from_Coworker_UpdatedOn=2026-01-31T09%3A05%3A00Z&to_Coworker_UpdatedOn=2026-02-01T00%3A00%3A00Z&page=2&size=100&orderby=UpdatedOn&dir=Descending",
  );
});

test("an iterated list delivers every record, 1000 per page", async () => {
  await using server = await serve((_, response, count) =>
    sendJson(response, { ...page([{ Id: count }], count, count < 3), CurrentPageSize: 1000 }),
  );
  const ids: number[] = [];
  for await (const { Id } of createNexudusClient({ baseUrl: server.baseUrl, auth }).teams.list())
    ids.push(Id);
  expect(ids).toEqual([1, 2, 3]);
  expect(server.received.map(({ url }) => url)).toEqual(
    [1, 2, 3].map((number) => `/api/spaces/teams?page=${number}&size=1000&orderby=Id`),
  );
});

test("create posts the record and returns the saved fields", async () => {
  await using server = await serve((_, response) =>
    sendJson(response, {
      Status: 200,
      WasSuccessful: true,
      Value: { Id: 12, FullName: "Ada" },
      Errors: null,
    }),
  );
  const body = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
  const made = await createNexudusClient({ baseUrl: server.baseUrl, auth }).coworkers.create(body);
  expect(made).toEqual({ Id: 12, FullName: "Ada" });
  const [request] = server.received;
  expect(request?.method).toBe("POST");
  expect(request?.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(request?.body ?? "")).toEqual(body);
});

test("the error of a rejected create names the operation, each field and its problem", async () => {
  await using server = await serve((_, response) =>
    sendJson(
      response,
      {
        Message: "Country: is a required field",
        Value: null,
        Errors: [
          { AttemptedValue: null, Message: "is a required field", PropertyName: "Country" },
          { AttemptedValue: "x", Message: "is not an e-mail address", PropertyName: "Email" },
        ],
        WasSuccessful: false,
      },
      400,
    ),
  );
  const body = { FullName: "Ada", Email: "x", CountryId: 0, SimpleTimeZoneId: 2023 };
  const error: unknown = await createNexudusClient({ baseUrl: server.baseUrl, auth })
    .coworkers.create(body)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ValidationError);
  if (!(error instanceof ValidationError)) return;
  expect(error.message).toBe(
    "createCoworker failed with 400: Country is a required field; Email is not an e-mail address",
  );
  expect(error.field("CountryId")?.Message).toBe("is a required field");
  expect(error.field("FullName")).toBeUndefined();
});

test("a deleted record is a NotFoundError, with 404 and with the service's 401", async () => {
  await using server = await serve((_, response, count) =>
    count === 1 ? sendJson(response, "Not found", 404) : sendJson(response, { Message: "Not found" }, 401),
  );
  const client = createNexudusClient({ baseUrl: server.baseUrl, auth });
  await expect(client.coworkers.get(1)).rejects.toThrow(NotFoundError);
  await expect(client.coworkers.get(1)).rejects.toThrow("getCoworker failed with 401: Not found");
});

test("raw is the typed openapi-fetch client, with the same credentials", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 3, FullName: "Ada" }));
  const { data } = await createNexudusClient({ baseUrl: server.baseUrl, auth }).raw.GET(
    "/spaces/coworkers/{id}",
    {
      params: { path: { id: 3 } },
    },
  );
  expect(data?.FullName).toBe("Ada");
  expect(server.received[0]?.headers.authorization).toMatch(/^Basic /);
});

test("a global fetch that is installed after the client was created is used", async () => {
  const client = createNexudusClient({ auth });
  const original = globalThis.fetch;
  globalThis.fetch = async () => Response.json({ Id: 9 });
  try {
    expect((await client.coworkers.get(9)).Id).toBe(9);
  } finally {
    globalThis.fetch = original;
  }
});

test("withResponse of a failing call rejects without an unhandled rejection", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const client = createNexudusClient({
    auth,
    fetch: async () => Response.json("Not found", { status: 404 }),
  });
  await expect(client.coworkers.get(1).withResponse()).rejects.toThrow(NotFoundError);
  await expect(client.coworkers.list().withResponse()).rejects.toThrow(NotFoundError);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("openapi-fetch middleware works on raw and can change the request", async () => {
  await using server = await serve((_, response) => sendJson(response, { Id: 3 }));
  const { raw } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  raw.use({
    onRequest({ request }) {
      request.headers.set("x-trace", "abc");
      return request;
    },
  });
  await raw.GET("/spaces/teams/{id}", { params: { path: { id: 3 } } });
  expect(server.received[0]?.headers["x-trace"]).toBe("abc");
});

test("an error thrown by the caller's middleware or token function is passed on unchanged", async () => {
  const boom = new RangeError("mine");
  const throwing = createNexudusClient({ auth, middleware: [() => Promise.reject(boom)] });
  await expect(throwing.coworkers.get(1)).rejects.toBe(boom);
  const locked = createNexudusClient({ auth: bearer(() => Promise.reject(boom)) });
  await expect(locked.coworkers.get(1)).rejects.toBe(boom);
});

test.each([0, -1, Number.NaN])("a timeout of %s is rejected before anything is sent", async (timeout) => {
  const client = createNexudusClient({ auth, fetch: () => Promise.reject(new Error("sent")) });
  await expect(client.coworkers.get(1, { timeout })).rejects.toThrow("timeout expects milliseconds above 0");
});

test("concurrent calls on one client do not affect each other", async () => {
  await using server = await serve(({ url }, response) =>
    sendJson(response, { Id: Number(url.split("/").at(-1)) }),
  );
  const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  const ids = Array.from({ length: 50 }, (_, index) => index + 1);
  const records = await Promise.all(ids.map((id) => coworkers.get(id)));
  expect(records.map(({ Id }) => Id)).toEqual(ids);
});
