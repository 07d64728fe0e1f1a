import type { OperationKind } from "../document/api.ts";
import type { Call } from "./call.ts";
import { create } from "./write/create.ts";
import { remove } from "./write/delete.ts";
import type { GeneralKind } from "./read/general.ts";
import { get, getMany } from "./read/get.ts";
import { list } from "./read/list.ts";
import { listCommands } from "./commands/commands.ts";
import { servePicture } from "./pictures/serve-picture.ts";
import { replace } from "./write/replace.ts";
import type { ApiResponse } from "./response.ts";
import { runCommand } from "./commands/run-command.ts";

/** The behaviour of each kind of operation, for all entities. */
export const operations: Readonly<
  Record<Exclude<OperationKind, GeneralKind | "token">, (call: Call) => ApiResponse | Promise<ApiResponse>>
> = {
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
