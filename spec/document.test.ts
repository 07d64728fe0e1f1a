import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bodyOf, operationOf, operations, responseOf } from "./testing/operations.ts";
import { bundle, nameOf } from "./testing/bundle.ts";
import { fieldsOf, isNullable, requiredOf, walk } from "./testing/schemas.ts";
import { names } from "./testing/names.ts";

// What holds for the document as a whole, and what is particular about coworkers and teams. entities.test.ts holds each
// entity to its list of facts.

const { schemas, examples, securitySchemes } = bundle.components;

const facts = new URL("facts/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, facts), "utf8");
type Enums = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The members of each enumeration, by value: those in enums.json, and those in the facts of an entity. */
const ENUMS: Enums = Object.assign(
  {},
  JSON.parse(read("enums.json")),
  ...readdirSync(facts).map((name): Enums => JSON.parse(read(name)).enums ?? {}),
);
const DAYS = names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
/** The enumerated fields of a coworker, with the default that the create page states. */
const ENUM_FIELDS: Readonly<Record<string, { readonly type: string; readonly default?: number }>> = {
  CoworkerType: { type: "CoworkerType", default: 1 },
  Gender: { type: "Gender", default: 1 },
  TaxRateType: { type: "TaxRateType", default: 1 },
  RegularPaymentProvider: { type: "RegularPaymentProvider" },
  ...Object.fromEntries(DAYS.map((day) => [`${day}Attendance`, { type: "Attendance", default: 1 }])),
};

/** The events that are about a record of the entity. */
const EVENTS: Readonly<Record<string, string>> = {
  Coworker: "CoworkerUpdate CoworkerCreate CoworkerDelete",
  Team: "TeamCreated TeamUpdated TeamDeleted",
  Tariff: "TariffCreate TariffDelete TariffUpdate",
  Business: "BusinessUpdate",
};

const operationIds = operations.map(({ operation }) => operation.operationId);

describe("operations", () => {
  it("are served from one host under /api", () => {
    expect(bundle.servers.map(({ url }) => url)).toEqual(["https://spaces.nexudus.com/api"]);
  });

  it("take a bearer token or Basic credentials, either alone, except the one that issues tokens", () => {
    expect(securitySchemes).toMatchObject({
      basicAuth: { type: "http", scheme: "basic" },
      oauth2: {
        type: "oauth2",
        flows: { password: { tokenUrl: "https://spaces.nexudus.com/api/token", scopes: {} } },
      },
    });
    expect(bundle.security).toHaveLength(2);
    expect(bundle.security).toEqual(expect.arrayContaining([{ basicAuth: [] }, { oauth2: [] }]));
    const own = operationIds.filter((id) => operationOf(id).security !== undefined);
    expect(own).toEqual(["createToken"]);
    expect(operationOf("createToken").security).toEqual([]);
  });

  it("discourage deleting a coworker, which the live service refuses, and nothing else", () => {
    expect(operationIds.filter((id) => operationOf(id).deprecated)).toEqual(["deleteCoworker"]);
    expect(operationOf("deleteCoworker").responses).toHaveProperty("405");
  });
});

describe("coworkers", () => {
  const record = fieldsOf(responseOf("getCoworker"));
  const always = new Set(names("FullName Email CountryId SimpleTimeZoneId Id UniqueId CreatedOn UpdatedOn"));

  it("have 220 fields when read by id, 109 of these in rows, and 33 that only the service writes", () => {
    expect(Object.keys(record)).toHaveLength(220);
    expect(Object.keys(fieldsOf(schemas["CoworkerSummary"]))).toHaveLength(109);
    expect(Object.keys(record).filter((name) => record[name]?.readOnly)).toHaveLength(33);
  });

  it("always have a name, an e-mail address, a country, a time zone and the marks of their identity", () => {
    expect([...always].filter((name) => isNullable(record[name]))).toEqual([]);
  });

  it("have no other text, date or relation that could not be null", () => {
    const nullable = Object.keys(record).filter(
      (name) => !always.has(name) && (name.endsWith("Id") || record[name]?.type?.includes("string")),
    );
    expect(nullable.length).toBeGreaterThan(120);
    expect(nullable.filter((name) => !isNullable(record[name]))).toEqual([]);
  });
});

describe("lists", () => {
  it.each(["Coworker", "Team"])("of %ss take several ids as JSON in the query", (entity) => {
    const ids = operationOf(`list${entity}s`).parameters?.find(({ name }) => name === `${entity}_Id`);
    const schema = ids?.content?.["application/json"]?.schema;
    // A public client sends a single id bare, so a list is one way among others for coworkers.
    expect(schema?.anyOf ?? [schema]).toContainEqual(
      expect.objectContaining({ type: "array", items: expect.objectContaining({ type: "integer" }) }),
    );
  });

  it("return one envelope, in which only the two old keys may be missing", () => {
    const page = schemas["Page"];
    const keys = Object.keys(fieldsOf(page));
    expect(keys.toSorted()).toEqual(
      names(`
        CurrentOrderField CurrentPage CurrentPageSize CurrentSortDirection FirstItem HasNextPage
        HasPreviousPage LastItem PageNumber PageSize TotalItems TotalPages
      `),
    );
    expect(keys.filter((key) => !requiredOf(page).includes(key))).toEqual(["PageNumber", "PageSize"]);
  });
});

describe("enums", () => {
  it("are the ones that the sources list", () => {
    const enums = Object.keys(schemas).filter((name) => schemas[name]?.["x-enum-varnames"] !== undefined);
    expect(enums.toSorted()).toEqual(Object.keys(ENUMS).toSorted());
  });

  it.each(Object.entries(ENUMS))(
    "%s has exactly the members that the sources list, by name",
    (name, members) => {
      const { type, enum: values = [], "x-enum-varnames": labels = [] } = schemas[name] ?? {};
      expect(type).toBe("integer");
      expect(Object.fromEntries(values.map((value, index) => [value, labels[index]]))).toEqual(members);
    },
  );

  // The title is the name by which `/utils/enums` lists the members.
  it("have the service's name as their title wherever their description gives it", () => {
    const named = Object.entries(schemas).flatMap(([name, { enum: values, description = "", title }]) => {
      const [, service] = /enumeration `(e[A-Z]\w+)`/.exec(values ? description : "") ?? [];
      return service === undefined ? [] : [[name, service, title] as const];
    });
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(([, service, title]) => service !== title)).toEqual([]);
  });

  it.each(Object.entries(ENUM_FIELDS))(
    "%s may be a number that nobody has listed when it is read or sent back, but not when it is created",
    (field, { type, default: initial }) => {
      const member = { $ref: `#/components/schemas/${type}` };
      for (const shape of [responseOf("getCoworker"), bodyOf("replaceCoworker")]) {
        expect(fieldsOf(shape)[field]?.anyOf).toEqual(expect.arrayContaining([member, { type: "integer" }]));
      }
      const closed = fieldsOf(schemas["CoworkerEnumMembers"])[field];
      const alternatives = closed?.allOf ?? closed?.anyOf ?? [];
      expect(alternatives).toContainEqual(member);
      expect(alternatives).not.toContainEqual({ type: "integer" });
      expect(closed?.default).toBe(initial);
    },
  );
});

