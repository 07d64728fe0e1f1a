import type { StarlightRouteData } from "@astrojs/starlight/route-data";
import type { APIContext } from "astro";
import { afterEach, expect, test, vi } from "vitest";
import { onRequest } from "./kept-version.ts";

afterEach(() => void vi.unstubAllEnvs());

/** The parts of a page's data that the middleware reads and writes, after it ran. */
async function dataOf(address: string) {
  const url = new URL(address);
  const starlightRoute = {
    entry: { data: {} as { banner?: { content: string } } },
    head: [{ tag: "link", attrs: { rel: "canonical", href: url.href } }],
  };
  // Starlight gives more; the middleware uses these.
  const context = { site: new URL(url.origin), url, locals: { starlightRoute } } as unknown as APIContext & {
    locals: { starlightRoute: StarlightRouteData };
  };
  await onRequest(context, () => Promise.resolve());
  return { banner: starlightRoute.entry.data.banner?.content, canonical: starlightRoute.head[0]?.attrs.href };
}

test.each(["reference/teams/createteam/", ""])(
  "a page of an old version links to the same page of the newest: /%s",
  async (path) => {
    vi.stubEnv("DOCS_VERSIONS", "/nexudus-api/v/");
    const newest = `https://owner.example/nexudus-api/${path}`;
    expect(await dataOf(`https://owner.example/nexudus-api/v/1.2.3/${path}`)).toEqual({
      banner: expect.stringMatching(new RegExp(`version 1\\.2\\.3\\. <a href="${newest}">`)),
      canonical: newest,
    });
    expect(await dataOf(newest)).toEqual({ banner: undefined, canonical: newest });
  },
);
