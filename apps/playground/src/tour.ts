import { styleText } from "node:util";
import { basic, createNexudusClient } from "@nexudus-api/client";
import type { Playground } from "./playground.ts";

/**
 * Calls the sandbox through the client and prints each request and response: a list, a record, a
 * created record, and the read of that record.
 *
 * @param print takes one line
 */
export async function tour(playground: Playground, print: (line: string) => void): Promise<void> {
  const { apiUrl, credentials } = playground;
  const nexudus = createNexudusClient({ baseUrl: apiUrl, auth: basic(credentials) });

  const step = (call: string, says: string) =>
    print(`${styleText("green", call)}  ${styleText("dim", says)}`);
  const rows = (table: readonly (readonly unknown[])[]) => {
    for (const line of align(table)) print(`    ${line}`);
    print("");
  };

  print(styleText("bold", "A short tour of the client:"));
  print("");

  const page = await nexudus.coworkers.list({ size: 4 });
  step("nexudus.coworkers.list({ size: 4 })", `the first 4 of ${page.TotalItems}`);
  rows(
    page.Records.map(({ Id, FullName, Email, CoworkerContractTariffNames }) => [
      Id,
      FullName,
      Email,
      CoworkerContractTariffNames,
    ]),
  );

  const [first] = page.Records;
  if (first === undefined) throw new Error("The sandbox has no coworkers.");
  const record = await nexudus.coworkers.get(first.Id);
  step(
    `nexudus.coworkers.get(${record.Id})`,
    `the full record: ${Object.keys(record).length} fields; the row of the list has ${Object.keys(first).length}`,
  );
  const { FullName, Email, TeamNames, RegistrationDate, UpdatedOn } = record;
  rows(Object.entries({ FullName, Email, TeamNames, RegistrationDate, UpdatedOn }));

  const { Id } = await nexudus.coworkers.create({
    FullName: "Grace Hopper",
    Email: "grace.hopper@example.com",
    CountryId: record.CountryId,
    SimpleTimeZoneId: record.SimpleTimeZoneId,
  });
  step(`nexudus.coworkers.create({ FullName: "Grace Hopper", … })`, "a new coworker needs four fields");
  const grace = await nexudus.coworkers.get(Id);
  rows(
    Object.entries({ Id, FullName: grace.FullName, CreatedOn: grace.CreatedOn, UpdatedBy: grace.UpdatedBy }),
  );

  const teams = await nexudus.teams.list({ size: 3 });
  step("nexudus.teams.list({ size: 3 })", `the first 3 of ${teams.TotalItems}`);
  rows(teams.Records.map((team) => [team.Id, team.Name, team.CoworkerFullNames]));
}

/** Lines of a table whose columns are as wide as their widest cell. */
function align(table: readonly (readonly unknown[])[]): string[] {
  const cells = table.map((row) => row.map((value) => shorten(text(value))));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

const text = (value: unknown): string =>
  value === null || value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);

const shorten = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
