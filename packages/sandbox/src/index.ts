export type { UserOptions } from "./auth/accounts.ts";
export type { Clock } from "./control/clock.ts";
export type { Exchange, Reply } from "./operations/exchange.ts";
export type { Fault, Faults } from "./control/faults.ts";
export {
  listen,
  toRequestListener,
  type Answered,
  type Listening,
  type ListenOptions,
} from "./http/listen.ts";
export type { Har, HarEntry, Recorder } from "./control/recorder.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { SeedOption } from "./seed/seed.ts";
export type { ProgressReport, Snapshot } from "./store/store.ts";
export type { ThrottleOptions } from "./http/throttle.ts";
