// The types of the webhook receiver, checked by the compiler.
import { expectTypeOf, test } from "vitest";
import { parseWebhook, verifyWebhook, type WebhookEvent } from "./index.ts";

test("the event types the record", () => {
  expectTypeOf(parseWebhook("CoworkerUpdate", "").FullName).toEqualTypeOf<string | undefined>();
  expectTypeOf(parseWebhook("TeamDeleted", "").Id).toEqualTypeOf<number>();
  expectTypeOf(parseWebhook("BlogPostCreate", "")["Title"]).toBeUnknown();
});

test("an event that does not exist does not compile", () => {
  expectTypeOf<"CoworkerUpdated">().not.toExtend<WebhookEvent>();
  // @ts-expect-error -- the event is called CoworkerUpdate
  expectTypeOf(parseWebhook).toBeCallableWith("CoworkerUpdated", "");
});

test("a request, or its body and signature, are verified to text", () => {
  expectTypeOf(verifyWebhook).toBeCallableWith(new Request("https://example.com"), "secret");
  expectTypeOf(verifyWebhook).toBeCallableWith({ body: new Uint8Array(), signature: undefined }, "secret");
  expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<string>();
});
