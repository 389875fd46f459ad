import { type Draft, variants } from "../pair.ts";
import { type Fraction, fraction, fractionLatex, negated, plus } from "../writing/fraction.ts";
import { bareFactor, brackets, either, linear, polynomial, powerOf, rootFactor, sum, term } from "../writing/latex.ts";
import { latexOf, multiply, univariate } from "../writing/polynomials.ts";
import { equivalent, letters, zero } from "./equations-linear.ts";
import type { Recipe } from "./family.ts";
import { conjugatePair, solved } from "./solution.ts";

const sorted = (values: readonly Fraction[]): Fraction[] => [...values].sort((one, two) => Number(one.n * two.d - two.n * one.d));

export const quadraticRational: Recipe = (chance) => {
  const x = chance.pick(letters);
  const bottom = chance.pick([1, 1, 1, 2, 3, 4]);
  const [p, q] = chance.distinct(2, -9, 9).map((top) => fraction(top, bottom)) as [Fraction, Fraction];
  const k = chance.pick([1, 1, 2, -1, 3]);
  const expanded = latexOf(multiply(univariate([k]), ...[p, q].map((each) => univariate([Number(each.d), -Number(each.n)], x))));
  const moved = chance.happens(0.3);
  const constant = k * Number(p.n * q.n);
  const before =
    moved && constant !== 0
      ? `${latexOf(multiply(univariate([k]), ...[p, q].map((each) => univariate([Number(each.d), -Number(each.n)], x)))).replace(/[+-]\d+$/, "")}=${-constant}`
      : zero(expanded);
  const factored = zero(
    term(
      k,
      sorted([p, q])
        .map((each) => rootFactor(each, x))
        .join(""),
    ),
  );
  const turned = zero(
    term(
      k,
      sorted([p, q])
        .map((each) => rootFactor(negated(each), x))
        .join(""),
    ),
  );
  if (chance.happens(0.3))
    return variants(
      "quadratic, factored",
      zero(expanded),
      factored,
      [
        ["signs in the factors", turned],
        ["a factor lost", zero(bareFactor(p, x))],
      ],
      equivalent,
    );
  return solved(chance, {
    kind: "quadratic",
    before,
    letter: x,
    values: sorted([p, q]).map(fractionLatex),
    strangers: [negated(p), negated(q), plus(p, q)]
      .filter((each) => ![p, q].some((other) => fractionLatex(other) === fractionLatex(each)))
      .map(fractionLatex),
  });
};

export const quadraticIrrational: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q, m, k] = [chance.whole(-6, 6), chance.whole(1, 3), chance.pick([2, 3, 5, 6, 7, 11, 13]), chance.pick([1, 1, 2, 3])];
  const coefficients = [k, -2 * p * k, k * (p * p - q * q * m)];
  const { both, doubleSign } = conjugatePair(p, q, m);
  const wrongSign = conjugatePair(-p, q, m);
  const before =
    chance.happens(0.3) && p !== 0 ? `${powerOf(rootFactor(fraction(p), x), 2)}=${q * q * m}` : zero(polynomial(coefficients, x));
  const rawRoot = `\\frac{${2 * p * k} \\pm \\sqrt{${4 * k * k * q * q * m}}}{${2 * k}}`;
  return solved(chance, {
    kind: "quadratic with irrational roots",
    before,
    letter: x,
    values: both,
    ...(chance.happens(0.6) ? { after: `${x}=${chance.happens(0.5) ? doubleSign : rawRoot}` } : {}),
    strangers: [String(p), ...(p === 0 ? [] : wrongSign.both)],
    wrong: [
      ["wrong discriminant", `${x}=${conjugatePair(p, q, m + 1).doubleSign}`],
      ["not divided by 2a", `${x}=${2 * p * k} \\pm \\sqrt{${4 * k * k * q * q * m}}`],
      ...(p === 0 ? [] : [["sign of b", `${x}=${wrongSign.doubleSign}`] as const]),
      ["rounded", `${x}=${(p + q * Math.sqrt(m)).toFixed(4)} \\lor ${x}=${(p - q * Math.sqrt(m)).toFixed(4)}`],
    ],
  });
};

