import type { Accounts } from "../auth/accounts.ts";
import type { Clock } from "../control/clock.ts";
import type { Faults } from "../control/faults.ts";
import type { Recorder } from "../control/recorder.ts";
import type { Api } from "../document/api.ts";
import type { Dialect, References } from "../operations/call.ts";
import type { Store } from "../store/store.ts";
import type { Webhooks } from "../webhooks/webhooks.ts";
import type { Throttle } from "./throttle.ts";

/** What the steps of a request work with. */
export interface Services {
  readonly api: Api;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly faults: Faults;
  readonly recorder: Recorder;
  readonly clock: Clock;
  readonly webhooks: Webhooks;
  readonly throttle: Throttle | undefined;
  readonly dialect: Dialect;
  readonly strict: boolean;
  readonly references: References;
  /** Milliseconds that every response takes at least. */
  readonly latency: number;
  /** Web origins that may use the sandbox, besides those of this machine. */
  readonly origins: readonly string[];
}
