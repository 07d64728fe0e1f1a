import type { Area } from "./area.ts";

/**
 * Everything that is measured, by the name it has on the command line. Each area is loaded when it runs, because garbage
 * of one area's peers would be collected while another area is measured.
 */
export const areas: Readonly<Record<string, { readonly title: string; readonly load: () => Promise<Area> }>> =
  {
    client: {
      title: "calls of the client, without a network and over loopback HTTP, and memory over many calls",
      load: async () => (await import("./areas/client.ts")).clientArea,
    },
    paging: {
      title: "reading 100,000 records page by page, beside a loop written by hand",
      load: async () => (await import("./areas/paging.ts")).pagingArea,
    },
    size: {
      title: "what each import adds to a web page, minified and compressed",
      load: async () => (await import("./areas/size.ts")).sizeArea,
    },
    types: {
      title: "what the types cost a consumer's compiler, under TypeScript 5.9, 6 and 7",
      load: async () => (await import("./areas/types.ts")).typesArea,
    },
    sandbox: {
      title:
        "start, reads, writes, search and memory of the sandbox, beside Prism, json-server and an MSW handler",
      load: async () => (await import("./areas/sandbox.ts")).sandboxArea,
    },
    million: {
      title:
        "the sandbox with 1,000,000 coworkers in a file; the first run seeds it, which takes about 15 minutes and 14 GB",
      load: async () => (await import("./areas/million.ts")).millionArea,
    },
    docs: {
      title: "weight, first paint and time to usable of the docs, in Chromium",
      load: async () => (await import("./areas/docs.ts")).docsArea,
    },
    pipeline: {
      title: "builds, lint, bundle and review of a copy of this workspace, and of one with 44 more entities",
      load: async () => (await import("./areas/pipeline.ts")).pipelineArea,
    },
  };
