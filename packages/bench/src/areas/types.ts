import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Area } from "../area.ts";
import { generateHeyApi } from "../peers/hey-api.ts";
import { inRounds, type Samples } from "../rounds.ts";
import { atMost, type Table, tableOf } from "../table.ts";

/** The same ten calls, as users of each client write them. `HEY` stands for the generated SDK. */
const consumers: Readonly<Record<string, string>> = {
  "openapi-fetch with the generated paths": `
import createClient from "openapi-fetch";
import type { paths } from "@nexudus-api/types";
const client = createClient<paths>({ baseUrl: "https://spaces.nexudus.com/api" });
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
export async function calls(id: number) {
  const path = { id };
  const list = await client.GET("/spaces/coworkers", { params: { query: { Coworker_Country: 1220, size: 100 } } });
  const teams = await client.GET("/spaces/teams", { params: { query: { Team_Name: "Bees" } } });
  const one = await client.GET("/spaces/coworkers/{id}", { params: { path } });
  const team = await client.GET("/spaces/teams/{id}", { params: { path } });
  const some = await client.GET("/spaces/coworkers/", { params: { query: { id: "[1,2]" } } });
  const made = await client.POST("/spaces/coworkers", { body: record });
  const madeTeam = await client.POST("/spaces/teams", { body: { BusinessId: 1, Name: "Bees" } });
  const put = await client.PUT("/spaces/coworkers", { body: { ...record, Id: id } });
  const gone = await client.DELETE("/spaces/teams/{id}", { params: { path } });
  const run = await client.POST("/spaces/coworkers/runcommand", { body: { Key: "COWORKER_SENDWELCOME", Ids: [id], Parameters: [] } });
  return [list.data?.Records[0]?.FullName, teams.data?.Records[0]?.Name, one.data?.Notes, team.data?.Name, some.data?.[0]?.FullName, made.data?.Value, madeTeam.data?.Value, put.data?.Value, gone.response.status, run.data?.WasSuccessful];
}`,
  "@nexudus-api/client": `
import { basic, createNexudusClient } from "@nexudus-api/client";
const nexudus = createNexudusClient({ auth: basic({ username: "a@example.com", password: "b" }) });
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
export async function calls(id: number) {
  const list = await nexudus.coworkers.list({ where: { Country: 1220 }, size: 100 });
  const teams = await nexudus.teams.list({ where: { Name: "Bees" } });
  const one = await nexudus.coworkers.get(id);
  const team = await nexudus.teams.get(id);
  const some = await nexudus.coworkers.getMany([1, 2]);
  const made = await nexudus.coworkers.create(record);
  const madeTeam = await nexudus.teams.create({ BusinessId: 1, Name: "Bees" });
  const put = await nexudus.coworkers.replace(one);
  await nexudus.teams.delete(id);
  const run = await nexudus.coworkers.run("COWORKER_SENDWELCOME", { ids: [id] });
  return [list.Records[0]?.FullName, teams.Records[0]?.Name, one.Notes, team.Name, some[0]?.FullName, made.Id, madeTeam.Id, put.Id, run.WasSuccessful];
}`,
  "Hey API's SDK": `
import { createCoworker, createTeam, deleteTeam, getCoworker, getCoworkersByIds, getTeam, listCoworkers, listTeams, replaceCoworker, runCoworkerCommand } from "HEY";
const record = { FullName: "Ada", Email: "ada@example.com", CountryId: 1220, SimpleTimeZoneId: 2023 };
export async function calls(id: number) {
  const path = { id };
  const list = await listCoworkers({ query: { Coworker_Country: 1220, size: 100 } });
  const teams = await listTeams({ query: { Team_Name: "Bees" } });
  const one = await getCoworker({ path });
  const team = await getTeam({ path });
  const some = await getCoworkersByIds({ query: { id: [1, 2] } });
  const made = await createCoworker({ body: record });
  const madeTeam = await createTeam({ body: { BusinessId: 1, Name: "Bees" } });
  const put = await replaceCoworker({ body: { ...record, Id: id } });
  const gone = await deleteTeam({ path });
  const run = await runCoworkerCommand({ body: { Key: "COWORKER_SENDWELCOME", Ids: [id], Parameters: [] } });
  return [list.data?.Records[0]?.FullName, teams.data?.Records[0]?.Name, one.data?.Notes, team.data?.Name, some.data?.[0]?.FullName, made.data?.Value, madeTeam.data?.Value, put.data?.Value, gone.response?.status, run.data?.WasSuccessful];
}`,
};

