import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withPolicy } from "./content-security-policy.ts";

const page = (body: string) => `<!doctype html><head><meta charset="utf-8"></head><body>${body}</body>`;

test("a page's own inline scripts are allowed by their hash, and nothing else inline is", () => {
  const script = 'document.title = "ä";';
  const html = withPolicy(page(`<script>${script}</script><script type="module" src="/x.js"></script>`));
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
  expect(html.match(/sha256-/g)).toHaveLength(1);
});

test("the policy precedes everything that could load", () => {
  expect(withPolicy(page("")).indexOf("Content-Security-Policy")).toBeLessThan(
    withPolicy(page("")).indexOf("<body>"),
  );
});

test("a page where the policy would find no place stops the build", () => {
  expect(() => withPolicy("<html></html>")).toThrow("no <meta charset>");
});
