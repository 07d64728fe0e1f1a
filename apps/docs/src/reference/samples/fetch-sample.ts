import { literal, textOf } from "./literal.ts";
import { changesOf, commentsOf, targetOf, type SampleRequest } from "./sample-request.ts";

/** Writes a request with fetch. */
export function fetchSample(request: SampleRequest): string {
  return request.client?.method === "replace" ? replaceSample(request) : singleSample(request);
}

function singleSample(request: SampleRequest): string {
  const { method, body, isForm, isPicture } = request;
  const headers = [
    ...authorization(request),
    ...(body === undefined || isForm ? [] : ['"Content-Type": "application/json"']),
  ];
  const options = [
    ...(method === "GET" ? [] : [`method: "${method}",`]),
    ...headerLines(headers),
    ...(body === undefined
      ? []
      : [
          isForm
            ? `body: new URLSearchParams(${literal(body, 2)}),`
            : `body: JSON.stringify(${literal(body, 2)}),`,
        ]),
  ];
  const url = JSON.stringify(request.baseUrl + targetOf(request));
  return [
    ...commentsOf(request, "//"),
    options.length === 0
      ? `const response = await fetch(${url});`
      : [`const response = await fetch(${url}, {`, ...options.map((line) => `  ${line}`), "});"].join("\n"),
    isPicture
      ? 'console.log(response.status, response.headers.get("Content-Type"), (await response.blob()).size);'
      : "console.log(response.status, await response.json());",
  ].join("\n");
}

function replaceSample(request: SampleRequest): string {
  const { method, body = {}, baseUrl } = request;
  const url = baseUrl + targetOf(request);
  const headers = [...authorization(request), '"Content-Type": "application/json"'];
  const record = request.client?.record ?? "record";
  return [
    `const headers = { ${headers.join(", ")} };`,
    `const current = await fetch(${JSON.stringify(`${url}/${textOf(body["Id"])}`)}, { headers });`,
    "// Send all of the record back: the service clears what is missing.",
    `const ${record} = { ...(await current.json())${changesOf(request)} };`,
    `const response = await fetch(${JSON.stringify(url)}, {`,
    `  method: "${method}",`,
    "  headers,",
    `  body: JSON.stringify(${record}),`,
    "});",
    "console.log(response.status, await response.json());",
  ].join("\n");
}

function authorization({ credentials }: SampleRequest): string[] {
  if (credentials === undefined) return [];
  if ("token" in credentials) return [`Authorization: ${JSON.stringify(`Bearer ${credentials.token}`)}`];
  return [
    `Authorization: "Basic " + btoa(${JSON.stringify(`${credentials.username}:${credentials.password}`)})`,
  ];
}

function headerLines(headers: readonly string[]): string[] {
  if (headers.length === 0) return [];
  if (headers.length === 1) return [`headers: { ${headers.join()} },`];
  return ["headers: {", ...headers.map((header) => `  ${header},`), "},"];
}
