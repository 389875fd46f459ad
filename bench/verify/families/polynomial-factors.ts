import { variants } from "../pair.ts";
import { type Fraction, fraction, minus, times } from "../writing/fraction.ts";
import { brackets, factor, linear, polynomial, powerOf, rootFactor, sum, term } from "../writing/latex.ts";
import { add, constant, latexOf, monomial, multiply, type Poly, raise, scale, univariate } from "../writing/polynomials.ts";
import type { Recipe } from "./family.ts";
import { letters } from "./polynomial-products.ts";

export const fromRoots: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const roots = Array.from({ length: chance.whole(2, 4) }, () => fraction(chance.whole(-6, 6), chance.pick([1, 1, 1, 2, 3])));
  const k = chance.pick([1, 1, 2, 3, -1]);
  const whole = multiply(constant(k), ...roots.map((each) => univariate([Number(each.d), -Number(each.n)], letter)));
  const factored = (values: readonly Fraction[]): string =>
    term(
      k,
      [...values]
        .sort((a, b) => Number(a.n * b.d - b.n * a.d))
        .map((each) => rootFactor(each, letter))
        .join(""),
    );
  return variants("factors", latexOf(whole), factored(roots), [
    ["sign in a factor", factored(roots.map((each, index) => (index === 0 ? minus(fraction(0), each) : each)))],
    ["dropped factor", factored(roots.slice(1))],
    ["a root beside it", factored(roots.map((each, index) => (index === 0 ? fraction(each.n + 1n, each.d) : each)))],
  ]);
};

export const completeSquare: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, p, c] = [chance.pick([1, 1, 2, 3, -1, -2]), fraction(chance.nonZero(9), chance.pick([1, 2])), chance.whole(-9, 9)];
  const b = times(fraction(2 * a), p);
  const rest = minus(fraction(c), times(fraction(a), times(p, p)));
  const square = (shift: Fraction, remainder: Fraction): string =>
    sum(term(a, powerOf(brackets(linear(1, shift, letter)), 2)), term(remainder, ""));
  return variants("completing the square", polynomial([a, b, c], letter), square(p, rest), [
    ["sign of the shift", square(minus(fraction(0), p), rest)],
    ["not halved", square(times(p, fraction(2)), rest)],
    ["constant not made up for", square(p, fraction(c))],
    ["sign of the constant", square(p, minus(fraction(2 * c), rest))],
  ]);
};

export const differenceOfPowers: Recipe = (chance) => {
  const [p, q] = chance.pick([
    ["a", "b"],
    ["x", "y"],
    ["x", "1"],
    ["x", "2"],
    ["2x", "3"],
    ["3a", "b"],
    ["m", "n"],
    ["x", "3y"],
  ] as const);
  const n = chance.whole(2, 6);
  const poly = (text: string): Poly => {
    const [, digits = "", letter = ""] = /^(\d*)([a-z]?)$/.exec(text) ?? [];
    return monomial(Number(digits || 1), letter === "" ? {} : { [letter]: 1 });
  };
  const [one, two] = [poly(p), poly(q)];
  const second = (sign: 1 | -1): Poly =>
    add(...Array.from({ length: n }, (_, k) => scale(sign ** k, multiply(raise(one, n - 1 - k), raise(two, k)))));
  const plusSign = n % 2 === 1 && chance.happens(0.5);
  const whole = plusSign ? add(raise(one, n), raise(two, n)) : add(raise(one, n), scale(-1, raise(two, n)));
  const factored = (first: string, other: Poly): string => `${brackets(first)}${brackets(latexOf(other))}`;
  const first = sum(p, plusSign ? q : `-${q}`);
  return variants(
    plusSign ? "sum of odd powers" : "difference of powers",
    latexOf(whole),
    factored(first, second(plusSign ? -1 : 1)),
    [
      ["sign in a factor", factored(sum(p, plusSign ? `-${q}` : q), second(plusSign ? -1 : 1))],
      ["signs of the second factor", factored(first, second(plusSign ? 1 : -1))],
      ["power of a difference", powerOf(brackets(first), n)],
    ],
  );
};

