/** Scrolls the sidebar to the entry of the current page, if that is not visible. */
export function showCurrentEntry(): void {
  const sidebar = document.querySelector("#starlight__sidebar");
  const entry = sidebar?.querySelector("a[aria-current]")?.getBoundingClientRect();
  if (sidebar === null || entry === undefined) return;
  const { top, bottom, height } = sidebar.getBoundingClientRect();
  if (entry.top < top || entry.bottom > bottom) sidebar.scrollTop += entry.top - top - height / 3;
}
