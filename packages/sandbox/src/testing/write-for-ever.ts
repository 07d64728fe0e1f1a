// Creates coworkers until it is killed, and prints the id of each once its creation has been acknowledged.
import { writeSync } from "node:fs";
import { createSandbox } from "../sandbox.ts";

const [, , db = ""] = process.argv;
const sandbox = createSandbox({ db });
const { username, password } = sandbox.credentials;
const authorization = `Basic ${btoa(`${username}:${password}`)}`;

for (;;) {
  const response = await sandbox.fetch("http://sandbox.example.com/api/spaces/coworkers", {
    method: "POST",
    headers: { authorization, "content-type": "application/json" },
    body: JSON.stringify({ FullName: "Ada", Email: "ada@example.com", CountryId: 1, SimpleTimeZoneId: 2 }),
  });
  const { Value } = (await response.json()) as { Value: { Id: number } };
  writeSync(1, `${Value.Id}\n`);
}
