import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "@nexudus-api/chromium";
import { lighthouseModule } from "./fetched.ts";

/** Points of 100. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
}

/** Scores a page with Lighthouse's phone settings: simulated slow 4G, a quarter of this processor. */
export interface Lighthouse extends AsyncDisposable {
  scores(url: string): Promise<Scores>;
}

/** The part of a report that is used. */
type Run = (
  url: string,
  flags: object,
) => Promise<
  | { readonly lhr: { readonly categories: Record<keyof Scores, { readonly score: number | null }> } }
  | undefined
>;

/** Starts Lighthouse with its own browser, which it reaches on a port. */
export async function startLighthouse(): Promise<Lighthouse> {
  // Fetched at run time, so there are no types to import.
  const { default: run } = (await import(lighthouseModule())) as { default: Run };
  const { executablePath, env } = await findChromium();
  if (executablePath === undefined) throw new Error("Name a Chromium: CHROMIUM_PATH=/path/to/chromium.");
  const profile = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const chromium = spawn(
    executablePath,
    ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const port = await new Promise<number>((resolve, reject) => {
    let text = "";
    chromium.stderr.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(text) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
    chromium.on("exit", () => reject(new Error(`Chromium ended: ${text}`)));
  });
  const onlyCategories = ["performance", "accessibility"] satisfies (keyof Scores)[];
  return {
    async scores(url) {
      const report = await run(url, { port, logLevel: "error", onlyCategories });
      if (report === undefined) throw new Error(`Lighthouse gave no report of ${url}.`);
      const { performance, accessibility } = report.lhr.categories;
      return {
        performance: Math.round((performance.score ?? 0) * 100),
        accessibility: Math.round((accessibility.score ?? 0) * 100),
      };
    },
    async [Symbol.asyncDispose]() {
      const ended = once(chromium, "exit");
      chromium.kill();
      await ended;
      // Its helper processes can still write there.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
