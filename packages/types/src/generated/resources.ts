// Made from the OpenAPI document by `pnpm build`. Do not edit.

import type * as schemas from "./schemas.ts";

/** The server that the document names. */
export const serverUrl: string = "https://spaces.nexudus.com/api";

/** What the document says of coworkers: paths, operations and the names a client has to treat with care. */
export const coworkers = {
  entity: "Coworker",
  path: "/spaces/coworkers",
  operations: {
    list: {
      id: "listCoworkers",
      method: "GET",
      path: "/spaces/coworkers",
    },
    create: {
      id: "createCoworker",
      method: "POST",
      path: "/spaces/coworkers",
    },
    replace: {
      id: "replaceCoworker",
      method: "PUT",
      path: "/spaces/coworkers",
    },
    get: {
      id: "getCoworker",
      method: "GET",
      path: "/spaces/coworkers/{id}",
    },
    delete: {
      id: "deleteCoworker",
      method: "DELETE",
      path: "/spaces/coworkers/{id}",
    },
    commands: {
      id: "listCoworkerCommands",
      method: "GET",
      path: "/spaces/coworkers/commands",
    },
    run: {
      id: "runCoworkerCommand",
      method: "POST",
      path: "/spaces/coworkers/runcommand",
    },
  },
  idList: {
    path: "/spaces/coworkers/",
    parameter: "id",
    paged: false,
  },
  bareFilters: ["Id", "UniqueId"],
  actions: [
    "NewAvatarUrl",
    "ClearAvatarFile",
    "NewBannerImageUrl",
    "ClearBannerImageFile",
    "CreateUser",
    "AddedBusinesses",
    "RemovedBusinesses",
    "AddedTeams",
    "RemovedTeams",
  ],
  binaries: {
    avatar: ["/spaces/coworkers/getavatar/{id}"],
    bannerImage: ["/spaces/coworkers/getbannerimage/{id}"],
  },
} as const;

/** What the document says of teams: paths, operations and the names a client has to treat with care. */
export const teams = {
  entity: "Team",
  path: "/spaces/teams",
  operations: {
    list: {
      id: "listTeams",
      method: "GET",
      path: "/spaces/teams",
    },
    create: {
      id: "createTeam",
      method: "POST",
      path: "/spaces/teams",
    },
    replace: {
      id: "replaceTeam",
      method: "PUT",
      path: "/spaces/teams",
    },
    get: {
      id: "getTeam",
      method: "GET",
      path: "/spaces/teams/{id}",
    },
    delete: {
      id: "deleteTeam",
      method: "DELETE",
      path: "/spaces/teams/{id}",
    },
    commands: {
      id: "listTeamCommands",
      method: "GET",
      path: "/spaces/teams/commands",
    },
    run: {
      id: "runTeamCommand",
      method: "POST",
      path: "/spaces/teams/runcommand",
    },
  },
  idList: {
    path: "/spaces/teams",
    parameter: "Team_Id",
    paged: true,
  },
  bareFilters: ["Id", "UniqueId"],
  actions: [
    "NewTeamLogoUrl",
    "NewTeamImage1Url",
    "NewTeamImage2Url",
    "NewTeamImage3Url",
    "ClearTeamLogoFile",
    "ClearTeamImage1File",
    "ClearTeamImage2File",
    "ClearTeamImage3File",
    "AddedTeamMembers",
    "RemovedTeamMembers",
    "AddedTeamAdministrators",
    "RemovedTeamAdministrators",
    "AddedExtraServices",
    "RemovedExtraServices",
  ],
  binaries: {
    logo: ["/spaces/teams/getteamlogo/{id}"],
    image: [
      "/spaces/teams/getteamimage1/{id}",
      "/spaces/teams/getteamimage2/{id}",
      "/spaces/teams/getteamimage3/{id}",
    ],
  },
} as const;

/** The types that belong to each resource. */
export interface ResourceTypes {
  coworkers: {
    record: schemas.Coworker;
    summary: schemas.CoworkerSummary;
    create: schemas.CoworkerCreate;
    patch: schemas.CoworkerPatch;
    replace: schemas.CoworkerReplace;
    where: schemas.CoworkerWhere;
    binaries: "avatar" | "bannerImage";
  };
  teams: {
    record: schemas.Team;
    summary: schemas.TeamSummary;
    create: schemas.TeamCreate;
    patch: schemas.TeamPatch;
    replace: schemas.TeamReplace;
    where: schemas.TeamWhere;
    binaries: "logo" | "image";
  };
}
