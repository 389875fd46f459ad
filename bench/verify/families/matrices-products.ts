import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { sum, term } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";

export type Rows = readonly (readonly number[])[];

export const random = (chance: Chance, rows: number, columns: number, size = 6): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => chance.whole(-size, size)));

export const written = (rows: readonly (readonly (string | number)[])[], kind = "pmatrix"): string =>
  `\\begin{${kind}} ${rows.map((row) => row.join(" & ")).join(" \\\\ ")} \\end{${kind}}`;

export const product = (a: Rows, b: Rows): number[][] =>
  a.map((row) =>
    (b[0] ?? []).map((_, column) => row.reduce((total, each, index) => total + each * (b[index]?.[column] ?? 0), 0)),
  );

const entrywise = (a: Rows, b: Rows, of: (p: number, q: number) => number): number[][] =>
  a.map((row, i) => row.map((each, j) => of(each, b[i]?.[j] ?? 0)));

export const transposed = (a: Rows): number[][] => (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? 0));

export const oneOff = (a: Rows, chance: Chance): number[][] => {
  const [i, j] = [chance.below(a.length), chance.below(a[0]?.length ?? 1)];
  return a.map((row, r) => row.map((each, c) => (r === i && c === j ? each + chance.nonZero(2) : each)));
};

export const bracket = (chance: Chance): string => chance.pick(["pmatrix", "pmatrix", "bmatrix"]);

export const multiplied: Recipe = (chance) => {
  const kind = bracket(chance);
  const [m, n, k] = chance.pick([
    [2, 2, 2],
    [2, 2, 2],
    [3, 3, 3],
    [2, 3, 2],
    [3, 2, 2],
    [2, 2, 1],
    [3, 3, 1],
  ] as const);
  const [a, b] = [random(chance, m, n), random(chance, n, k)];
  const right = product(a, b);
  return variants("product", `${written(a, kind)}${written(b, kind)}`, written(right, kind), [
    ["one entry off", written(oneOff(right, chance), kind)],
    ...(m === n && n === k
      ? ([
          ["order exchanged", written(product(b, a), kind)],
          [
            "entry by entry",
            written(
              entrywise(a, b, (p, q) => p * q),
              kind,
            ),
          ],
        ] as const)
      : []),
    ["transposed", written(transposed(right), kind)],
  ]);
};

export const added: Recipe = (chance) => {
  const kind = bracket(chance);
  const [m, n] = chance.pick([
    [2, 2],
    [2, 3],
    [3, 3],
    [3, 1],
  ] as const);
  const [a, b, p, q] = [random(chance, m, n), random(chance, m, n), chance.whole(1, 4), chance.nonZero(4)];
  const right = entrywise(a, b, (x, y) => p * x + q * y);
  return variants("sum with factors", sum(term(p, written(a, kind)), term(q, written(b, kind))), written(right, kind), [
    ["one entry off", written(oneOff(right, chance), kind)],
    [
      "sign",
      written(
        entrywise(a, b, (x, y) => p * x - q * y),
        kind,
      ),
    ],
    [
      "a factor lost",
      written(
        entrywise(a, b, (x, y) => p * x + y + (q === 1 ? 1 : 0)),
        kind,
      ),
    ],
  ]);
};

export const powers: Recipe = (chance) => {
  const kind = bracket(chance);
  const a = random(chance, 2, 2, 3);
  const n = chance.whole(2, 4);
  const right = Array.from({ length: n - 1 }).reduce<number[][]>((power) => product(power, a), a);
  return variants("power", `${written(a, kind)}^{${n}}`, written(right, kind), [
    [
      "entries raised",
      written(
        a.map((row) => row.map((each) => each ** n)),
        kind,
      ),
    ],
    ["one entry off", written(oneOff(right, chance), kind)],
    [
      "multiplied by the exponent",
      written(
        a.map((row) => row.map((each) => each * n)),
        kind,
      ),
    ],
  ]);
};

export const transposes: Recipe = (chance) => {
  const [m, n] = chance.pick([
    [2, 2],
    [2, 3],
    [3, 2],
    [3, 3],
  ] as const);
  const [a, b] = [random(chance, m, n), random(chance, n, m)];
  const sign = chance.pick(["^T", "^{\\mathsf{T}}", "^\\top"]);
  if (chance.happens(0.5)) {
    return variants("transpose", `${written(a)}${sign}`, written(transposed(a)), [
      ["one entry off", written(oneOff(transposed(a), chance))],
      ["not transposed", written(a)],
    ]);
  }
  return variants(
    "transpose of a product",
    `\\left(${written(a)}${written(b)}\\right)${sign}`,
    `${written(transposed(b))}${written(transposed(a))}`,
    [
      [
        "order kept",
        m === n
          ? `${written(transposed(a))}${written(transposed(b))}`
          : `${written(transposed(b))}${written(oneOff(transposed(a), chance))}`,
      ],
    ],
  );
};
