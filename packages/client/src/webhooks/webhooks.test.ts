import { createHmac } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNexudusError } from "../errors/errors.ts";
import { parseWebhook, verifyWebhook, WebhookError, type ReceivedWebhook } from "./index.ts";

const secret = "example-shared-secret";
const address = "https://receiver.example.com/nexudus?event=CoworkerUpdate";
const upper = (data: string | Uint8Array, key = secret): string =>
  createHmac("sha256", key).update(data).digest("hex").toUpperCase();
/** As the vendor's sample signs: .NET writes one `?` for each UTF-16 code unit beyond ASCII. */
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
  return new Request(address, { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

/** What a promise is rejected with. */
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

/** Without lone surrogates, which cannot be sent: the wire is UTF-8. */
const wellFormed = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.json());

describe("verifyWebhook", () => {
  test("returns the body of a delivery that is signed over its bytes, in a request and apart, in either case", async () => {
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
  ])("takes %s for what .NET makes of it in ASCII", async (text, ascii) => {
    expect(await verifyWebhook({ body: text, signature: upper(ascii) }, secret)).toBe(text);
  });

  test("refuses a body, a secret or a signature that differs in one place", async () => {
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
  ])("refuses %s as the signature, and reads nothing of the body", async (_, signature) => {
    const delivery = request("[]", signature);
    expect(await failureOf(verifyWebhook(delivery, secret))).toMatchObject({
      name: "WebhookError",
      status: 401,
    });
    expect(delivery.bodyUsed).toBe(false);
  });

  test("refuses two headers, which a framework hands over as a list", async () => {
    const signature = upper("[]");
    expect(
      await failureOf(verifyWebhook({ body: "[]", signature: [signature, signature] }, secret)),
    ).toMatchObject({
      status: 401,
    });
  });

  test("verifies bytes that are no UTF-8, and a byte order mark, as they arrived", async () => {
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

  test("rejects with the error of a body that breaks off", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("connection lost")),
    });
    expect(await failureOf(verifyWebhook(request(broken, upper("")), secret))).toMatchObject({
      message: "connection lost",
    });
  });

  test("names the remedy for a body that was read before, and for parsed JSON", async () => {
    const read = request("[]", upper("[]"));
    await read.text();
    await expect(verifyWebhook(read, secret)).rejects.toThrow(/Call verifyWebhook\(\) first/);
    // What a caller without TypeScript does with a framework that parses bodies.
    const parsed = { body: [{ Id: 1 }], signature: upper("[]") } as unknown as ReceivedWebhook;
    await expect(verifyWebhook(parsed, secret)).rejects.toThrow(/as it was sent .* got Array/);
    const node = { headers: { host: "x" }, url: "/" } as unknown as Request;
    await expect(verifyWebhook(node, secret)).rejects.toThrow(/a Request, or \{ body, signature \}/);
  });

  test.each(["", "pässword", undefined])(
    "refuses %s as a secret, before it reads the delivery",
    async (wrong) => {
      // Undefined is what a missing environment variable is.
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
  test("reads the record of an array of one, and one without an array", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.dictionary(fc.string(), fc.jsonValue()), (Id, fields) => {
        const text = JSON.stringify({ ...fields, Id });
        expect(parseWebhook("TeamCreated", `[${text}]`)).toEqual(JSON.parse(text));
        expect(parseWebhook("TeamCreated", text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test("refuses anything else with status 400, and without showing it", () => {
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

  test("refuses two records, of which one would be lost", () => {
    expect(() => parseWebhook("CoworkerUpdate", '[{"Id":1},{"Id":2}]')).toThrow(
      /one record with an Id, got 2 records/,
    );
  });
});
