import { siteOrigin } from "../../index.ts";

/** The sandbox that `npm start` starts: with its address and account, the samples work as pasted. */
export const sandbox = {
  baseUrl: `${siteOrigin}/api`,
  account: { username: "admin@example.com", password: "sandbox" },
} as const;
