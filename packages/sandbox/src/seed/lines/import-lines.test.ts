import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLines } from "./read-lines.ts";
import { createSandbox } from "../../sandbox.ts";
import { start } from "../../testing/start.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { fieldsOf } from "../../testing/bodies.ts";

test("what is exported can be imported elsewhere, and is the same there", async () => {
  const from = await start(undefined, { seed: 30 });
  const to = await start();
  const lines = [...from.sandbox.exportLines()];
  expect(await to.sandbox.importLines(lines)).toBe(lines.length);
  expect([...to.sandbox.exportLines()]).toEqual(lines);
  const query = "/spaces/coworkers?Coworker_Teams=1234568&orderby=Id";
  expect((await to.ask("GET", query)).body).toEqual((await from.ask("GET", query)).body);
});

test("records that clients changed are the same after an import elsewhere, and after an import into the same sandbox", async () => {
  const { ask, sandbox } = await start(undefined, { seed: 16 });
  const [one, two, three] = [87_654_322, 87_654_323, 87_654_324];
  // Neither the members nor the teams are in order of id.
  for (const TeamMembers of [[three, one], [], [two, three]])
    await ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1, TeamMembers } });
  const { body: joins } = await ask("GET", `/spaces/coworkers/${one}`);
  const CoworkerType = 99;
  const body = { ...fieldsOf(joins), CoworkerType, AddedTeams: [1_234_571], RemovedTeams: [1_234_567] };
  expect((await ask("PUT", "/spaces/coworkers", { body })).status).toBe(200);
  const { body: late } = await ask("GET", `/spaces/coworkers/${three}`);
  const Teams = [1_234_571, 1_234_569, 1_234_567];
  for (const count of [0, 1, 2, 3])
    await ask("PUT", "/spaces/coworkers", { body: { ...fieldsOf(late), Teams: Teams.slice(0, count) } });
  const lines = [...sandbox.exportLines()];
  expect(lines.find((text) => text.includes('"Id":1234571,'))).toContain(
    `"TeamMembers":[${two},${one},${three}]`,
  );
  expect(lines.find((text) => text.includes(`"Id":${three},`))).toContain(`"Teams":[${Teams.join(",")}]`);

  const other = await start();
  await other.sandbox.importLines(lines);
  expect([...other.sandbox.exportLines()]).toEqual(lines);
  for (const target of [sandbox, other.sandbox]) {
    await target.importLines(lines);
    for (const only of lines.filter((text) => /^\{"entity":"(Coworker|Team)"/.test(text)))
      await target.importLines([only]);
    expect([...target.exportLines()]).toEqual(lines);
  }
});

test("a member who joins an imported list comes last, also one who left it before", async () => {
  const from = await start(undefined, { seed: 9 });
  const TeamMembers = [87_654_324, 87_654_322, 87_654_323];
  await from.ask("POST", "/spaces/teams", { body: { Name: "A", BusinessId: 1, TeamMembers } });
  const { ask, sandbox } = await start();
  await sandbox.importLines([...from.sandbox.exportLines()]);
  const path = "/spaces/teams/1234569";
  const change = async (fields: object) => {
    const { body } = await ask("GET", path);
    await ask("PUT", "/spaces/teams", { body: { ...fieldsOf(body), ...fields } });
    // The document types this field as a list of ids.
    return ((await ask("GET", path)).body as { TeamMembers: number[] }).TeamMembers;
  };
  expect(await change({ AddedTeamMembers: [87_654_321] })).toEqual([...TeamMembers, 87_654_321]);
  expect(await change({ RemovedTeamMembers: [87_654_324] })).toEqual([87_654_322, 87_654_323, 87_654_321]);
  expect(await change({ AddedTeamMembers: [87_654_324] })).toEqual([
    87_654_322, 87_654_323, 87_654_321, 87_654_324,
  ]);
});

test("an import fills in what the service stamps, and derives what follows from the rest", async () => {
  const { ask, sandbox } = await start(undefined, { clock: () => new Date("2026-01-31T09:00:00Z") });
  const ada = { Id: 5, FullName: "Ada", Email: "a@example.com", CountryId: 1, SimpleTimeZoneId: 1 };
  await sandbox.importLines([
    line({ Id: 1, Name: "A", BusinessId: 1, TeamMembers: [5], ToStringText: "B" }),
    line({ ...ada, CreatedOn: "2025-01-01T00:00:00Z" }, "Coworker"),
  ]);
  expect((await ask("GET", "/spaces/teams/1")).body).toMatchObject({
    CreatedOn: "2026-01-31T09:00:00Z",
    UpdatedOn: "2026-01-31T09:00:00Z",
    ToStringText: "A",
    UniqueId: expect.stringMatching(/^[\da-f-]{36}$/),
    CoworkerFullNames: "Ada",
  });
  expect((await ask("GET", "/spaces/coworkers/5")).body).toMatchObject({
    CreatedOn: "2025-01-01T00:00:00Z",
    UpdatedOn: "2025-01-01T00:00:00Z",
    Teams: [1],
    TeamNames: "A",
  });
});

