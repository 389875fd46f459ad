import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { headOf, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import { seededRandom } from "../../../test/support/seeded-random.ts";

/** Values of letters, as formulas without letters. */
export type Assignment = Readonly<Record<string, MathJson>>;

const q = (top: number, bottom: number): MathJson => ["Divide", top, bottom];
const turns = (top: number, bottom: number): MathJson => ["Divide", ["Multiply", top, "Pi"], bottom];

/** Small whole numbers and fractions of both signs: what is special about a formula is mostly there. */
const values: readonly MathJson[] = [
  ...[0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, 9, -9, 12, -12, 16, -20, 25],
  ...[q(1, 2), q(-1, 2), q(1, 3), q(3, 2), q(-7, 4), q(10, 3), q(-13, 5), q(1, 10), q(-21, 4)],
];
const angles: readonly MathJson[] = [
  ...[1, 2, -1, 3, -3].map((top): MathJson => turns(top, 1)),
  ...[1, -1, 3, 5].map((top): MathJson => turns(top, 2)),
  ...[1, -1, 2, 4].map((top): MathJson => turns(top, 3)),
  ...[1, -3, 5].map((top): MathJson => turns(top, 4)),
  ...[1, 3].map((top): MathJson => turns(top, 8)),
  ...[1, -5, 7].map((top): MathJson => turns(top, 6)),
];
const smalls: readonly MathJson[] = [q(1, 5), q(-3, 5), q(4, 5), q(-9, 10), q(99, 100)];
const trigonometric = /^(?:Sin|Cos|Tan|Cot|Sec|Csc)$/;
const bounded = /^(?:Arc|Artanh)/;

const mentions = (json: MathJson, head: RegExp): boolean =>
  head.test(headOf(json) ?? "") || operandsOf(json).some((operand) => mentions(operand, head));

/** Points of a fixed grid for some letters: the same for every pair of the same kind, so that nothing is special about a pair by chance. */
export function grid(letters: readonly string[], formulas: readonly MathJson[]): Assignment[] {
  const pool = [
    ...values,
    ...(formulas.some((json) => mentions(json, trigonometric)) ? angles : []),
    ...(formulas.some((json) => mentions(json, bounded)) ? smalls : []),
  ];
  const [letter, ...others] = letters;
  if (letter === undefined) return [{}];
  if (others.length === 0) return pool.map((value) => ({ [letter]: value }));
  const random = seededRandom(20_261_201 + letters.length);
  const few = pool.filter((value) => typeof value === "number" && Math.abs(value) <= 3);
  const scattered = Array.from({ length: 48 }, (_, index) =>
    Object.fromEntries(letters.map((each) => [each, random.pick(index % 3 === 0 ? few : pool)])),
  );
  return [...alike(letters), ...scattered];
}

/** All the same, opposite, and one of them 0 or 1: where differences, sums and products vanish. */
function alike(letters: readonly string[]): Assignment[] {
  const all = (of: (index: number) => MathJson): Assignment =>
    Object.fromEntries(letters.map((each, index) => [each, of(index)]));
  return [
    ...[2, -3, q(1, 2)].map((value) => all(() => value)),
    ...[2, 3].map((size) => all((index) => (index % 2 === 0 ? size : -size))),
    ...[2, 3].map((size) => all((index) => (index % 2 === 0 ? -size : size))),
    ...letters.map((_, place) => all((index) => (index === place ? 0 : index + 2))),
    ...letters.map((_, place) => all((index) => (index === place ? -1 : index + 2))),
    ...letters.map((_, place) => all((index) => (index === place ? index + 2 : -1 - index))),
    all((index) => index + 2),
    all((index) => -2 - index),
  ];
}

/** Complex values of a letter. */
export function offTheLine(letter: string): Assignment[] {
  const points: readonly MathJson[] = [
    "i",
    ["Negate", "i"],
    ["Add", 1, "i"],
    ["Subtract", 1, "i"],
    ["Multiply", 2, "i"],
    ["Subtract", ["Multiply", 3, "i"], 2],
  ];
  return points.map((value) => ({ [letter]: value }));
}
