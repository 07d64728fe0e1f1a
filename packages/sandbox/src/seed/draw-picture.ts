import { crc32, deflateSync } from "node:zlib";

const side = 32;
const drawn = new Map<number, Uint8Array<ArrayBuffer>>();

/** Draws a small square as a PNG, in a colour that follows from the number. */
export function drawPicture(number: number): Uint8Array<ArrayBuffer> {
  const shade = number % 64;
  let picture = drawn.get(shade);
  if (!picture) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(side, 0);
    header.writeUInt32BE(side, 4);
    // Eight bits for each of red, green and blue.
    header.set([8, 2, 0, 0, 0], 8);
    const colour = [60 + (shade % 4) * 50, 60 + ((shade >> 2) % 4) * 50, 60 + (shade >> 4) * 50];
    // Each line begins with a byte that says it is not filtered.
    const line = Buffer.from([0, ...Array.from({ length: side }, () => colour).flat()]);
    const signature = Buffer.from("89504e470d0a1a0a", "hex");
    const lines = deflateSync(Buffer.concat(Array.from({ length: side }, () => line)));
    picture = Buffer.concat([
      signature,
      chunk("IHDR", header),
      chunk("IDAT", lines),
      chunk("IEND", Buffer.alloc(0)),
    ]);
    drawn.set(shade, picture);
  }
  return picture;
}

function chunk(name: string, data: Buffer): Buffer<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
