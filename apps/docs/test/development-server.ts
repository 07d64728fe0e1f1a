// A separate process for development.test.ts: in vitest's process, Vite behaves as part of the test.
import { startDevelopmentServer } from "../src/development.ts";

const { port } = await startDevelopmentServer({
  host: "127.0.0.1",
  port: 4210,
  isPortNegotiable: true,
  handle: (request, response, next) => {
    if (request.url?.startsWith("/api/")) response.end("the API");
    else next();
  },
});
process.send?.(port);
