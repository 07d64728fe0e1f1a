// Run by package.test.ts in each runtime, against the packed package: paging, a retry, a typed error, and a webhook.
import { basic, createNexudusClient, ValidationError } from "@nexudus-api/client";
import { parseWebhook, verifyWebhook } from "@nexudus-api/client/webhooks";

const baseUrl = globalThis.process?.argv.at(-1) ?? globalThis.Deno.args[0];
const nexudus = createNexudusClient({
  baseUrl,
  auth: basic({ username: "ada@example.com", password: "secret" }),
});

const ids = [];
for await (const { Id } of nexudus.coworkers.list()) ids.push(Id);
// Signed over the text in ASCII, `?sa`, with the key "example-shared-secret".
const delivery = {
  body: '[{"Id":5,"FullName":"Åsa"}]',
  signature: "12643ED17731295D818B0476C1AFBD5C29C6201371F62C3DDDF3A6577D0AECF3",
};
const { Id: heard } = parseWebhook("CoworkerUpdate", await verifyWebhook(delivery, "example-shared-secret"));
try {
  await nexudus.coworkers.create({});
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  console.log(`ids ${ids.join(",")}; heard of ${heard}; ${error.message}`);
}
