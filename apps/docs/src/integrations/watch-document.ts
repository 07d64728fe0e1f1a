import { type StatsListener, unwatchFile, watchFile } from "node:fs";
import type { AstroIntegration } from "astro";
import { documentFiles } from "../reference/document-files.ts";

/**
 * Reloads open pages of the development server when the document is bundled again.
 *
 * It polls the bundle: Vite's watcher does not see a file that is replaced outside its root.
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
      "astro:server:setup": ({ server }) => {
        const listener: StatsListener = ({ size }) => {
          if (size > 0) server.environments.client.hot.send({ type: "full-reload" });
        };
        watchFile(documentFiles.json, { interval: 200 }, listener);
        stop = () => unwatchFile(documentFiles.json, listener);
      },
    },
  };
}
