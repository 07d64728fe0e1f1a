// Runs in the browser, on the overview of the reference, where Redoc once showed all operations. Redirects old deep links
// (`/reference/#/teams/getteam`) to the page of their tag.

const [, tag] = /^#(\/[^/]+)/.exec(location.hash) ?? [];
const target = document.getElementById(tag ?? "")?.querySelector("a");
if (target) location.replace(target.href + location.hash);
