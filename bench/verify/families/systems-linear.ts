import { variants, type WrongVariant } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { polynomial, sum, term } from "../writing/latex.ts";
import type { Recipe } from "./family.ts";

export const relation = { relation: "equivalent" as const };

export const pairs = [
  ["x", "y"],
  ["x", "y"],
  ["a", "b"],
  ["u", "v"],
  ["s", "t"],
] as const;

export const together = (chance: Chance, ...equations: readonly string[]): string =>
  chance.happens(0.6) ? `\\begin{cases} ${equations.join(" \\\\ ")} \\end{cases}` : equations.join(", ");

/** `x = 2, y = 1`, `(x, y) = (2, 1)`, and several of them. */
export function points(chance: Chance, letters: readonly string[], solutions: readonly (readonly string[])[]): string {
  const distinct = [...new Map(solutions.map((each) => [each.join(), each])).values()];
  const [only, ...more] = distinct;
  const tuple = `(${letters.join(", ")})`;
  if (only === undefined) return `${tuple} \\in \\varnothing`;
  const one = (values: readonly string[]): string => letters.map((letter, index) => `${letter} = ${values[index]}`).join(", ");
  if (more.length === 0)
    return chance.happens(0.6) ? together(chance, ...one(only).split(", ")) : `${tuple} = (${only.join(", ")})`;
  const form = chance.below(3);
  if (form === 0) return `${tuple} \\in \\{${distinct.map((each) => `(${each.join(", ")})`).join(", ")}\\}`;
  if (form === 1) return distinct.map((each) => `${tuple} = (${each.join(", ")})`).join(" \\lor ");
  return distinct
    .map((each) => `(${letters.map((letter, index) => `${letter} = ${each[index]}`).join(" \\land ")})`)
    .join(" \\lor ");
}

export const line = (coefficients: readonly number[], letters: readonly string[]): string =>
  sum(...coefficients.map((each, index) => term(each, letters[index] as string)));

export const linearTwo: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [a, b, c, d] = [chance.nonZero(6), chance.nonZero(6), chance.nonZero(6), chance.nonZero(6)];
  if (a * d === b * c) return [];
  const [x, y] = [chance.whole(-7, 7), chance.whole(-7, 7)];
  const before = together(chance, `${line([a, b], letters)}=${a * x + b * y}`, `${line([c, d], letters)}=${c * x + d * y}`);
  const solution = (p: number, q: number): string => points(chance, letters, [[String(p), String(q)]]);
  const wrong: WrongVariant[] = [
    ["sign of one", solution(x, y === 0 ? 1 : -y)],
    ["solves one equation only", points(chance, letters, [[String(x + b), String(y - a)]])],
    ...(x === y ? [] : [["exchanged", solution(y, x)] as const]),
    ["one letter lost", `${letters[0]} = ${x}`],
  ];
  return variants("two linear equations", before, solution(x, y), wrong, relation);
};

export const linearFractions: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [a, b, c, d, e, f] = [
    chance.nonZero(5),
    chance.nonZero(5),
    chance.nonZero(5),
    chance.nonZero(5),
    chance.whole(-9, 9),
    chance.whole(-9, 9),
  ];
  const determinant = a * d - b * c;
  if (determinant === 0) return [];
  const [x, y] = [fraction(e * d - b * f, determinant), fraction(a * f - e * c, determinant)].map(fractionLatex) as [
    string,
    string,
  ];
  const [wrongX, wrongY] = [fraction(e * d + b * f, determinant), fraction(a * f + e * c, determinant)].map(fractionLatex) as [
    string,
    string,
  ];
  return variants(
    "Cramer's rule",
    together(chance, `${line([a, b], letters)}=${e}`, `${line([c, d], letters)}=${f}`),
    points(chance, letters, [[x, y]]),
    [
      ["signs in a determinant", points(chance, letters, [[wrongX, wrongY]])],
      [
        "sign of the determinant",
        points(chance, letters, [
          [fraction(e * d - b * f, -determinant), fraction(a * f - e * c, -determinant)].map(fractionLatex),
        ]),
      ],
    ],
    relation,
  );
};

