export type { UserOptions } from "./accounts.ts";
export type { Exchange, Reply } from "./exchange.ts";
export { listen, toRequestListener, type Answered, type Listening, type ListenOptions } from "./listen.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { SeedOption } from "./seed.ts";
export type { Snapshot } from "./store.ts";