describe("webhooks", () => {
  const { webhooks } = bundle;
  const { requestBodies } = bundle.components;
  const { WebhookAction = {} } = ENUMS;
  const bodies = Object.entries(webhooks).map(
    ([event, { post }]) => [event, nameOf(post.requestBody.$ref)] as const,
  );

  it("has one for each event of the enumeration but None, delivered without credentials of the API", () => {
    expect(Object.keys(webhooks)).toEqual(Object.values(WebhookAction).filter((event) => event !== "None"));
    expect(Object.values(webhooks).filter(({ post }) => JSON.stringify(post.security) !== "[]")).toEqual([]);
  });

  it("delivers an array of one record, of which only the Id is certain", () => {
    for (const body of Object.values(requestBodies)) {
      const schema = body.content?.["application/json"]?.schema;
      expect(schema).toMatchObject({ type: "array", minItems: 1, maxItems: 1 });
      const [least] = [schema?.items?.anyOf ?? schema?.items].flat().toReversed();
      expect(least).toEqual({ $ref: "#/components/schemas/DeliveredRecord" });
    }
    expect(requiredOf(schemas["DeliveredRecord"])).toEqual(["Id"]);
  });

  it.each(Object.entries(EVENTS))(
    "of a %s are exactly those that its names of events tell",
    (entity, events) => {
      const found = bodies.flatMap(([event, body]) => (body === `Delivered${entity}` ? [event] : []));
      expect(found.toSorted()).toEqual(names(events).toSorted());
    },
  );

  it("leaves the record open where the document has no entity, or no name tells which record it is", () => {
    const open = bodies.flatMap(([event, body]) => (body === "DeliveredRecord" ? [event] : []));
    expect(open).toEqual(
      expect.arrayContaining(names("CoworkerCheckin CoworkerCheckout SendWelcomeEmail BlogPostCreate")),
    );
  });
});

