// Runs in the browser, on the pages of operations: filters a long list of fields by what is typed.

for (const list of document.querySelectorAll<HTMLElement>("[data-field-list]")) {
  const input = list.querySelector<HTMLInputElement>('[data-role="filter"]');
  const count = list.querySelector('[data-role="count"]');
  const entries = [...list.querySelectorAll<HTMLElement>("[data-field]")];
  input?.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
    }
    for (const group of list.querySelectorAll<HTMLElement>("[data-group]")) {
      group.hidden = group.querySelector("[data-field]:not([hidden])") === null;
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    if (count !== null) count.textContent = words.length === 0 ? "" : `${shown} of ${entries.length}`;
  });
}
