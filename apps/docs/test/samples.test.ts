import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeSamples } from "../src/reference/samples/code-samples.ts";
import { sampleOf } from "../src/reference/samples/sample-of.ts";
import { readReference } from "../src/reference/read-reference.ts";
import { operationsToTry } from "./sample-or-all.ts";
import type { Run } from "./run-programs.ts";
import { serveSite, type RunningServer } from "./serve-site.ts";

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const all = readReference().operations;
const operations = operationsToTry(all, 10);
const samples = operations.flatMap((operation) =>
  codeSamples(sampleOf(operation)).map((sample) => ({ ...sample, operation, id: operation.id })),
);
const guidesFolder = here("../src/content/docs/guides/");
const guides = readdirSync(guidesFolder).map((file) => {
  const markdown = readFileSync(join(guidesFolder, file), "utf8");
  const blocks = [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, lang, code = ""]) => ({
    lang,
    code,
  }));
  return {
    name: basename(file, ".md"),
    // One program from top to bottom, as a reader who copies each block in turn would have it.
    program: blocks
      .filter(({ lang }) => lang === "ts")
      .map(({ code }) => code)
      .join("\n"),
    commands: blocks
      .filter(({ lang, code }) => lang === "sh" && code.startsWith("curl "))
      .map(({ code }) => code),
  };
});
const programs = guides.filter(({ program }) => program !== "");

let sandbox: Sandbox;
let server: RunningServer;
let folder: string;
let runs: Map<string, Run>;
let typeErrors: string;

/** A sample with the address of this test's server. */
const local = (code: string) => code.replaceAll("http://localhost:4010", server.origin);

/** Runs a line of a shell in a folder of its own; a machine without curl gets a stand-in. */
async function shell(line: string): Promise<string> {
  await fetch(`${server.origin}/_sandbox/reset`, { method: "POST" });
  const { stdout } = await run("sh", ["-ec", local(line)], {
    cwd: mkdtempSync(join(folder, "shell-")),
    env: { ...process.env, PATH: [process.env["PATH"], here("curl")].join(delimiter) },
    encoding: "utf8",
  });
  return stdout;
}

beforeAll(async () => {
  sandbox = createSandbox({ seed: 40 });
  server = await serveSite({ sandbox });
  // Inside the package, from where the client can be imported.
  mkdirSync(here("../reports/"), { recursive: true });
  folder = mkdtempSync(here("../reports/samples-"));
  const files = [
    ...samples
      .filter(({ lang }) => lang !== "sh")
      .map(({ id, lang, source }) => ({ name: `${id}.${lang}.ts`, code: source })),
    ...programs.map(({ name, program }) => ({ name: `${name}.ts`, code: program })),
  ].map(({ name, code }) => {
    const file = join(folder, name);
    writeFileSync(file, `${local(code)}\nexport {};\n`);
    return file;
  });
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../../tsconfig.base.json",
      compilerOptions: { noEmit: true, lib: ["ES2023", "DOM", "DOM.Iterable"], types: ["node"] },
      include: ["*.ts"],
    }),
  );
  const [ran, checked] = await Promise.all([
    run(process.execPath, [here("run-programs.ts"), server.origin, ...files], { maxBuffer: 1e9 }),
    run("tsc", ["-p", folder], { encoding: "utf8", shell: process.platform === "win32" }).catch(
      (error: { stdout: string }) => error,
    ),
  ]);
  // The program's own format.
  const done = ran.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Run);
  runs = new Map(done.map((one) => [basename(one.file, ".ts"), one]));
  typeErrors = checked.stdout;
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
  sandbox.close();
});

test("every sample and guide passes the type checker", () => {
  expect(typeErrors).toBe("");
});

