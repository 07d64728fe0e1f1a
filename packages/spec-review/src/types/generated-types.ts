// What a change of the document does to code that compiles against the types. packages/types generates both sides, and
// TypeScript checks everything that code can name or receive: values that were sent must still be accepted, values that are
// read must still be assignable, and every key must still exist. A type that passes both ways has not changed.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotRun } from "../cannot-run.ts";
import type { Bump } from "../policy/rules.ts";
import { metadataChanges, readMetadata } from "./metadata.ts";
import type { TypeChange } from "./type-change.ts";
import { type GeneratedSide, type Unit, unitsOf } from "./units.ts";

export interface GeneratedTypes {
  readonly changes: readonly TypeChange[];
  /** What the types have to release; undefined when nothing that can be named or met has changed. */
  readonly typesBump: Bump | undefined;
  readonly clientBump: Bump | undefined;
}

export const noTypeChanges: GeneratedTypes = { changes: [], typesBump: undefined, clientBump: undefined };

const compiler = join(dirname(fileURLToPath(import.meta.resolve("typescript/package.json"))), "bin", "tsc");
const compilerOptions =
  "--noEmit --strict --skipLibCheck --pretty false --noErrorTruncation --allowImportingTsExtensions --target es2023 --lib es2023 --module nodenext --ignoreConfig".split(
    " ",
  );

/**
 * Compares the types of both sides.
 *
 * @param directory a folder for the file that the compiler checks, which is left there
 */
export async function compareGeneratedTypes(
  before: GeneratedSide,
  after: GeneratedSide,
  directory: string,
): Promise<GeneratedTypes> {
  const { units, added, removed } = await unitsOf(before, after);
  const failures = await compile(units, before.directory, after.directory, directory);
  const changes: TypeChange[] = [
    ...removed.map(({ name, client }): TypeChange => ({
      name,
      kind: "removed",
      breaks: ["It is gone."],
      client,
    })),
    ...units.flatMap((unit): TypeChange[] => {
      const failed = failures.get(unit);
      if (failed === undefined) return [];
      return [{ name: unit.name, kind: "changed", breaks: [...failed], client: unit.client }];
    }),
    ...added.map(({ name, client }): TypeChange => ({ name, kind: "added", breaks: [], client })),
    ...metadataChanges(await readMetadata(before.directory), await readMetadata(after.directory)),
  ];
  const carried = changes.filter(({ client }) => client);
  // New and freer types reach the client with the types, on which it depends; other metadata makes it do something else.
  const behaves = carried.some(({ name }) => name.startsWith("resources."));
  return {
    changes: changes.toSorted((a, b) => Number(isBreak(b)) - Number(isBreak(a))),
    typesBump: changes.some(isBreak) ? "major" : changes.length > 0 ? "minor" : undefined,
    clientBump: carried.some(isBreak) ? "major" : behaves ? "minor" : undefined,
  };
}

/** Keys of a type, at any depth that an API's bodies have; `*` where any other name is one. */
const helpers = `
type Next = [never, 0, 1, 2, 3, 4, 5];
type Keys<T, D extends number = 6> = [D] extends [never] ? never
  : T extends readonly (infer E)[] ? Keys<E, D>
  : T extends object ? string extends keyof T ? "*" | \`*.\${Keys<T[keyof T & string], Next[D]>}\`
      | Keys<{ [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }, D>
    : { [K in keyof T & string]-?: [Exclude<T[K], undefined>] extends [never] ? never
      : K | \`\${K}.\${Keys<Exclude<T[K], undefined>, Next[D]>}\` }[keyof T & string]
  : never;
`;

