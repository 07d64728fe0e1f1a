import { curlSample } from "./curl-sample.ts";
import { fetchSample } from "./fetch-sample.ts";
import type { SampleRequest } from "./sample-request.ts";
import { typescriptSample } from "./typescript-sample.ts";

/** One way to send a request. */
export interface CodeSample {
  /** The name of the language to highlight it as. */
  readonly lang: "ts" | "js" | "sh";
  readonly label: "TypeScript" | "fetch" | "curl";
  readonly source: string;
}

/** Writes a request with the client, with fetch, and with curl. A request that the client has no method for lacks the first. */
export function codeSamples(request: SampleRequest): CodeSample[] {
  const typescript = typescriptSample(request);
  return [
    ...(typescript === undefined ? [] : [{ lang: "ts", label: "TypeScript", source: typescript } as const]),
    { lang: "js", label: "fetch", source: fetchSample(request) },
    { lang: "sh", label: "curl", source: curlSample(request) },
  ];
}
