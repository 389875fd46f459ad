import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../read-transcript.ts";

/** The same numbers on every run (mulberry32). */
function numbersFrom(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1));
  };
}

/** Lines of a working with what leads to each, and the place of the one that is made wrong. */
interface Working {
  readonly lines: readonly string[];
  readonly words: readonly string[];
  readonly wrong?: number;
}

type Make = (pick: (from: number, to: number) => number, off: number) => string[];

const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);

/** Right lines where `off` is 0; with another value the last but one, or the last, is false. */
const kinds: readonly (readonly [words: readonly string[], make: Make, wrong: number])[] = [
  [
    ["Multiply:", "Add:"],
    (pick, off) => {
      const [a, b, c] = [pick(3, 60), pick(3, 60), pick(2, 90)];
      return [`${a} \\times ${b} = ${a * b}`, `${a * b} + ${c} = ${a * b + c + off}`];
    },
    1,
  ],
  [
    ["Reduce the fraction:", "Then:"],
    (pick, off) => {
      const [a, b, k] = [pick(2, 30), pick(2, 30), pick(2, 12)];
      return [`\\frac{${a * k}}{${b * k}} = \\frac{${a + off}}{${b}}`, `${k}^2 - ${a} = ${k * k - a}`];
    },
    0,
  ],
  [
    ["The equation is", "Move the number to the right side and simplify both sides:", "Divide both sides:"],
    (pick, off) => {
      const [x, a, b] = [pick(2, 20), pick(2, 9), pick(-20, 20)];
      return [`${a}x ${signed(b)} = ${a * x + b}`, `${a}x = ${a * x}`, `x = ${x + off}`];
    },
    2,
  ],
  [
    ["We have", "Expand:", "So:"],
    (pick, off) => {
      const [p, q] = [pick(1, 9), pick(-9, -1)];
      return [
        `(x ${signed(p)})(x ${signed(q)}) = x^2 ${signed(p + q + off)} x ${signed(p * q)}`,
        `x^2 ${signed(p + q)} x ${signed(p * q)} = 0`,
        `x = ${-p} \\text{ or } x = ${-q}`,
      ];
    },
    0,
  ],
  [
    ["两个方程：", "第二个方程：", "两式相减并化简：", "代入得："],
    (pick, off) => {
      const [x, y, a] = [pick(1, 15), pick(1, 15), pick(2, 6)];
      return [`x + y = ${x + y}`, `x + ${a}y = ${x + a * y}`, `${a - 1}y = ${(a - 1) * y + off}`, `x = ${x}`];
    },
    2,
  ],
  [
    ["求导：", "再代入："],
    (pick, off) => {
      const [a, n, at] = [pick(2, 9), pick(2, 5), pick(1, 4)];
      return [
        `\\frac{d}{dx} ${a}x^{${n}} = ${a * n + off}x^{${n - 1}}`,
        `${a * n} \\cdot ${at}^{${n - 1}} = ${a * n * at ** (n - 1)}`,
      ];
    },
    0,
  ],
];

function workings(seed: number, off: (pick: (from: number, to: number) => number) => number): Working[] {
  const pick = numbersFrom(seed);
  return kinds.flatMap(([words, make, wrong]) =>
    Array.from({ length: 8 }, () => ({ words, wrong, lines: make(pick, off(pick)) })),
  );
}

const transcriptOf = ({ lines, words }: Working): string =>
  `<think>hm</think>\n${lines.map((line, index) => `${words[index]}\n\\[\n${line}\n\\]`).join("\n")}\n\\boxed{1}`;

async function verdictsOf(working: Working): Promise<string[]> {
  const { steps } = await readTranscript(transcriptOf(working));
  return steps.filter(({ rule }) => rule === "model.line").map(({ verdict }) => verdict.status);
}

test("no right line is refuted", async () => {
  for (const working of workings(7, () => 0)) {
    const verdicts = await verdictsOf(working);
    assert.equal(verdicts.length, working.lines.length, working.lines.join("; "));
    assert.ok(!verdicts.includes("refuted"), working.lines.join("; "));
  }
});

test("no wrong line is proved", async () => {
  for (const working of workings(8, (pick) => pick(1, 9) * (pick(0, 1) === 0 ? 1 : -1))) {
    const verdicts = await verdictsOf(working);
    assert.notEqual(verdicts[working.wrong ?? 0], "proved", working.lines.join("; "));
  }
});
