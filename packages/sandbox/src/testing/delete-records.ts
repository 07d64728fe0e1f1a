// Deletes teams once the file `go` exists, and prints the statuses of the responses.
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { createSandbox } from "../sandbox.ts";

const [, , db = "", go = "", ...ids] = process.argv;
const sandbox = createSandbox({ db });
const { username, password } = sandbox.credentials;
const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}` };
console.log("ready");
while (!existsSync(go)) await setTimeout(1);
const statuses: number[] = [];
for (const id of ids) {
  const url = `http://sandbox.example.com/api/spaces/teams/${id}`;
  statuses.push((await sandbox.fetch(url, { method: "DELETE", headers })).status);
}
console.log(JSON.stringify(statuses));
sandbox.close();
