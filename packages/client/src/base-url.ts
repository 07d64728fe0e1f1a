/**
 * The address of the API without a trailing slash. In a browser it may be relative to the page.
 *
 * @throws {TypeError} for an address that would not keep credentials safe; it is not shown, since it may hold some
 */
export function checkBaseUrl(baseUrl: string): string {
  const page: string | undefined = globalThis.location?.href;
  if (!URL.canParse(baseUrl, page))
    throw new TypeError("baseUrl is not an address such as https://host/api.");
  const { origin, protocol, hostname, pathname, username, password, search, hash } = new URL(baseUrl, page);
  if (username || password || search || hash) {
    throw new TypeError("baseUrl takes no user, password, query or fragment. Credentials go into auth.");
  }
  const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && loopback)) {
    throw new TypeError(
      `baseUrl: credentials go over https, and over http to this machine alone, not to ${origin}.`,
    );
  }
  return origin + pathname.replace(/\/$/, "");
}
