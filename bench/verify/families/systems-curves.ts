import { type Draft, variants, type WrongVariant } from "../pair.ts";
import { polynomial } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";
import { pairs, points, relation, together } from "./systems-linear.ts";

export const sumAndProduct: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [x, y] = letters;
  const [p, q] = chance.distinct(2, -7, 7) as [number, number];
  const both = [
    [String(p), String(q)],
    [String(q), String(p)],
  ];
  const rows: readonly (readonly [string, readonly string[][], readonly string[][]])[] = [
    [together(chance, `${x}+${y}=${p + q}`, `${x}${y}=${p * q}`), both, [[String(p), String(q)]]],
    [together(chance, `${x}^2+${y}^2=${p * p + q * q}`, `${x}+${y}=${p + q}`), both, [[String(p), String(q)]]],
    [
      together(chance, `${x}-${y}=${p - q}`, `${x}${y}=${p * q}`),
      p === -q
        ? [[String(p), String(q)]]
        : [
            [String(p), String(q)],
            [String(-q), String(-p)],
          ],
      [...both],
    ],
    [
      together(chance, `${x}^2-${y}^2=${p * p - q * q}`, `${x}+${y}=${p + q}`),
      p + q === 0 ? [] : [[String(p), String(q)]],
      [...both],
    ],
    [
      together(chance, `${x}^2+${y}^2=${p * p + q * q}`, `${x}^2-${y}^2=${p * p - q * q}`),
      [
        [p, q],
        [-p, q],
        [p, -q],
        [-p, -q],
      ].map((each) => each.map((value) => String(value === 0 ? 0 : value))),
      [[String(p), String(q)]],
    ],
    [
      together(chance, `${x}^2=${y}^2`, `${x}+${y}=${2 * Math.abs(p) + 2}`),
      [[String(Math.abs(p) + 1), String(Math.abs(p) + 1)]],
      [[String(2 * Math.abs(p) + 2), "0"]],
    ],
  ];
  const [before, solutions, wrong] = chance.pick(rows);
  if (solutions.length === 0) return [];
  return variants(
    "sum, product, squares",
    before,
    points(chance, letters, solutions),
    [
      ["solutions lost or wrong", points(chance, letters, wrong)],
      ["a stranger", points(chance, letters, [...solutions, [String(p + 1), String(q + 1)]])],
      [
        "signs",
        points(
          chance,
          letters,
          solutions.map((each) => each.map((value) => String(-Number(value) || 0))),
        ),
      ],
    ],
    relation,
  );
};

export const lineAndCurve: Recipe = (chance) => {
  const letters = chance.pick([
    ["x", "y"],
    ["x", "y"],
    ["s", "t"],
  ] as const);
  const [x, y] = letters;
  const [p, q] = chance.distinct(2, -5, 5) as [number, number];
  const [m, n] = [chance.whole(-4, 4), chance.whole(-6, 6)];
  const [b, c] = [m - p - q, n + p * q];
  const at = (value: number): string[] => [String(value), String(m * value + n)];
  const parabola = `${y}=${polynomial([1, b, c], x)}`;
  const straight = `${y}=${polynomial([m, n], x)}`;
  const [r, s] = chance.pick([
    [3, 4],
    [5, 12],
    [6, 8],
    [8, 6],
    [4, 3],
  ] as const);
  return chance.pick([
    () =>
      variants(
        "line and parabola",
        together(chance, parabola, straight),
        points(chance, letters, [at(p), at(q)]),
        [
          ["one point lost", points(chance, letters, [at(p)])],
          ["wrong heights", points(chance, letters, [[String(p), String(m * q + n + 1)], at(q)])],
          ["points off the line", points(chance, letters, [at(p), [String(q), String(m * q + n + 1)]])],
        ],
        relation,
      ),
    () =>
      variants(
        "line and parabola, step",
        together(chance, parabola, straight),
        together(chance, `${polynomial([1, b, c], x)}=${polynomial([m, n], x)}`, straight),
        [["an equation lost", `${polynomial([1, b, c], x)}=${polynomial([m, n], x)}`]],
        { ...relation, at: [p, q].map((each) => ({ [x]: String(each), [y]: String(m * each + n) })) },
      ),
    () =>
      variants(
        "line and circle",
        together(chance, `${x}^2+${y}^2=${r * r + s * s}`, `${y}=\\frac{${s}}{${r}}${x}`),
        points(chance, letters, [
          [String(r), String(s)],
          [String(-r), String(-s)],
        ]),
        [
          ["one point lost", points(chance, letters, [[String(r), String(s)]])],
          [
            "signs",
            points(chance, letters, [
              [String(r), String(-s)],
              [String(-r), String(s)],
            ]),
          ],
        ],
        relation,
      ),
    () =>
      variants(
        "line and circle",
        together(chance, `${x}^2+${y}^2=${r * r + s * s}`, `${x}=${r}`),
        points(chance, letters, [
          [String(r), String(s)],
          [String(r), String(-s)],
        ]),
        [["one point lost", points(chance, letters, [[String(r), String(s)]])]],
        relation,
      ),
    () =>
      variants(
        "product zero",
        together(chance, `${x}${y}=0`, `${x}+${y}=${r}`),
        points(chance, letters, [
          ["0", String(r)],
          [String(r), "0"],
        ]),
        [
          ["one lost", points(chance, letters, [["0", String(r)]])],
          [
            "a stranger",
            points(chance, letters, [
              ["0", String(r)],
              [String(r), "0"],
              ["0", "0"],
            ]),
          ],
        ],
        relation,
      ),
  ])();
};

