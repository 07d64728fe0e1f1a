import type { OperationKind } from "../../document/api.ts";
import { isObject, items, member, text, type Json } from "../../document/json.ts";
import { blank, idsIn, type StoredRecord } from "../../document/record.ts";
import type { Call } from "../call.ts";
import { findBy, readNamed } from "./find-by.ts";
import { ApiError, type ApiResponse, json } from "../response.ts";
import { invalid } from "../invalid.ts";

/** The operations that belong to no entity. */
export type GeneralKind = Extract<OperationKind, "me" | "enumMembers">;

/** The fields of a user of the `users` option, who has no record. */
const unrecorded = ({ id, email, fullName }: Call["user"]): StoredRecord => ({
  Id: id,
  UniqueId: `00000000-0000-4000-8000-${id.toString(16).padStart(12, "0")}`,
  Email: email,
  FullName: fullName,
  CreatedOn: "2011-01-01T00:00:00Z",
  UpdatedOn: "2011-01-01T00:00:00Z",
});

/** The behaviour of the operations that belong to no entity. */
export const general: Readonly<
  Record<GeneralKind, (call: Pick<Call, "api" | "store" | "user" | "query">) => ApiResponse>
> = {
  /** The record of the signed-in user, with the defaults of their location: the first of theirs, or of all (assumed). */
  me({ api, store, user }) {
    const read = (name: string, id: Json | undefined): StoredRecord =>
      readNamed({ api, store }, name, id) ?? {};
    const [users, locations] = [api.entities.get("User"), api.entities.get("Business")];
    const [id] = users ? findBy(store, users, { Email: user.email }, 1) : [];
    const record: StoredRecord = { ...(users && blank(users)), ...unrecorded(user), ...read("User", id) };
    const [first] = locations ? findBy(store, locations, {}, 1) : [];
    const business = read("Business", idsIn(record["Businesses"])[0] ?? first);
    const currency = read("Currency", business["CurrencyId"]);
    const country = read("Country", business["CountryId"]);
    const zone = read("SimpleTimeZone", business["SimpleTimeZoneId"]);
    const example = member(member(member(member(api.document, "components"), "examples"), "Me"), "value");
    const isExample = member(example, "DefaultSimpleTimeZoneId") === zone["Id"];
    return json({
      ...record,
      DefaultBusinessId: business["Id"] ?? null,
      DefaultBusinessName: business["Name"] ?? null,
      DefaultCurrencyId: currency["Id"] ?? null,
      DefaultCurrencyName: currency["Name"] ?? null,
      DefaultCurrencyCode: currency["Code"] ?? null,
      DefaultCountryId: country["Id"] ?? null,
      DefaultCountryName: country["Name"] ?? null,
      DefaultSimpleTimeZoneId: zone["Id"] ?? null,
      DefaultSimpleTimeZoneName: zone["Name"] ?? null,
      // The sandbox has no table of these names.
      DefaultSimpleTimeZoneNameIana: isExample
        ? (member(example, "DefaultSimpleTimeZoneNameIana") ?? null)
        : null,
    });
  },

  /** The members of an enumeration whose name the document gives. Any other name returns 400 (assumed). */
  enumMembers({ api, query }) {
    const [, name] = [...new URLSearchParams(query)].find(([key]) => key.toLowerCase() === "name") ?? [];
    const schemas = member(member(api.document, "components"), "schemas");
    const found = isObject(schemas)
      ? Object.values(schemas).find((schema) => name !== undefined && text(schema, "title") === name)
      : undefined;
    if (found === undefined) {
      const Message = name === undefined ? "is a required field" : "is not an enumeration of the document";
      throw new ApiError(invalid([{ AttemptedValue: name ?? null, Message, PropertyName: "name" }]));
    }
    const names = items(member(found, "x-enum-varnames"));
    return json(items(member(found, "enum")).map((Id, index) => ({ Id, Name: names[index] })));
  },
};
