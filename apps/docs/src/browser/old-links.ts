// Runs in the browser, on the overview of the reference, where Redoc once showed all operations. Redirects old deep links
// (`/reference/#/teams/getteam`) to the page of their tag.

const [, tag] = /^#(\/[^/]+)/.exec(location.hash) ?? [];
const target =
  tag === undefined ? null : document.querySelector(`[data-old-links] [id="${CSS.escape(tag)}"] a[href]`);
if (target instanceof HTMLAnchorElement) location.replace(target.href + location.hash);
