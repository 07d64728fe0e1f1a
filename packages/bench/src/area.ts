import type { Effort } from "./rounds.ts";
import type { Table } from "./table.ts";

/** How much is done; each area scales what it does by these. */
export interface Scale extends Effort {
  /** Minimal rounds, to prove that an area works. */
  readonly quick: boolean;
  /** Told what is going on, since some of it takes minutes. */
  readonly progress: (message: string) => void;
}

export interface Area {
  run(scale: Scale): Promise<Table[]>;
}
