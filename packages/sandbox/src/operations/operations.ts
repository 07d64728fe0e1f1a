import type { Kind } from "../document/api.ts";
import type { Call } from "./call.ts";
import { listCommands, runCommand } from "./commands.ts";
import type { Reply } from "./exchange.ts";
import { servePicture } from "./pictures.ts";
import { get, getMany, list } from "./reads.ts";
import { create, remove, replace } from "./writes.ts";

/** Each kind of operation, once for all entities. */
export const behaviours: Readonly<Record<Exclude<Kind, "token">, (call: Call) => Reply | Promise<Reply>>> = {
  list,
  getMany,
  get,
  create,
  replace,
  delete: remove,
  commands: listCommands,
  run: runCommand,
  binary: servePicture,
};
