import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  nat,
  oneof,
  option,
  record,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { createSandbox } from "../sandbox.ts";
import { fieldsOf, valueOf } from "../testing/bodies.ts";
import { start, type Running } from "../testing/start.ts";

// Compares a sandbox with a minimal model after the same random sequence of requests.
interface Person {
  readonly FullName: string;
  readonly Notes: string | null;
  readonly Active: boolean;
}

type Step =
  | { readonly do: "create"; readonly person: Person }
  | { readonly do: "replace"; readonly person: Person; readonly choice: number; readonly team: number | null }
  | { readonly do: "delete"; readonly choice: number }
  | { readonly do: "save team"; readonly choice: number; readonly members: readonly number[] }
  | { readonly do: "delete team"; readonly choice: number }
  | { readonly do: "look" };

type Fields = Record<string, unknown>;

const person = record({
  FullName: string({ unit: "grapheme", maxLength: 12 }),
  Notes: option(string({ unit: "binary" })),
  Active: boolean(),
});
const choice = nat({ max: 30 });
const step = oneof(
  record({ do: constant("create" as const), person }),
  record({ do: constant("create" as const), person }),
  record({ do: constant("replace" as const), person, choice, team: option(choice) }),
  record({ do: constant("delete" as const), choice }),
  record({ do: constant("save team" as const), choice, members: array(choice, { maxLength: 4 }) }),
  record({ do: constant("delete team" as const), choice }),
  record({ do: constant("look" as const) }),
);

/** Sends the same requests to a model and to a sandbox, and collects the differences. */
class Pair {
  readonly differences: unknown[] = [];
  readonly #running: Running;
  readonly #people = new Map<number, Person>();
  /** The members of each team. */
  readonly #teams = new Map<number, Set<number>>();
  readonly #deleted = new Set<number>();
  readonly #given = new Set<number>();

  constructor(running: Running) {
    this.#running = running;
  }

  async take(next: Step): Promise<void> {
    switch (next.do) {
      case "create":
        return this.#create(next.person);
      case "replace":
        return this.#replace(next.person, next.choice, next.team);
      case "delete":
        return this.#delete(next.choice);
      case "save team":
        return this.#saveTeam(next.choice, next.members);
      case "delete team":
        return this.#deleteTeam(next.choice);
      default:
        return this.look();
    }
  }

