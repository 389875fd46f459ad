import { variants } from "../pair.ts";
import { type Fraction, fraction, fractionLatex, minus, plus, times } from "../writing/fraction.ts";
import type { Recipe } from "./family.ts";
import { bracket, oneOff, product, type Rows, random, transposed, written } from "./matrices-products.ts";

function determinant(a: Rows): number {
  if (a.length === 1) return a[0]?.[0] ?? 0;
  return (a[0] ?? []).reduce(
    (total, each, column) =>
      total +
      (column % 2 === 0 ? 1 : -1) * each * determinant(a.slice(1).map((row) => row.filter((_, index) => index !== column))),
    0,
  );
}

export const determinants: Recipe = (chance) => {
  const size = chance.pick([2, 2, 3, 3, 4]);
  const a = random(chance, size, size, size === 4 ? 3 : 6);
  const value = determinant(a);
  const before = chance.happens(0.7) ? written(a, "vmatrix") : `\\det ${written(a)}`;
  return variants("determinant", before, String(value), [
    ["sign", String(-value)],
    ["one off", String(value + chance.nonZero(2))],
    [
      "sum instead of difference",
      size === 2 ? String((a[0]?.[0] ?? 0) * (a[1]?.[1] ?? 0) + (a[0]?.[1] ?? 0) * (a[1]?.[0] ?? 0)) : String(value + 10),
    ],
  ]);
};

export const inverted: Recipe = (chance) => {
  const kind = bracket(chance);
  const [[a, b], [c, d]] = random(chance, 2, 2) as [[number, number], [number, number]];
  const det = a * d - b * c;
  if (det === 0) return [];
  const over = (rows: Rows, divisor = det): string =>
    written(
      rows.map((row) => row.map((each) => fractionLatex(fraction(each, divisor)))),
      kind,
    );
  const factored = (rows: Rows, divisor = det): string =>
    `${divisor === 1 ? "" : divisor === -1 ? "-" : fractionLatex(fraction(1, divisor))}${written(rows, kind)}`;
  const form = chance.happens(0.5) ? over : factored;
  return variants(
    "inverse of two by two",
    `${written(
      [
        [a, b],
        [c, d],
      ],
      kind,
    )}^{-1}`,
    form([
      [d, -b],
      [-c, a],
    ]),
    [
      [
        "signs",
        form([
          [d, b],
          [c, a],
        ]),
      ],
      [
        "not exchanged",
        form([
          [a, -b],
          [-c, d],
        ]),
      ],
      [
        "not divided",
        written(
          [
            [d, -b],
            [-c, a],
          ],
          kind,
        ),
      ],
      [
        "entries inverted",
        written(
          [
            [a, b],
            [c, d],
          ].map((row) => row.map((each) => fractionLatex(fraction(1, each === 0 ? 1 : each)))),
          kind,
        ),
      ],
    ],
  );
};

/** Unit triangular matrices have inverses of whole numbers. */
export const invertedThree: Recipe = (chance) => {
  const lower = [
    [1, 0, 0],
    [chance.whole(-2, 2), 1, 0],
    [chance.whole(-2, 2), chance.whole(-2, 2), 1],
  ];
  const upper = [
    [1, chance.whole(-2, 2), chance.whole(-2, 2)],
    [0, 1, chance.whole(-2, 2)],
    [0, 0, 1],
  ];
  const a = product(lower, upper);
  const inverse = adjugate(a);
  return variants("inverse of three by three", `${written(a)}^{-1}`, written(inverse), [
    ["one entry off", written(oneOff(inverse, chance))],
    ["transposed", written(transposed(inverse))],
    ["signs", written(inverse.map((row) => row.map((each) => (each === 0 ? 0 : -each))))],
  ]);
};

function adjugate(a: Rows): number[][] {
  return a.map((_, row) =>
    a.map(
      (__, column) =>
        ((row + column) % 2 === 0 ? 1 : -1) *
        determinant(a.filter((___, i) => i !== column).map((each) => each.filter((___, j) => j !== row))),
    ),
  );
}

export const solvedBy: Recipe = (chance) => {
  const [[a, b], [c, d]] = random(chance, 2, 2, 5) as [[number, number], [number, number]];
  const det = a * d - b * c;
  if (det === 0) return [];
  const [e, f] = [chance.whole(-9, 9), chance.whole(-9, 9)];
  const entry = (p: Fraction): string => fractionLatex(p);
  const [x, y] = [fraction(e * d - b * f, det), fraction(a * f - e * c, det)];
  return variants(
    "inverse times a column",
    `${written([
      [a, b],
      [c, d],
    ])}^{-1}${written([[e], [f]])}`,
    written([[entry(x)], [entry(y)]]),
    [
      ["exchanged", written([[entry(y)], [entry(x)]])],
      [
        "not inverted",
        written([
          [entry(plus(times(fraction(a), fraction(e)), times(fraction(b), fraction(f))))],
          [entry(plus(fraction(c * e), fraction(d * f)))],
        ]),
      ],
      ["sign", written([[entry(minus(fraction(0), x))], [entry(y)]])],
    ],
  );
};
