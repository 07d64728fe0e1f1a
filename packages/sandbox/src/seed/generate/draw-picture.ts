import { crc32, deflateSync } from "node:zlib";

const side = 32;

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
};

/** The parts of a PNG before and after its palette. Each pixel has one bit, and all have the first colour. */
const makeChunks = (): readonly [Buffer, Buffer] => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 3, 0, 0, 0], 8);
  // Each line begins with a filter byte; 0 means none.
  const lines = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  return [
    Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", header)]),
    Buffer.concat([chunk("IDAT", lines), chunk("IEND", Buffer.alloc(0))]),
  ];
};

let chunks: ReturnType<typeof makeChunks> | undefined;

const pictures = new Map<number, Uint8Array<ArrayBuffer>>();

/** Draws a small square as a PNG, in one of 64 colours. */
export function drawPicture(number: number): Uint8Array<ArrayBuffer> {
  const index = number % 64;
  let picture = pictures.get(index);
  if (!picture) {
    const [start, end] = (chunks ??= makeChunks());
    const colour = [index % 4, (index >> 2) % 4, index >> 4].map((shade) => 60 + shade * 50);
    picture = Buffer.concat([start, chunk("PLTE", Buffer.from(colour)), end]);
    pictures.set(index, picture);
  }
  return picture;
}
