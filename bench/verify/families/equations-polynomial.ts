import { type Draft, variants } from "../pair.ts";
import { fraction, fractionLatex } from "../writing/fraction.ts";
import { brackets, linear, over, powerOf, rootFactor, sum, term } from "../writing/latex.ts";
import { latexOf, multiply, univariate } from "../writing/polynomials.ts";
import { integers, letters, zero } from "./equations-linear.ts";
import type { Recipe } from "./family.ts";
import { solved } from "./solution.ts";

export const higher: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [r, s, t, u] = chance.distinct(4, -5, 5) as [number, number, number, number];
  const [m, n] = chance.distinct(2, 1, 12) as [number, number];
  const rootOf = (value: number): string => (Number.isInteger(Math.sqrt(value)) ? String(Math.sqrt(value)) : `\\sqrt{${value}}`);
  const line = (value: number) => univariate([1, -value], x);
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [zero(latexOf(multiply(line(r), line(s), line(t)))), integers([r, s, t]), integers([u])],
    [zero(latexOf(multiply(line(r), line(s), line(t), line(u)))), integers([r, s, t, u]), integers([6, -6])],
    [zero(latexOf(multiply(line(r), line(r), line(s)))), integers([r, s]), integers([t])],
    [
      zero(latexOf(multiply(line(r), univariate([1, 2 * s, s * s + m], x)))),
      [String(r)],
      integers([s === r ? t : s, -s === r ? t : -s]),
    ],
    [
      zero(latexOf(multiply(univariate([1, 0, -m], x), univariate([1, 0, -n], x)))),
      [m, n].flatMap((each) => [rootOf(each), `-${rootOf(each)}`]),
      ["0"],
    ],
    [
      zero(latexOf(multiply(univariate([1, 0, -m], x), univariate([1, 0, n], x)))),
      [rootOf(m), `-${rootOf(m)}`],
      ["0", ...(n === m ? [] : [rootOf(n)])],
    ],
    [`${powerOf(x, 3)}=${r ** 3 || 8}`, [String(r || 2)], [String(-(r || 2)), String((r || 2) ** 2 + 1)]],
    [`${powerOf(x, 4)}=${m ** 4}`, [String(m), String(-m)], [String(m * m + 1), "0"]],
    [`${powerOf(x, 4)}+${m}=0`, [], [`\\sqrt[4]{${m}}`, `-\\sqrt[4]{${m}}`]],
    [`${powerOf(x, 3)}=${m * m}${x}`, ["0", String(m), String(-m)], [String(m + 1)]],
    [`${powerOf(x, 5)}+${m}=0`, [`-\\sqrt[5]{${m}}`], [`\\sqrt[5]{${m}}`]],
    [zero(`${powerOf(rootFactor(fraction(r), x), 2)}${powerOf(rootFactor(fraction(s), x), 3)}`), integers([r, s]), integers([t])],
  ];
  const [before, values, strangers] = chance.pick(rows);
  return solved(chance, { kind: "higher degree", before, letter: x, values, strangers });
};

export const rationalEquation: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q] = chance.distinct(2, -7, 7) as [number, number];
  const [a, b] = chance.distinct(2, 1, 8) as [number, number];
  const [one, two] = [linear(1, -p, x), linear(1, -q, x)];
  const s = fraction(a * q - b * p, a - b);
  const k = chance.whole(2, 12);
  const [u, v] = [chance.whole(1, 6), chance.whole(1, 6)];
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      `${over(String(a), one)}=${over(String(b), two)}`,
      [fractionLatex(s)],
      [fractionLatex(fraction(a * p - b * q, a - b)), String(p), String(q)].filter((each) => each !== fractionLatex(s)),
    ],
    [`${over(latexOf(multiply(univariate([1, -p], x), univariate([1, -q], x))), one)}=0`, [String(q)], [String(p)]],
    [`${over(x, one)}=${over(String(p), one)}`, [], [String(p)]],
    [`${over(powerOf(x, 2), linear(1, -k, x))}=${over(String(k * k), linear(1, -k, x))}`, [String(-k)], [String(k)]],
    [`${x}+${over(String(u * v), x)}=${u + v}`, [String(u), String(v)], [String(-u), String(u + v)]],
    [
      `${over(String(k), x)}=${x}`,
      Number.isInteger(Math.sqrt(k)) ? integers([Math.sqrt(k), -Math.sqrt(k)]) : [`\\sqrt{${k}}`, `-\\sqrt{${k}}`],
      ["0", String(k)],
    ],
    [`${over(linear(1, a, x), linear(1, b, x))}=1`, [], [String(-b), "0"]],
    [
      `${over("1", one)}+${over("1", two)}=${over(String(q - p), `${brackets(one)}${brackets(two)}`)}`,
      [],
      [String(q), String(p)],
    ],
    [`${over(linear(1, -p, x), linear(1, -q, x))}=0`, [String(p)], [String(q)]],
    [`${over(String(k), linear(1, -p, x))}=0`, [], [String(p), "0"].slice(0, p === 0 ? 1 : 2)],
  ];
  const [before, values, strangers] = chance.pick(rows);
  return solved(chance, {
    kind: "rational",
    before,
    letter: x,
    values,
    strangers,
    more: { at: [p, q, k].map((each) => ({ [x]: String(each) })) },
  });
};

export const rationalStep: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, k, c] = [chance.nonZero(6), chance.whole(2, 7), chance.nonZero(6)];
  const [line, product] = [linear(1, -p, x), latexOf(multiply(univariate([1, -p], x), univariate([1, c], x)))];
  const at = [p, -p, k, -c].map((each) => ({ [x]: String(each) }));
  const rows: readonly (readonly [string, Draft["relation"], string, string[][]])[] = [
    [
      `${over(String(k), line)}=${c}`,
      "equivalent",
      `${k}=${c}${brackets(line)}`.replace("=1(", "=(").replace("=-1(", "=-("),
      [["multiplied wrongly", `${k}=${sum(term(c, x), `-${p}`).replace("--", "+")}`]].filter(() => c !== 1),
    ],
    [
      `${over(powerOf(x, 2), line)}=${over(String(p * p), line)}`,
      "implies",
      `${powerOf(x, 2)}=${p * p}`,
      [["root taken wrongly", `${x}=${p}`]],
    ],
    [
      `${over(product, line)}=${k}`,
      "implies",
      `${product}=${linear(k, -k * p, x)}`,
      [["multiplied wrongly", `${product}=${linear(k, -p, x)}`]],
    ],
    [`${over(product, line)}=0`, "implies", `${product}=0`, [["wrong factor", `${line}=0`]]],
    [`${powerOf(x, 2)}=${p * p}`, "follows", `${over(powerOf(x, 2), line)}=${over(String(p * p), line)}`, []],
  ];
  const [before, relation, after, wrong] = chance.pick(rows);
  const strict =
    relation === "equivalent" ? [] : [["a solution gained or lost", after, { relation: "equivalent" as const }] as const];
  return variants(
    "rational step",
    before,
    after,
    [...wrong.map(([how, latex]) => [how as string, latex as string] as const), ...strict],
    { relation, at },
  );
};
