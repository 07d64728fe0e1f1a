import { response, object, ok, one, operation, text, integer, type Case } from "./case.ts";

export const responseCases: readonly Case[] = [
  ["a field is added to a response", response(object({ A: text })), response(one), "minor", "property-added"],
  [
    "a field is removed from a response",
    response(one),
    response(object({ A: text })),
    "major",
    "property-removed",
  ],
  [
    "a field of a response may be missing",
    response({ ...one, required: ["A", "B"] }),
    response({ ...one, required: ["A"] }),
    "major",
    "required-properties-removed",
  ],
  [
    "a field of a response is always there",
    response({ ...one, required: ["A"] }),
    response({ ...one, required: ["A", "B"] }),
    "minor",
    "required-properties-added",
  ],
  [
    "a field of a response may be null",
    response(object({ A: text })),
    response(object({ A: { type: ["string", "null"] } })),
    "major",
    "schema-type-widened",
  ],
  [
    "a field of a response is never null",
    response(object({ A: { type: ["string", "null"] } })),
    response(object({ A: text })),
    "minor",
    "schema-type-narrowed",
  ],
  [
    "a whole number of a response may have decimals",
    response(object({ A: integer })),
    response(object({ A: { type: "number" } })),
    "major",
    "schema-type-widened",
  ],
  [
    "a closed enum of a response gains a member",
    response(object({ A: { type: "integer", enum: [1, 2] } })),
    response(object({ A: { type: "integer", enum: [1, 2, 3] } })),
    "major",
    "enum-values-added",
  ],
  [
    "an open enum of a response gains a member",
    response(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, integer] } })),
    response(object({ A: { anyOf: [{ type: "integer", enum: [1, 2, 3] }, integer] } })),
    "minor",
    "open-enum-changed",
  ],
  [
    "an open, nullable enum of a response gains a member",
    response(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, integer, { type: "null" }] } })),
    response(object({ A: { anyOf: [{ type: "integer", enum: [1, 2, 3] }, integer, { type: "null" }] } })),
    "minor",
    "open-enum-changed",
  ],
  [
    "an enum that was closed on read is opened",
    response(object({ A: { type: "integer", enum: [1, 2] } })),
    response(object({ A: { anyOf: [{ type: "integer", enum: [1, 2] }, integer] } })),
    "major",
    "enum-values-added",
  ],
  [
    "a response says the shortest text that comes",
    response(object({ A: text })),
    response(object({ A: { type: "string", minLength: 1 } })),
    "minor",
    "schema-limit-narrowed",
  ],
  [
    "texts of a response may be longer than was said",
    response(object({ A: { type: "string", maxLength: 50 } })),
    response(object({ A: { type: "string", maxLength: 100 } })),
    "major",
    "schema-limit-widened",
  ],
  [
    "a response loses a format",
    response(object({ A: { type: "string", format: "date-time" } })),
    response(object({ A: text })),
    "major",
    "schema-limit-widened",
  ],
  [
    "a default in a response changes: nobody sends it",
    response(object({ A: { type: "integer", default: 1 } })),
    response(object({ A: { type: "integer", default: 2 } })),
    "patch",
    "default-changed",
  ],
  [
    "a kind of answer is added to `oneOf` of a response",
    response({ oneOf: [object({ A: text }), object({ B: integer })] }),
    response({
      oneOf: [object({ A: text }), object({ B: integer }), object({ C: { type: "array", items: text } })],
    }),
    "major",
    "alternative-added",
  ],
  [
    "a kind of answer is removed from `anyOf` of a response",
    response({
      anyOf: [object({ A: text }), object({ B: integer }), object({ C: { type: "array", items: text } })],
    }),
    response({ anyOf: [object({ A: text }), object({ B: integer })] }),
    "minor",
    "alternative-removed",
  ],
  [
    "a discriminator reads another field",
    response({
      oneOf: [object({ A: text }), object({ B: integer })],
      discriminator: { propertyName: "A" },
    }),
    response({
      oneOf: [object({ A: text }), object({ B: integer })],
      discriminator: { propertyName: "B" },
    }),
    "major",
    "discriminator-changed",
  ],
  [
    "a status that errors use is added",
    operation({}),
    operation({ responses: { ...ok, "409": { description: "Too many." } } }),
    "minor",
    "response-added",
  ],
  [
    "a status that errors use is removed: nothing that handles it stops working",
    operation({ responses: { ...ok, "409": { description: "Too many." } } }),
    operation({}),
    "minor",
    "error-response-removed",
  ],
  [
    "the status of success changes",
    operation({ responses: { "200": { description: "Fine." } } }),
    operation({ responses: { "201": { description: "Fine." } } }),
    "major",
    "response-removed",
  ],
  [
    "a response has another media type",
    response(text),
    operation({
      responses: { "200": { description: "Fine.", content: { "text/csv": { schema: text } } } },
    }),
    "major",
    "media-type-removed",
  ],
  [
    "a media type is added to a response",
    response(text),
    operation({
      responses: {
        "200": {
          description: "Fine.",
          content: { "application/json": { schema: text }, "text/csv": { schema: text } },
        },
      },
    }),
    "minor",
    "media-type-added",
  ],
  [
    "a response header is added",
    operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    operation({
      responses: {
        "200": { description: "Fine.", headers: { A: { schema: text }, "Retry-After": { schema: integer } } },
      },
    }),
    "minor",
    "header-added",
  ],
  [
    "a response header is removed",
    operation({
      responses: {
        "200": { description: "Fine.", headers: { A: { schema: text }, "Retry-After": { schema: integer } } },
      },
    }),
    operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    "major",
    "header-removed",
  ],
  [
    "a response header may be missing",
    operation({
      responses: { "200": { description: "Fine.", headers: { A: { required: true, schema: text } } } },
    }),
    operation({ responses: { "200": { description: "Fine.", headers: { A: { schema: text } } } } }),
    "major",
    "header-became-optional",
  ],
  [
    "a response header is written in other case",
    operation({
      responses: { "200": { description: "Fine.", headers: { "Retry-After": { schema: integer } } } },
    }),
    operation({
      responses: { "200": { description: "Fine.", headers: { "retry-after": { schema: integer } } } },
    }),
    "none",
  ],
  [
    "an example is added to a response",
    response(one),
    operation({
      responses: {
        "200": {
          description: "Fine.",
          content: { "application/json": { schema: one, examples: { One: { value: { A: "a", B: 1 } } } } },
        },
      },
    }),
    "patch",
    "text-changed",
  ],
];
