import { expect, test } from "vitest";
import { sendJson, serve, untyped } from "../../test/server.ts";
import { bearer, createNexudusClient } from "../index.ts";

const auth = bearer("token");
const failureOf = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

test.each<[string, unknown, number]>([
  ["a missing role", { Message: "Access Denied." }, 401],
  ["a failure", {}, 500],
  ["a conflict", { Message: "Busy" }, 409],
])(
  "a declined COWORKER_DELETE is a CommandError with its reason, also if reading the record fails because of %s",
  async (_, body, status) => {
    await using server = await serve(({ method }, response) => {
      if (method === "DELETE") sendJson(response, {}, 405);
      else if (method === "POST") sendJson(response, { WasSuccessful: false, Message: "It has invoices." });
      else sendJson(response, body, status);
    });
    const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth, retry: false });
    // The first call tries DELETE, the second does not.
    for (const id of [1, 2])
      expect(await failureOf(coworkers.delete(id))).toMatchObject({
        name: "CommandError",
        message: "runCoworkerCommand failed with 200: It has invoices.",
      });
  },
);

test("COWORKER_DELETE has deleted only what the service reports as successful", async () => {
  await using server = await serve(({ method }, response) =>
    method === "DELETE" ? sendJson(response, {}, 405) : response.writeHead(200).end(),
  );
  const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  expect(await failureOf(coworkers.delete(1))).toMatchObject({ name: "ResponseFormatError" });
});

test("a wrong id is reported as such before and after DELETE is refused", async () => {
  await using server = await serve(({ method }, response) =>
    method === "DELETE" ? sendJson(response, {}, 405) : sendJson(response, { WasSuccessful: true }),
  );
  const { coworkers } = createNexudusClient({ baseUrl: server.baseUrl, auth });
  const message = "id expects a whole number from 1, got text.";
  await expect(coworkers.delete(untyped("8"))).rejects.toThrow(new TypeError(message));
  await coworkers.delete(1);
  await expect(coworkers.delete(untyped("8"))).rejects.toThrow(new TypeError(message));
  expect(server.received).toHaveLength(2);
});

test("concurrent deletes of two clients each learn for themselves that DELETE is refused", async () => {
  await using server = await serve(({ method }, response) =>
    method === "DELETE" ? sendJson(response, {}, 405) : sendJson(response, { WasSuccessful: true }),
  );
  const clients = [1, 2].map(() => createNexudusClient({ baseUrl: server.baseUrl, auth }).coworkers);
  for (const start of [0, 10])
    await Promise.all(clients.flatMap((coworkers) => [1, 2, 3].map((id) => coworkers.delete(start + id))));
  const deletes = server.received.filter(({ method }) => method === "DELETE");
  const commands = server.received.filter(({ method }) => method === "POST");
  expect(deletes).toHaveLength(6);
  const ids = commands.map(({ body }) => (JSON.parse(body) as { Ids: number[] }).Ids[0] ?? 0);
  expect(ids.toSorted((one, other) => one - other)).toEqual([1, 1, 2, 2, 3, 3, 11, 11, 12, 12, 13, 13]);
});
