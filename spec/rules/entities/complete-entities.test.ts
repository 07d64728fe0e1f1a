import { describe, expect, it } from "vitest";
import type { Mapping } from "../document/mapping.ts";
import type { Context } from "../redocly.ts";
import { completeEntities, isGenerated } from "./complete-entities.ts";

/** The files that the document refers to, by their path in spec/. */
const files = {
  "entities/Lamp.yaml": {
    path: "/sys/lamps",
    one: "lamp",
    many: "lamps",
    operations: ["list", "get", "getMany", "create", "replace", "delete", "commands", "run"],
    required: ["RoomId", "Name"],
    fields: { $ref: "../components/schemas/LampFields.yaml" },
    serverFields: { $ref: "../components/schemas/LampServerFields.yaml" },
    detailFields: { $ref: "../components/schemas/LampDetailFields.yaml" },
    binaries: [{ segment: "getphoto", slot: "Photo", method: "photo", what: "photo" }],
    notes: { delete: "Switch it off first." },
    record: { $ref: "../components/examples/LampRecord.yaml" },
    source: "example.com, Lamps",
    oldSource: "old.example.com, Lamps",
  },
  "components/schemas/LampFields.yaml": {
    properties: {
      RoomId: { type: "integer", "x-nexudus-group": "Place", "x-nexudus-relation": { undescribed: "Room" } },
      Name: { type: "string", description: "What people call it." },
      Colour: {
        anyOf: [{ $ref: "./Colour.yaml" }, { type: "integer" }],
        description: "The colour of its light.",
      },
      Watts: { type: ["number", "null"], "x-nexudus-group": "Power" },
      LitOn: {
        type: "string",
        format: "date-time",
        "x-provenance": { status: "documented", source: "new.example.com" },
      },
    },
  },
  "components/schemas/LampServerFields.yaml": {
    properties: {
      RoomName: { type: ["string", "null"], "x-nexudus-group": "Place" },
      PhotoFileName: { type: ["string", "null"] },
    },
  },
  "components/schemas/LampDetailFields.yaml": {
    properties: { Bulbs: { type: "array", "x-nexudus-group": "Power", items: { type: "integer" } } },
  },
  "components/examples/LampRecord.yaml": {
    value: { Id: 7, RoomId: 3, Name: "Desk lamp", Colour: 1, UniqueId: "x" },
  },
  "components/schemas/RecordFields.yaml": {
    properties: {
      Id: { type: "integer" },
      UniqueId: { type: "string" },
      SystemId: { type: ["string", "null"] },
    },
  },
};

interface Operation extends Mapping {
  readonly operationId: string;
  readonly summary?: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name?: string;
    readonly "x-provenance": object;
    readonly schema: object;
  }[];
}
interface Root {
  readonly tags: readonly Mapping[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<
      string,
      Mapping & { readonly required?: string[]; readonly properties?: Mapping }
    >;
    readonly examples: Record<string, { readonly value: unknown }>;
  };
}

const at = (file: string) => ({ source: { absoluteRef: file } });

