import type { FormValues } from "./form-values.ts";

/** The form's data about its operation. */
export interface Target {
  readonly method: string;
  readonly path: string;
  readonly mediaType: string | undefined;
}

/**
 * Makes the request that a form describes.
 *
 * @throws {Error} that says what to correct.
 */
export function requestOf(values: FormValues, { method, path, mediaType }: Target): Request {
  const headers = new Headers();
  const setHeader = (name: string, value: string, label: string) => {
    try {
      headers.set(name, value);
    } catch (cause) {
      throw new Error(
        `${label} has a character that a header cannot contain. Type it again, or copy only the part that you need.`,
        {
          cause,
        },
      );
    }
  };
  const { token, username, password, body } = values;
  if (token !== "") setHeader("Authorization", `Bearer ${token}`, "The token");
  else if (username !== "") headers.set("Authorization", `Basic ${base64(`${username}:${password}`)}`);
  for (const [name, value] of values.headers) setHeader(name, value, name);

  const url = addressOf(values, path);
  // Send no cookies of other sites, and keep no response in the browser's cache.
  const init = { method, headers, credentials: "omit", cache: "no-store" } as const;
  if (body === undefined || mediaType === undefined) return new Request(url, init);
  headers.set("Content-Type", mediaType);
  return new Request(url, { ...init, body: mediaType === "application/json" ? body : formOf(body) });
}

/** Encodes every character of a name or value, so that the server reads what was typed: `+` stays a plus sign. */
function addressOf({ base, pathValues, query }: FormValues, path: string): string {
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(pathValues[name] ?? ""));
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return baseOf(base) + target + (search.length === 0 ? "" : `?${search.join("&")}`);
}

/** A lone surrogate cannot be encoded and becomes U+FFFD, as in a form that the browser sends. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The base address without a slash at the end. */
export function baseOf(text: string): string {
  const base = URL.parse(text);
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw new Error("The base address must start with http:// or https://, as in http://localhost:4010/api.");
  }
  if (base.username !== "" || base.password !== "") {
    throw new Error("The base address contains credentials. Put them into the fields below it.");
  }
  if (location.protocol === "https:" && base.protocol === "http:" && !isThisMachine(base.hostname)) {
    throw new Error(
      `This page was loaded over https, so the browser sends nothing to ${base.origin}, which has no encryption. Use an address that starts with https://, or open these pages with \`npm start\`.`,
    );
  }
  return base.origin + base.pathname.replace(/\/+$/, "");
}

export const isThisMachine = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

function formOf(text: string): URLSearchParams {
  try {
    const value: unknown = JSON.parse(text);
    return new URLSearchParams(Object.entries(value ?? {}).map(([name, one]) => [name, String(one)]));
  } catch (error) {
    throw new Error(`The body is not a JSON object. ${error instanceof Error ? error.message : ""}`, {
      cause: error,
    });
  }
}

/** Base64 of the text's UTF-8, as Basic credentials need it. */
const base64 = (text: string): string => btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
