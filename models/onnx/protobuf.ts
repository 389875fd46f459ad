/**
 * The few pieces of the Protocol Buffers wire format that ONNX needs (https://protobuf.dev/programming-guides/encoding/): a message is the
 * concatenation of its fields, each a tag (number × 8 + wire type) and a value.
 */
export type Bytes = Uint8Array;

const text = new TextEncoder();

/** A whole number from −2⁶³ to 2⁶³ − 1, seven bits a byte, the lowest first. */
export function varint(value: number | bigint): Bytes {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 0x80);
  } while (rest !== 0n);
  return Uint8Array.from(bytes);
}

export function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A field that holds a whole number, an enumeration or a truth value. */
export const wholeNumber = (field: number, value: number | bigint): Bytes => concat([varint(field * 8), varint(value)]);

/** A field that holds a float of 32 bits. */
export function float(field: number, value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return concat([varint(field * 8 + 5), bytes]);
}

/** A field that holds bytes: a string, or a message inside this one. */
export function bytes(field: number, value: string | Bytes): Bytes {
  const content = typeof value === "string" ? text.encode(value) : value;
  return concat([varint(field * 8 + 2), varint(content.length), content]);
}

/** A message inside this one. */
export const message = (field: number, parts: readonly Bytes[]): Bytes => bytes(field, concat(parts));
