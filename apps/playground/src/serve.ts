import { styleText } from "node:util";
import { endOnSignals } from "@nexudus-api/sandbox";
import { banner } from "./banner.ts";
import { startPlayground } from "./playground.ts";
import { tour } from "./tour.ts";

/** Starts the playground, prints where it is, and lists the requests to the sandbox until a signal ends it. */
export async function serve(port: number | undefined, isTourWanted: boolean): Promise<void> {
  let isTouring = isTourWanted;
  const playground = await startPlayground({
    port,
    onResponse: ({ method, path, status, milliseconds }) => {
      if (isTouring) return;
      console.log(styleText("dim", `${method} ${path} ${status} ${milliseconds.toFixed(1)} ms`));
    },
  });
  endOnSignals(() => playground.close());
  console.log(banner(playground));
  if (isTourWanted) {
    try {
      await tour(playground, console.log);
    } catch (error) {
      // The docs and the sandbox run nevertheless.
      console.error(`The tour broke off. ${error instanceof Error ? error.message : String(error)}`);
    }
    isTouring = false;
  }
  console.log("Requests to the sandbox are listed below. Ctrl-C ends everything.");
}
