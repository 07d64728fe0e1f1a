import { type StatsListener, unwatchFile, watchFile } from "node:fs";
import type { AstroIntegration } from "astro";
import { documentFile } from "./document.ts";

/**
 * Restarts the development server when the document was bundled anew, because the sidebar and the pages are made from
 * it; the pages that are open in a browser reload.
 *
 * The bundle is polled: a build deletes the file before it writes the next one, and Vite's watcher does not see a file
 * that comes back outside its root.
 */
export function watchDocument(): AstroIntegration {
  let stop: (() => void) | undefined;
  return {
    name: "watch-document",
    hooks: {
      "astro:config:setup": ({ addWatchFile, command, updateConfig }) => {
        if (command !== "dev") return;
        addWatchFile(documentFile);
        // Vite ends its plugins' work when the server closes, and when it restarts.
        updateConfig({ vite: { plugins: [{ name: "watch-document", closeBundle: () => stop?.() }] } });
      },
      "astro:server:setup": ({ server }) => {
        const listener: StatsListener = ({ size }) => {
          if (size > 0) server.watcher.emit("change", documentFile);
        };
        watchFile(documentFile, { interval: 200 }, listener);
        stop = () => unwatchFile(documentFile, listener);
      },
    },
  };
}
