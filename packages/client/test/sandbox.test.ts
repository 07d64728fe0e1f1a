// Every method against the sandbox, in this process and over TCP.
import {
  basic,
  bearer,
  createNexudusClient,
  passwordGrant,
  NotFoundError,
  PermissionError,
  ValidationError,
  AuthenticationError,
  type NexudusClient,
  type ClientOptions,
} from "@nexudus-api/client";
import { createSandbox, listen, type Listening, type Sandbox } from "@nexudus-api/sandbox";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { untyped } from "./server.ts";

const ada = { FullName: "Ada Lovelace", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
const pixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

let sandbox: Sandbox;
let server: Listening | undefined;
let options: ClientOptions;
let nexudus: NexudusClient;

describe.each(["in this process", "over TCP"])("%s", (where) => {
  beforeEach(async () => {
    sandbox = createSandbox({
      references: "unchecked",
      users: [{ email: "reader@example.com", password: "reader", roles: ["Coworker-List", "Coworker-Read"] }],
    });
    server = where === "over TCP" ? await listen(sandbox, { port: 0 }) : undefined;
    options = {
      retry: { maxDelay: 1 },
      ...(server ? { baseUrl: server.url } : { fetch: sandbox.fetch }),
    };
    nexudus = createNexudusClient({ ...options, auth: basic(sandbox.credentials) });
  });

  afterEach(async () => {
    await server?.close();
    sandbox.close();
  });

  test("a coworker can be created, read, updated, replaced and deleted, and other fields stay the same", async () => {
    const { coworkers } = nexudus;
    const { Id } = await coworkers.create({
      ...ada,
      SystemId: "crm-1",
      Notes: "Zoë 🐝",
      NewAvatarUrl: pixel,
    });
    const before = await coworkers.get(Id);
    expect(before).toMatchObject({ ...ada, SystemId: "crm-1", Notes: "Zoë 🐝" });

    await coworkers.update(Id, { Position: "Analyst" });
    const after = await coworkers.get(Id);
    expect({ ...after, UpdatedOn: "" }).toEqual({ ...before, Position: "Analyst", UpdatedOn: "" });

    await coworkers.replace({ ...after, Notes: null });
    expect(await coworkers.get(Id)).toMatchObject({ Notes: null, Position: "Analyst", SystemId: "crm-1" });
    expect((await coworkers.avatar(Id))?.type).toBe("image/png");

    await coworkers.delete(Id);
    await expect(coworkers.get(Id)).rejects.toThrow(NotFoundError);
  });

  test("a team can be created, joined, read by ids and deleted", async () => {
    const { Id: member } = await nexudus.coworkers.create(ada);
    const { Id } = await nexudus.teams.create({ BusinessId: 1, Name: "Bees" });
    await nexudus.teams.update(Id, { AddedTeamMembers: [member] });
    expect((await nexudus.teams.get(Id)).TeamMembers).toEqual([member]);
    expect((await nexudus.coworkers.get(member)).Teams).toEqual([Id]);
    expect((await nexudus.teams.getMany([999_999, Id])).map(({ Name }) => Name)).toEqual(["Bees"]);
    expect(await nexudus.teams.logo(Id)).toBeNull();
    expect(await nexudus.teams.image(Id, 2)).toBeNull();
    await nexudus.teams.delete(Id);
    await expect(nexudus.teams.get(Id)).rejects.toThrow(NotFoundError);
  });

  test("iteration delivers every record once; filters, ranges and sorting work", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Person ${String(index).padStart(2, "0")}`);
    for (const [index, FullName] of names.entries()) {
      await nexudus.coworkers.create({ ...ada, FullName, Email: `${index}@example.com`, TaxRate: index });
    }
    const { coworkers } = nexudus;
    expect((await coworkers.list({ size: 7 }).all()).map(({ FullName }) => FullName)).toEqual(names);
    expect((await coworkers.list({ page: 9, size: 7 })).Records).toHaveLength(4);
    expect((await coworkers.list()).Records).toHaveLength(25);
    const backwards = coworkers.list({
      where: { TaxRate: { from: 10, to: 12 } },
      orderBy: "FullName",
      direction: "Descending",
    });
    expect((await backwards).Records.map(({ FullName }) => FullName)).toEqual([
      "Person 12",
      "Person 11",
      "Person 10",
    ]);
    const {
      Records: [first],
    } = await coworkers.list({ where: { Email: "42@example.com" } });
    expect(first?.FullName).toBe("Person 42");
    const ids = (await coworkers.list().all()).map(({ Id }) => Id).toReversed();
    expect((await coworkers.getMany([...ids, 1])).map(({ Id }) => Id)).toEqual(ids);
  });

  test("commands can be listed and run", async () => {
    const { Id } = await nexudus.coworkers.create(ada);
    expect((await nexudus.coworkers.commands({ id: Id })).map(({ Key }) => Key)).toContain(
      "COWORKER_SENDWELCOME",
    );
    expect((await nexudus.coworkers.run("COWORKER_SENDWELCOME", { ids: [Id] })).WasSuccessful).toBe(true);
    await expect(nexudus.coworkers.run("NO_SUCH_COMMAND", { ids: [Id] })).rejects.toMatchObject({
      name: "CommandError",
      status: 200,
    });
  });

  test("a validation failure names the operation and the field", async () => {
    // JavaScript callers can pass this.
    const error: unknown = await nexudus.coworkers
      .create({ ...ada, CountryId: untyped(null) })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^createCoworker failed with 400: Country /),
    });
    expect(error instanceof ValidationError && error.field("CountryId")?.Message).toBeTruthy();
  });

  test("passwordGrant signs in, a wrong password is an AuthenticationError, and a missing role is a PermissionError", async () => {
    const granted = createNexudusClient({ ...options, auth: passwordGrant(sandbox.credentials) });
    expect((await granted.coworkers.list()).TotalItems).toBe(0);
    const wrong = createNexudusClient({
      ...options,
      auth: passwordGrant({ ...sandbox.credentials, password: "wrong" }),
    });
    await expect(wrong.coworkers.list()).rejects.toThrow(AuthenticationError);
    await expect(createNexudusClient({ ...options, auth: bearer("wrong") }).coworkers.list()).rejects.toThrow(
      AuthenticationError,
    );
    const reader = createNexudusClient({
      ...options,
      auth: basic({ username: "reader@example.com", password: "reader" }),
    });
    expect((await reader.coworkers.list()).TotalItems).toBe(0);
    await expect(reader.coworkers.create(ada)).rejects.toThrow(PermissionError);
  });
});
