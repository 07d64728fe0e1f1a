import { createSandbox } from "@nexudus-api/sandbox";
import { expect, test } from "vitest";
import { basic, createNexudusClient } from "./index.ts";

test("me() reads the signed-in user, and enums() the members of an enumeration", async () => {
  const { fetch } = createSandbox({ seed: 8 });
  const auth = basic({ username: "admin@example.com", password: "sandbox" });
  const nexudus = createNexudusClient({ auth, fetch });
  expect(await nexudus.me()).toMatchObject({ Email: "admin@example.com", DefaultBusinessId: 12_345_678 });
  expect(await nexudus.enums("eGender")).toContainEqual({ Id: 3, Name: "Female" });
  await expect(nexudus.enums("")).rejects.toThrow(TypeError);
  await expect(nexudus.enums("eNothing")).rejects.toThrow(/not an enumeration/);
});
