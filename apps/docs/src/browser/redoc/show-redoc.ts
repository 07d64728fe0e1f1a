// Runs in the browser, on the pages of tags: renders the presented document with Redoc.
import { init } from "redoc/bundles/redoc.standalone.js";
import { followReading, headerHeight } from "./follow-reading.ts";
import { openMenusByKeyboard } from "./open-menus-by-keyboard.ts";

const root = document.documentElement;

/** Applies the site's theme to Redoc, which reads it from a class of the root element. */
function followTheme(): void {
  const wanted = root.dataset["theme"] === "dark" ? "dark" : "light";
  if (root.classList.contains(wanted)) return;
  root.classList.remove("light", "dark");
  root.classList.add(wanted);
}

/** Scrolls to the operation in the address at once. Redoc does so some frames later, and it would move. */
function stayAtOperation(container: HTMLElement): void {
  const [, anchor = ""] = location.hash.split("#");
  const section = container.querySelector(`[data-section-id="${CSS.escape(anchor)}"]`);
  if (section !== null) scrollBy(0, section.getBoundingClientRect().top - headerHeight());
}

async function show(container: HTMLElement): Promise<void> {
  const { source } = container.dataset;
  if (source === undefined) throw new Error("The page does not name its document.");
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status} ${response.statusText}`);
  // The site's own file, an OpenAPI document.
  const presented = (await response.json()) as Record<string, unknown>;

  root.dataset["reference"] = "loading";
  new MutationObserver(followTheme).observe(root, { attributeFilter: ["class", "data-theme"] });
  // The prerendered outline stays until Redoc has rendered something.
  new MutationObserver((_, observer) => {
    if (container.querySelector("[data-section-id]") === null) return;
    observer.disconnect();
    root.dataset["reference"] = "ready";
    stayAtOperation(container);
    followReading();
  }).observe(container, { childList: true, subtree: true });

  init(
    presented,
    {
      router: "hash",
      // The document is one file already. Send no telemetry.
      skipBundle: true,
      disableTelemetry: true,
      hideDownloadButtons: true,
      hideLoading: true,
      // The order of the samples. Redoc leaves out languages that it has no label for.
      codeSamples: {
        languages: [
          { lang: "typescript", label: "TypeScript" },
          { lang: "javascript", label: "fetch" },
          { lang: "bash", label: "curl" },
        ],
      },
      scrollYOffset: headerHeight(),
    },
    container,
  );
  openMenusByKeyboard();
}

const container = document.querySelector<HTMLElement>("#redoc");
if (container !== null) {
  try {
    await show(container);
  } catch (error) {
    // The prerendered outline below stays readable.
    const reason = error instanceof Error ? error.message : String(error);
    container.textContent = `Redoc could not be loaded (${reason}). The list below links to every operation. Reload the page to try again.`;
  }
}
