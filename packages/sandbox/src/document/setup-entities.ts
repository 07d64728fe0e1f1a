/**
 * The entities that exist before the first customer: the tables of the service, and what an operator sets up. Their records
 * are written in `seed/`, not generated.
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

/** The entities that an empty sandbox also has: the tables of the service, and the account of the administrator. */
export const permanentEntities: ReadonlySet<string> = new Set([
  "Country",
  "SimpleTimeZone",
  "Currency",
  "User",
]);