export const symmetric: Recipe = (chance) => {
  const [a, b, c] = chance.pick([
    ["a", "b", "c"],
    ["x", "y", "z"],
    ["p", "q", "r"],
    ["u", "v", "w"],
  ] as const);
  const k = chance.whole(1, 5);
  const scaled = (text: string): string => (k === 1 ? text : /^\d/.test(text) ? `${k} \\cdot ${text}` : `${k}${factor(text)}`);
  const rows: readonly (readonly [string, string, string])[] = [
    [
      `${a}^2+${b}^2+${c}^2`,
      `(${a}+${b}+${c})^2-2(${a}${b}+${b}${c}+${c}${a})`,
      `(${a}+${b}+${c})^2-(${a}${b}+${b}${c}+${c}${a})`,
    ],
    [
      `${a}^3+${b}^3+${c}^3-3${a}${b}${c}`,
      `(${a}+${b}+${c})(${a}^2+${b}^2+${c}^2-${a}${b}-${b}${c}-${c}${a})`,
      `(${a}+${b}+${c})(${a}^2+${b}^2+${c}^2+${a}${b}+${b}${c}+${c}${a})`,
    ],
    [
      `(${a}-${b})(${b}-${c})(${c}-${a})`,
      `${a}${b}^2-${a}^2${b}+${b}${c}^2-${b}^2${c}+${c}${a}^2-${c}^2${a}`,
      `${a}^2${b}-${a}${b}^2+${b}^2${c}-${b}${c}^2+${c}^2${a}-${c}${a}^2`,
    ],
    [
      `(${a}+${b})(${b}+${c})(${c}+${a})`,
      `(${a}+${b}+${c})(${a}${b}+${b}${c}+${c}${a})-${a}${b}${c}`,
      `(${a}+${b}+${c})(${a}${b}+${b}${c}+${c}${a})-3${a}${b}${c}`,
    ],
    [
      `(${a}+${b}+${c})^2`,
      `${a}^2+${b}^2+${c}^2+2${a}${b}+2${b}${c}+2${a}${c}`,
      `${a}^2+${b}^2+${c}^2+${a}${b}+${b}${c}+${a}${c}`,
    ],
    [`${a}^4+4${b}^4`, `(${a}^2+2${b}^2+2${a}${b})(${a}^2+2${b}^2-2${a}${b})`, `(${a}^2+2${b}^2)^2-2${a}^2${b}^2`],
    [`${a}^4+${a}^2${b}^2+${b}^4`, `(${a}^2+${a}${b}+${b}^2)(${a}^2-${a}${b}+${b}^2)`, `(${a}^2+${a}${b}+${b}^2)^2`],
    [`(${a}^2+${b}^2)(${c}^2+1)`, `(${a}${c}-${b})^2+(${a}+${b}${c})^2`, `(${a}${c}+${b})^2+(${a}+${b}${c})^2`],
    [`(${a}+${b})^2-(${a}-${b})^2`, `4${a}${b}`, `2${a}${b}`],
    [`(${a}+${b})^2+(${a}-${b})^2`, `2${a}^2+2${b}^2`, `2${a}^2+4${a}${b}+2${b}^2`],
    [`(${a}-${b})^2`, `(${b}-${a})^2`, `-(${b}-${a})^2`],
    [`(${a}-${b})^3`, `-(${b}-${a})^3`, `(${b}-${a})^3`],
    [`${a}(${b}+${c})`, `${a}${b}+${a}${c}`, `${a}${b}+${c}`],
    [`${a}-(${b}-${c})`, `${a}-${b}+${c}`, `${a}-${b}-${c}`],
    [`(${a}+${b})(${a}+${c})`, `${a}^2+${a}(${b}+${c})+${b}${c}`, `${a}^2+${a}(${b}+${c})-${b}${c}`],
  ];
  const [before, after, wrong] = chance.pick(rows);
  return variants("symmetric identity", scaled(before), scaled(after), [["wrong identity", scaled(wrong)]]);
};

export const grouping: Recipe = (chance) => {
  const [p, q, r] = chance.shuffled(["a", "b", "x", "y"]) as [string, string, string];
  const [k, m] = [chance.whole(2, 7), chance.nonZero(7)];
  const before = sum(`${p}${q}`, term(m, p), term(k, `${q}${r}`), term(k * m, r));
  const right = `${brackets(sum(p, term(k, r)))}${brackets(sum(q, term(m, "")))}`;
  return variants("factoring by grouping", before, right, [
    ["sign in a factor", `${brackets(sum(p, term(k, r)))}${brackets(sum(q, term(-m, "")))}`],
    ["a factor lost", `${brackets(sum(p, r))}${brackets(sum(q, term(m, "")))}`],
  ]);
};