describe("the samples of every operation", () => {
  test("there is one with the client, one with fetch and one with curl", () => {
    for (const { id } of operations) {
      expect(samples.filter((sample) => sample.id === id).map(({ label }) => label)).toEqual([
        "TypeScript",
        "fetch",
        "curl",
      ]);
    }
  });

  test("a placeholder for a command key is explained in each of them", () => {
    const placeholders = samples.filter(({ source }) => source.includes("COMMAND_KEY"));
    const labels = ["TypeScript", "fetch", "curl"];
    expect(placeholders.map(({ label }) => label)).toEqual(
      placeholders.map((_, index) => labels[index % labels.length]),
    );
    expect(placeholders.length).toBeGreaterThan(0);
    for (const { source } of placeholders) {
      expect(source).toMatch(
        /^(?:\/\/|#) No public source names a key that .* have: .* (?:is a placeholder|are placeholders)\b/m,
      );
    }
  });

  test.each(samples.filter(({ lang }) => lang === "ts"))("$id with the client", ({ id, operation }) => {
    const { error } = runs.get(`${id}.ts`) ?? { error: "did not run" };
    // No source names a command of teams, and the sandbox makes none up; a coworker with invoices stays.
    const isDeclined = id === "runTeamCommand" || operation.deprecated;
    // The service declines to delete a record that others refer to, such as a plan that is sold.
    const allowed = id.startsWith("delete") ? /^$|^CommandError: \w+ failed with 200/ : /^$/;
    expect(error ?? "").toMatch(isDeclined ? /^CommandError/ : allowed);
  });

  test.each(samples.filter(({ lang }) => lang === "js"))("$id with fetch", ({ id, operation }) => {
    const { error, printed } = runs.get(`${id}.js`) ?? { error: "did not run", printed: [] };
    expect(error).toBeNull();
    // The deprecated operations are those that the service was seen to reject.
    expect(printed[0]).toMatch(operation.deprecated ? /^405 / : /^200 /);
  });

  test.each(samples.filter(({ lang }) => lang === "sh"))("$id with curl", async ({ source, operation }) => {
    const isPicture = operation.responses.some(({ body }) => body?.mediaType.endsWith("/*"));
    const output = await shell(isPicture ? `${source}\ncat picture` : source);
    // The response to an example without a picture is empty.
    const refused = isPicture ? output.includes('"Message"') : isRefusal(JSON.parse(output));
    expect(refused).toBe(operation.deprecated);
  });
});

/** A body of an error has a message, or an error and its description, and otherwise only errors. */
function isRefusal(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return true;
  return (
    Object.keys(body).join() === "Message" || "error" in body || ("Errors" in body && body.Errors !== null)
  );
}

describe("the guides", () => {
  test.each(programs)("$name prints the output that it states", ({ name, program }) => {
    const { error, printed } = runs.get(name) ?? { error: "did not run", printed: [] };
    expect(error).toBeNull();
    const promised = [...program.matchAll(/^\s*console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text]) => text);
    const rest = [...printed];
    // In this order, with other lines between them.
    const kept = promised.filter((text = "") => {
      const index = rest.indexOf(text);
      return index >= 0 && rest.splice(0, index + 1).length > 0;
    });
    expect(kept).toEqual(promised);
  });

  test.each(guides.flatMap(({ name, commands }) => commands.map((command) => ({ name, command }))))(
    "$name: $command",
    async ({ command }) => {
      const output = await shell(command);
      expect(command.includes("--output") ? output === "" : !isRefusal(JSON.parse(output))).toBe(true);
    },
  );

  test("the first one lists every coworker, creates one, and reads it", () => {
    const { printed } = runs.get("start-in-five-minutes") ?? { printed: [] };
    const [, total] = /^(\d+) coworkers$/.exec(printed[0] ?? "") ?? [];
    expect(printed.slice(1, -1)).toHaveLength(Number(total));
    expect(printed).toContain("87654321 Ada Lovelace");
    expect(printed.at(-1)).toMatch(/^Grace Hopper \d{4}-\d\d-\d\dT/);
  });
});
