import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { toMswHandlers } from "./msw.ts";
import { createSandbox } from "../sandbox.ts";

test("a sandbox responds to what a program sends to the service, through Mock Service Worker", async () => {
  const sandbox = createSandbox({ seed: "examples" });
  const server = setupServer(...toMswHandlers(sandbox));
  server.listen();
  onTestFinished(() => {
    server.close();
    sandbox.close();
  });
  const { username, password } = sandbox.credentials;
  const headers = {
    authorization: `Basic ${btoa(`${username}:${password}`)}`,
    "content-type": "application/json",
  };
  const base = "https://spaces.nexudus.com/api/spaces";

  const read = await fetch(`${base}/coworkers/87654321`, { headers });
  expect(await read.json()).toMatchObject({ FullName: "Ada Lovelace" });
  const many = await fetch(`${base}/coworkers/?id=[87654321]`, { headers });
  expect(await many.json()).toHaveLength(1);
  const made = await fetch(`${base}/teams`, {
    method: "POST",
    headers,
    body: JSON.stringify({ Name: "A", BusinessId: 12345678 }),
  });
  expect(await made.json()).toMatchObject({ WasSuccessful: true });
  sandbox.faults.add({ cut: "before" });
  await expect(fetch(`${base}/teams`, { headers })).rejects.toThrow(TypeError);
});
