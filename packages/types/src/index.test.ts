import document from "@nexudus-api/spec";
import { expect, test } from "vitest";
import * as types from "./index.ts";
import { exceptions } from "./generated/exceptions.ts";
import {
  isActionName,
  operationIdOf,
  type OperationKind,
  operationRoutes,
  resourceOf,
} from "./operations.ts";

test("every enum has the members and values that the document names", () => {
  expect(types.Gender).toEqual({ None: 0, NotSet: 1, Male: 2, Female: 3, Other: 4, RatherNotSay: 5 });
  expect(types.CoworkerType).toEqual({ Individual: 1, Company: 2 });
  expect(types.TaxRateType).toEqual({ Default: 1, Reduced: 2, Exempt: 3 });
  expect(types.Attendance.Undefined).toBe(5);
  expect(types.RegularPaymentProvider).toMatchObject({ None: 0, GoCardless: 12, CreditNote: 94, Other: 99 });
  expect(types.SortDirection).toEqual({ Ascending: 0, Descending: 1 });
});

test("nothing but the enums and the metadata exists at run time", () => {
  const enums = Object.entries(document.components["schemas"] ?? {}).flatMap(([name, schema]) =>
    typeof schema === "object" && schema !== null && "x-enum-varnames" in schema ? [name] : [],
  );
  expect(Object.keys(types).toSorted()).toEqual([...enums, "resources"].toSorted());
});

test("the metadata names what does not follow from a convention", () => {
  const { coworkers, coworkerinvoicelines, teams, serverUrl } = types.resources;
  expect(serverUrl).toBe("https://spaces.nexudus.com/api");
  expect(coworkers).toEqual({
    entity: "Coworker",
    path: "/spaces/coworkers",
    operations: ["list", "get", "getMany", "create", "replace", "delete", "commands", "run"],
    actions: ["CreateUser"],
    recordOnly: "CoworkerType",
    deleteCommand: "COWORKER_DELETE",
    requiredFilters: [],
    otherDates: [],
    binaries: { avatar: ["getavatar"], bannerImage: ["getbannerimage"] },
  });
  expect(coworkerinvoicelines.requiredFilters).toEqual(["CoworkerInvoice"]);
  expect(teams.recordOnly).toBe("TeamMembers");
  expect(teams.binaries).toEqual({
    logo: ["getteamlogo"],
    image: ["getteamimage1", "getteamimage2", "getteamimage3"],
  });
});

const { serverUrl: _, ...resources } = types.resources;

test.each(Object.entries(resources))(
  "every operation and picture of %s is in the document under the conventional path and operationId",
  (_name, { entity, path, operations, binaries }) => {
    // Linted as OpenAPI 3.1: every path has an item.
    const paths = document.paths as Record<string, Record<string, unknown>>;
    for (const kind of operations) {
      const [method, suffix] = operationRoutes[kind];
      expect(paths[path + suffix]?.[method.toLowerCase()]).toMatchObject({
        operationId: operationIdOf(entity, kind),
      });
    }
    for (const segment of Object.values(binaries).flat()) {
      expect(paths[`${path}/${segment}/{id}`]?.["get"]).toHaveProperty("x-nexudus-binary");
    }
  },
);

test("the exceptions and the conventions make up the metadata of every entity", () => {
  // `Object.keys` widens the keys of a const object.
  const kinds = Object.keys(operationRoutes) as OperationKind[];
  const metadata = Object.entries(exceptions).flatMap(([module, group]) =>
    Object.entries(group).map(([entity, { lacks = [], ...rest }]) => ({
      entity,
      path: `/${module}/${resourceOf(entity)}`,
      operations: kinds.filter((kind) => !lacks.includes(kind)),
      requiredFilters: [],
      otherDates: [],
      actions: [],
      binaries: {},
      ...rest,
    })),
  );
  expect(metadata.toSorted(byEntity)).toEqual(Object.values(resources).toSorted(byEntity));
});

function byEntity(one: { entity: string }, other: { entity: string }): number {
  return one.entity.localeCompare(other.entity);
}

test.each([
  ["Business", "listBusinesses"],
  ["Country", "listCountries"],
  ["TaxRate", "listTaxRates"],
])("the plural of %s is spelled as in %s", (entity, operationId) => {
  expect(operationIdOf(entity, "list")).toBe(operationId);
});

test.each(["NewAvatarUrl", "ClearAvatarFile", "AddedTeams", "RemovedTeams"])(
  "%s acts when it is sent",
  (name) => {
    expect(isActionName(name)).toBe(true);
  },
);

test.each(["AddedBy", "NewsletterUrl1", "ClearanceLevel", "TeamLogoFileName"])(
  "%s is an ordinary field",
  (name) => {
    expect(isActionName(name)).toBe(false);
  },
);
