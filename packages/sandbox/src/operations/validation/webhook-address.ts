import type { Call } from "../call.ts";
import { isLoopbackUrl } from "../loopback.ts";
import type { FieldError } from "../invalid.ts";

/** Refuses a webhook with which a caller on another machine could send requests to this one. */
export function webhookAddressErrors({ entity, values, isLocal }: Call): FieldError[] {
  const address = entity.name === "WebHook" ? values.get("URL") : undefined;
  if (typeof address !== "string" || !isLoopbackUrl(address) || isLocal()) return [];
  return [
    {
      AttemptedValue: address,
      Message:
        "must not be an address of the machine that the sandbox runs on, unless the request comes from there",
      PropertyName: "URL",
    },
  ];
}
