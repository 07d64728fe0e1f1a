import { request as octokit } from "@octokit/request";
import { basic, createNexudusClient } from "@nexudus-api/client";
import type { paths } from "@nexudus-api/types";
import { create as createAxios } from "axios";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createOpenapiFetch from "openapi-fetch";
import { loadHeyApi } from "./hey-api.ts";
import { record } from "./samples.ts";

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

/**
 * Every client with a Basic credential, a timeout of 60 seconds where it knows timeouts, and its own defaults beyond that.
 *
 * @param mock in place of the global `fetch`
 */
export async function makeClients(baseUrl: string, mock?: typeof fetch): Promise<Record<string, Calls>> {
  const send = mock ?? fetch;
  const headers = { authorization };
  const timeout = 60_000;

  const nexudus = createNexudusClient({
    baseUrl,
    auth: basic({ username, password }),
    ...(mock && { fetch: mock }),
  });

  const typed = createOpenapiFetch<paths>({ baseUrl, headers, fetch: send });

  const kyClient = ky.create({ prefix: baseUrl, headers, timeout, ...(mock && { fetch: mock }) });
  const ofetch = createFetch({ fetch: send, defaults: { baseURL: baseUrl, headers, timeout } });
  const axiosClient = createAxios({
    baseURL: baseUrl,
    headers,
    timeout,
    ...(mock && { adapter: "fetch", env: { fetch: mock } }),
  });
  const github = octokit.defaults({ baseUrl, headers, request: { fetch: send } });
  const openai = new OpenAI({
    apiKey: "key",
    baseURL: baseUrl,
    timeout,
    fetch: send,
    defaultHeaders: headers,
  });

  const hey = await loadHeyApi();
  const client = hey.createClient({ baseUrl, headers, fetch: send });
  const heyCall = async (name: string, options: object): Promise<unknown> => {
    const call = hey[name];
    if (call === undefined) throw new Error(`Hey API generated no ${name}.`);
    return call({ client, ...options });
  };

  return {
    "bare fetch": {
      get: () => json(send(`${baseUrl}${path}/${id}`, { headers })),
      query: () => json(send(`${baseUrl}${path}${text(filter)}`, { headers })),
      list: () => json(send(`${baseUrl}${path}${text({ size: 25 })}`, { headers })),
      put: () =>
        json(
          send(baseUrl + path, {
            method: "PUT",
            headers: { authorization, "content-type": "application/json" },
            body: JSON.stringify(record),
          }),
        ),
    },
    "@nexudus-api/client": {
      get: () => nexudus.coworkers.get(id),
      query: async () =>
        nexudus.coworkers.list({ where: { Active: true, UpdatedOn: { from: since } }, page: 1, size: 25 }),
      list: async () => nexudus.coworkers.list({ size: 25 }),
      put: () => nexudus.coworkers.replace(record),
    },
    "openapi-fetch": {
      get: async () => (await typed.GET("/spaces/coworkers/{id}", { params: { path: { id } } })).data,
      query: async () => (await typed.GET("/spaces/coworkers", { params: { query: filter } })).data,
      list: async () => (await typed.GET("/spaces/coworkers", { params: { query: { size: 25 } } })).data,
      put: async () => (await typed.PUT("/spaces/coworkers", { body: record })).data,
    },
    ofetch: {
      get: () => ofetch(`${path}/${id}`),
      query: () => ofetch(path, { query: filter }),
      list: () => ofetch(path, { query: { size: 25 } }),
      put: () => ofetch(path, { method: "PUT", body: record }),
    },
    "Hey API": {
      get: () => heyCall("getCoworker", { path: { id } }),
      query: () => heyCall("listCoworkers", { query: filter }),
      list: () => heyCall("listCoworkers", { query: { size: 25 } }),
      put: () => heyCall("replaceCoworker", { body: record }),
    },
    "@octokit/request": {
      get: async () => (await github(`GET ${path}/{id}`, { id })).data,
      query: async () => (await github(`GET ${path}`, filter)).data,
      list: async () => (await github(`GET ${path}`, { size: 25 })).data,
      put: async () => (await github(`PUT ${path}`, { data: record })).data,
    },
    openai: {
      get: () => openai.get(`${path}/${id}`),
      query: () => openai.get(path, { query: filter }),
      list: () => openai.get(path, { query: { size: 25 } }),
      put: () => openai.put(path, { body: record }),
    },
    ky: {
      get: () => kyClient(path.slice(1) + `/${id}`).json(),
      query: () => kyClient(path.slice(1), { searchParams: filter }).json(),
      list: () => kyClient(path.slice(1), { searchParams: { size: 25 } }).json(),
      put: () => kyClient.put(path.slice(1), { json: record }).json(),
    },
    axios: {
      get: async () => (await axiosClient.get(`${path}/${id}`)).data,
      query: async () => (await axiosClient.get(path, { params: filter })).data,
      list: async () => (await axiosClient.get(path, { params: { size: 25 } })).data,
      put: async () => (await axiosClient.put(path, record)).data,
    },
  };
}