  #same(what: string, actual: unknown, expected: unknown): void {
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      this.differences.push({ what, actual, expected });
  }

  #give(body: unknown): number {
    const { Id } = valueOf(body);
    this.#same("an id is given once", this.#given.has(Id), false);
    this.#given.add(Id);
    return Id;
  }

  async #create(made: Person): Promise<void> {
    const { status, body } = await this.#running.ask("POST", "/spaces/coworkers", { body: complete(made) });
    this.#same("create", status, made.FullName === "" ? 400 : 200);
    if (status === 200) this.#people.set(this.#give(body), made);
  }

  async #replace(after: Person, which: number, team: number | null): Promise<void> {
    const id = pick(this.#people.keys(), which);
    const wanted = team === null ? [] : [pick(this.#teams.keys(), team)];
    const body = { ...complete(after), Id: id, Teams: wanted };
    const { status } = await this.#running.ask("PUT", "/spaces/coworkers", { body });
    const dangling = wanted.some((other) => !this.#teams.has(other));
    const expected = after.FullName === "" ? 400 : this.#people.has(id) ? (dangling ? 401 : 200) : 404;
    this.#same("replace", status, expected);
    if (status !== 200) return;
    this.#people.set(id, after);
    for (const [other, members] of this.#teams) {
      if (wanted.includes(other)) members.add(id);
      else members.delete(id);
    }
  }

  async #delete(which: number): Promise<void> {
    const id = pick(this.#people.keys(), which);
    const body = { Key: "COWORKER_DELETE", Ids: [id] };
    const response = await this.#running.ask("POST", "/spaces/coworkers/runcommand", { body });
    this.#same("delete", fieldsOf(response.body)["WasSuccessful"], this.#people.has(id));
    if (!this.#people.delete(id)) return;
    this.#deleted.add(id);
    for (const members of this.#teams.values()) members.delete(id);
  }

  async #saveTeam(which: number, memberChoices: readonly number[]): Promise<void> {
    const TeamMembers = memberChoices.map((member) => pick(this.#people.keys(), member));
    const existing = [...this.#teams.keys()][which];
    const body = {
      Name: "Crew",
      BusinessId: 1,
      TeamMembers,
      ...(existing === undefined ? {} : { Id: existing }),
    };
    const response = await this.#running.ask(existing === undefined ? "POST" : "PUT", "/spaces/teams", {
      body,
    });
    this.#same("save team", response.status, TeamMembers.every((id) => this.#people.has(id)) ? 200 : 401);
    if (response.status === 200) this.#teams.set(existing ?? this.#give(response.body), new Set(TeamMembers));
  }

  async #deleteTeam(which: number): Promise<void> {
    const id = pick(this.#teams.keys(), which);
    const { status } = await this.#running.ask("DELETE", `/spaces/teams/${id}`);
    this.#same("delete team", status, this.#teams.delete(id) ? 200 : 404);
  }

  /** Compares all records. */
  async look(): Promise<void> {
    const { ask, sandbox } = this.#running;
    const { body } = await ask("GET", "/spaces/coworkers?size=1000&orderby=Id");
    // contract.ts has validated the response against the document.
    const page = body as { TotalItems: number; Records: { Id: number }[] };
    this.#same("total", page.TotalItems, this.#people.size);
    const inOrder = [...this.#people.keys()].toSorted((a, b) => a - b);
    this.#same(
      "ids",
      page.Records.map(({ Id }) => Id),
      inOrder,
    );
    for (const [id, expected] of this.#people) {
      // The document types this field as a list of ids.
      const read = (await ask("GET", `/spaces/coworkers/${id}`)).body as Fields & { Teams: number[] };
      this.#same(
        "person",
        { FullName: read["FullName"], Notes: read["Notes"], Active: read["Active"] },
        expected,
      );
      const memberOf = [...this.#teams].filter(([, members]) => members.has(id)).map(([team]) => team);
      this.#same(
        "teams",
        read.Teams.toSorted((a, b) => a - b),
        memberOf.toSorted((a, b) => a - b),
      );
      this.#same("team ids", read["TeamIds"], read.Teams.length > 0 ? read.Teams.join(",") : null);
    }
    for (const [id, expected] of this.#teams) {
      // The document types this field as a list of ids.
      const read = (await ask("GET", `/spaces/teams/${id}`)).body as Fields & { TeamMembers: number[] };
      this.#same(
        "members",
        read.TeamMembers.toSorted((a, b) => a - b),
        [...expected].toSorted((a, b) => a - b),
      );
      const names = read.TeamMembers.map((member) => this.#people.get(member)?.FullName);
      this.#same("names", read["CoworkerFullNames"], names.length > 0 ? names.join(",") : null);
    }
    for (const id of this.#deleted)
      this.#same("gone", (await ask("GET", `/spaces/coworkers/${id}`)).status, 401);
    await sandbox.restore(sandbox.snapshot());
  }

  /** Imports all records into a new sandbox, and compares the two. */
  async importElsewhere(): Promise<void> {
    const lines = [...this.#running.sandbox.exportLines()];
    const other = createSandbox({ references: "unchecked" });
    await other.importLines(lines.filter((line) => /^\{"entity":"(Coworker|Team)"/.test(line)));
    this.#same("import of the export", [...other.exportLines()], lines);
    other.close();
  }
}

const complete = (values: Person): Fields => ({
  ...values,
  Email: "p@example.com",
  CountryId: 1,
  SimpleTimeZoneId: 2,
});

/** Usually an id that exists, sometimes one that does not. */
function pick(ids: Iterable<number>, which: number): number {
  const all = [...ids];
  return all[which % (all.length + 1)] ?? 5;
}

test("the sandbox does what a model of it does, for any sequence of requests", async () => {
  await assert(
    asyncProperty(array(step, { maxLength: 40 }), async (steps) => {
      const running = await start();
      const pair = new Pair(running);
      for (const next of steps) await pair.take(next);
      await pair.look();
      await pair.importElsewhere();
      running.sandbox.close();
      expect(pair.differences).toEqual([]);
    }),
    { numRuns: process.env["SOAK"] === undefined ? 25 : 600 },
  );
});
