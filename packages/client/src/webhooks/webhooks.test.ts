import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { untyped } from "../../test/server.ts";
import { isNexudusError } from "../errors/errors.ts";
import { parseWebhook, signatureHeader, verifyWebhook, WebhookError, type ReceivedWebhook } from "./index.ts";

const secret = "example-shared-secret";
const address = "https://receiver.example.com/nexudus?event=CoworkerUpdate";
const upper = (data: string | Uint8Array, key = secret): string =>
  createHmac("sha256", key).update(data).digest("hex").toUpperCase();
/** Signs like the vendor's sample: .NET writes `?` for each UTF-16 code unit beyond ASCII. */
const inAscii = (text: string): string =>
  upper(
    Buffer.from(
      [...Array(text.length).keys()].map(
        (index) => Math.min(text.charCodeAt(index), 128) % 128 || (text.charCodeAt(index) === 0 ? 0 : 63),
      ),
    ),
  );

function request(body: string | Uint8Array<ArrayBuffer> | ReadableStream, signature?: string): Request {
  const headers = signature === undefined ? {} : { "X-Nexudus-Hook-Signature": signature };
  // Node.js requires duplex for a stream, and the DOM types lack it.
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
  return new Request(address, init);
}

/** Stays open after the last chunk if it can be cancelled. */
const streamOf = (chunks: readonly unknown[], cancel?: () => Promise<void>): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      if (!cancel) controller.close();
    },
    ...(cancel && { cancel }),
  });

/** The error that a promise rejects with. */
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** No lone surrogates: they cannot be encoded in UTF-8. */
const wellFormed = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.json());