const compilers = ["typescript", "typescript-6", "typescript-7"] as const;
const require = createRequire(import.meta.url);

/** Lines of `tsc --extendedDiagnostics`, and their names in the tables. */
const measures = [
  { line: /^Instantiations:\s+([\d.]+)/m, title: "type instantiations", unit: "count", factor: 1 },
  { line: /^Check time:\s+([\d.]+)s/m, title: "check time", unit: "ms", factor: 1000 },
  { line: /^Memory used:\s+([\d.]+)K/m, title: "memory of the compiler", unit: "bytes", factor: 1024 },
] as const;

export const typesArea: Area = {
  async run({ quick, rounds, progress }) {
    const folder = await writeConsumers();
    const peer = "openapi-fetch with the generated paths";
    const tables: Table[] = [];
    for (const compiler of quick ? compilers.slice(-1) : compilers) {
      // The compilers by their aliases in package.json. Their manifests have the versions.
      const manifest = require(`${compiler}/package.json`) as { version: string };
      progress(`TypeScript ${manifest.version}`);
      const found = measures.map(() => new Map<string, number[]>());
      await inRounds(
        Object.fromEntries(
          Object.keys(consumers).map((name, index) => [
            name,
            async () => {
              const output = await compile(compiler, join(folder, String(index)));
              for (const [place, { line, factor }] of measures.entries()) {
                const number = Number(line.exec(output)?.[1]) * factor;
                if (Number.isNaN(number))
                  throw new Error(`TypeScript ${manifest.version} printed no ${line.source}.`);
                found[place]?.set(name, [...(found[place].get(name) ?? []), number]);
              }
              return 0;
            },
          ]),
        ),
        quick ? 1 : Math.min(rounds, 7),
      );
      for (const [place, { title, unit }] of measures.entries()) {
        const samples: Samples = found[place] ?? new Map();
        tables.push(
          tableOf({
            title: `Ten calls under TypeScript ${manifest.version}: ${title}`,
            unit,
            peer,
            ratio: "share",
            samples,
            goals: place === 0 ? { "@nexudus-api/client": atMost(500) } : {},
          }),
        );
      }
    }
    return tables;
  },
};

/** One project per consumer, inside this package, where its imports resolve. */
async function writeConsumers(): Promise<string> {
  const folder = fileURLToPath(new URL("../../generated/consumers", import.meta.url));
  const hey = await generateHeyApi();
  rmSync(folder, { recursive: true, force: true });
  for (const [index, code] of Object.values(consumers).entries()) {
    const project = join(folder, String(index));
    mkdirSync(project, { recursive: true });
    writeFileSync(
      join(project, "calls.ts"),
      code.replace("HEY", join(hey, "sdk.gen.js").replaceAll("\\", "/")),
    );
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2023",
          lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
          module: "ESNext",
          moduleResolution: "bundler",
          types: [],
          strict: true,
          skipLibCheck: true,
          noEmit: true,
        },
        files: ["calls.ts"],
      }),
    );
  }
  return folder;
}

async function compile(compiler: string, project: string): Promise<string> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"]);
  const { stdout } = await run.catch((failure: { readonly stdout: string }) => {
    throw new Error(`A consumer does not compile under ${compiler}:\n${failure.stdout.slice(0, 2000)}`);
  });
  return stdout;
}
