const title = document.title;

/** The height of the header that stays at the top of the window, in CSS pixels. */
export const headerHeight = (): number =>
  document.querySelector("header.header")?.getBoundingClientRect().height ?? 0;

/** Names in the title, and marks in the sidebar, the operation that Redoc shows at the top of the window. */
function update(): void {
  // A little lower than where Redoc stops, which leaves a hair's breadth above some sections.
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

/** The name of an operation, without the badges that stand beside it. */
const headingOf = (section: HTMLElement): string | undefined =>
  [...(section.querySelector("h2")?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE)
    ?.textContent ?? undefined;

function markEntry(entries: NodeListOf<HTMLAnchorElement>, anchor: string | undefined): void {
  const own = location.pathname.replace(/\/$/, "");
  const wanted =
    [...entries].find((entry) => entry.dataset["anchor"] === anchor) ??
    [...entries].find((entry) => entry.pathname.replace(/\/$/, "") === own);
  for (const entry of entries) {
    if (entry === wanted) entry.setAttribute("aria-current", "page");
    else entry.removeAttribute("aria-current");
  }
}

/** Keeps title and sidebar at what is being read. */
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