describe("verifyWebhook", () => {
  test("returns the body of a delivery signed over its bytes, from a Request or from body and signature, in upper or lower case", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, fc.boolean(), async (text, isLower) => {
        const signature = isLower ? upper(text).toLowerCase() : upper(text);
        expect(await verifyWebhook(request(text, signature), secret)).toBe(text);
        expect(await verifyWebhook({ body: text, signature }, secret)).toBe(text);
        expect(await verifyWebhook({ body: Buffer.from(text), signature: [signature] }, secret)).toBe(text);
      }),
    );
  });

  test("accepts the signature that the vendor's sample computes over the text in ASCII", async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        expect(await verifyWebhook(request(text, inAscii(text)), secret)).toBe(text);
        expect(await verifyWebhook({ body: text, signature: inAscii(text) }, secret)).toBe(text);
      }),
    );
  });

  test.each([
    ["Åsa", "?sa"],
    ["😀", "??"],
    ["naïve 日本", "na?ve ??"],
  ])("accepts the signature of %s as .NET encodes it in ASCII", async (text, ascii) => {
    expect(await verifyWebhook({ body: text, signature: upper(ascii) }, secret)).toBe(text);
  });

  test("rejects a body, a secret or a signature that differs in one character", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme-ascii", minLength: 1 }),
        fc.nat(),
        fc.nat(),
        async (text, at, by) => {
          const index = at % text.length;
          const changed = String.fromCharCode(32 + ((text.charCodeAt(index) - 32 + 1 + (by % 94)) % 95));
          const body = text.slice(0, index) + changed + text.slice(index + 1);
          const signature = upper(text);
          const digit = at % 64;
          const other = ((Number.parseInt(signature.charAt(digit), 16) + 1 + (by % 15)) % 16).toString(16);
          const changedSignature = signature.slice(0, digit) + other + signature.slice(digit + 1);
          const wrong = [
            failureOf(verifyWebhook({ body, signature }, secret)),
            failureOf(verifyWebhook({ body: text, signature }, `${secret}x`)),
            failureOf(verifyWebhook({ body: text, signature: changedSignature }, secret)),
          ];
          const refused = { name: "WebhookError", status: 401 };
          expect(await Promise.all(wrong)).toMatchObject([refused, refused, refused]);
        },
      ),
    );
  });

  test.each([
    ["none", undefined],
    ["an empty one", ""],
    ["half of one", upper("[]").slice(32)],
    ["Base64", createHmac("sha256", secret).update("[]").digest("base64")],
    ["one behind a prefix", `sha256=${upper("[]")}`],
    ["two in one header", `${upper("[]")}, ${upper("[]")}`],
  ])("rejects %s as the signature without reading the body", async (_, signature) => {
    const delivery = request("[]", signature);
    expect(await failureOf(verifyWebhook(delivery, secret))).toMatchObject({
      name: "WebhookError",
      status: 401,
    });
    expect(delivery.bodyUsed).toBe(false);
  });

  test("rejects two signature headers, which a framework passes as a list", async () => {
    const signature = upper("[]");
    expect(
      await failureOf(verifyWebhook({ body: "[]", signature: [signature, signature] }, secret)),
    ).toMatchObject({
      status: 401,
    });
  });

  test("verifies bytes that are not UTF-8, and a byte order mark, unchanged", async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x5b]);
    expect(await verifyWebhook(request(bytes, upper(bytes)), secret)).toBe("\uFEFF\uFFFD[");
  });

  test("stops reading a body that has no end, with status 413", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await failureOf(verifyWebhook(request(endless, upper("")), secret))).toMatchObject({
      status: 413,
    });
    expect(sent).toBeLessThan(20_000_000);
    const long = { body: new Uint8Array(10_000_001), signature: upper("") };
    expect(await failureOf(verifyWebhook(long, secret))).toMatchObject({ status: 413 });
  });

  test.each([
    ["never ends", () => new Promise<void>(() => {})],
    ["fails", () => Promise.reject(new Error("cancel"))],
  ])("a body that is too long has status 413, even if cancelling it %s", async (_, cancel) => {
    const delivery = request(
      streamOf([new Uint8Array(6_000_000), new Uint8Array(6_000_000)], cancel),
      upper(""),
    );
    expect(await failureOf(verifyWebhook(delivery, secret))).toMatchObject({ status: 413 });
  });

  test("reads a body in chunks of any size that split characters, and chunks of text", async () => {
    const text = '[{"Id":1,"FullName":"Zoë 😀"}]';
    for (const chunks of [
      [...Buffer.from(text)].map((byte) => Uint8Array.of(byte)),
      text.match(/.[^]?/gu) ?? [],
    ])
      expect(await verifyWebhook(request(streamOf(chunks), upper(text)), secret)).toBe(text);
  });

  test("reads bytes of another realm, such as those of Node.js in Jest's jsdom environment", async () => {
    const bytes: unknown = runInNewContext("Uint8Array.of(91, 93)");
    const buffer: unknown = runInNewContext("Uint8Array.of(91, 93).buffer");
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    for (const body of [bytes, buffer])
      expect(await verifyWebhook(untyped<ReceivedWebhook>({ body, signature: upper("[]") }), secret)).toBe(
        "[]",
      );
  });

  test("the error for a runtime without Web Crypto names it, and the body can still be read", async () => {
    const delivery = request("[]", upper("[]"));
    for (const crypto of [undefined, {}]) {
      vi.stubGlobal("crypto", crypto);
      try {
        await expect(verifyWebhook(delivery, secret)).rejects.toThrow(
          new TypeError("verifyWebhook() expects Web Crypto in globalThis.crypto, got undefined."),
        );
      } finally {
        vi.unstubAllGlobals();
      }
    }
    expect(await delivery.text()).toBe("[]");
  });

  test("rejects with the error of a truncated body", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("connection lost")),
    });
    expect(await failureOf(verifyWebhook(request(broken, upper("")), secret))).toMatchObject({
      message: "connection lost",
    });
  });

  test("the error for a body that was already read, and for parsed JSON, says what to do", async () => {
    const read = request("[]", upper("[]"));
    await read.text();
    await expect(verifyWebhook(read, secret)).rejects.toThrow(/Call verifyWebhook\(\) first/);
    const locked = request("[]", upper("[]"));
    locked.body?.getReader();
    await expect(verifyWebhook(locked, secret)).rejects.toThrow(/Call verifyWebhook\(\) first/);
    // A framework that replaces the body.
    const replaced = untyped<Request>({ headers: new Headers({ [signatureHeader]: upper("[]") }), body: {} });
    await expect(verifyWebhook(replaced, secret)).rejects.toThrow(/as it was sent .* got \{ {2}\}/);
    // JavaScript callers can pass the parsed body of a framework.
    const parsed = untyped<ReceivedWebhook>({ body: [{ Id: 1 }], signature: upper("[]") });
    await expect(verifyWebhook(parsed, secret)).rejects.toThrow(/as it was sent .* got Array/);
    const node = untyped<Request>({ headers: { host: "x" }, url: "/" });
    await expect(verifyWebhook(node, secret)).rejects.toThrow(/a Request, or \{ body, signature \}/);
  });

  test.each(["", "pässword", undefined])(
    "refuses %s as a secret, before it reads the delivery",
    async (wrong) => {
      // A missing environment variable is undefined.
      const given = wrong as string;
      const error = await failureOf(verifyWebhook({ body: "[]", signature: upper("[]", "x") }, given));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).not.toContain("pässword");
    },
  );

  test("shows neither secret nor body nor signature in an error", async () => {
    const error = await failureOf(
      verifyWebhook({ body: '[{"Email":"ada@example.com"}]', signature: upper("x") }, secret),
    );
    expect(isNexudusError(error)).toBe(true);
    const shown = JSON.stringify(error) + String(error);
    for (const value of [secret, "ada@example.com", upper("x")]) expect(shown).not.toContain(value);
  });
});

const isRecord = (value: unknown): boolean => /"Id":[1-9]/.test(JSON.stringify(value) ?? "");

describe("parseWebhook", () => {
  test("reads a record from an array of one and a record without an array", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.dictionary(fc.string(), fc.jsonValue()), (Id, fields) => {
        const text = JSON.stringify({ ...fields, Id });
        expect(parseWebhook("TeamCreated", `[${text}]`)).toEqual(JSON.parse(text));
        expect(parseWebhook("TeamCreated", text)).toEqual(JSON.parse(text));
        // With the byte order mark that .NET can write.
        expect(parseWebhook("TeamCreated", `\uFEFF${text}`)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("rejects anything else with status 400 without showing it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .jsonValue()
            .filter((value) => !isRecord(value))
            .map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const shown = `secret-mark ${text}`;
          for (const body of [text, shown]) {
            const error = thrownBy(() => parseWebhook("CoworkerUpdate", body));
            expect(error).toBeInstanceOf(WebhookError);
            expect(error).toMatchObject({ status: 400, message: expect.not.stringContaining("secret-mark") });
          }
        },
      ),
    );
  });

  test("rejects two records, because one would be lost", () => {
    expect(() => parseWebhook("CoworkerUpdate", '[{"Id":1},{"Id":2}]')).toThrow(
      /one record with an Id, got 2 records/,
    );
  });
});
