import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { over, root, sum, term } from "../writing/latex.ts";
import { oneOf, type Recipe } from "./family.ts";

const squareFree = [2, 3, 5, 6, 7, 10, 11, 13, 14, 15] as const;

export const cube = (inside: string | number): string => `\\sqrt[3]{${inside}}`;

const times = (factor: number, body: string): string => term(factor, body);

export const simplify: Recipe = (chance) => {
  const [k, m] = [chance.whole(2, 12), chance.pick(squareFree)];
  const [j, l] = [chance.whole(2, 7), chance.nonZero(5)];
  return oneOf(
    "simplifying roots of numbers",
    chance,
    [
      {
        before: root(String(k * k * m)),
        after: times(k, root(String(m))),
        wrong: [times(m, root(String(k))), times(k * k, root(String(m))), times(k + 1, root(String(m)))],
      },
      {
        before: sum(times(l, root(String(k * k * m))), times(1, root(String(j * j * m)))),
        after: times(l * k + j, root(String(m))),
        wrong: [times(l * k + j + 1, root(String(m))), root(String(Math.abs(l * k * k * m + j * j * m)))],
      },
      { before: cube(k ** 3 * m), after: times(k, cube(m)), wrong: [times(k * k, cube(m)), times(k, root(String(m)))] },
      { before: cube(-(k ** 3)), after: String(-k), wrong: [String(k)] },
      {
        before: `\\sqrt{${m}}\\cdot\\sqrt{${k * k * m}}`,
        after: String(k * m),
        wrong: [times(k, root(String(m))), String(k * m * m)],
      },
      { before: over(root(String(m * j)), root(String(m))), after: root(String(j)), wrong: [String(j), root(String(m * j - m))] },
    ],
    "arithmetic",
  );
};

export const rationalise: Recipe = (chance) => {
  const [a, b] = chance.distinct(2, 2, 15) as [number, number];
  const [m, k, c] = [chance.pick(squareFree), chance.whole(1, 9), chance.whole(1, 6)];
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  const difference = `\\sqrt{${high}}-\\sqrt{${low}}`;
  const divided = (top: string, bottom: number): string => (bottom === 1 ? top : over(top, String(bottom)));
  const norm = c * c - m;
  const signed = norm < 0 ? divided(sum(root(String(m)), String(-c)), -norm) : divided(`${c}-${root(String(m))}`, norm);
  return oneOf("rationalising", chance, [
    {
      before: over(String(k), root(String(m))),
      after: over(times(k, root(String(m))), String(m)),
      wrong: [over(root(String(m * k)), String(m)), times(k, root(String(m)))],
    },
    {
      before: over("1", `\\sqrt{${high}}+\\sqrt{${low}}`),
      after: divided(difference, high - low),
      wrong: [divided(difference, high + low), `\\frac{1}{\\sqrt{${high}}}+\\frac{1}{\\sqrt{${low}}}`],
    },
    {
      before: over("1", difference),
      after: divided(`\\sqrt{${high}}+\\sqrt{${low}}`, high - low),
      wrong: [divided(difference, high - low)],
    },
    {
      before: over("1", `${c}+${root(String(m))}`),
      after: signed,
      wrong: [divided(`${c}-${root(String(m))}`, c * c + m), `\\frac{1}{${c}}+\\frac{1}{${root(String(m))}}`],
    },
    {
      before: over("1", `${cube(high)}-${cube(low)}`),
      after: divided(`${cube(high * high)}+${cube(high * low)}+${cube(low * low)}`, high - low),
      wrong: [
        divided(`${cube(high)}+${cube(low)}`, high - low),
        divided(`${cube(high * high)}-${cube(high * low)}+${cube(low * low)}`, high - low),
      ],
    },
  ]);
};

export const nested: Recipe = (chance) => {
  const [a, b] = chance.distinct(2, 1, 11) as [number, number];
  const [high, low] = [Math.max(a, b), Math.min(a, b)];
  const sign = chance.pick(["+", "-"] as const);
  const product = Number.isInteger(Math.sqrt(high * low)) ? String(2 * Math.sqrt(high * low)) : `2\\sqrt{${high * low}}`;
  const written = (value: number): string => (Number.isInteger(Math.sqrt(value)) ? String(Math.sqrt(value)) : `\\sqrt{${value}}`);
  const before = `\\sqrt{${high + low}${sign}${product}}`;
  const right = `${written(high)}${sign}${written(low)}`;
  return variants("nested root", before, right, [
    ["wrong sign", `${written(low)}${sign === "+" ? "-" : "+"}${written(high)}`],
    ["root of a sum", `\\sqrt{${high + low}}${sign}\\sqrt{${product}}`],
    ["close by", `${written(high)}${sign}${written(low + 1)}`],
  ]);
};

export const nestedCube: Recipe = (chance) => {
  const [a, b, n] = [chance.whole(1, 3), chance.nonZero(2), chance.pick([2, 3, 5, 6, 7])];
  const [whole, irrational] = [a ** 3 + 3 * a * b * b * n, 3 * a * a * b + b ** 3 * n];
  const written = (p: number, q: number): string => sum(String(p), term(q, root(String(n))));
  return variants("nested cube root", cube(written(whole, irrational)), written(a, b), [
    ["wrong sign", written(a, -b)],
    ["close by", written(a + 1, b)],
    ["root of a sum", sum(cube(whole), cube(term(irrational, root(String(n)))))],
  ]);
};

export const conjugates: Recipe = (chance: Chance) => {
  const [a, m, n] = [chance.whole(1, 6), chance.pick(squareFree), chance.pick(squareFree)];
  return oneOf("products of sums of roots", chance, [
    { before: `(${a}+\\sqrt{${m}})(${a}-\\sqrt{${m}})`, after: String(a * a - m), wrong: [String(a * a + m), String(a - m)] },
    {
      before: `(${a}+\\sqrt{${m}})^2`,
      after: `${a * a + m}+${2 * a}\\sqrt{${m}}`,
      wrong: [String(a * a + m), `${a * a + m}+${a}\\sqrt{${m}}`],
    },
    {
      before: `(\\sqrt{${m}}-\\sqrt{${n}})^2`,
      after: sum(String(m + n), `-2\\sqrt{${m * n}}`),
      wrong: [`${m}-${n}`, `${m + n}-\\sqrt{${m * n}}`],
    },
    {
      before: `\\sqrt{${m}}(\\sqrt{${n}}+${a})`,
      after: `\\sqrt{${m * n}}+${a}\\sqrt{${m}}`,
      wrong: [`\\sqrt{${m * n}}+${a}`, `\\sqrt{${m * n + a}}`],
    },
    {
      before: `\\sqrt{${m}}+\\sqrt{${n}}`,
      after: `\\sqrt{${m + n}+2\\sqrt{${m * n}}}`,
      wrong: [`\\sqrt{${m + n}}`, `\\sqrt{${m + n}+\\sqrt{${m * n}}}`],
    },
    {
      before: `(1+\\sqrt{${m}})^3`,
      after: `${1 + 3 * m}+${3 + m}\\sqrt{${m}}`,
      wrong: [`1+${m}\\sqrt{${m}}`, `${1 + 3 * m}+${2 + m}\\sqrt{${m}}`],
    },
  ]);
};