export const solvedStep: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [x, y] = letters;
  const [a, b, c] = [chance.whole(1, 6), chance.whole(1, 6), chance.whole(1, 9)];
  const rows: readonly (readonly [string, Draft["relation"], string, readonly WrongVariant[]])[] = [
    [
      together(chance, `${x}=${a}`, `${y}=${b}`),
      "implies",
      `${x}+${y}=${a + b}`,
      [
        ["one equation for two", `${x}+${y}=${a + b}`, relation],
        ["arithmetic", `${x}+${y}=${a + b + 1}`],
      ],
    ],
    [together(chance, `${x}=${a}`, `${y}=${b}`), "implies", `${x}${y}=${a * b}`, [["arithmetic", `${x}${y}=${a * b + 1}`]]],
    [
      together(chance, `${x}+${y}=${a + b}`, `${x}-${y}=${a - b}`),
      "equivalent",
      together(chance, `2${x}=${2 * a}`, `2${y}=${2 * b}`),
      [["exchanged", together(chance, `2${x}=${2 * b}`, `2${y}=${2 * a + (a === b ? 2 : 0)}`)]],
    ],
    [`${x}+${y}=${c}`, "equivalent", `${y}=${c}-${x}`, [["sign", `${y}=${c}+${x}`]]],
    [
      `${a + 1}${x}+${b + 1}${y}=${c}`,
      "equivalent",
      `${y}=\\frac{${c}-${a + 1}${x}}{${b + 1}}`,
      [
        ["sign", `${y}=\\frac{${c}+${a + 1}${x}}{${b + 1}}`],
        ["not divided", `${y}=${c}-${a + 1}${x}`],
      ],
    ],
    [`(${x}-${a})(${y}-${b})=0`, "equivalent", `${x}=${a} \\lor ${y}=${b}`, [["both", `${x}=${a} \\land ${y}=${b}`]]],
    [`(${x}-${a})^2+(${y}-${b})^2=0`, "equivalent", `${x}=${a} \\land ${y}=${b}`, [["either", `${x}=${a} \\lor ${y}=${b}`]]],
    [
      `${x}^2+${y}^2-${2 * a}${x}-${2 * b}${y}=${c}`,
      "equivalent",
      `(${x}-${a})^2+(${y}-${b})^2=${c + a * a + b * b}`,
      [
        ["constant not made up for", `(${x}-${a})^2+(${y}-${b})^2=${c}`],
        ["signs", `(${x}+${a})^2+(${y}+${b})^2=${c + a * a + b * b}`],
      ],
    ],
  ];
  const [before, claim, after, wrong] = chance.pick(rows);
  return variants("system step", before, after, wrong, {
    relation: claim,
    at: [
      { [x]: String(a), [y]: String(b) },
      { [x]: String(a), [y]: String(c) },
    ],
  });
};
