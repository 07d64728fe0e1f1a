/** The site's path on its host, without a slash at the end. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The site's address, with a slash at the end. */
export const siteAddress = (): URL => new URL(`${base}/`, import.meta.env.SITE);
