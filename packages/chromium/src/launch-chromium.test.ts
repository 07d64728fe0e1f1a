import { expect, test } from "vitest";
import { launchChromium } from "./launch-chromium.ts";

test("a missing browser is a failure that says what to install", async () => {
  process.env["CHROMIUM_PATH"] = "/nowhere/chromium";
  try {
    await expect(launchChromium()).rejects.toThrow(/need a Chromium[^]*CHROMIUM_PATH=/);
  } finally {
    delete process.env["CHROMIUM_PATH"];
  }
});
