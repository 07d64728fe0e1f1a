// What a change of the document does to code that compiles against the types. packages/types generates both sides, and
// TypeScript checks everything that code can name or receive: values that were sent must still be accepted, values that are
// read must still be assignable, and every key must still exist. A type that passes both ways has not changed.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotRun } from "../cannot-run.ts";
import type { Bump } from "../policy/bump.ts";
import { metadataChanges, readMetadata } from "./metadata.ts";
import type { TypeChange } from "./type-change.ts";
import { type GeneratedSide, type Unit, unitsOf } from "./units.ts";

export interface GeneratedTypes {
  readonly changes: readonly TypeChange[];
  /** The bump that the types need. Undefined if nothing that code can name or receive has changed. */
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
  const [previous, current] = await Promise.all([unitsOf(before), unitsOf(after)]);
  const units = [...previous.values()].filter(({ name }) => current.has(name));
  const checks = units.flatMap((unit) => checksOf(unit, current));
  const failures = await compile(checks, [before.directory, after.directory], directory);
  const changes = [
    ...[...previous.values()]
      .filter(({ name }) => !current.has(name))
      .map((unit) => change(unit, "removed", [gone])),
    ...[...failures].map(([unit, breaks]) => change(unit, "changed", breaks.has(gone) ? [gone] : breaks)),
    ...[...current.values()].filter(({ name }) => !previous.has(name)).map((unit) => change(unit, "added")),
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

function change({ name, client }: Unit, kind: TypeChange["kind"], breaks: Iterable<string> = []): TypeChange {
  return { name, kind, breaks: [...breaks], client };
}

/** Keys of a type at any depth; `*` for any other name. */
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

/** A function that compiles if a value of one type is a value of the other. */
interface Check {
  readonly unit: Unit;
  readonly from: string;
  readonly to: string;
  readonly direction: "Read" | "Sent" | "key";
  /** Whether code breaks if it does not compile. */
  readonly breaks: boolean;
}

function checksOf(unit: Unit, now: ReadonlyMap<string, Unit>): Check[] {
  const directions = new Set([...unit.directions, ...(now.get(unit.name)?.directions ?? [])]);
  return [...directions].flatMap((direction) => {
    const typeAt = (side: string, { type }: Unit) => `${direction}<${type.replaceAll("$", side)}>`;
    const [previous, current] = [typeAt("before_", unit), typeAt("after_", unit)];
    // A body of `replace` is a record that was read, with the fields that records gained.
    const record = now.get(unit.name.replace(/Replace$/, "").replace(/\.replace$/, ".record"));
    const isRecord = record === undefined || record.name === unit.name;
    const sent = isRecord ? previous : `${previous} & ${typeAt("after_", record)}`;
    const keys = { unit, direction: "key" } as const;
    const [keysBefore, keysAfter] = [`Keys<${previous}>`, `Keys<${current}>`];
    const isRead = direction === "Read";
    return [
      { unit, direction, from: isRead ? current : sent, to: isRead ? previous : current, breaks: true },
      { ...keys, from: keysBefore, to: keysAfter, breaks: true },
      { unit, direction, from: isRead ? previous : current, to: isRead ? current : previous, breaks: false },
      { ...keys, from: keysAfter, to: keysBefore, breaks: false },
    ];
  });
}

/** The reasons why a changed unit breaks code. */
async function compile(
  checks: readonly Check[],
  [before, after]: readonly [string, string],
  directory: string,
): Promise<ReadonlyMap<Unit, ReadonlySet<string>>> {
  const from = (side: string, name: string) =>
    `from "./${relative(directory, join(side, "generated", name)).replaceAll("\\", "/")}.ts";`;
  const head = [
    ...["schemas", "enums", "openapi", "resources", "webhooks"].flatMap((name) => [
      `import type * as before_${name} ${from(before, name)}`,
      `import type * as after_${name} ${from(after, name)}`,
    ]),
    `import type { Readable as Read, Writable as Sent } ${from(after, "openapi")}`,
    ...helpers.trim().split("\n"),
  ];
  const lines = checks.map(
    ({ from: given, to }, index) => `export const check${index} = (value: ${given}): ${to} => value;`,
  );
  await writeFile(join(directory, "check.ts"), [...head, ...lines].join("\n"));
  const output = await runCompiler(directory);
  // Types that do not compile are `any` to the checks, which would pass.
  const broken = /^(?!check\.ts)\S.*error TS.*$/m.exec(output)?.[0];
  if (broken !== undefined) throw new CannotRun(`The generated types do not compile: ${broken}`);
  const failures = new Map<Unit, Set<string>>();
  for (const report of output.split(/^(?=check\.ts\()/m)) {
    const [, line, message = ""] = /^check\.ts\((\d+),\d+\): error \w+: ([\s\S]*)/.exec(report) ?? [];
    const check = checks[Number(line) - 1 - head.length];
    if (check === undefined) continue;
    const reasons = failures.get(check.unit) ?? new Set<string>();
    failures.set(check.unit, reasons);
    if (check.breaks) reasons.add(reasonOf(message, check.direction));
  }
  return failures;
}

function runCompiler(cwd: string): Promise<string> {
  const commandLine = [compiler, ...compilerOptions, "check.ts"];
  return new Promise((resolve) => {
    execFile(process.execPath, commandLine, { cwd, maxBuffer: 1024 ** 3 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

/** The change of a field for which TypeScript reports `undefined` or `null`. */
const absences = {
  Read: { undefined: "may be missing", null: "may be null" },
  Sent: { undefined: "is required", null: "may no longer be null" },
} as const;

const gone = "It is gone.";

/** In characters. The type of a record has hundreds of fields. */
const longestTypes = 160;

/** TypeScript's chain of reasons as one short sentence. */
function reasonOf(message: string, direction: Check["direction"]): string {
  if (direction === "key") {
    const name = /Type '"([^"]*)"' is not assignable/.exec(message)?.[1]?.split(".").at(-1);
    if (name === "*") return "Names that the schema does not list are gone.";
    return name === undefined ? "A key is gone." : `\`${name}\` is gone.`;
  }
  const [, field, how] = /Property '"?([^"']+)"?' is (missing|optional) in/.exec(message) ?? [];
  if (how === "missing" && direction === "Read") return `\`${field}\` is gone.`;
  if (how !== undefined) return `\`${field}\` ${absences[direction].undefined}.`;
  if (message.includes("has no properties in common")) return "Its fields have other names.";
  const path = [...message.matchAll(/types of (?:property )?'([^']+)'/gi)].at(-1)?.[1];
  const name = path === undefined ? "It" : `\`${path.split(".").at(-1)?.replaceAll('"', "")}\``;
  const reason = [...message.matchAll(/Type '(.+)' is not assignable to type '(.+)'\.$/gm)].at(-1) ?? [];
  const [given = "", wanted = ""] = reason
    .slice(1)
    .map((type) => type.replaceAll(/ \| undefined|import\("[^"]*"\)\./g, ""))
    .map((type) => type.replace(/^(?:Readable|Writable)<(.*)>$/, "$1"));
  if (given === "undefined" || given === "null") return `${name} ${absences[direction][given]}.`;
  const [before, after] = direction === "Read" ? [wanted, given] : [given, wanted];
  if (after === "never") return gone;
  // TypeScript names the member of an enum that the other side lacks.
  if (/^(?:-?\d[\d.]*|"[^"]*"|true|false)$/.test(given))
    return direction === "Read" ? `${name} may be \`${given}\`.` : `${name} may no longer be \`${given}\`.`;
  if (given === "" || given.length + wanted.length > longestTypes) return `${name} has another type.`;
  return `${name} was \`${before}\` and is now \`${after}\`.`;
}

function isBreak({ breaks }: TypeChange) {
  return breaks.length > 0;
}
