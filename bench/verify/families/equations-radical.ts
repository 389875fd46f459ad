import { type Draft, variants } from "../pair.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { bars, brackets, factor, linear, polynomial, powerOf, root, sum } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { solved } from "./solution.ts";

export const letters = ["x", "x", "t", "y", "a", "z"] as const;

export type Known = readonly [before: string, values: readonly string[], strangers: readonly string[]];

export const texts = (...values: readonly number[]): string[] => values.map(String);

/** Those that are not among the solutions. */
export const but = (values: readonly string[], strangers: readonly string[]): string[] =>
  strangers.filter((each) => !values.includes(each));

export const radicalEquation: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, c, b] = [chance.pick([1, 1, 2, 3]), chance.whole(1, 7), chance.whole(-9, 9)];
  const [m, s] = [chance.whole(2, 8), chance.whole(-6, 8)];
  const shift = m - s;
  const other = a - 2 * shift - s;
  const [p, q] = chance.distinct(2, 0, 7).sort((one, two) => one - two) as [number, number];
  const k = chance.whole(1, 4);
  const inside = linear(a, m * m - a * s, x);
  const rows: readonly Known[] = [
    [
      `${root(linear(a, b, x))}=${c}`,
      [fractionLatex(fraction(c * c - b, a))],
      [fractionLatex(fraction(c - b, a)), fractionLatex(fraction(c * c + b + 1, a))],
    ],
    [`${root(linear(a, b, x))}=-${c}`, [], [fractionLatex(fraction(c * c - b, a))]],
    [
      `${root(inside)}=${linear(1, shift, x)}`,
      a - m < 0 ? texts(s) : texts(s, other),
      a - m < 0 ? texts(other) : texts(s + 1 === other ? s + 2 : s + 1),
    ],
    [`${root(inside)}=${linear(1, shift, x)}`, a - m < 0 ? texts(s) : texts(s, other), texts(-s - 11)],
    [`\\sqrt[3]{${linear(1, -b, x)}}=${c}`, texts(c ** 3 + b), texts(3 * c + b + (c * c === 3 ? 1 : 0))],
    [`\\sqrt[3]{${linear(1, -b, x)}}=-${c}`, texts(b - c ** 3), texts(b + c ** 3)],
    [`${root(x)}+${root(linear(1, q * q - p * p, x))}=${p + q}`, texts(p * p), texts(q * q)],
    [
      `${x}-${p + q}\\sqrt{${x}}${p * q === 0 ? "" : `+${p * q}`}=0`,
      texts(p * p, q * q),
      but(texts(p * p, q * q), texts(p, q, -p - 1)),
    ],
    [`${x}^{\\frac{2}{3}}=${c * c}`, texts(c ** 3, -(c ** 3)), but(texts(c ** 3), texts(c ** 2 + 1))],
    [`${x}^{\\frac{3}{2}}=${c ** 3}`, texts(c * c), texts(-c * c)],
    [
      `${root(linear(1, b, x))}=${root(linear(k + 1, b - k * s, x))}`,
      s + b >= 0 ? texts(s) : [],
      s + b >= 0 ? texts(s + 1) : texts(s),
    ],
    [`${root(powerOf(x, 2))}=${c}`, texts(c, -c), texts(c * c + 1)],
    [`${root(powerOf(x, 2))}=-${c}`, [], texts(-c, c)],
    [`${brackets(linear(1, -q, x))}${root(linear(1, -p, x))}=0`, texts(p, q), texts(-p - 1)],
    [`${brackets(linear(1, -p, x))}${root(linear(1, -q, x))}=0`, texts(q), texts(p)],
  ];
  const [before, values, strangers] = chance.pick(rows);
  return solved(chance, { kind: "radical", before, letter: x, values, strangers: but(values, strangers) });
};

export const relationIs = (relation: Draft["relation"]): Partial<Draft> => ({ relation });

