import type { Document } from "./document.ts";

/** The interface of what each event delivers, by the name of the event. The name of the body has the entity. */
export function webhookTypes({ webhooks = {}, components }: Document): string {
  const members = Object.entries(webhooks).map(([event, { post }]) => {
    const schema = post.requestBody.$ref.split("/Delivered").at(-1) ?? "";
    const type =
      components.schemas[schema] === undefined ? "schemas.DeliveredRecord" : `Delivered<schemas.${schema}>`;
    return `  /** ${post.summary}. */\n  ${event}: ${type};`;
  });
  return `import type { Delivered } from "../delivered.ts";
import type * as schemas from "./schemas.ts";

/** The record that each event of a webhook delivers, by the name of the event. */
export interface WebhookRecords {
${members.join("\n")}
}
`;
}
