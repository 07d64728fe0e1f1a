/**
 * The public address of every source, by the name that `x-provenance`, the sandbox's ledger and the guides use.
 * A page whose own address is not known links to its site.
 */
export const sourceAddresses: Readonly<Record<string, string>> = {
  "developers.nexudus.com": "https://developers.nexudus.com/",
  "developers.nexudus.com, API limitations": "https://developers.nexudus.com/reference/api-limitations",
  "developers.nexudus.com, Authentication": "https://developers.nexudus.com/rest-api/authentication",
  "developers.nexudus.com, Create a coworker":
    "https://developers.nexudus.com/rest-api/spaces/post-coworkers",
  "developers.nexudus.com, Update a coworker": "https://developers.nexudus.com/rest-api/spaces/put-coworkers",
  "developers.nexudus.com, Search coworkers": "https://developers.nexudus.com/rest-api/spaces/get-coworkers",
  "developers.nexudus.com, Get multiple coworkers":
    "https://developers.nexudus.com/rest-api/spaces/get-coworkers-batch",
  "developers.nexudus.com, Get coworkers commands":
    "https://developers.nexudus.com/rest-api/spaces/get-coworkers-commands",
  "developers.nexudus.com, Create teams": "https://developers.nexudus.com/rest-api/spaces/post-teams",
  "developers.nexudus.com, Get teams": "https://developers.nexudus.com/rest-api/spaces/get-teams",
  "developers.nexudus.com, Get teams by id": "https://developers.nexudus.com/rest-api/spaces/get-teams-by-id",
  "developers.nexudus.com, SDK error handling": "https://developers.nexudus.com/sdk/error-handling",
  "learn.nexudus.com": "https://learn.nexudus.com/",
  "learn.nexudus.com, Authentication": "https://learn.nexudus.com/rest-api/authentication",
  "learn.nexudus.com, Get coworkers commands":
    "https://learn.nexudus.com/rest-api/spaces/get-coworkers-commands",
  "learn.nexudus.com, Listing records": "https://learn.nexudus.com/sdk/listing-records",
  "learn.nexudus.com, Members and contacts": "https://learn.nexudus.com/platform/operations/members",
  "learn.nexudus.com, Refresh bearer token":
    "https://learn.nexudus.com/api/endpoints/auth/refresh-bearer-token",
  "help.nexudus.com": "https://help.nexudus.com/",
  "help.nexudus.com, Managing customer PIN codes":
    "https://help.nexudus.com/docs/managing-customer-pin-codes",
  "help.nexudus.com, Verifying webhooks":
    "https://help.nexudus.com/docs/verifying-webhooks-created-via-the-api",
  "help.nexudus.com, Service limits": "https://help.nexudus.com/v3/docs/service-limits",
  "support.nexudus.com": "https://support.nexudus.com/",
  "support.nexudus.com, Coworker": "https://support.nexudus.com/hc/en-us/articles/360009770917-Coworker",
  "Nexudus/api-docs": "https://github.com/Nexudus/api-docs",
  "Nexudus-Ltd/nexudus-coworking-skills": "https://github.com/Nexudus-Ltd/nexudus-coworking-skills",
  "vardhan341/api-docs": "https://github.com/vardhan341/api-docs",
  "mattynexudus/fauxworking": "https://github.com/mattynexudus/fauxworking",
  "lintaba/laravel-nexudus": "https://github.com/lintaba/laravel-nexudus",
  "oddbit/nexudus-js": "https://github.com/oddbit/nexudus-js",
  "pcastanhas/nexudus-api": "https://github.com/pcastanhas/nexudus-api",
  "zabuuq/vc-nexudus": "https://github.com/zabuuq/vc-nexudus",
  "hobbs9090/playwright-nexudus-sh": "https://github.com/hobbs9090/playwright-nexudus-sh",
  "denis698/nexudus-playwright-api": "https://github.com/denis698/nexudus-playwright-api",
  "lowellmakes/nexudus-doorflow-sync": "https://github.com/lowellmakes/nexudus-doorflow-sync",
  "Infinitspace1/Infinitspace-datawarehouse": "https://github.com/Infinitspace1/Infinitspace-datawarehouse",
  "PSandro/kong-nexudus-webhook-hmac": "https://github.com/PSandro/kong-nexudus-webhook-hmac",
  "RFC 2868": "https://www.rfc-editor.org/rfc/rfc2868",
  "RFC 9110": "https://www.rfc-editor.org/rfc/rfc9110",
};

// The longest name first: "developers.nexudus.com, Get teams by id" also starts with "developers.nexudus.com, Get teams".
const names = Object.keys(sourceAddresses)
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(".", String.raw`\.`));
const anyName = new RegExp(String.raw`(?<![\w/-])(?:${names.join("|")})(?![\w/-])`, "g");

/**
 * Links the sources that a text names to their public pages.
 *
 * @param text plain text, such as the `source` of an `x-provenance`
 * @returns Markdown
 */
export function linkSources(text: string): string {
  return text.replaceAll(anyName, (name) => `[${name}](${sourceAddresses[name] ?? ""})`);
}
