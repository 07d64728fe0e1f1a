/** The version in package.json, which `pnpm run version` copies here. */
export const version = "0.1.0";
