import { variants } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { type Fraction, fraction, fractionLatex, minus } from "../writing/fraction.ts";
import { brackets, factor, linear, polynomial, powerOf, sum, term } from "../writing/latex.ts";
import {
  add,
  coefficientsOf,
  constant,
  latexOf,
  monomial,
  multiply,
  type Poly,
  raise,
  scale,
  termsOf,
  univariate,
} from "../writing/polynomials.ts";
import type { Recipe } from "./family.ts";

export const letters = ["x", "y", "t", "a", "n", "z", "u"] as const;

/** Equal by multiplying out. */
const both = (chance: Chance, written: string, expanded: string): readonly [string, string] =>
  chance.happens(0.35) ? [expanded, written] : [written, expanded];

/** One coefficient moved, by 1 or by less than anybody would see. */
function oneOff(polynomialInX: Poly, letter: string, chance: Chance, by: Fraction = fraction(chance.nonZero(1))): string {
  const coefficients = coefficientsOf(polynomialInX, letter);
  const place = chance.below(coefficients.length);
  return polynomial(
    coefficients.map((each, index) => (index === place ? minus(each, by) : each)),
    letter,
  );
}

export const product: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const factors = Array.from({ length: chance.whole(2, 4) }, () => [chance.whole(1, 4), chance.nonZero(9)] as const);
  const expanded = multiply(...factors.map((each) => univariate(each, letter)));
  const [before, after] = both(chance, factors.map(([a, b]) => brackets(linear(a, b, letter))).join(""), latexOf(expanded));
  const turned = factors.map(([a, b], index) => brackets(linear(a, index === 0 ? -b : b, letter))).join("");
  return variants("product of linear factors", before, after, [
    [
      "one coefficient off",
      oneOff(expanded, letter, chance),
      { before: factors.map(([a, b]) => brackets(linear(a, b, letter))).join("") },
    ],
    ["sign in a factor", turned, { before: latexOf(expanded) }],
    ["only firsts and lasts", sum(...[termsOf(expanded)[0] ?? "0", termsOf(expanded).at(-1) ?? "0"]), { before: turned }],
  ]);
};

export const longFactors: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const parts = Array.from({ length: chance.whole(2, 3) }, () =>
    univariate(
      Array.from({ length: chance.whole(2, 4) }, (_, index) => (index === 0 ? chance.whole(1, 3) : chance.whole(-5, 5))),
      letter,
    ),
  );
  const expanded = multiply(...parts);
  const written = parts.map((each) => brackets(latexOf(each))).join("");
  return variants("product of polynomials", written, latexOf(expanded), [
    ["one coefficient off", oneOff(expanded, letter, chance)],
    ["one coefficient off by little", oneOff(expanded, letter, chance, fraction(1, 1_000_000))],
  ]);
};

export const binomialPower: Recipe = (chance) => {
  const [letter, other] = chance.shuffled(["x", "y", "a", "b", "m", "n"]) as [string, string];
  const [p, q, n] = [chance.whole(1, 3), chance.nonZero(4), chance.whole(2, 5)];
  const [one, two] = [monomial(p, { [letter]: 1 }), monomial(q, { [other]: 1 })];
  const expanded = raise(add(one, two), n);
  const written = powerOf(brackets(sum(term(p, letter), term(q, other))), n);
  const terms = termsOf(expanded);
  return variants("power of a binomial", written, latexOf(expanded), [
    ["distributed power", latexOf(add(raise(one, n), raise(two, n)))],
    ["sign of the last term", sum(...terms.slice(0, -1), latexOf(scale(-1, raise(two, n))))],
    ["dropped term", sum(...terms.filter((_, index) => index !== 1))],
  ]);
};

export const highPower: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, b, n] = [chance.whole(1, 2), chance.nonZero(3), chance.whole(5, 8)];
  const expanded = raise(univariate([a, b], letter), n);
  const tiny = fraction(1, 10n ** BigInt(chance.whole(6, 14)));
  return variants("high power", powerOf(brackets(linear(a, b, letter)), n), latexOf(expanded), [
    ["one coefficient off", oneOff(expanded, letter, chance)],
    ["one coefficient off by little", oneOff(expanded, letter, chance, tiny)],
  ]);
};

export const collect: Recipe = (chance) => {
  const names = chance.shuffled(["a", "b", "x", "y"]).slice(0, chance.whole(2, 4));
  const kinds = Array.from({ length: 3 }, () =>
    Object.fromEntries(
      chance
        .shuffled(names)
        .slice(0, 2)
        .map((name) => [name, chance.whole(1, 3)]),
    ),
  );
  const parts = Array.from({ length: chance.whole(5, 7) }, () => monomial(chance.nonZero(9), chance.pick(kinds)));
  const [total, written] = [add(...parts), sum(...parts.map(latexOf))];
  return variants("like terms", written, latexOf(total), [
    ["dropped term", latexOf(add(...parts.slice(1)))],
    ["sign of a term", latexOf(add(...parts.slice(1), scale(-1, parts[0] as Poly)))],
  ]);
};

export const nestedSigns: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, b, c, m] = [chance.whole(2, 9), chance.whole(1, 9), chance.whole(1, 9), chance.whole(2, 5)];
  const before = `${a}${letter}-${m}(${b}-(${letter}-${c}))`;
  const right = univariate([a + m, -m * b - m * c], letter);
  return variants("nested brackets", before, latexOf(right), [
    ["sign lost in a bracket", latexOf(univariate([a - m, -m * b - m * c], letter))],
    ["sign of the last term", latexOf(univariate([a + m, -m * b + m * c], letter))],
    ["factor not distributed", latexOf(univariate([a + 1, -m * b - c], letter))],
  ]);
};

/** A difference that vanishes at many whole numbers. */
export const nearMiss: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const true_ = univariate(
    Array.from({ length: chance.whole(3, 5) }, () => chance.nonZero(5)),
    letter,
  );
  const square = raise(true_, 2);
  const zeros = chance.pick([
    [0, 1, 2, -1],
    [0, 1, -1, 2, -2, 3],
    [0, 1, 2, 3, 4, 5, 6, 7],
  ]);
  const bump = multiply(...zeros.map((root) => univariate([1, -root], letter)));
  return variants("square of a polynomial", powerOf(brackets(latexOf(true_)), 2), latexOf(square), [
    ["equal at many whole numbers only", latexOf(add(square, scale(chance.nonZero(2), bump)))],
    ["equal at many whole numbers, off by little elsewhere", latexOf(add(square, scale(fraction(1, 10n ** 9n), bump)))],
  ]);
};

export const fractions: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [p, q] = [fraction(chance.nonZero(5), chance.whole(2, 6)), fraction(chance.nonZero(5), chance.whole(2, 6))];
  const inner = univariate([chance.whole(2, 9), chance.nonZero(9)], letter);
  const right = add(scale(p, inner), monomial(q, { [letter]: 1 }));
  const before = sum(`${fractionLatex(p)}${factor(latexOf(inner))}`, term(q, letter));
  const wrong = add(
    multiply(constant(p), monomial(coefficientsOf(inner, letter)[0] ?? 1, { [letter]: 1 })),
    constant(coefficientsOf(inner, letter)[1] ?? 0),
    monomial(q, { [letter]: 1 }),
  );
  return variants("fractions as coefficients", before, latexOf(right), [["factor not distributed", latexOf(wrong)]]);
};