test("an import replaces records with the same ids, and leaves others unchanged", async () => {
  const { ask, sandbox } = await start(undefined, { seed: 5 });
  const [first = ""] = [...sandbox.exportLines()];
  await sandbox.importLines([first.replace("Ada Lovelace", "Ada King")]);
  expect((await ask("GET", "/spaces/coworkers/87654321")).body).toMatchObject({ FullName: "Ada King" });
  expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 5 });
});

test("an import updates records that show fields of imported ones", async () => {
  const { ask, sandbox } = await start(undefined, { seed: 20 });
  const lines = [...sandbox.exportLines()];
  const members = /"TeamMembers":\[([\d,]+)\]/;
  const team = lines.find((line) => line.includes('"entity":"Team"') && members.test(line)) ?? "";
  const [, before = ""] = members.exec(team) ?? [];
  const kept = before.split(",");
  const gone = kept.pop();
  const renamed = lines.find((line) => line.includes(`"Id":${kept[0]},`)) ?? "";
  await sandbox.importLines([
    renamed.replace(/"FullName":"[^"]*"/, '"FullName":"Grace"'),
    team.replace(members, `"TeamMembers":[${kept.join(",")},87654340]`),
  ]);
  const id = /"Id":(\d+)/.exec(team)?.[1];
  expect((await ask("GET", `/spaces/teams/${id}`)).body).toMatchObject({
    TeamMembers: [...kept.map(Number), 87_654_340],
    CoworkerFullNames: expect.stringContaining("Grace"),
  });
  expect((await ask("GET", `/spaces/coworkers/${gone}`)).body).toMatchObject({ Teams: [], TeamNames: null });
  const joined = await ask("GET", "/spaces/coworkers/87654340");
  expect(joined.body).toMatchObject({ Teams: expect.arrayContaining([Number(id)]) });
});

test("a file is read line by line, whatever its lines end in and wherever it is cut", () => {
  const folder = temporaryFolder();
  const file = join(folder, "records.jsonl");
  // Three bytes each, so that some character crosses the end of every chunk.
  const lines = Array.from({ length: 40 }, (_, index) => "€".repeat(30_000 + index));
  writeFileSync(file, lines.join("\n"));
  expect([...readLines(file)]).toEqual(lines);
  writeFileSync(file, `\uFEFF${line(team)}\r\n\r\n${line({ ...team, Id: 2 })}\r\n`);
  const sandbox = createSandbox({ seed: file, references: "unchecked" });
  expect([...sandbox.exportLines()].filter((one) => one.includes('"entity":"Team"'))).toHaveLength(2);
  sandbox.close();
});

test.each([
  ["bytes that are no UTF-8", Buffer.from([0x41, 0x0a, 0x42, 0x0a, 0xff, 0x0a, 0x43]), "line 3 is not UTF-8"],
  ["a letter that is cut off", Buffer.from([0x41, 0x0a, 0xe2, 0x82]), "line 2 is not UTF-8"],
])("a file with %s is refused, with the line", (_name, bytes, reason) => {
  const file = join(temporaryFolder(), "records.jsonl");
  writeFileSync(file, bytes);
  expect(() => [...readLines(file)]).toThrow(`records.jsonl cannot be read: ${reason}`);
});

test("a file with an endless line is rejected", () => {
  const file = join(temporaryFolder(), "records.jsonl");
  writeFileSync(file, "A\n");
  truncateSync(file, 70_000_000);
  expect(() => [...readLines(file)]).toThrow("line 2 is longer than 64 MB");
});

const line = (record: object, entity = "Team"): string => JSON.stringify({ entity, record });
const team = {
  Id: 1,
  Name: "A",
  BusinessId: 1,
  UniqueId: "13699839-0afb-4388-8a55-b656e051b13c",
  CreatedOn: "2025-01-01T00:00:00Z",
  UpdatedOn: "2025-01-01T00:00:00Z",
};

/** Fields that bookings and check-ins share. */
const booking = { Id: 1, FromTime: "2026-03-02T10:00:00Z", ToTime: "2026-03-02T11:00:00Z" };

