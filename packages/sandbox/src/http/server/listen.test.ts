import { expect, test } from "vitest";
import { listen } from "./listen.ts";
import { listenForTest, start } from "../../testing/start.ts";

test("a sandbox does not listen on an empty host, which would be every address of the machine", async () => {
  const { sandbox } = await start();
  await expect(listen(sandbox, { host: "" })).rejects.toThrow("The host is empty. Use 127.0.0.1");
});

test("idle connections stay open for a minute", async () => {
  const { sandbox } = await start();
  const response = await fetch(`${await listenForTest(sandbox)}/auth/me`);
  expect(response.headers.get("keep-alive")).toBe("timeout=60");
});
