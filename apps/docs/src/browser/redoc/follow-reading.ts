import { showCurrentEntry } from "../show-current-entry.ts";

const title = document.title;

/** The height of the header that stays at the top of the window, in CSS pixels. */
export const headerHeight = (): number =>
  document.querySelector("header.header")?.getBoundingClientRect().height ?? 0;

/** Shows the operation at the top of the window in the title, and marks it in the sidebar. */
function update(): void {
  // Slightly lower than where Redoc stops: some sections start a few pixels below that.
  const top = headerHeight() + 24;
  let current: HTMLElement | undefined;
  for (const section of document.querySelectorAll<HTMLElement>('#redoc [data-section-id^="/"]')) {
    if (section.getBoundingClientRect().top > top) break;
    current = section;
  }
  const anchor = current?.dataset["sectionId"];
  const heading = current?.matches("[data-item-kind=httpItem]") ? headingOf(current) : undefined;
  document.title = heading === undefined ? title : `${heading} · ${title}`;
  markEntry(document.querySelectorAll<HTMLAnchorElement>("#starlight__sidebar a[data-anchor]"), anchor);
}

/** The name of an operation, without its badges. */
const headingOf = (section: HTMLElement): string | undefined =>
  [...(section.querySelector("h2")?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)
    ?.textContent ?? undefined;

function markEntry(entries: NodeListOf<HTMLAnchorElement>, anchor: string | undefined): void {
  const own = location.pathname.replace(/\/$/, "");
  const wanted =
    [...entries].find((entry) => entry.dataset["anchor"] === anchor) ??
    [...entries].find((entry) => entry.pathname.replace(/\/$/, "") === own);
  if (wanted === undefined || wanted.ariaCurrent === "page") return;
  for (const entry of entries) entry.removeAttribute("aria-current");
  wanted.setAttribute("aria-current", "page");
  showCurrentEntry();
}

/** Updates the title and the sidebar while the reader scrolls. */
export function followReading(): void {
  let isWaiting = false;
  const onScroll = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      update();
    });
  };
  addEventListener("scroll", onScroll, { passive: true });
  update();
}
