import { json, textOf } from "./literal.ts";
import { commentsOf, targetOf, type SampleRequest } from "./sample-request.ts";

/** Writes a request with curl, for a POSIX shell. */
export function curlSample(request: SampleRequest): string {
  return request.client?.method === "replace" ? replaceSample(request) : singleSample(request);
}

function singleSample(request: SampleRequest): string {
  const { method, body, isForm, isPicture, baseUrl } = request;
  const url = baseUrl + targetOf(request);
  const line = command(
    ...userOptions(request),
    // curl sends a POST when it has data to send.
    ...(method === "GET" || (method === "POST" && body !== undefined) ? [] : [`--request ${method}`]),
    ...(/[[{]/.test(url) ? ["--globoff"] : []),
    ...(isPicture ? ["--output picture"] : []),
    ...dataOptions(body, isForm),
    `"${url}"`,
  );
  return [...commentsOf(request, "#"), line].join("\n");
}

function replaceSample(request: SampleRequest): string {
  const { method, body = {}, baseUrl, client } = request;
  const url = baseUrl + targetOf(request);
  const file = `${client?.record ?? "record"}.json`;
  return [
    command(...userOptions(request), `--output ${file}`, `"${url}/${textOf(body["Id"])}"`),
    `# Change what you like in ${file}. Send all of it back: the service clears what is missing.`,
    command(
      ...userOptions(request),
      `--request ${method}`,
      '--header "Content-Type: application/json"',
      `--data @${file}`,
      `"${url}"`,
    ),
  ].join("\n");
}

/** A command with each option but the first on a line of its own. */
const command = (...options: readonly string[]): string => `curl ${options.join(" \\\n  ")}`;

function userOptions({ credentials }: SampleRequest): string[] {
  if (credentials === undefined) return [];
  if ("token" in credentials) return [`--header ${quote(`Authorization: Bearer ${credentials.token}`)}`];
  const user = `${credentials.username}:${credentials.password}`;
  return [`--user ${/^[\w@.:+-]+$/.test(user) ? user : quote(user)}`];
}

function dataOptions(body: SampleRequest["body"], isForm: boolean): string[] {
  if (body === undefined) return [];
  if (isForm)
    return Object.entries(body).map(
      ([name, value]) => `--data-urlencode ${quote(`${name}=${textOf(value)}`)}`,
    );
  return ['--header "Content-Type: application/json"', `--data ${quote(json(body))}`];
}

/** A text as one word of a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
