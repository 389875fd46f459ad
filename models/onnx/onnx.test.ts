import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { learnPairs, tokenizerJson } from "./byte-pairs.ts";
import { GraphWriter } from "./graph.ts";
import { blockSize, quantize } from "./numbers.ts";
import { varint } from "./protobuf.ts";
import { readSafetensors } from "./safetensors.ts";

describe("varint", () => {
  // From the encoding guide of Protocol Buffers.
  for (const [value, bytes] of [
    [0, [0]],
    [1, [1]],
    [150, [0x96, 0x01]],
    [-2, [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]],
  ] as const)
    it(String(value), () => assert.deepEqual([...varint(value)], bytes));
});

describe("quantize", () => {
  const weights = fc.float32Array({ minLength: 2 * blockSize, maxLength: 2 * blockSize, noNaN: true, min: -8, max: 8 });
  for (const bits of [4, 8] as const)
    it(`every weight within one step, the largest exact, ${bits} bits`, () =>
      fc.assert(
        fc.property(weights, (matrix) => {
          const { packed, scales } = quantize(matrix, 1, 2 * blockSize, bits);
          for (const [index, weight] of matrix.entries()) {
            const byte = packed[Math.floor((index * bits) / 8)] as number;
            const level = bits === 8 ? byte : (byte >> (4 * (index % 2))) & 15;
            const scale = scales[Math.floor(index / blockSize)] as number;
            const read = (level - 2 ** (bits - 1)) * scale;
            // The level opposite the largest weight is missing: its neighbour stands for it.
            assert.ok(Math.abs(read - weight) <= Math.abs(scale) * 1.001 + 1e-30, `${weight} was read as ${read}, step ${scale}`);
          }
        }),
      ));
  it("columns that are no whole number of blocks", () =>
    assert.throws(() => quantize(new Float32Array(40), 1, 40, 4), /columns must be a multiple of 32, found 40/));
});

describe("byte pairs", () => {
  it("any text is the same after encoding and decoding", () => {
    const vocabulary = learnPairs("Step: x = 1\nStep: x = 2\n三个连续整数\n", 300);
    const tokenizer = new Tokenizer(tokenizerJson(vocabulary, [{ content: "<think>", isHidden: false }]), {
      clean_up_tokenization_spaces: false,
    });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) =>
        assert.equal(tokenizer.decode(tokenizer.encode(text, { add_special_tokens: false }).ids), text),
      ),
    );
    assert.deepEqual(tokenizer.encode("<think>").ids, [vocabulary.tokens.length]);
  });
  it("what is frequent is one token", () => assert.ok(learnPairs("Step: 1\nStep: 2\nStep: 3\n", 300).tokens.includes("Step")));
});

describe("tensors", () => {
  it("a tensor with fewer bytes than its shape needs", () => {
    const data = { type: "float32", dims: [2, 2], bytes: new Uint8Array(12) } as const;
    assert.throws(() => new GraphWriter().tensor("w", () => data), /tensor w of 2 × 2 needs 16 bytes, found 12/);
  });
  it("a weight that is not in the file, or of another shape", () => {
    const head = new TextEncoder().encode(JSON.stringify({ w: { dtype: "F32", shape: [1], data_offsets: [0, 4] } }));
    const file = new Uint8Array(8 + head.length + 4);
    new DataView(file.buffer).setBigUint64(0, BigInt(head.length), true);
    file.set(head, 8);
    new DataView(file.buffer).setFloat32(8 + head.length, 2.5, true);
    const weights = readSafetensors(file);
    assert.deepEqual([...weights("w", [1])], [2.5]);
    assert.throws(() => weights("v", [1]), /no weight v in the file/);
    assert.throws(() => weights("w", [2]), /weight w is 1, needed 2/);
  });
});
