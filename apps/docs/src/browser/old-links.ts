// Runs in the browser, on the overview of the reference. Redoc showed all operations there until it got a page for each
// tag: an address of that time (`/reference/#/teams/getteam`, and what Redoc put behind it) leads to the same place today.

const [, tag] = /^#(\/[^/]+)/.exec(location.hash) ?? [];
const target =
  tag === undefined ? null : document.querySelector(`[data-old-links] [id="${CSS.escape(tag)}"] a[href]`);
if (target instanceof HTMLAnchorElement) location.replace(target.href + location.hash);
