import { createNexudusClient } from "@nexudus-api/client";

const nexudus = createNexudusClient();
for await (const { Id, FullName } of nexudus.coworkers.list()) {
  await nexudus.coworkers.update(Id, { Tag: "newsletter" });
  console.log(`Tagged ${FullName}`);
}
