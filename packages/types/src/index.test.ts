import document from "@nexudus-api/spec";
import { expect, test } from "vitest";
import * as types from "./index.ts";

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

test("the metadata names every path of an entity, and both ways to read many by id", () => {
  const { coworkers, teams, serverUrl } = types.resources;
  expect(serverUrl).toBe("https://spaces.nexudus.com/api");
  expect(coworkers.idList).toMatchObject({ path: "/spaces/coworkers/", parameter: "id", paged: false });
  expect(teams.idList).toMatchObject({ path: "/spaces/teams", parameter: "Team_Id", paged: true });
  expect(coworkers.bareFilters).toEqual(["Id", "UniqueId"]);
  expect(teams.binaries).toEqual({
    logo: ["/spaces/teams/getteamlogo/{id}"],
    image: [1, 2, 3].map((number) => `/spaces/teams/getteamimage${number}/{id}`),
  });

  const pictures = [coworkers, teams].flatMap(({ binaries }) => Object.values(binaries).flat());
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(pictures));
});

test("the metadata names the operation of every kind, at the path and by the method that the kind stands for", () => {
  const places = {
    list: ["get", ""],
    create: ["post", ""],
    replace: ["put", ""],
    get: ["get", "/{id}"],
    delete: ["delete", "/{id}"],
    commands: ["get", "/commands"],
    run: ["post", "/runcommand"],
  } as const;
  // Linted as OpenAPI 3.1: every path has an item.
  const paths = document.paths as Record<string, Record<string, unknown>>;
  for (const { path, operations } of [types.resources.coworkers, types.resources.teams]) {
    const found = Object.entries(places).map(([kind, [method, suffix]]) => [
      kind,
      paths[`${path}${suffix}`]?.[method],
    ]);
    expect(found).toEqual(
      Object.entries(operations).map(([kind, operationId]) => [
        kind,
        expect.objectContaining({ operationId }),
      ]),
    );
  }
});

test("the metadata names a field by which a row is told from a record", () => {
  expect(types.resources.coworkers.recordOnly).toBe("CoworkerType");
  expect(types.resources.teams.recordOnly).toBe("TeamMembers");
});

test("the metadata names every field that acts when it is sent", () => {
  expect(types.resources.coworkers.actions).toEqual(
    expect.arrayContaining([
      "CreateUser",
      "NewAvatarUrl",
      "ClearAvatarFile",
      "NewBannerImageUrl",
      "ClearBannerImageFile",
      "AddedBusinesses",
      "RemovedBusinesses",
      "AddedTeams",
      "RemovedTeams",
    ]),
  );
  expect(types.resources.teams.actions).toHaveLength(14);
});
