import { parseWebhook, verifyWebhook, WebhookError } from "@nexudus-api/client/webhooks";

/** Receives `CoworkerUpdate`: register the address of this handler for that event only. */
export async function receive(request: Request, secret: string): Promise<Response> {
  try {
    const body = await verifyWebhook(request, secret);
    const { Id } = parseWebhook("CoworkerUpdate", body);
    console.log("changed:", Id);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof WebhookError) return new Response(null, { status: error.status });
    throw error;
  }
}
