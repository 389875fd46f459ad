import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Tokenizer } from "../../backend/backend.ts";
import { ToldText } from "./told-text.ts";

/** A tokenizer whose tokens are the pieces of a text, in order. */
const piecesOf = (pieces: readonly Uint8Array[]): Tokenizer => ({
  vocabularySize: pieces.length,
  endTokens: [],
  encode: () => [],
  bytesOf: (token) => pieces[token],
  applyTemplate: () => "",
});

function told(bytes: Uint8Array, cuts: readonly number[], stops: readonly string[]) {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort(
    (one, other) => one - other,
  );
  const pieces = places.slice(1).map((to, index) => bytes.slice(places[index], to));
  const text = new ToldText(piecesOf(pieces), stops);
  const parts = pieces.map((_, token) => text.add(token));
  return { text: parts.join("") + text.end(), hasStopped: text.hasStopped };
}

/** Character by character: the first stop text that is complete ends it, the longest of those that end there. */
function plainly(text: string, stops: readonly string[]) {
  for (let end = 1; end <= text.length; end += 1) {
    const [stop] = stops
      .filter((each) => each !== "" && text.slice(0, end).endsWith(each))
      .sort((one, other) => other.length - one.length);
    if (stop !== undefined) return { text: text.slice(0, end - stop.length), hasStopped: true };
  }
  return { text, hasStopped: false };
}

describe("ToldText", () => {
  const words = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "三", "𝑥", "\uFEFF"), maxLength });
  it("tells the same however a text is cut into tokens", () =>
    fc.assert(
      fc.property(words(12), fc.array(words(4), { maxLength: 3 }), fc.array(fc.nat(), { maxLength: 12 }), (text, stops, cuts) => {
        assert.deepEqual(told(new TextEncoder().encode(text), cuts, stops), plainly(text, stops));
      }),
      { numRuns: 2000 },
    ));
  it("tells no character of which bytes are missing", () => {
    const bytes = new TextEncoder().encode("a三");
    assert.equal(told(bytes.slice(0, -1), [1, 2], []).text, "a");
  });
});
