import * as resources from "@nexudus-api/types/resources";
import * as fc from "fast-check";
import { isDateName } from "@nexudus-api/types/operations";
import { expect, test } from "vitest";
import { decodeRows } from "../decode.ts";
import { ConflictError, ResponseFormatError } from "../errors/errors.ts";

import { outgoingFields } from "./outgoing-fields.ts";
import { changedRecord } from "./safe-update.ts";
import type { Received } from "../http/request.ts";

const metadata = resources.coworkers;

function answerWith(body: unknown): Received {
  return {
    operation: "getCoworker",
    request: { method: "GET", url: "https://spaces.nexudus.com/api/spaces/coworkers/1" },
    response: new Response(null),
    bytes: new TextEncoder().encode(JSON.stringify(body)).buffer,
  };
}

const revised = (record: object, patch: Parameters<typeof changedRecord>[2], since?: string) =>
  changedRecord(answerWith(record), 1, patch, metadata, since);

const overWire = (body: object) => Object.entries(Object(JSON.parse(JSON.stringify(body))));

test("update keeps every field that the patch does not name, including unknown fields", async () => {
  const name = fc
    .string()
    .filter(
      (text) =>
        text !== "Id" &&
        !/^(New.+Url|Clear.+File|(Added|Removed).{3,})$/.test(text) &&
        !isDateName(text) &&
        text !== "CreateUser",
    );
  const fields = fc.dictionary(name, fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fields, fields, async (record, patch) => {
      const sent = await revised({ ...record, Id: 1 }, patch);
      // Maps, because assigning to a field named __proto__ would set the prototype.
      expect(new Map(overWire(sent))).toEqual(new Map([...overWire(record), ...overWire(patch), ["Id", 1]]));
    }),
  );
});

test("undefined keeps a field, null clears it", async () => {
  expect(await revised({ Id: 1, Notes: "a", Email: "b" }, { Notes: undefined, Email: null })).toEqual({
    Id: 1,
    Notes: "a",
    Email: null,
  });
});

test("fields that trigger an action are sent only if the patch names them", async () => {
  const record = { Id: 1, CreateUser: true, NewAvatarUrl: "https://example.com/a.png", AddedTeams: [] };
  expect(await revised(record, { Notes: "x" })).toEqual({ Id: 1, Notes: "x" });
  expect(await revised(record, { CreateUser: true })).toEqual({ Id: 1, CreateUser: true });
});

const exclaim = (record: Record<string, unknown>) => ({ ...record, Notes: `${String(record["Notes"])}!` });

test("a patch function receives the record without the fields that trigger an action", async () => {
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
  await expect(changedRecord(answerWith(body), 1, { Notes: "x" }, metadata)).rejects.toThrow(
    ResponseFormatError,
  );
});

test("a patch with a different Id is rejected", async () => {
  await expect(revised({ Id: 1 }, { Id: 2 })).rejects.toThrow(TypeError);
});

test("ifUnchangedSince rejects the update if the record was updated later or has no UpdatedOn", async () => {
  const record = { Id: 1, UpdatedOn: "2026-01-31T09:05:01Z" };
  await expect(revised(record, {}, "2026-01-31T09:05:00")).rejects.toThrow(ConflictError);
  await expect(revised({ Id: 1 }, {}, "2026-01-31T09:05:00")).rejects.toThrow(ConflictError);
  await expect(revised({ Id: 1, UpdatedOn: "yesterday" }, {}, "2026-01-31T09:05:00")).rejects.toThrow(
    ConflictError,
  );
  expect(await revised(record, {}, "2026-01-31T09:05:01")).toEqual(record);
});

test("ifUnchangedSince distinguishes times that differ by less than a millisecond", async () => {
  const record = { Id: 1, UpdatedOn: "2026-01-31T09:05:01.1234567Z" };
  await expect(revised(record, {}, "2026-01-31T09:05:01.1234566")).rejects.toThrow(ConflictError);
  expect(await revised(record, {}, "2026-01-31T09:05:01.1234567")).toEqual(record);
});

test("dates in a patch are sent in UTC, and invalid dates are rejected", async () => {
  const record = { Id: 1, RenewalDate: "service's own" };
  expect(await revised(record, { Notes: "01/02/2026" })).toEqual({ ...record, Notes: "01/02/2026" });
  expect(await revised(record, { RenewalDate: "2026-01-31T01:00+02:00" })).toMatchObject({
    RenewalDate: "2026-01-30T23:00:00Z",
  });
  await expect(revised(record, { RenewalDate: "01/02/2026" })).rejects.toThrow(
    /^update\(\): RenewalDate expects a valid Date .*, got text\.$/,
  );
});

const replace = (record: object) => outgoingFields("replace()", record, metadata, true);

test("replace rejects a row, a copy of a row and a record with an undefined field", () => {
  const full = { Id: 1, CoworkerType: 1, Notes: null };
  expect(replace(full)).toBe(full);
  expect(() => replace({ Id: 1, Notes: null })).toThrow(/one without CoworkerType/);
  expect(() => replace({ ...full, Notes: undefined })).toThrow(/one without Notes/);
  const [row = full] = decodeRows<typeof full>(answerWith([full]));
  expect(() => replace(row)).toThrow(/got a row of a list/);
});

test.each([
  ["nothing, as of a function that changes the record in place", undefined],
  ["a Map", new Map([["Notes", "x"]])],
  ["a Promise that nobody awaited", Promise.resolve({ Notes: "x" })],
  ["a list", ["x"]],
  ["text", "x"],
])("a patch that is %s is rejected", async (_, patch) => {
  // JavaScript callers can pass this.
  await expect(revised({ Id: 1 }, patch as object)).rejects.toThrow(/^update\(\) expects a plain object/);
});
