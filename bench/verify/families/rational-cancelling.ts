import { variants } from "../pair.ts";
import { type Fraction, fraction, fractionLatex, minus, negated, plus, times } from "../writing/fraction.ts";
import { brackets, factor, linear, over, polynomial, powerOf, rootFactor, sum, term } from "../writing/latex.ts";
import { add, latexOf, multiply, type Poly, scale, univariate } from "../writing/polynomials.ts";
import type { Recipe } from "./family.ts";

export const letters = ["x", "t", "y", "a", "n", "z"] as const;

export const from = (value: Fraction | number, letter: string): Poly =>
  univariate([1, typeof value === "number" ? -value : negated(value)], letter);

export const not = (letter: string, value: number | Fraction): string =>
  `${letter} \\ne ${typeof value === "number" ? value : fractionLatex(value)}`;

export const cancelLinear: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, b] = chance.distinct(2, -9, 9) as [number, number];
  const k = chance.pick([1, 1, 1, 2, 3, -1]);
  const top = scale(k, multiply(from(a, letter), from(b, letter)));
  const before = over(latexOf(top), linear(1, -a, letter));
  return variants(
    "cancelling a linear factor",
    before,
    latexOf(scale(k, from(b, letter))),
    [
      ["sign", latexOf(scale(k, from(-b, letter)))],
      ["cancelled terms", latexOf(univariate([k, 0], letter))],
      ["the other factor", latexOf(scale(k, from(a, letter)))],
    ],
    { conditions: [not(letter, a)] },
  );
};

export const cancelQuadratics: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, b, c] = chance.distinct(3, -7, 7) as [number, number, number];
  const quotientOf = (p: number, q: number): string => over(linear(1, -p, letter), linear(1, -q, letter));
  const factored = chance.happens(0.4);
  const product = (p: number, q: number): string =>
    factored
      ? [p, q].map((each) => rootFactor(fraction(each), letter)).join("")
      : latexOf(multiply(from(p, letter), from(q, letter)));
  const before = over(product(a, b), product(a, c));
  return variants(
    "cancelling in a quotient of quadratics",
    before,
    quotientOf(b, c),
    [
      ["sign", quotientOf(-b, c)],
      ["upside down", quotientOf(c, b)],
      ["the other factor", quotientOf(a, c)],
    ],
    { conditions: [not(letter, a)], at: [{ [letter]: String(a) }, { [letter]: String(c) }] },
  );
};

export const cancelDegrees: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, n] = [chance.whole(1, 4), chance.whole(3, 6)];
  const powers = Array.from({ length: n }, (_, k) => a ** k);
  const before = over(sum(powerOf(letter, n), String(-(a ** n))), linear(1, -a, letter));
  return variants(
    "difference of powers over the difference",
    before,
    polynomial(powers, letter),
    [
      [
        "signs",
        polynomial(
          powers.map((each, k) => (k % 2 === 0 ? each : -each)),
          letter,
        ),
      ],
      ["a term too few", polynomial(powers.slice(0, -1), letter)],
      ["powers only", powerOf(letter, n - 1)],
    ],
    { conditions: [not(letter, a)] },
  );
};

export const division: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, r] = [chance.nonZero(5), chance.nonZero(9)];
  const quotient = univariate([chance.whole(1, 3), chance.whole(-5, 5), chance.whole(-5, 5)].slice(chance.below(2)), letter);
  const top = add(multiply(quotient, from(a, letter)), univariate([r], letter));
  const with_ = (remainder: number): string =>
    sum(
      latexOf(quotient),
      remainder < 0 ? `-${over(String(-remainder), linear(1, -a, letter))}` : over(String(remainder), linear(1, -a, letter)),
    );
  return variants("division with a remainder", over(latexOf(top), linear(1, -a, letter)), with_(r), [
    ["sign of the remainder", with_(-r)],
    ["remainder not divided", sum(latexOf(quotient), String(r))],
    ["remainder lost", latexOf(quotient)],
  ]);
};

export const productOfFractions: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [a, b] = chance.distinct(2, -6, 6, [0]) as [number, number];
  const divided = chance.happens(0.5);
  const [square, line] = [linear(1, -a, letter), linear(1, -b, letter)];
  const top = polynomial([1, 0, -a * a], letter);
  const before = divided ? `${over(top, line)} \\div ${over(square, line)}` : `${over(top, line)} \\cdot ${over(line, square)}`;
  return variants(
    "product of fractions",
    before,
    linear(1, a, letter),
    [
      ["the other factor", linear(1, -a, letter)],
      ["power of a difference", over(`${brackets(square)}^2`, square)],
    ],
    { conditions: [not(letter, a), not(letter, b)] },
  );
};

export const ownCondition: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [p, q] = chance.distinct(2, -5, 5) as [number, number];
  const c = plus(fraction(p), fraction(q));
  const quadratic = latexOf(multiply(from(p, letter), from(q, letter)));
  const n = chance.whole(1, 4);
  return variants(
    "quotient of the same",
    over(n === 1 ? quadratic : term(n, factor(quadratic)), quadratic),
    String(n),
    [
      ["one more", String(n + 1)],
      ["zero", "0"],
    ],
    {
      conditions: [not(letter, p), not(letter, q)],
      at: [{ [letter]: fractionLatex(times(c, fraction(1, 2))) }, { [letter]: fractionLatex(minus(c, c)) }],
    },
  );
};