/** Why a unit breaks code, for every unit that changed. */
async function compile(
  units: readonly Unit[],
  before: string,
  after: string,
  directory: string,
): Promise<ReadonlyMap<Unit, ReadonlySet<string>>> {
  const from = (side: string, name: string) =>
    `"./${relative(directory, join(side, "generated", name)).replaceAll("\\", "/")}"`;
  const imports = ["schemas", "enums", "openapi", "resources", "webhooks"].flatMap((name) => [
    `import type * as before_${name} from ${from(before, `${name}.ts`)};`,
    `import type * as after_${name} from ${from(after, `${name}.ts`)};`,
  ]);
  const marks = `import type { Readable as Read, Writable as Sent } from ${from(after, "openapi.ts")};`;
  const head = [...imports, marks, ...helpers.trim().split("\n")];
  const checks = units.flatMap((unit) =>
    unit.directions.flatMap((Direction) => {
      const [was, is] = [unit.before, unit.after].map((type) => `${Direction}<${type}>`);
      const accepted = unit.gained === undefined ? was : `${was} & ${Direction}<${unit.gained}>`;
      const [first, second] = Direction === "Read" ? [is, was] : [accepted, is];
      const [back, forth] = Direction === "Read" ? [was, is] : [is, was];
      const [keysBefore, keysAfter] = [was, is].map((type) => `Keys<${type}>`);
      return [
        { unit, breaks: true, from: first, to: second, direction: Direction },
        { unit, breaks: true, from: keysBefore, to: keysAfter, direction: "key" as const },
        { unit, breaks: false, from: back, to: forth, direction: Direction },
        { unit, breaks: false, from: keysAfter, to: keysBefore, direction: "key" as const },
      ];
    }),
  );
  const lines = checks.map(
    (check, index) => `export const check${index} = (value: ${check.from}): ${check.to} => value;`,
  );
  await writeFile(join(directory, "check.ts"), [...head, ...lines].join("\n"));
  const failures = new Map<Unit, Set<string>>();
  const output = await runCompiler(directory);
  // Types that do not compile are `any` to the checks, which would pass.
  const broken = /^(?!check\.ts)\S.*error TS.*$/m.exec(output)?.[0];
  if (broken !== undefined) throw new CannotRun(`The generated types do not compile: ${broken}`);
  for (const report of output.split(/^(?=check\.ts\()/m)) {
    const [, line, message] = /^check\.ts\((\d+),\d+\): error \w+: ([\s\S]*)/.exec(report) ?? [];
    const check = checks[Number(line) - 1 - head.length];
    if (check === undefined || message === undefined) continue;
    const reasons = failures.get(check.unit) ?? new Set<string>();
    failures.set(check.unit, reasons);
    if (check.breaks)
      reasons.add(check.direction === "key" ? goneKey(message) : reasonOf(message, check.direction));
  }
  return failures;
}

function runCompiler(directory: string): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: directory, maxBuffer: 1024 ** 3 };
    execFile(
      process.execPath,
      [compiler, ...compilerOptions, "check.ts"],
      options,
      (_error, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

/** The key that `Keys` of one side has and the other has not. */
function goneKey(message: string): string {
  const key = /Type '"([^"]*)"' is not assignable/.exec(message)?.[1];
  const name = key?.split(".").at(-1);
  return name === undefined
    ? "A key is gone."
    : name === "*"
      ? "Names that the schema does not list are gone."
      : `\`${name}\` is gone.`;
}

/**
 * TypeScript's chain of reasons as one short sentence: the property and what is wrong with it. The types themselves, which
 * have hundreds of fields, are left out.
 */
function reasonOf(message: string, direction: "Read" | "Sent"): string {
  const steps = message.split("\n").filter((line, index) => index === 0 || line.startsWith(" "));
  const missing = /Property '([^']+)' is missing/.exec(message)?.[1];
  if (missing !== undefined) return `\`${missing}\` is ${direction === "Read" ? "gone" : "required"}.`;
  const path = [...message.matchAll(/types of (?:property )?'([^']+)'/gi)].at(-1)?.[1];
  const property = path?.split(".").at(-1);
  const reason = (steps.at(-1) ?? "")
    .trim()
    .replaceAll(/import\("[^"]*"\)\./g, "")
    .replaceAll(/'[^']{80,}'/g, "…");
  return property === undefined ? reason : `\`${property}\`: ${reason}`;
}

function isBreak({ breaks }: TypeChange) {
  return breaks.length > 0;
}