test.each([
  ["no JSON", "{", "Line 2: is not JSON"],
  ["an unknown entity", line(team, "Desk"), "Line 2, entity: must be one of Coworker, Team"],
  ["no record", '{"entity":"Team"}', "Line 2, record: must be an object"],
  ["a wrong type", line({ ...team, Name: 5 }), "Line 2, Name: must be text"],
  [
    "a text in place of a list",
    line({ ...team, TeamMembers: "1" }),
    "Line 2, TeamMembers: must be a list of ids",
  ],
  [
    "a day that does not exist",
    line({ ...team, CreatedOn: "2026-02-30T00:00:00Z" }),
    "Line 2, CreatedOn: must be a date such as",
  ],
  ["an unknown field", line({ ...team, Colour: "red" }), "Line 2, Colour: is not a property of Team"],
  ["a prototype", line(team).replace('"Id"', '"__proto__":{},"Id"'), "Line 2, __proto__: is not a property"],
  ["no id", line({ ...team, Id: 0 }), "Line 2, Id: must be a whole number from 1 to 4503599627370496"],
  ["an id after which none is left", line({ ...team, Id: Number.MAX_SAFE_INTEGER }), "Line 2, Id: must be"],
  ["an id that came before", line({ ...team, Id: 7 }), "Line 2, Id: is 7, as in line 1"],
  ["nothing for a required field", line({ Id: 1, Name: "A" }), "Line 2, BusinessId: is missing"],
  ["an empty required field", line({ ...team, Name: "" }), "Line 2, Name: is missing"],
  [
    "a number that JavaScript cannot represent",
    line(team).replace('"Id"', '"DiscountTariffs":1e400,"Id"'),
    "Line 2, DiscountTariffs: must",
  ],
  [
    "such a number in a field without a type",
    line(team).replace('"Id"', '"CustomFields":{"a":[1e400]},"Id"'),
    "Line 2, CustomFields: must not hold a number beyond 1.8e308",
  ],
  ["a number that is too large", line({ ...team, ActiveContracts: 1e300 }), "Line 2, ActiveContracts: must"],
  [
    "a payer who is not a member",
    line({ ...team, CreateSingleInvoiceForTeam: true }),
    "Line 2, CreateSingleInvoiceForTeam: needs a paying member",
  ],
  [
    "a booking that ends when it begins",
    line({ ...booking, ResourceId: 1, ToTime: "2026-03-02T10:00:00.5Z" }, "Booking"),
    "Line 2, ToTime: must be after FromTime",
  ],
  [
    "a check-in that ends before it begins",
    line({ ...booking, BusinessId: 1, ToTime: "2026-03-02T09:00:00Z" }, "Checkin"),
    "Line 2, ToTime: must not be before FromTime",
  ],
  [
    "a member who is not there",
    line({ ...team, TeamMembers: [4] }),
    "Line 2, TeamMembers: refers to Coworker 4",
  ],
])(
  "an import with %s names the line, the field and the reason, and imports nothing",
  async (_name, wrong, sentence) => {
    const { ask, sandbox } = await start();
    await expect(sandbox.importLines([line({ ...team, Id: 7 }), wrong])).rejects.toThrow(sentence);
    expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 0 });
  },
);

test("an import writes dates as the service does, and keeps no helper", async () => {
  const { ask, sandbox } = await start();
  const spelled = {
    ...team,
    CreatedOn: "2025-01-01t12:30:00.75+02:00",
    NewTeamLogoUrl: "data:,",
    ClearTeamLogoFile: true,
  };
  await sandbox.importLines([line(spelled)]);
  const { body } = await ask("GET", "/spaces/teams/1");
  expect(body).toMatchObject({
    CreatedOn: "2025-01-01T10:30:00Z",
    NewTeamLogoUrl: null,
    ClearTeamLogoFile: null,
  });
  expect((await ask("PUT", "/spaces/teams", { body })).status).toBe(200);
});

test("an import of an export, and a PUT of a GET, change nothing that the caller can set", async () => {
  const [from, to] = [await start(undefined, { seed: 60 }), await start()];
  const lines = [...from.sandbox.exportLines()];
  await to.sandbox.importLines(lines);
  expect([...to.sandbox.exportLines()]).toEqual(lines);
  for (const text of lines) {
    // This JSON was written by the test or by the sandbox.
    const { entity, record } = JSON.parse(text) as { entity: string; record: { Id: number } };
    // The other entities are read-only.
    if (!["Coworker", "Team"].includes(entity)) continue;
    const path = `/spaces/${entity.toLowerCase()}s`;
    expect((await to.ask("PUT", path, { body: record })).status).toBe(200);
    const { body } = await to.ask("GET", `${path}/${record.Id}`);
    expect(body).toEqual({ ...record, UpdatedOn: expect.any(String), UpdatedBy: "admin@example.com" });
  }
});
