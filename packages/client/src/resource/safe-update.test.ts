import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ConflictError, ResponseFormatError } from "../errors/errors.ts";
import { assertFull, revise } from "./safe-update.ts";
import type { Answer } from "../transport.ts";

const actions = ["CreateUser", "NewAvatarUrl", "AddedTeams"];

function answerWith(body: unknown): Answer {
  return {
    operation: "getCoworker",
    request: { method: "GET", url: "https://spaces.nexudus.com/api/spaces/coworkers/1" },
    response: new Response(null),
    bytes: new TextEncoder().encode(JSON.stringify(body)).buffer,
  };
}

const revised = (record: object, patch: Parameters<typeof revise>[2], since?: string | Date) =>
  revise(answerWith(record), 1, patch, actions, since);

const overWire = (body: object) => Object.entries(JSON.parse(JSON.stringify(body)) as object);

test("update keeps every field that the caller did not name, fields from the future included", async () => {
  const name = fc.string().filter((text) => text !== "Id" && !actions.includes(text));
  const fields = fc.dictionary(name, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fields, fields, async (record, patch) => {
      const sent = await revised({ ...record, Id: 1 }, patch);
      // Maps, since an assignment to a field named __proto__ would set a prototype.
      expect(new Map(overWire(sent))).toEqual(new Map([...overWire(record), ...overWire(patch), ["Id", 1]]));
    }),
  );
});

test("undefined leaves a field, null clears it", async () => {
  expect(await revised({ Id: 1, Notes: "a", Email: "b" }, { Notes: undefined, Email: null })).toEqual({
    Id: 1,
    Notes: "a",
    Email: null,
  });
});

test("fields that act when sent go out only when the patch names them", async () => {
  const record = { Id: 1, CreateUser: true, NewAvatarUrl: "https://example.com/a.png", AddedTeams: [] };
  expect(await revised(record, { Notes: "x" })).toEqual({ Id: 1, Notes: "x" });
  expect(await revised(record, { CreateUser: true })).toEqual({ Id: 1, CreateUser: true });
});

const exclaim = (record: Record<string, unknown>) => ({ ...record, Notes: `${String(record["Notes"])}!` });

test("a function sees the record without the fields that act, so that spreading it names none of them", async () => {
  expect(await revised({ Id: 1, Notes: "a", CreateUser: true }, exclaim)).toEqual({ Id: 1, Notes: "a!" });
  expect(await revised({ Id: 1, Notes: "a" }, async (record) => exclaim(record))).toEqual({
    Id: 1,
    Notes: "a!",
  });
});

test.each([
  ["another record", { Id: 2 }],
  ["a record without Id", { FullName: "Ada" }],
  ["a page", { Records: [{ Id: 1 }] }],
  ["a list", [{ Id: 1 }]],
  ["null", null],
])("%s is never written back", async (_, body) => {
  await expect(revise(answerWith(body), 1, { Notes: "x" }, actions, undefined)).rejects.toThrow(
    ResponseFormatError,
  );
});

test("a patch for another Id is refused", async () => {
  await expect(revised({ Id: 1 }, { Id: 2 })).rejects.toThrow(TypeError);
});

test("ifUnchangedSince stops an update of a record that was updated later, or does not say when", async () => {
  const record = { Id: 1, UpdatedOn: "2026-01-31T09:05:01Z" };
  await expect(revised(record, {}, "2026-01-31T09:05:00Z")).rejects.toThrow(ConflictError);
  await expect(revised({ Id: 1 }, {}, "2026-01-31T09:05:00Z")).rejects.toThrow(ConflictError);
  expect(await revised(record, {}, new Date("2026-01-31T09:05:01Z"))).toEqual(record);
});

test("a row, a copy of a row and a field without a value cannot be replaced from", () => {
  const full = { Id: 1, CoworkerType: 1, Notes: null };
  expect(() => assertFull(full, "CoworkerType", new WeakSet())).not.toThrow();
  expect(() => assertFull(full, "CoworkerType", new WeakSet([full]))).toThrow(/rows of lists lack/);
  expect(() => assertFull({ Id: 1, Notes: null }, "CoworkerType", new WeakSet())).toThrow(
    /what is missing: CoworkerType/,
  );
  expect(() => assertFull({ ...full, Notes: undefined }, "CoworkerType", new WeakSet([full]))).toThrow(
    /what is missing: Notes/,
  );
});

test.each([
  ["nothing, as of a function that changes the record in place", undefined],
  ["a Map", new Map([["Notes", "x"]])],
  ["a Promise that nobody awaited", Promise.resolve({ Notes: "x" })],
  ["a list", ["x"]],
  ["text", "x"],
])("a patch that is %s changes nothing and is refused", async (_, patch) => {
  // As JavaScript would give it.
  await expect(revised({ Id: 1 }, patch as object)).rejects.toThrow(/^update\(\) takes an object/);
});
