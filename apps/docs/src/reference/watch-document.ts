import { type StatsListener, unwatchFile, watchFile } from "node:fs";
import type { AstroIntegration } from "astro";
import { documentFile } from "./document.ts";
import { sectionsLoader } from "./sections-loader.ts";

/**
 * While the development server runs, renders anew what a newly bundled document says, and reloads the pages that are
 * open in a browser.
 *
 * The bundle is polled: Vite's watcher does not see a file that is replaced outside its root.
 */
export function watchDocument(): AstroIntegration {
  let stop: (() => void) | undefined;
  return {
    name: "watch-document",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "dev") return;
        // Vite ends its plugins' work when the server closes, and when it restarts.
        updateConfig({ vite: { plugins: [{ name: "watch-document", closeBundle: () => stop?.() }] } });
      },
      "astro:server:setup": ({ server, refreshContent, logger }) => {
        const reload = async () => {
          await refreshContent?.({ loaders: [sectionsLoader.name] });
          server.environments.client.hot.send({ type: "full-reload" });
        };
        const listener: StatsListener = ({ size }) => {
          if (size > 0) reload().catch((error: unknown) => logger.error(String(error)));
        };
        watchFile(documentFile, { interval: 200 }, listener);
        stop = () => unwatchFile(documentFile, listener);
      },
    },
  };
}