export const radicalStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [m, s, c] = [chance.whole(2, 7), chance.whole(-5, 6), chance.whole(2, 9)];
  const shift = m - s;
  const [inside, line] = [linear(1, m * m - s, x), linear(1, shift, x)];
  const before = `${root(inside)}=${line}`;
  const squared = `${inside}=${powerOf(factor(line), 2)}`;
  const at = [{ [x]: String(s) }, { [x]: String(1 - 2 * shift - s) }];
  return chance.pick([
    () =>
      variants(
        "squaring",
        before,
        squared,
        [
          ["squaring brings a stranger in", squared, relationIs("equivalent")],
          ["squared wrongly", `${inside}=${sum(powerOf(x, 2), String(shift * shift))}`],
        ],
        { relation: "implies", at },
      ),
    () =>
      variants(
        "squaring",
        squared,
        before,
        [
          ["root of both sides", before, relationIs("equivalent")],
          ["root of both sides", before, relationIs("implies")],
        ],
        { relation: "follows", at },
      ),
    () =>
      variants(
        "squaring",
        `\\sqrt{${linear(1, -s, x)}}=${c}`,
        `${linear(1, -s, x)}=${c * c}`,
        [
          ["not squared", `${linear(1, -s, x)}=${c}`],
          ["doubled", `${linear(1, -s, x)}=${2 * c + (c === 2 ? 1 : 0)}`],
        ],
        relationIs("equivalent"),
      ),
    () =>
      variants(
        "cubing",
        `\\sqrt[3]{${linear(1, -s, x)}}=${-c}`,
        `${linear(1, -s, x)}=${-(c ** 3)}`,
        [["sign", `${linear(1, -s, x)}=${c ** 3}`]],
        relationIs("equivalent"),
      ),
  ])();
};

export const absoluteEquation: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [a, b] = chance.distinct(2, -7, 7).sort((one, two) => one - two) as [number, number];
  const [k, c] = [chance.whole(1, 4), chance.whole(1, 9)];
  const [p, q] = chance.distinct(2, 1, 7) as [number, number];
  const middle = fraction(a + b, 2);
  const rows: readonly Known[] = [
    [
      `${bars(linear(k, -a, x))}=${c}`,
      [fraction(a + c, k), fraction(a - c, k)].map(fractionLatex),
      [fractionLatex(fraction(-a - c - 1, k)), fractionLatex(fraction(c + a + 1, k))],
    ],
    [`${bars(linear(1, -a, x))}=-${c}`, [], texts(a - c, a + c)],
    [`${bars(linear(1, -a, x))}=${bars(linear(1, -b, x))}`, [fractionLatex(middle)], texts(a, b)],
    [
      `${bars(linear(2, -a, x))}=${linear(1, c, x)}`,
      a + 2 * c >= 0 ? [fraction(a + c), fraction(a - c, 3)].map(fractionLatex) : [],
      a + 2 * c >= 0 ? texts(a - c) : texts(a + c),
    ],
    [`${bars(linear(1, -a, x))}+${bars(linear(1, -b, x))}=${b - a + 2 * c}`, texts(a - c, b + c), texts(a, b)],
    [`${bars(linear(1, -a, x))}+${bars(linear(1, -b, x))}=${b - a - 1}`, [], texts(a, b)],
    [`${powerOf(bars(x), 2)}-${p + q}${bars(x)}+${p * q}=0`, texts(p, -p, q, -q), texts(0)],
    [`${bars(polynomial([1, 0, -c * c], x))}=0`, texts(c, -c), texts(0)],
    [`${bars(`${bars(x)}-${p}`)}=${p + q}`, texts(2 * p + q, -2 * p - q), texts(-q, q)],
    [`${bars(x)}=${x}+${2 * c}`, texts(-c), texts(c)],
    [
      `${bars(linear(1, -a, x))}=${k + 1}${brackets(linear(1, -b, x))}`.replace("1(", "("),
      [fractionLatex(fraction((k + 1) * b + a, k + 2))].filter(() => false),
      [],
    ],
  ];
  const [before, values, strangers] = chance.pick(rows.slice(0, -1));
  return solved(chance, { kind: "absolute", before, letter: x, values, strangers: but(values, strangers) });
};
