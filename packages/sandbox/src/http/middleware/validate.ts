import type { Json, JsonObject } from "../../document/json.ts";
import { readInteger } from "../../operations/read/filter-value.ts";
import { ApiError } from "../../operations/response.ts";
import { invalid, type FieldError } from "../../operations/invalid.ts";
import { BodyValidator, type Values } from "../../operations/validation/body-validator.ts";
import type { Step } from "../app-env.ts";
import type { Services } from "../services.ts";

const noValues: Values = new Map();

/** Checks the body against the document's schemas. Returns 400 with an entry for each error. */
export function validate({ api, strict }: Services): Step {
  return (c) => {
    const body = c.get("body");
    const { kind, entity } = c.get("operation");
    let values = noValues;
    let errors: readonly FieldError[] = [];
    if (entity && (kind === "create" || kind === "replace")) {
      const shape = kind === "create" ? "Create" : "Replace";
      ({ values, errors } = BodyValidator.of(api).read(entity, shape, body, strict));
    } else if (kind === "run") {
      const run = withIntegerIds(body);
      c.set("body", run);
      errors = BodyValidator.of(api).check("CommandRun", run);
    }
    if (errors.length > 0) throw new ApiError(invalid(errors));
    c.set("values", values);
  };
}

/** Observed in clients of the live service: the ids of a command as numeric texts. */
function withIntegerIds(body: JsonObject): JsonObject {
  const ids = body["Ids"];
  if (!Array.isArray(ids)) return body;
  return { ...body, Ids: ids.map((id: Json) => (typeof id === "string" ? (readInteger(id) ?? id) : id)) };
}
