/**
 * What is there before the first customer: the tables of the service, and what an operator sets up. Seeds hold them as they
 * are written in `seed/`, and generate none.
 */
export const setupEntities: ReadonlySet<string> = new Set([
  "Country",
  "SimpleTimeZone",
  "Currency",
  "User",
  "Business",
  "TaxRate",
  "FinancialAccount",
  "Tariff",
  "WebHook",
  "ResourceType",
  "Resource",
  "ExtraService",
  "Product",
  "TimePass",
]);

/** The tables of the service, and the account of the administrator: an empty sandbox has them, too. */
export const permanentEntities: ReadonlySet<string> = new Set([
  "Country",
  "SimpleTimeZone",
  "Currency",
  "User",
]);
