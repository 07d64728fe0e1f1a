import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { launchChromium } from "@nexudus-api/chromium";
import { siteDirectory } from "@nexudus-api/docs";
import type { Area } from "../area.ts";
import { type Scores, startLighthouse } from "../peers/lighthouse.ts";
import { scalarFolder } from "../peers/fetched.ts";
import { serveFolders } from "../servers/serve-folders.ts";
import { atLeast, atMost, type Table, tableOf } from "../table.ts";

interface Visit {
  readonly path: string;
  /** Matches when the page shows part of the document. The references render operations when they scroll into view. */
  readonly shown: string;
}

const visits: Readonly<Record<string, Visit>> = {
  "Redoc's default page": { path: "/redoc", shown: "#api-content h2" },
  "this site: Redoc reference": { path: "/reference/coworkers/", shown: "#api-content h2" },
  "this site: page of an operation": {
    path: "/reference/coworkers/listcoworkers/",
    shown: "main h2#responses",
  },
  "this site: guide": { path: "/guides/start-in-five-minutes/", shown: "main h2" },
  "Swagger UI": { path: "/swagger", shown: ".opblock-summary" },
  Scalar: { path: "/scalar", shown: "section h2" },
};

// As each project's self-hosting page shows it.
const html = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API</title></head><body>${body}</body></html>`;
const pages: Readonly<Record<string, string>> = {
  "/redoc": html(
    `<redoc spec-url="/openapi.json" disable-telemetry="true"></redoc><script type="module" src="/redoc-bundle/redoc.standalone.js"></script>`,
  ),
  "/swagger": html(
    `<link rel="stylesheet" href="/swagger-ui/swagger-ui.css"><div id="swagger-ui"></div><script src="/swagger-ui/swagger-ui-bundle.js"></script><script>SwaggerUIBundle({ url: "/openapi.json", dom_id: "#swagger-ui" })</script>`,
  ),
  "/scalar": html(
    `<div id="app"></div><script src="/scalar-bundle/standalone.js"></script><script>Scalar.createApiReference("#app", { url: "/openapi.json", telemetry: false, withDefaultFonts: false, agent: { disabled: true } })</script>`,
  ),
};

const folderOf = (module: string): string => dirname(fileURLToPath(import.meta.resolve(module)));

const peer = "Redoc's default page";

interface Load {
  readonly weight: number;
  readonly firstPaint: number;
  readonly usable: number;
}

export const docsArea: Area = {
  async run({ quick, rounds, progress }) {
    await using site = await serveFolders(
      [
        ["/redoc-bundle/", folderOf("redoc/bundles/redoc.standalone.js")],
        ["/swagger-ui/", folderOf("swagger-ui-dist/swagger-ui-bundle.js")],
        ...(quick ? [] : [["/scalar-bundle/", scalarFolder()] as const]),
        ["/", fileURLToPath(siteDirectory)],
      ],
      pages,
    );
    const browser = await launchChromium();
    const loads: Record<keyof Load, Map<string, number[]>> = {
      weight: new Map(),
      firstPaint: new Map(),
      usable: new Map(),
    };
    // Scalar's bundle is downloaded, and a quick run needs no network.
    const compared = Object.entries(visits).filter(([, { path }]) => !quick || path !== "/scalar");
    try {
      for (let round = 0; round < (quick ? 1 : Math.min(rounds, 5)); round += 1) {
        for (const [name, visit] of compared) {
          progress(name);
          append(loads, name, await load(browser, site.origin, visit, quick));
        }
      }
    } finally {
      await browser.close();
    }
    const phone = quick ? "" : ", on Lighthouse's phone (1.6 Mbit/s, 150 ms, a quarter of this processor)";
    return [
      tableOf({
        title: "Weight of a first visit, in Brotli",
        unit: "bytes",
        peer,
        ratio: "share",
        samples: loads.weight,
        goals: {
          "this site: Redoc reference": atMost(700_000),
          "this site: page of an operation": atMost(100_000),
          "this site: guide": atMost(100_000),
        },
      }),
      tableOf({
        title: `First contentful paint${phone}`,
        unit: "ms",
        peer,
        ratio: "speed",
        samples: loads.firstPaint,
      }),
      tableOf({
        title: `The document is shown and the page answers${phone}`,
        unit: "ms",
        peer,
        ratio: "speed",
        samples: loads.usable,
        note: "A heading of the document is in the page, and for half a second from then on nothing has kept the page busy for 50 ms or more.",
      }),
      ...(quick ? [] : await points(site.origin, Math.min(rounds, 3), progress)),
    ];
  },
};

/** Adds one sample of each measure to those of a name. */
function append<Measure extends string>(
  samples: Readonly<Record<Measure, Map<string, number[]>>>,
  name: string,
  result: Readonly<Record<Measure, number>>,
): void {
  // An object's own keys are all that its type names: both come from one literal.
  for (const measure of Object.keys(samples) as Measure[]) {
    samples[measure].set(name, [...(samples[measure].get(name) ?? []), result[measure]]);
  }
}

/** Opens a page for the first time, without a cache. */
async function load(
  browser: Awaited<ReturnType<typeof launchChromium>>,
  origin: string,
  { path, shown }: Visit,
  quick: boolean,
): Promise<Load> {
  await using context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let weight = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => (weight += encodedDataLength));
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  if (!quick) {
    // Lighthouse's settings for a phone on a slow connection.
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_638_400 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  // No external fonts, avatars or statistics: the pages of this machine are compared.
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  await page.addInitScript(watch, { selector: shown, quiet: quick ? 0 : 500 });
  await page.goto(origin + path, { waitUntil: "commit" });
  const deadline = performance.now() + 120_000;
  for (;;) {
    // Playwright's own polling stalls while the processor is throttled.
    await sleep(250);
    const [usable, firstPaint] = await page.evaluate(() => [
      Number(Reflect.get(window, "__usable")),
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    ]);
    if (usable !== undefined && firstPaint !== undefined && usable > 0) return { weight, firstPaint, usable };
    if (performance.now() > deadline) throw new Error(`${path} showed no ${shown} within two minutes.`);
  }
}

/** Lighthouse's scores of the same pages. */
async function points(origin: string, rounds: number, progress: (message: string) => void): Promise<Table[]> {
  await using lighthouse = await startLighthouse();
  const samples: Record<keyof Scores, Map<string, number[]>> = {
    performance: new Map(),
    accessibility: new Map(),
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { path }] of Object.entries(visits)) {
      progress(`Lighthouse: ${name}`);
      const scores = await lighthouse.scores(origin + path);
      append(samples, name, scores);
    }
  }
  return (["performance", "accessibility"] as const).map((category) =>
    tableOf({
      title: `Lighthouse's points of 100 for ${category}, on its phone`,
      unit: "points",
      peer,
      ratio: "share",
      samples: samples[category],
      goals: {
        "this site: page of an operation": atLeast(95, "value"),
        "this site: guide": atLeast(95, "value"),
      },
    }),
  );
}

/**
 * Runs in the page, before its own scripts: sets `__usable` when the selector has matched and the page has responded for
 * `quiet` milliseconds. A quick run does not wait for that, because a busy machine may never be quiet.
 */
function watch({ selector, quiet }: { selector: string; quiet: number }): void {
  let previous = performance.now();
  let there = 0;
  // Since when the page responds: the timer is late while other code runs.
  let free = previous;
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - previous > 70) free = now;
    previous = now;
    if (there === 0 && document.querySelector(selector)) there = now;
    if (there === 0 || now - Math.max(there, free) < quiet) return;
    clearInterval(timer);
    Reflect.set(window, "__usable", Math.max(there, free));
  }, 20);
}
