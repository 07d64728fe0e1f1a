import { createSandbox, type Sandbox } from "@nexudus-api/sandbox";
import type { Coworker } from "@nexudus-api/types";

/** The administrator of every sandbox. */
export const authorization = `Basic ${btoa("admin@example.com:sandbox")}`;

/** Calls a sandbox in this process. Resolves with its JSON. */
async function read(sandbox: Sandbox, path: string): Promise<unknown> {
  const response = await sandbox.fetch(`https://sandbox.test${sandbox.base}${path}`, {
    headers: { authorization },
  });
  if (!response.ok) throw new Error(`The sandbox returned ${response.status} for ${path}.`);
  return response.json();
}

/** The rows of all coworkers, without the detail fields. */
export async function rowsOf(sandbox: Sandbox): Promise<Coworker[]> {
  const rows: Coworker[] = [];
  for (let page = 1; ; page += 1) {
    // The sandbox's tests check its responses against the document.
    const { Records, HasNextPage } = (await read(
      sandbox,
      `/spaces/coworkers?size=1000&page=${page}&orderby=Id`,
    )) as { Records: Coworker[]; HasNextPage: boolean };
    rows.push(...Records);
    if (!HasNextPage) return rows;
  }
}

/** The full records of a sandbox with that seed. */
export async function seededRecords(count: number): Promise<Coworker[]> {
  const sandbox = createSandbox({ seed: count });
  try {
    const records: Coworker[] = [];
    // As above.
    for (const { Id } of await rowsOf(sandbox))
      records.push((await read(sandbox, `/spaces/coworkers/${Id}`)) as Coworker);
    return records;
  } finally {
    sandbox.close();
  }
}
