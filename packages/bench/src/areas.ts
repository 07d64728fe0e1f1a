import type { Area } from "./area.ts";
import { clientArea } from "./areas/client.ts";
import { docsArea } from "./areas/docs.ts";
import { millionArea } from "./areas/million.ts";
import { pagingArea } from "./areas/paging.ts";
import { pipelineArea } from "./areas/pipeline.ts";
import { sandboxArea } from "./areas/sandbox.ts";
import { sizeArea } from "./areas/size.ts";
import { typesArea } from "./areas/types.ts";

/** Everything that is measured, by the name it has on the command line. */
export const areas: Readonly<Record<string, Area>> = {
  client: clientArea,
  paging: pagingArea,
  size: sizeArea,
  types: typesArea,
  sandbox: sandboxArea,
  million: millionArea,
  docs: docsArea,
  pipeline: pipelineArea,
};