/** A document with one entity, and its hand-written parts. */
function complete(
  changes: object = {},
  paths: Record<string, object> = {},
): Root & { readonly described: (field: string) => unknown } {
  const copy = structuredClone({
    ...files,
    "entities/Lamp.yaml": { ...files["entities/Lamp.yaml"], ...changes },
  });
  const context = {
    location: at("openapi.yaml"),
    resolve: ({ $ref }: { $ref: string }) => {
      const [file, node] = Object.entries(copy).find(([name]) => name === $ref.replace(/^\.\.\//, "")) ?? [];
      return { node, location: file === undefined ? undefined : at(file) };
    },
  };
  const tag = {
    name: "Lamps",
    "x-nexudus-entity": "Lamp",
    "x-nexudus-generate": { $ref: "entities/Lamp.yaml" },
  };
  const root = { tags: [tag], paths, components: { schemas: {}, examples: {} } };
  // The document keeps the mapping that it is given, and adds to it.
  // It uses no more of the context.
  completeEntities().Root.enter(root, context as unknown as Context);
  const properties: Record<string, Mapping> = {
    ...copy["components/schemas/LampFields.yaml"].properties,
    ...copy["components/schemas/LampServerFields.yaml"].properties,
  };
  // What was added is what the tests read.
  return { ...(root as unknown as Root), described: (field) => properties[field]?.["description"] };
}

describe("a generated entity", () => {
  it("has the listed operations with the conventional paths, operationIds and roles, and no other", () => {
    const { paths } = complete();
    const found = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId, "x-nexudus-role": role }]) =>
        method === "parameters" ? [] : [`${method} ${path} ${operationId} ${String(role)}`],
      ),
    );
    expect(found.toSorted()).toEqual(
      [
        "get /sys/lamps listLamps Lamp-List",
        "post /sys/lamps createLamp Lamp-Create",
        "put /sys/lamps replaceLamp Lamp-Edit",
        "get /sys/lamps/ getLampsByIds Lamp-Read",
        "get /sys/lamps/{id} getLamp Lamp-Read",
        "delete /sys/lamps/{id} deleteLamp Lamp-Delete",
        "get /sys/lamps/commands listLampCommands Lamp-List",
        "post /sys/lamps/runcommand runLampCommand Lamp-Edit",
        "get /sys/lamps/getphoto/{id} getLampPhoto Lamp-Read",
      ].toSorted(),
    );
    expect(Object.keys(complete({ operations: ["get"], binaries: [] }).paths)).toEqual(["/sys/lamps/{id}"]);
  });

  it("has a filter for each single value and a range for each number and date, with the source of the field", () => {
    const parameters =
      complete().paths["/sys/lamps"]?.["get"]?.parameters.filter(({ name }) => name !== undefined) ?? [];
    expect(parameters.map(({ name }) => name)).toEqual([
      "Id",
      "UniqueId",
      "Lamp_SystemId",
      "Lamp_Room",
      "Lamp_Name",
      "Lamp_Colour",
      "Lamp_Watts",
      "Lamp_LitOn",
      "Lamp_Room_Name",
      ...["Watts", "LitOn", "CreatedOn", "UpdatedOn"].flatMap((name) => [
        `from_Lamp_${name}`,
        `to_Lamp_${name}`,
      ]),
    ]);
    const provenance = (name: string) => parameters.find((one) => one.name === name)?.["x-provenance"];
    expect(provenance("Lamp_Name")).toMatchObject({ status: "documented", source: "old.example.com, Lamps" });
    expect(provenance("Lamp_LitOn")).toMatchObject({ status: "assumed" });
    const filters = { except: ["Watts"], withoutRange: ["LitOn"], also: ["Bulbs"] };
    const fewer =
      complete({ filters }).paths["/sys/lamps"]?.["get"]?.parameters.map(({ name }) => name) ?? [];
    expect(fewer.filter((name) => /Watts|LitOn|Bulbs/.test(name ?? ""))).toEqual([
      "Lamp_LitOn",
      "Lamp_Bulbs",
    ]);
  });

  it("has shapes of its fields: what callers write is in bodies, lists are in the record only, enumerations are closed on create", () => {
    const { schemas } = complete().components;
    expect(schemas["Lamp"]?.required).toEqual(["Bulbs"]);
    expect(schemas["LampSummary"]?.required).toEqual([
      "RoomId",
      "Name",
      "Colour",
      "Watts",
      "LitOn",
      "RoomName",
      "PhotoFileName",
    ]);
    expect(schemas["LampCreate"]?.required).toEqual(["RoomId", "Name"]);
    expect(schemas["LampReplace"]?.required).toEqual(["Id", "RoomId", "Name"]);
    expect(Object.keys(schemas["LampListChanges"]?.properties ?? {})).toEqual(["AddedBulbs", "RemovedBulbs"]);
    expect(schemas["LampEnumMembers"]?.properties).toMatchObject({
      Colour: { allOf: [{ $ref: "components/schemas/Colour.yaml" }] },
    });
    expect(JSON.stringify(schemas["LampCreate"])).not.toContain("ServerFields");
    expect(schemas["Lamp"]?.["x-nexudus-groups"]).toEqual({
      Place: ["RoomId", "Name", "Colour", "RoomName", "PhotoFileName"],
      Power: ["Watts", "LitOn", "Bulbs", "AddedBulbs", "RemovedBulbs"],
      Record: ["Id", "UniqueId", "SystemId"],
    });
  });

  it("has examples that are made from its record, which is completed", () => {
    const { examples } = complete().components;
    expect(examples["LampCreate"]?.value).toEqual({ RoomId: 3, Name: "Desk lamp", Colour: 1 });
    expect(examples["LampReplace"]?.value).toMatchObject({ Id: 7, Watts: null, Bulbs: [], SystemId: null });
    expect(examples["LampRows"]?.value).toEqual([expect.objectContaining({ Id: 7, PhotoFileName: null })]);
    expect(examples["LampInvalid"]?.value).toMatchObject({ Errors: [{ PropertyName: "Room" }] });
  });

  it("says of a field without a description what its relation tells, or that nothing more is known", () => {
    const { described } = complete();
    expect(described("RoomId")).toBe(
      "Refers to another record: the `Id` of a room, an entity that this document does not describe.",
    );
    expect(described("RoomName")).toBe("The `Name` of the record that `RoomId` refers to.");
    expect(described("Watts")).toBe("Sources give only its name and type.");
    expect(described("Name")).toBe("What people call it.");
  });

  it("has the article that its name needs in every summary", () => {
    const summaries = Object.values(complete({ one: "oil lamp" }).paths).flatMap((item) =>
      Object.values(item).flatMap(({ summary }) => summary ?? []),
    );
    expect(summaries).toContain("Get an oil lamp's photo");
    expect(summaries.filter((summary) => /\ba oil lamp/.test(summary))).toEqual([]);
  });

  it("says of an operation what its notes add", () => {
    expect(complete().paths["/sys/lamps/{id}"]?.["delete"]?.description).toMatch(/Switch it off first\.$/);
  });

  it("leaves what is written by hand as it is, and no trace of its description in the bundle", () => {
    const byHand = { $ref: "paths/sys_lamps.yaml" };
    const { paths, tags } = complete({}, { "/sys/lamps": byHand });
    expect(paths["/sys/lamps"]).toBe(byHand);
    expect(isGenerated(byHand)).toBe(false);
    expect(isGenerated(paths["/sys/lamps/"] ?? {})).toBe(true);
    expect(tags).toEqual([{ name: "Lamps", "x-nexudus-entity": "Lamp" }]);
  });
});
