/** Ends a request without a response. `sandbox.fetch` rejects with it, as `fetch` does when a connection breaks. */
export class ConnectionCut extends TypeError {
  override readonly name = "TypeError";

  constructor() {
    super("fetch failed", {
      cause: new Error("The sandbox cut the connection, because of an injected fault."),
    });
  }
}