export const quadraticNone: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [k, p, q] = [chance.whole(1, 3), chance.whole(-5, 5), chance.whole(1, 9)];
  const before = zero(polynomial([k, -2 * p * k, k * (p * p + q)], x));
  return variants(
    "quadratic without roots",
    before,
    `${x} \\in \\varnothing`,
    [
      ["root of the negative", `${x}=${conjugatePair(p, 1, q).doubleSign}`],
      ["double root", `${x}=${p}`],
      ["everything", `${x} \\in \\mathbb{R}`],
    ],
    equivalent,
  );
};

export const quadraticSteps: Recipe = (chance) => {
  const x = chance.pick(letters);
  const [p, q, k] = [chance.nonZero(7), chance.whole(2, 9), chance.whole(2, 5)];
  const line = linear(1, -p, x);
  const [r, s] = chance.distinct(2, -7, 7, [0]) as [number, number];
  const rows: readonly (readonly [string, Draft["relation"], string, string[][]])[] = [
    [
      `${powerOf(brackets(line), 2)}=${q * q}`,
      "equivalent",
      `${line}=\\pm ${q}`,
      [
        ["one sign only", `${line}=${q}`],
        ["not a root", `${line}=\\pm ${q * q}`],
      ],
    ],
    [
      `${line}=${q}`,
      "implies",
      `${powerOf(brackets(line), 2)}=${q * q}`,
      [["squared wrongly", `${sum(powerOf(x, 2), `-${p * p}`).replace("--", "+")}=${q * q}`]],
    ],
    [`${powerOf(brackets(line), 2)}=${q * q}`, "follows", `${line}=${q}`, [["squared wrongly", `${line}=${q * q}`]]],
    [
      `${brackets(linear(1, -r, x))}${brackets(linear(1, -s, x))}=0`,
      "equivalent",
      either(`${linear(1, -r, x)}=0`, `${linear(1, -s, x)}=0`),
      [
        ["one factor only", `${linear(1, -r, x)}=0`],
        ["signs", either(`${linear(1, r, x)}=0`, `${linear(1, -s, x)}=0`)],
      ],
    ],
    [`${powerOf(x, 2)}=${k}${x}`, "equivalent", either(`${x}=0`, `${x}=${k}`), [["divided by the letter", `${x}=${k}`]]],
    [`${powerOf(x, 2)}=${k}${x}`, "follows", `${x}=${k}`, [["divided wrongly", `${x}=-${k}`]]],
    [
      `${brackets(line)}${brackets(linear(1, q, x))}=${k}${brackets(line)}`,
      "follows",
      `${linear(1, q, x)}=${k}`,
      [["subtracted", `${linear(1, q, x)}=${k + 1}`]],
    ],
    [
      `${brackets(line)}${brackets(linear(1, q, x))}=${k}${brackets(line)}`,
      "equivalent",
      either(`${line}=0`, `${linear(1, q, x)}=${k}`),
      [["divided by a factor", `${linear(1, q, x)}=${k}`]],
    ],
    [
      `${polynomial([1, -2 * p, 0], x)}=${q}`,
      "equivalent",
      `${powerOf(brackets(line), 2)}=${q + p * p}`,
      [
        ["added on one side", `${powerOf(brackets(line), 2)}=${q}`],
        ["wrong square", `${powerOf(brackets(linear(1, -2 * p, x)), 2)}=${q + 4 * p * p}`],
      ],
    ],
    [
      `${k}${powerOf(x, 2)}=${k * q * q}`,
      "equivalent",
      `${powerOf(x, 2)}=${q * q}`,
      [["divided on one side", `${powerOf(x, 2)}=${k * q * q}`]],
    ],
    [`${powerOf(x, 2)}=${q * q}`, "equivalent", `|${x}|=${q}`, [["sign lost", `${x}=${q}`]]],
  ];
  const [before, relation, after, wrong] = chance.pick(rows);
  return variants(
    "quadratic step",
    before,
    after,
    wrong.map(([how, latex]) => [how as string, latex as string] as const),
    { relation },
  );
};
