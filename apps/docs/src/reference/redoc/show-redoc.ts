// Runs in the browser, on the reference page alone: renders the document with Redoc inside the site's frame.
import { init } from "redoc/bundles/redoc.standalone.js";

const root = document.documentElement;

/** The site's theme switch decides; Redoc reads its theme from a class of the root element. */
function followTheme(): void {
  const wanted = root.dataset["theme"] === "dark" ? "dark" : "light";
  if (root.classList.contains(wanted)) return;
  root.classList.remove("light", "dark");
  root.classList.add(wanted);
}

/** The height of the header that stays at the top of the window, in CSS pixels. */
const headerHeight = () => document.querySelector("header.header")?.getBoundingClientRect().height ?? 0;

/** Marks in the sidebar what Redoc shows at the top of the window, and opens its group. */
function followReading(): void {
  // A little lower than where Redoc stops, which leaves a hair's breadth above some sections.
  const top = headerHeight() + 24;
  let current: string | undefined;
  for (const section of document.querySelectorAll<HTMLElement>('#redoc [data-section-id^="/"]')) {
    if (section.getBoundingClientRect().top > top) break;
    // The introduction is in sections of its own; the sidebar has one entry for all of it.
    current = section.dataset["sectionId"]?.replace(/^\/section\/.*/, "/") ?? current;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#starlight__sidebar a[data-anchor]")) {
    const isCurrent = link.dataset["anchor"] === current;
    if (isCurrent === link.hasAttribute("aria-current")) continue;
    if (isCurrent) {
      link.setAttribute("aria-current", "page");
      link.closest("details")?.setAttribute("open", "");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

async function show(container: HTMLElement): Promise<void> {
  const { source } = container.dataset;
  if (source === undefined) throw new Error("The reference page is incomplete.");
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}.`);
  // The site's own file is an OpenAPI document.
  const presented = (await response.json()) as Record<string, unknown>;

  root.dataset["reference"] = "loading";
  new MutationObserver(followTheme).observe(root, { attributeFilter: ["class", "data-theme"] });
  // The prerendered outline stays until Redoc has something to show in its place.
  new MutationObserver((_, observer) => {
    if (container.querySelector("[data-section-id]") === null) return;
    observer.disconnect();
    root.dataset["reference"] = "ready";
    followReading();
  }).observe(container, { childList: true, subtree: true });

  init(
    presented,
    {
      router: "hash",
      // The document is one file already, and nobody is told who reads it.
      skipBundle: true,
      disableTelemetry: true,
      hideDownloadButtons: true,
      hideLoading: true,
      // The first is shown first. Without this list Redoc leaves out each sample of a language that it has no name for.
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

  // On a phone the sidebar lies over the page, and an address that differs after its # alone does not close it.
  addEventListener("hashchange", () =>
    document.querySelector<HTMLElement>("#starlight__sidebar:popover-open")?.hidePopover(),
  );

  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        followReading();
      });
    },
    { passive: true },
  );
}

const container = document.querySelector<HTMLElement>("#redoc");
if (container !== null) {
  try {
    await show(container);
  } catch (error) {
    // The prerendered outline below stays readable.
    const reason = error instanceof Error ? error.message : String(error);
    container.textContent = `The full reference could not be loaded (${reason}). This outline is complete but short; reload the page to try again.`;
  }
}
