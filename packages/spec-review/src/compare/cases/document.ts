import { operation, type Case } from "./case.ts";

export const documentCases: readonly Case[] = [
  [
    "another way to authenticate is accepted",
    operation({ security: [{ basicAuth: [] }] }),
    operation({ security: [{ basicAuth: [] }, { bearer: [] }] }),
    "minor",
    "security-relaxed",
  ],
  [
    "a way to authenticate is no longer accepted",
    operation({ security: [{ basicAuth: [] }, { bearer: [] }] }),
    operation({ security: [{ bearer: [] }] }),
    "major",
    "security-tightened",
  ],
  [
    "an open operation asks for authentication",
    operation({ security: [] }),
    operation({ security: [{ basicAuth: [] }] }),
    "major",
    "security-tightened",
  ],
  [
    "an operation no longer asks for authentication",
    operation({ security: [{ basicAuth: [] }] }),
    operation({ security: [] }),
    "minor",
    "security-relaxed",
  ],
  [
    "an operation moves to another server",
    operation({ servers: [{ url: "https://a.example.com" }] }),
    operation({ servers: [{ url: "https://b.example.com" }] }),
    "major",
    "server-removed",
  ],
  [
    "the document's server changes",
    { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    { ...operation({}), root: { servers: [{ url: "https://b.example.com/api" }] } },
    "major",
    "server-removed",
  ],
  [
    "the document gains a server",
    { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    {
      ...operation({}),
      root: { servers: [{ url: "https://a.example.com/api" }, { url: "https://b.example.org/v2" }] },
    },
    "minor",
    "server-added",
  ],
  [
    "the document's server is written with a slash at its end",
    { ...operation({}), root: { servers: [{ url: "https://a.example.com/api" }] } },
    { ...operation({}), root: { servers: [{ url: "https://a.example.com/api/" }] } },
    "none",
  ],
  [
    "security moves from every operation to the document",
    operation({ security: [{ basicAuth: [] }] }),
    { ...operation({}), root: { security: [{ basicAuth: [] }] } },
    "none",
  ],
  [
    "the address that gives tokens changes",
    {
      ...operation({ security: [{ token: [] }] }),
      root: {
        components: {
          securitySchemes: {
            token: {
              type: "oauth2",
              flows: { password: { tokenUrl: "https://a.example.com/token", scopes: {} } },
            },
          },
        },
      },
    },
    {
      ...operation({ security: [{ token: [] }] }),
      root: {
        components: {
          securitySchemes: {
            token: {
              type: "oauth2",
              flows: { password: { tokenUrl: "https://a.example.com/v2/token", scopes: {} } },
            },
          },
        },
      },
    },
    "major",
    "security-flow-changed",
  ],
  [
    "a security scheme becomes another kind",
    {
      ...operation({ security: [{ login: [] }] }),
      root: { components: { securitySchemes: { login: { type: "http", scheme: "basic" } } } },
    },
    {
      ...operation({ security: [{ login: [] }] }),
      root: { components: { securitySchemes: { login: { type: "http", scheme: "bearer" } } } },
    },
    "major",
    "security-scheme-changed",
  ],
  [
    "a tag stops naming its entity",
    { ...operation({}), root: { tags: [{ name: "Coworkers", "x-nexudus-entity": "Coworker" }] } },
    { ...operation({}), root: { tags: [{ name: "Coworkers" }] } },
    "major",
    "client-surface-changed",
  ],
  [
    "the document's version changes, as a release does",
    { ...operation({}), root: { info: { title: "Cases", version: "1.0.0" } } },
    { ...operation({}), root: { info: { title: "Cases", version: "1.1.0" } } },
    "none",
  ],
];
