import type { OperationKind } from "../document/api.ts";
import type { Call } from "./call.ts";
import { create } from "./create.ts";
import { remove } from "./delete.ts";
import type { GeneralKind } from "./general.ts";
import { get, getMany } from "./get.ts";
import { list } from "./list.ts";
import { listCommands } from "./commands.ts";
import { servePicture } from "./serve-picture.ts";
import { replace } from "./replace.ts";
import type { ApiResponse } from "./response.ts";
import { runCommand } from "./run-command.ts";

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