describe("values on the wire", () => {
  const shapes = ["getCoworker", "getTeam"].map((id) => fieldsOf(responseOf(id)));

  it("are a GUID in the three fields that the sources call one, and nowhere else", () => {
    const guids = shapes.flatMap((fields) =>
      Object.keys(fields).filter((name) => fields[name]?.format === "uuid"),
    );
    expect([...new Set(guids)].toSorted()).toEqual(["EzeepUserId", "RefererGuid", "UniqueId"]);
  });

  it("have no format that no source states", () => {
    const formats = new Set<string>();
    walk([schemas, bundle.paths], (mapping) => {
      if ("format" in mapping && typeof mapping.format === "string") formats.add(mapping.format);
    });
    expect([...formats].toSorted()).toEqual(["date-time", "int32", "int64", "password", "uuid"]);
  });

  it("are comma-joined text, not lists, in the fields that only look like lists", () => {
    const joined = names(`
      TeamIds TeamNames CoworkerContractIds CoworkerContractTariffNames
      CoworkerIds CoworkerFullNames CoworkerBillingNames
    `);
    const found = shapes.flatMap((fields) => joined.flatMap((name) => fields[name]?.type ?? []));
    expect(found).toEqual(joined.flatMap(() => ["string", "null"]));
  });

  it("act when they are sent in exactly these fields", () => {
    const marked = ["createCoworker", "createTeam"].flatMap((id) => {
      const fields = fieldsOf(bodyOf(id));
      return Object.keys(fields).filter((name) => fields[name]?.["x-nexudus-helper"]);
    });
    const files = ["Avatar", "TeamLogo", "TeamImage1", "TeamImage2", "TeamImage3"];
    const lists = names("Businesses Teams TeamMembers TeamAdministrators ExtraServices");
    expect(marked.toSorted()).toEqual(
      [
        "CreateUser",
        "NewBannerImageUrl",
        "ClearBannerImageFile",
        ...files.flatMap((file) => [`New${file}Url`, `Clear${file}File`]),
        ...lists.flatMap((list) => [`Added${list}`, `Removed${list}`]),
      ].toSorted(),
    );
  });

  it("of an action say whether it succeeded, always, whatever else they carry", () => {
    expect(requiredOf(schemas["ActionResult"])).toEqual(["WasSuccessful"]);
    expect(Object.keys(fieldsOf(schemas["ActionResult"])).toSorted()).toEqual(
      names(`
        Errors JavaScript Message OpenInDialog OpenInWindow RedirectURL Status UpdatedBy UpdatedOn Value
        WasSuccessful
      `),
    );
  });
});

describe("doubts and examples", () => {
  it("every one of the 44 places where the sources disagree is marked where it matters", () => {
    const marked = new Set<unknown>();
    walk(bundle, (mapping) => {
      if (!("x-provenance" in mapping)) return;
      walk(mapping["x-provenance"], (provenance) => {
        if ("disagreements" in provenance && Array.isArray(provenance.disagreements)) {
          for (const number of provenance.disagreements) marked.add(number);
        }
      });
    });
    expect(
      Array.from({ length: 44 }, (_, index) => index + 1).filter((number) => !marked.has(number)),
    ).toEqual([]);
  });

  it("a field that is said to repeat a field of another record names one that the record has", () => {
    const entities = bundle.tags.flatMap((tag) => tag["x-nexudus-entity"] ?? []);
    const repeated = entities.flatMap((entity) => {
      const fields = fieldsOf(schemas[entity]);
      return Object.entries(fields).flatMap(([name, { description = "" }]) => {
        const [, field = "", reference = ""] =
          /^The `(\w+)` of the record that `(\w+)` refers to/.exec(description) ?? [];
        const target = fields[reference]?.["x-nexudus-relation"]?.entity;
        return target === undefined ? [] : [{ name: `${entity}.${name}`, target, field }];
      });
    });
    expect(repeated.length).toBeGreaterThan(50);
    expect(repeated.filter(({ target, field }) => !(field in fieldsOf(schemas[target])))).toEqual([]);
  });

  it("every example is shown somewhere", () => {
    const shown = new Set<string>();
    walk(bundle, (mapping) => {
      if ("$ref" in mapping && typeof mapping.$ref === "string") shown.add(mapping.$ref);
    });
    expect(Object.keys(examples).filter((name) => !shown.has(`#/components/examples/${name}`))).toEqual([]);
  });
});
