export type { UserOptions } from "./auth/accounts.ts";
export type { Clock } from "./control/clock.ts";
export type { Fault, Faults } from "./control/faults.ts";
export type { RecordedRequest, Recorder } from "./control/recorder.ts";
export { endOnSignals } from "./http/server/end-on-signals.ts";
export {
  listen,
  toRequestListener,
  type Listening,
  type ListenOptions,
  type RequestListenerOptions,
  type ServedRequest,
} from "./http/server/listen.ts";
export type { ThrottleOptions } from "./http/throttle.ts";
export type { LongWorkOptions } from "./long-work.ts";
export type { SandboxOptions } from "./sandbox-options.ts";
export { createSandbox, type Sandbox } from "./sandbox.ts";
export type { SeedOption } from "./seed/seed.ts";
export type { ProgressReport } from "./store/bulk/progress.ts";
export type { Attempt, Deliveries, Delivery } from "./webhooks/delivery.ts";
export type { Snapshot } from "./store/bulk/snapshot.ts";
