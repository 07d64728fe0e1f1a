import { request as octokit } from "@octokit/request";
import { basic, createNexudusClient } from "@nexudus-api/client";
import type { paths } from "@nexudus-api/types";
import { create as createAxios } from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createOpenapiFetch from "openapi-fetch";
import { loadHeyApi } from "./hey-api.ts";
import { record } from "../example-bodies.ts";

/** The same four calls, as each client's users would write them. All resolve to parsed JSON. */
export interface Calls {
  /** A full record. */
  get(): Promise<unknown>;
  /** A page, filtered by a property and a date. */
  query(): Promise<unknown>;
  /** A page of 25. */
  list(): Promise<unknown>;
  /** A full record, sent. */
  put(): Promise<unknown>;
}

const username = "ada@example.com";
const password = "secret";
const authorization = `Basic ${btoa(`${username}:${password}`)}`;
const since = "2026-01-31T09:05:00Z";
const path = "/spaces/coworkers";
const id = record.Id;
const filter = { Coworker_Active: true, from_Coworker_UpdatedOn: since, page: 1, size: 25 };

const json = async (response: Promise<Response>): Promise<unknown> => (await response).json();

const text = (query: Readonly<Record<string, string | number | boolean>>): string =>
  `?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()}`;

interface Connection {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
}

const makers: Readonly<Record<string, (connection: Connection) => Calls | Promise<Calls>>> = {
  "bare fetch": ({ baseUrl, fetch: send, headers }) => ({
    get: () => json(send(`${baseUrl}${path}/${id}`, { headers })),
    query: () => json(send(`${baseUrl}${path}${text(filter)}`, { headers })),
    list: () => json(send(`${baseUrl}${path}${text({ size: 25 })}`, { headers })),
    put: () =>
      json(
        send(baseUrl + path, {
          method: "PUT",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify(record),
        }),
      ),
  }),
  "@nexudus-api/client"({ baseUrl, fetch: send }) {
    const { coworkers } = createNexudusClient({
      baseUrl,
      auth: basic({ username, password }),
      fetch: send,
    });
    return {
      get: () => coworkers.get(id),
      query: async () =>
        coworkers.list({ where: { Active: true, UpdatedOn: { from: since } }, page: 1, size: 25 }),
      list: async () => coworkers.list({ size: 25 }),
      put: () => coworkers.replace(record),
    };
  },
  "openapi-fetch"({ baseUrl, fetch: send, headers }) {
    const client = createOpenapiFetch<paths>({ baseUrl, headers, fetch: send });
    return {
      get: async () => (await client.GET("/spaces/coworkers/{id}", { params: { path: { id } } })).data,
      query: async () => (await client.GET("/spaces/coworkers", { params: { query: filter } })).data,
      list: async () => (await client.GET("/spaces/coworkers", { params: { query: { size: 25 } } })).data,
      put: async () => (await client.PUT("/spaces/coworkers", { body: record })).data,
    };
  },
  ofetch({ baseUrl, fetch: send, headers, timeout }) {
    const client = createFetch({ fetch: send, defaults: { baseURL: baseUrl, headers, timeout } });
    return {
      get: () => client(`${path}/${id}`),
      query: () => client(path, { query: filter }),
      list: () => client(path, { query: { size: 25 } }),
      put: () => client(path, { method: "PUT", body: record }),
    };
  },
  async "Hey API"({ baseUrl, fetch: send, headers }) {
    const generated = await loadHeyApi();
    const client = generated.createClient({ baseUrl, headers, fetch: send });
    const call = async (name: string, options: object): Promise<unknown> => {
      const operation = generated[name];
      if (operation === undefined) throw new Error(`Hey API generated no ${name}.`);
      return operation({ client, ...options });
    };
    return {
      get: () => call("getCoworker", { path: { id } }),
      query: () => call("listCoworkers", { query: filter }),
      list: () => call("listCoworkers", { query: { size: 25 } }),
      put: () => call("replaceCoworker", { body: record }),
    };
  },
  "@octokit/request"({ baseUrl, fetch: send, headers }) {
    const request = octokit.defaults({ baseUrl, headers, request: { fetch: send } });
    return {
      get: async () => (await request(`GET ${path}/{id}`, { id })).data,
      query: async () => (await request(`GET ${path}`, filter)).data,
      list: async () => (await request(`GET ${path}`, { size: 25 })).data,
      put: async () => (await request(`PUT ${path}`, { data: record })).data,
    };
  },
  openai({ baseUrl, fetch: send, headers, timeout }) {
    const client = new OpenAI({
      apiKey: "key",
      baseURL: baseUrl,
      timeout,
      fetch: send,
      defaultHeaders: headers,
    });
    return {
      get: () => client.get(`${path}/${id}`),
      query: () => client.get(path, { query: filter }),
      list: () => client.get(path, { query: { size: 25 } }),
      put: () => client.put(path, { body: record }),
    };
  },
  ky({ baseUrl, fetch: send, headers, timeout }) {
    const client = ky.create({ prefix: baseUrl, headers, timeout, fetch: send });
    const collection = path.slice(1);
    return {
      get: () => client(`${collection}/${id}`).json(),
      query: () => client(collection, { searchParams: filter }).json(),
      list: () => client(collection, { searchParams: { size: 25 } }).json(),
      put: () => client.put(collection, { json: record }).json(),
    };
  },
};

/**
 * Every client with a Basic credential, a timeout of 60 seconds where it knows timeouts, and its own defaults beyond that.
 *
 * @param mock in place of the global `fetch`
 */
export async function makeClients(baseUrl: string, mock?: typeof fetch): Promise<Record<string, Calls>> {
  const connection = { baseUrl, fetch: mock ?? fetch, headers: { authorization }, timeout: 60_000 };
  const clients: Record<string, Calls> = {};
  for (const [name, make] of Object.entries(makers)) clients[name] = await make(connection);
  // Without a mock, axios uses node:http, which is its default.
  const adapter = mock && ({ adapter: "fetch", env: { fetch: mock } } as const);
  const axios = createAxios({
    baseURL: baseUrl,
    headers: connection.headers,
    timeout: connection.timeout,
    ...adapter,
  });
  clients["axios"] = {
    get: async () => (await axios.get(`${path}/${id}`)).data,
    query: async () => (await axios.get(path, { params: filter })).data,
    list: async () => (await axios.get(path, { params: { size: 25 } })).data,
    put: async () => (await axios.put(path, record)).data,
  };
  return clients;
}
