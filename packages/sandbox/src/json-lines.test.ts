import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOf } from "./json-lines.ts";
import { createSandbox } from "./sandbox.ts";
import { start, temporaryFolder } from "./testing/start.ts";

test("what is exported can be imported elsewhere, and is the same there", async () => {
  const from = await start(undefined, { seed: 30 });
  const to = await start();
  const lines = [...from.sandbox.exportLines()];
  expect(to.sandbox.importLines(lines)).toBe(lines.length);
  expect([...to.sandbox.exportLines()]).toEqual(lines);
  const query = "/spaces/coworkers?Coworker_Teams=1234568&orderby=Id";
  expect((await to.ask("GET", query)).body).toEqual((await from.ask("GET", query)).body);
});

test("an import puts records over those that have their ids, and lets others be", async () => {
  const { ask, sandbox } = await start(undefined, { seed: 5 });
  const [first = ""] = [...sandbox.exportLines()];
  sandbox.importLines([first.replace("Ada Lovelace", "Ada King")]);
  expect((await ask("GET", "/spaces/coworkers/87654321")).body).toMatchObject({ FullName: "Ada King" });
  expect((await ask("GET", "/spaces/coworkers")).body).toMatchObject({ TotalItems: 5 });
});

test("an import brings records up to date that show something of what it stores", async () => {
  const { ask, sandbox } = await start(undefined, { seed: 20 });
  const lines = [...sandbox.exportLines()];
  const members = /"TeamMembers":\[([\d,]+)\]/;
  const team = lines.find((line) => line.includes('"entity":"Team"') && members.test(line)) ?? "";
  const [, before = ""] = members.exec(team) ?? [];
  const [gone = "", ...kept] = before.split(",");
  const renamed = lines.find((line) => line.includes(`"Id":${kept[0]},`)) ?? "";
  sandbox.importLines([
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
  // Three bytes each, so that some letter stands across the end of every piece that is read.
  const lines = Array.from({ length: 40 }, (_, index) => "€".repeat(30_000 + index));
  writeFileSync(file, lines.join("\n"));
  expect([...linesOf(file)]).toEqual(lines);
  writeFileSync(file, `\uFEFF${line(team)}\r\n\r\n${line({ ...team, Id: 2 })}\r\n`);
  const sandbox = createSandbox({ seed: file });
  expect([...sandbox.exportLines()]).toHaveLength(2);
  sandbox.close();
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

test.each([
  ["no JSON", "{", "Line 2: is no JSON"],
  ["an unknown entity", line(team, "Desk"), "Line 2, entity: must be one of Coworker, Team"],
  ["no record", '{"entity":"Team"}', "Line 2, record: must be an object"],
  ["a wrong type", line({ ...team, Name: 5 }), "Line 2, Name: must be string"],
  ["an unknown field", line({ ...team, Colour: "red" }), "Line 2, Colour: is not a property of Team"],
  ["a prototype", line(team).replace('"Id"', '"__proto__":{},"Id"'), "Line 2, __proto__: is not a property"],
  ["no id", line({ ...team, Id: 0 }), "Line 2, Id: must be a whole number from 1 on"],
  [
    "a member who is not there",
    line({ ...team, TeamMembers: [4] }),
    "Line 2, TeamMembers: refers to Coworker 4",
  ],
])(
  "an import with %s names the line, the field and the reason, and imports nothing",
  async (_name, wrong, sentence) => {
    const { ask, sandbox } = await start();
    expect(() => sandbox.importLines([line({ ...team, Id: 7 }), wrong])).toThrow(sentence);
    expect((await ask("GET", "/spaces/teams")).body).toMatchObject({ TotalItems: 0 });
  },
);
