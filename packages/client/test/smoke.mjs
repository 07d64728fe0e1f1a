// Run by package.test.ts in each runtime, against the packed package: paging, a retry, and a typed error.
import { basic, createNexudusClient, ValidationError } from "@nexudus-api/client";

const baseUrl = globalThis.process?.argv.at(-1) ?? globalThis.Deno.args[0];
const nexudus = createNexudusClient({
  baseUrl,
  auth: basic({ username: "ada@example.com", password: "secret" }),
});

const ids = [];
for await (const { Id } of nexudus.coworkers.list()) ids.push(Id);
try {
  await nexudus.coworkers.create({});
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  console.log(`ids ${ids.join(",")}; ${error.message}`);
}
