import { onTestFinished } from "vitest";
import { listen } from "../http/server/listen.ts";
import type { Json } from "../document/json.ts";
import type { SandboxOptions } from "../sandbox-options.ts";
import { createSandbox, type Sandbox } from "../sandbox.ts";
import { expectDocumented } from "./contract.ts";

/** A response, read to its end. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON; null if it is none. */
  readonly body: Json;
}

/** The options of a test request. */
export interface AskOptions {
  /** Sent as JSON, or unchanged if it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Credentials. Default: those of the administrator. Null sends none. */
  readonly as?: { readonly username: string; readonly password: string } | null;
}

/** A running sandbox, and a function that sends it requests and checks every response against the document. */
export interface Running {
  readonly sandbox: Sandbox;
  /** Sends a request to a path below `/api`, query included. */
  readonly ask: (method: string, target: string, options?: AskOptions) => Promise<ReadResponse>;
}

export const basic = ({ username, password }: { username: string; password: string }): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

type Transport = (sandbox: Sandbox) => Promise<{ base: string; fetch: Sandbox["fetch"] }>;

const inProcess: Transport = (sandbox) =>
  Promise.resolve({ base: "http://sandbox.example.com/api", fetch: sandbox.fetch });

const overHttp: Transport = async (sandbox) => ({
  base: await listenForTest(sandbox),
  fetch: (input, init) => fetch(input, init),
});

/** Serves a sandbox over HTTP until the test ends. Returns the base address. */
export async function listenForTest(sandbox: Sandbox): Promise<string> {
  const listening = await listen(sandbox);
  onTestFinished(() => listening.close());
  return listening.url;
}

/** Both ways to call a sandbox, which must behave the same in both. */
export const transports: readonly (readonly [string, Transport])[] = [
  ["in a process", inProcess],
  ["over HTTP", overHttp],
];

/** Starts a sandbox for one test. By default, ids of locations and plans are not checked. */
export async function start(
  transport: Transport = inProcess,
  options: SandboxOptions = {},
): Promise<Running> {
  const sandbox = createSandbox({ references: "unchecked", ...options });
  onTestFinished(() => sandbox.close());
  const { base, fetch: send } = await transport(sandbox);
  return {
    sandbox,
    ask: async (method, target, { body, headers = {}, as = sandbox.credentials } = {}) => {
      const url = base + target;
      const response = await send(url, {
        method,
        headers: {
          ...(as ? { authorization: basic(as) } : {}),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get("content-type");
      expectDocumented(method, url, { status: response.status, type, bytes });
      return {
        status: response.status,
        headers: response.headers,
        bytes,
        // Parsed JSON is JSON.
        body: type?.startsWith("application/json")
          ? (JSON.parse(new TextDecoder().decode(bytes)) as Json)
          : null,
      };
    },
  };
}
