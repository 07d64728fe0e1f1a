import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Writes a Content-Security-Policy into each page after the build: pages load nothing from other origins, and send
 * nothing to them except the requests of Try it.
 *
 * A `<meta>` element works on every static host. Astro's own policy (`security.csp`) lacks the hashes of scripts that
 * Starlight inlines, and would block them.
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

/** Adds the policy to a page, before all elements that it applies to. */
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
    // Try it sends requests to the sandbox or to an address that the reader types, which may have no certificate.
    ...(tries ? ["connect-src 'self' https: http:"] : []),
    // The search (Pagefind) is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(" "),
    // Highlighted code and Redoc use inline styles. The other directives apply to what styles load.
    "style-src 'self' 'unsafe-inline'",
    tries ? "img-src 'self' data: blob:" : "img-src 'self' data:",
    // A font of icons inside Redoc's bundle.
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}
