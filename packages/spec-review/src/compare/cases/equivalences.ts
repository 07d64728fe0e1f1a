import { response, request, object, one, operation, text, integer, type Case } from "./case.ts";

export const equivalences: readonly Case[] = [
  [
    "fields move into a group that `allOf` brings back",
    response(one),
    response(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: integer })] },
      { schemas: { Group: object({ A: text }) } },
    ),
    "none",
  ],
  [
    "the same group in a request, with its demands",
    request({ ...one, required: ["A"] }),
    request(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: integer })], required: ["A"] },
      { schemas: { Group: object({ A: text }) } },
    ),
    "none",
  ],
  [
    "`allOf` of one is unwrapped",
    response({ allOf: [{ $ref: "#/components/schemas/One" }] }, { schemas: { One: one } }),
    response({ $ref: "#/components/schemas/One" }, { schemas: { One: one } }),
    "none",
  ],
  [
    "a schema is renamed: code that was generated names it",
    response({ $ref: "#/components/schemas/First" }, { schemas: { First: one } }),
    response({ $ref: "#/components/schemas/Second" }, { schemas: { Second: one } }),
    "major",
    "schema-name-removed",
  ],
  [
    "nullable is written as a union with null",
    response(object({ A: { type: ["string", "null"] } })),
    response(object({ A: { anyOf: [text, { type: "null" }] } })),
    "none",
  ],
  [
    "a list of one type is written as that type",
    response(object({ A: { type: ["string"] } })),
    response(object({ A: text })),
    "none",
  ],
  [
    "the fields of a schema change their order",
    response(object({ A: text, B: integer })),
    response(object({ B: integer, A: text })),
    "none",
  ],
  [
    "a group that `allOf` brings gains a field that a response then carries",
    response(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: integer })] },
      { schemas: { Group: object({ A: text }) } },
    ),
    response(
      { allOf: [{ $ref: "#/components/schemas/Group" }, object({ B: integer })] },
      { schemas: { Group: object({ A: text, C: text }) } },
    ),
    "minor",
    "property-added",
  ],
  [
    "a recursive schema gains a field",
    response(
      { $ref: "#/components/schemas/Node" },
      {
        schemas: {
          Node: object({ Children: { type: "array", items: { $ref: "#/components/schemas/Node" } } }),
        },
      },
    ),
    response(
      { $ref: "#/components/schemas/Node" },
      {
        schemas: {
          Node: object({
            Name: text,
            Children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
          }),
        },
      },
    ),
    "minor",
    "property-added",
  ],
  [
    "a component that nothing uses is added",
    operation({}),
    { ...operation({}), components: { schemas: { Unused: one } } },
    "none",
  ],
];
