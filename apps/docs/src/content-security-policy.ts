import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Writes a Content-Security-Policy into each page after the build: nothing is loaded from, or sent to, another origin,
 * but for the requests that a reader sends with Try it.
 *
 * As a `<meta>` element it holds on every host of static files. Astro's own (`security.csp`) leaves out the hashes of
 * scripts that Starlight inlines on purpose, and would block them.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: "content-security-policy",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
          name.endsWith(".html"),
        );
        for (const page of pages) {
          const file = join(root, page);
          writeFileSync(file, withPolicy(readFileSync(file, "utf8")));
        }
        logger.info(`${pages.length} pages load nothing from elsewhere.`);
      },
    },
  };
}

/** Adds the policy to a page, before anything that it has to govern. */
export function withPolicy(html: string): string {
  const charset = /<meta charset="utf-8"\s*\/?>/i;
  if (!charset.test(html)) throw new Error("A page has no <meta charset>, where its policy should follow.");
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
  );
}

function policyOf(html: string): string {
  const inlined = [...html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/gi)]
    .filter(({ groups }) => !/\bsrc=|type="application\/(ld\+)?json"/.test(groups?.["attributes"] ?? ""))
    .map(({ groups }) =>
      createHash("sha256")
        .update(groups?.["text"] ?? "")
        .digest("base64"),
    );
  const hashes = [...new Set(inlined)].map((hash) => `'sha256-${hash}'`);
  const tries = html.includes("data-try-it");
  return [
    "default-src 'self'",
    // Where a request can be tried, it goes where the reader says: to the sandbox, or to an address of their own, which
    // may be a machine beside theirs that has no certificate.
    ...(tries ? ["connect-src 'self' https: http:"] : []),
    // The search (Pagefind) is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(" "),
    // Highlighted code and Redoc set styles in place. Styles that load something are bound by the other lines.
    "style-src 'self' 'unsafe-inline'",
    tries ? "img-src 'self' data: blob:" : "img-src 'self' data:",
    // A font of icons inside Redoc's bundle.
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
