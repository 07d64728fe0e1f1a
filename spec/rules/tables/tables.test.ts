import { describe, expect, it } from "vitest";
import { completeTables, isGenerated } from "./index.ts";

const table = {
  path: "/sys/lamps",
  one: "lamp",
  many: "lamps",
  exampleId: 7,
  source: "example.com, Lamps",
  filterSource: "example.com, Filters",
  filters: { Name: "Desk lamp", IsLit: true },
};

type PathItem = Record<string, unknown>;

/** A document with one table, and what is written by hand beside it. */
function complete(changes: object = {}, written: Record<string, PathItem> = {}) {
  const tag = { name: "Lamps", "x-nexudus-entity": "Lamp", "x-nexudus-table": { ...table, ...changes } };
  // The document keeps the mapping that it is given, and adds to it.
  completeTables().Root.enter({ tags: [tag], paths: written });
  return { tag, paths: written };
}

const ordersByName = (changes: object) =>
  JSON.stringify(complete(changes).paths["/sys/lamps"]).includes('"default":"Name"');

describe("a table", () => {
  it("has a list, a read by id and a read by ids, with the conventional operationIds and roles", () => {
    const { paths } = complete();
    expect(paths).toMatchObject({
      "/sys/lamps": { get: { operationId: "listLamps", "x-nexudus-role": "Lamp-List" } },
      "/sys/lamps/": { get: { operationId: "getLampsByIds", "x-nexudus-role": "Lamp-Read" } },
      "/sys/lamps/{id}": { get: { operationId: "getLamp", "x-nexudus-role": "Lamp-Read" } },
    });
    expect(Object.keys(paths)).toHaveLength(3);
  });

  it("is filtered by its ids, by each listed field and by ranges of creation and update, each with its source", () => {
    const { get } = complete().paths["/sys/lamps"] ?? {};
    expect(get).toHaveProperty("parameters");
    const { parameters } = get as {
      parameters: { name?: string; schema?: object; "x-provenance"?: object }[];
    };
    const filters = parameters.filter(({ name }) => name !== undefined);
    expect(filters.map(({ name }) => name)).toEqual([
      "Id",
      "UniqueId",
      "Lamp_Name",
      "Lamp_IsLit",
      "from_Lamp_CreatedOn",
      "to_Lamp_CreatedOn",
      "from_Lamp_UpdatedOn",
      "to_Lamp_UpdatedOn",
    ]);
    expect(filters.find(({ name }) => name === "Lamp_IsLit")?.schema).toEqual({ type: "boolean" });
    for (const filter of filters) {
      expect(filter["x-provenance"]).toMatchObject({ status: "documented", source: "example.com, Filters" });
    }
  });

  it("states its default order only where a source does", () => {
    expect(ordersByName({ orderBy: "Name" })).toBe(true);
    expect(ordersByName({})).toBe(false);
  });

  it("leaves what is written by hand as it is", () => {
    const byHand = { $ref: "paths/sys_lamps.yaml" };
    const { paths } = complete({}, { "/sys/lamps": byHand });
    expect(paths["/sys/lamps"]).toBe(byHand);
    expect(isGenerated(byHand)).toBe(false);
    expect(isGenerated(paths["/sys/lamps/"] ?? {})).toBe(true);
  });

  it("leaves no trace of its description in the bundle", () => {
    expect(complete().tag).toEqual({ name: "Lamps", "x-nexudus-entity": "Lamp" });
  });

  it.each([
    [{ path: undefined }, "path is missing"],
    [{ colour: "red" }, "colour is no key of a table"],
  ])("with %j is refused by the name of its tag", (changes, message) => {
    expect(() => complete(changes)).toThrow(`x-nexudus-table of the tag Lamps: ${message}`);
  });
});
