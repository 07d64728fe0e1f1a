import type { Effort } from "./rounds.ts";
import type { Table } from "./table.ts";

/** The amount of work. Each area scales by these. */
export interface Scale extends Effort {
  /** Minimal rounds, which only show that an area works. */
  readonly quick: boolean;
  /** Receives progress messages, because some areas take minutes. */
  readonly progress: (message: string) => void;
}

export interface Area {
  run(scale: Scale): Promise<Table[]>;
}
