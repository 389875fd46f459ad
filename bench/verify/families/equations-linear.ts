import { variants } from "../pair.ts";
import { over as dividedBy, fraction, fractionLatex, minus, negated, plus, times } from "../writing/fraction.ts";
import { brackets, linear, over } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { solved } from "./solution.ts";

export const letters = ["x", "x", "t", "y", "a", "n", "z"] as const;

export const integers = (values: readonly number[]): string[] => values.map(String);

export const zero = (latex: string): string => `${latex}=0`;

export const linearEquation: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, c] = chance.distinct(2, -9, 9, [0]) as [number, number];
  const [b, d] = [chance.whole(-12, 12), chance.whole(-12, 12)];
  const value = fraction(d - b, a - c);
  const wrong = [fraction(d + b, a - c), negated(value), ...(a + c === 0 ? [] : [fraction(d - b, a + c)])].filter(
    (each) => fractionLatex(each) !== fractionLatex(value),
  );
  return solved(chance, {
    kind: "linear",
    before: `${linear(a, b, letter)}=${linear(c, d, letter)}`,
    letter,
    values: [fractionLatex(value)],
    strangers: wrong.map(fractionLatex),
  });
};

export const equivalent = { relation: "equivalent" as const };

export const linearStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c] = chance.distinct(2, 1, 9) as [number, number];
  const [b, d] = [chance.nonZero(12), chance.nonZero(12)];
  const before = `${linear(a, b, x)}=${linear(c, d, x)}`;
  const k = chance.whole(2, 6);
  const rows: readonly (readonly [string, string, string[][]])[] = [
    [
      before,
      `${linear(a - c, 0, x)}=${d - b}`,
      [
        ["sign on moving a number", `${linear(a - c, 0, x)}=${d + b}`],
        ["sign on moving a term", `${linear(a + c, 0, x)}=${d - b}`],
      ],
    ],
    [before, `${linear(a - c, b, x)}=${d}`, [["sign on moving a term", `${linear(a + c, b, x)}=${d}`]]],
    [
      `${k}${brackets(linear(1, b, x))}=${k * d}`,
      `${linear(1, b, x)}=${d}`,
      [
        ["divided on one side", `${linear(1, b, x)}=${k * d}`],
        ["subtracted", `${linear(1, b, x)}=${k * d - k + (k * d - k === d ? 1 : 0)}`],
      ],
    ],
    [
      `${k}${brackets(linear(a, b, x))}=${d}`,
      `${linear(k * a, k * b, x)}=${d}`,
      [["factor not distributed", `${linear(k * a, b, x)}=${d}`]],
    ],
    [
      `${over(linear(1, b, x), String(k))}=${d}`,
      `${linear(1, b, x)}=${k * d}`,
      [
        ["multiplied on one side", `${linear(1, b, x)}=${d}`],
        ["added", `${linear(1, b, x)}=${d + k + (d + k === k * d ? 1 : 0)}`],
      ],
    ],
    [
      `-${a === 1 ? "" : a}${x}=${d}`,
      `${x}=${fractionLatex(fraction(-d, a))}`,
      [
        ["sign", `${x}=${fractionLatex(fraction(d, a))}`],
        ["added", `${x}=${d + a}`],
      ].filter(([, each]) => each !== `${x}=${fractionLatex(fraction(-d, a))}`),
    ],
  ];
  const [from, to, wrong] = chance.pick(rows);
  return variants(
    "linear step",
    from,
    to,
    wrong.map(([how, latex]) => [how as string, latex as string] as const),
    equivalent,
  );
};

export const linearFractions: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q] = chance.distinct(2, 2, 9) as [number, number];
  const [a, b, s] = [chance.nonZero(8), chance.nonZero(8), chance.whole(-9, 9)];
  const right = plus(fraction(s + a, p), fraction(s + b, q));
  const before = `${over(linear(1, a, x), String(p))}+${over(linear(1, b, x), String(q))}=${fractionLatex(right)}`;
  const wrong = dividedBy(minus(right, plus(fraction(a), fraction(b))), fraction(2));
  return solved(chance, {
    kind: "linear with fractions",
    before,
    letter: x,
    values: [String(s)],
    strangers: [fractionLatex(wrong), String(-s - 1), String(s + 1)].filter((each) => each !== String(s)),
  });
};

export const degenerate: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b] = [chance.whole(2, 9), chance.nonZero(9)];
  const all = chance.happens(0.5);
  const before = `${a}${brackets(linear(1, b, x))}=${linear(a, a * b + (all ? 0 : chance.nonZero(5)), x)}`;
  const everything = `${x} \\in \\mathbb{R}`;
  const nothing = `${x} \\in \\varnothing`;
  return variants(
    "linear, all or none",
    before,
    all ? everything : nothing,
    [
      ["all and none exchanged", all ? nothing : everything],
      ["one solution", `${x}=0`],
    ],
    equivalent,
  );
};

export const withBrackets: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b, s] = [chance.whole(2, 6), chance.whole(2, 6), chance.whole(-8, 8)];
  const [p, q] = [chance.nonZero(6), chance.nonZero(6)];
  const rest = a * (s - p) - b * (s + q);
  const before = `${a}${brackets(linear(1, -p, x))}=${b}${brackets(linear(1, q, x))}${rest < 0 ? rest : `+${rest}`}`;
  if (a === b) return linearEquation(chance);
  const forgotten = dividedBy(plus(fraction(rest + p + q), times(fraction(0), fraction(1))), fraction(a - b));
  return solved(chance, {
    kind: "linear with brackets",
    before,
    letter: x,
    values: [String(s)],
    strangers: [fractionLatex(forgotten), String(s + 1), String(-s)].filter((each) => each !== String(s)),
  });
};
