import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { contentSecurityPolicy } from "./src/integrations/content-security-policy.ts";
import { lightWithoutScript } from "./src/integrations/light-without-script.ts";
import { siteOrigin } from "./src/index.ts";
import { selfContainedRedoc } from "./src/reference/redoc/self-contained-redoc.ts";
import { searchRanking } from "./src/search-ranking.ts";
import { requireRepository } from "./src/integrations/require-repository.ts";
import { writeCards } from "./src/social-cards/write-cards.ts";
import { watchDocument } from "./src/integrations/watch-document.ts";

export default defineConfig({
  // The address of the playground. To publish the site, set its own: `astro build --site … --base …`.
  site: siteOrigin,
  outDir: "dist/site",
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: "Nexudus API",
      description: "An unofficial reference, client and sandbox for the Nexudus REST API.",
      favicon: "/favicon.svg",
      customCss: ["./src/styles/theme.css"],
      credits: false,
      // Wraps long lines: code blocks do not scroll sideways on a phone.
      expressiveCode: { defaultProps: { wrap: true, preserveIndent: true } },
      components: {
        EditLink: "./src/components/EditLink.astro",
        Footer: "./src/components/Footer.astro",
        Head: "./src/components/Head.astro",
        Hero: "./src/components/Hero.astro",
      },
      pagefind: { ranking: searchRanking },
      // The page is in src/pages, where it can contain the address of the site.
      disable404Route: true,
      routeMiddleware: [
        "./src/route-middleware/sidebar.ts",
        "./src/social-cards/card-tags.ts",
        "./src/route-middleware/structured-data.ts",
        "./src/route-middleware/kept-version.ts",
      ],
      sidebar: [
        { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
        {
          label: "API reference",
          // src/route-middleware/sidebar.ts adds the operations.
          items: [{ label: "Overview", link: "/reference/", attrs: { "data-anchor": "/" } }],
        },
      ],
    }),
    requireRepository(),
    lightWithoutScript(),
    contentSecurityPolicy(),
    writeCards(),
    watchDocument(),
  ],
  vite: {
    plugins: [selfContainedRedoc()],
    // It is one file already; bundled in advance, it would pass the plugin by.
    optimizeDeps: { exclude: ["redoc"] },
    // Only the pages of tags load Redoc, and test/weight.test.ts limits their size.
    build: { chunkSizeWarningLimit: 2400 },
  },
});