export const linearThree: Recipe = (chance) => {
  const letters = chance.pick([
    ["x", "y", "z"],
    ["a", "b", "c"],
    ["p", "q", "r"],
  ] as const);
  const rows = Array.from({ length: 3 }, () => [chance.nonZero(3), chance.nonZero(3), chance.nonZero(3)] as const);
  const [[a, b, c], [d, e, f], [g, h, i]] = rows as unknown as [number[], number[], number[]] as unknown as [
    [number, number, number],
    [number, number, number],
    [number, number, number],
  ];
  if (a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g) === 0) return [];
  const values = [chance.whole(-5, 5), chance.whole(-5, 5), chance.whole(-5, 5)];
  const before = together(
    chance,
    ...rows.map((row) => `${line(row, letters)}=${row.reduce((total, each, index) => total + each * (values[index] ?? 0), 0)}`),
  );
  const solution = (changed: readonly number[]): string => points(chance, letters, [changed.map(String)]);
  return variants(
    "three linear equations",
    before,
    solution(values),
    [
      ["one value off", solution(values.map((each, index) => (index === 2 ? each + 1 : each)))],
      ["sign of one", solution(values.map((each, index) => (index === 0 ? (each === 0 ? 2 : -each) : each)))],
    ],
    relation,
  );
};

export const degenerate: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [a, b, k, p, q] = [chance.nonZero(5), chance.nonZero(5), chance.whole(2, 4), chance.whole(-5, 5), chance.whole(-5, 5)];
  const c = a * p + b * q;
  const more = { ...relation, at: [{ [letters[0]]: String(p), [letters[1]]: String(q) }] };
  const first = `${line([a, b], letters)}=${c}`;
  const multiple = `${line([k * a, k * b], letters)}=${k * c}`;
  const parallel = `${line([k * a, k * b], letters)}=${k * c + chance.nonZero(5)}`;
  const none = points(chance, letters, []);
  return chance.pick([
    () =>
      variants(
        "dependent equations",
        together(chance, first, multiple),
        first,
        [
          ["taken for none", none],
          ["everything", `${letters[0]} \\in \\mathbb{R}`],
        ],
        more,
      ),
    () => variants("parallel lines", together(chance, first, parallel), none, [["taken for one line", first]], more),
  ])();
};

export const elimination: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [a, b, c, d] = [chance.nonZero(5), chance.nonZero(5), chance.nonZero(5), chance.nonZero(5)];
  const [p, q, k] = [chance.whole(-5, 5), chance.whole(-5, 5), chance.nonZero(3)];
  const [e, f] = [a * p + b * q, c * p + d * q];
  const more = { ...relation, at: [{ [letters[0]]: String(p), [letters[1]]: String(q) }] };
  const [one, two] = [`${line([a, b], letters)}=${e}`, `${line([c, d], letters)}=${f}`];
  const added = (right: number): string => `${line([a + k * c, b + k * d], letters)}=${right}`;
  if (a * d === b * c || (a + k * c === 0 && b + k * d === 0)) return [];
  const replaced = (right: number): string => together(chance, one, added(right));
  return chance.pick([
    () =>
      variants(
        "an equation added to another",
        together(chance, one, two),
        replaced(e + k * f),
        [
          ["right side not added", replaced(e)],
          ["both replaced by the sum", added(e + k * f)],
        ],
        more,
      ),
    () =>
      variants(
        "sum of equations",
        together(chance, one, two),
        added(e + k * f),
        [
          ["one equation lost", added(e + k * f), relation],
          ["right side wrong", added(e + k * f + 1)],
        ],
        { ...more, relation: "implies" },
      ),
    () =>
      variants(
        "equations multiplied",
        together(chance, one, two),
        together(chance, `${line([2 * a, 2 * b], letters)}=${2 * e}`, two),
        [["multiplied on one side", together(chance, `${line([2 * a, 2 * b], letters)}=${e === 0 ? 1 : e}`, two)]],
        more,
      ),
  ])();
};

export const substitution: Recipe = (chance) => {
  const letters = chance.pick(pairs);
  const [x, y] = letters;
  const [m, n, c, d, p] = [chance.nonZero(4), chance.whole(-5, 5), chance.nonZero(4), chance.nonZero(4), chance.whole(-6, 6)];
  if (c + d * m === 0) return [];
  const e = c * p + d * (m * p + n);
  const first = `${y}=${polynomial([m, n], x)}`;
  const put = (right: string): string => together(chance, first, right);
  return variants(
    "substitution",
    together(chance, first, `${line([c, d], letters)}=${e}`),
    put(`${sum(term(c, x), term(d, `(${polynomial([m, n], x)})`))}=${e}`),
    [
      ["bracket forgotten", put(`${sum(term(c, x), term(d * m, x), String(n === 0 ? 1 : n))}=${e + (d === 1 ? 1 : 0)}`)],
      ["first equation lost", `${sum(term(c, x), term(d, `(${polynomial([m, n], x)})`))}=${e}`],
    ],
    { ...relation, at: [{ [x]: String(p), [y]: String(m * p + n) }] },
  );
};
