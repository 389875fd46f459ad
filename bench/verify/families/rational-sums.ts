import { variants } from "../pair.ts";
import { fraction } from "../writing/fraction.ts";
import { bareFactor, brackets, linear, over, rootFactor, sum } from "../writing/latex.ts";
import { add, latexOf, multiply, type Poly, scale, univariate } from "../writing/polynomials.ts";
import type { Recipe } from "./family.ts";
import { from, letters } from "./rational-cancelling.ts";

export const addFractions: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [p, q] = chance.distinct(2, -6, 6) as [number, number];
  const [a, b] = [chance.nonZero(6), chance.nonZero(6)];
  const [one, two] = [linear(1, -p, letter), linear(1, -q, letter)];
  const before = sum(over(String(a), one), b < 0 ? `-${over(String(-b), two)}` : over(String(b), two));
  const top = add(scale(a, from(q, letter)), scale(b, from(p, letter)));
  const bottom = `${rootFactor(fraction(p), letter)}${rootFactor(fraction(q), letter)}`;
  const result = (above: Poly): string =>
    over(latexOf(above), chance.happens(0.3) ? latexOf(multiply(from(p, letter), from(q, letter))) : bottom);
  const reversed = chance.happens(0.4);
  const after = result(top);
  return variants(reversed ? "partial fractions" : "adding fractions", reversed ? after : before, reversed ? before : after, [
    ["tops and bottoms added", over(String(a + b), latexOf(add(from(p, letter), from(q, letter)))), { before }],
    ["tops added", over(String(a + b), bottom), { before }],
    ["crossed the wrong way", result(add(scale(a, from(p, letter)), scale(b, from(q, letter)))), { before }],
    ["sign", sum(over(String(a), one), b < 0 ? over(String(-b), two) : `-${over(String(b), two)}`), { before: after }],
  ]);
};

export const partialFractions: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [p, c] = [chance.nonZero(4), chance.whole(1, 5)];
  const [a, b, d] = [chance.nonZero(4), chance.nonZero(4), chance.nonZero(4)];
  const [line, quadratic] = [from(p, letter), univariate([1, 0, c], letter)];
  const top = add(scale(d, quadratic), multiply(univariate([a, b], letter), line));
  const before = over(latexOf(top), `${brackets(latexOf(line))}${brackets(latexOf(quadratic))}`);
  const parts = (x: number, y: number, z: number): string =>
    sum(
      z < 0 ? `-${over(String(-z), latexOf(line))}` : over(String(z), latexOf(line)),
      over(linear(x, y, letter), latexOf(quadratic)),
    );
  return variants("partial fractions with a quadratic", before, parts(a, b, d), [
    ["one coefficient off", parts(a, b + 1, d)],
    ["sign", parts(a, -b, d)],
    ["letter missing", sum(over(String(d), latexOf(line)), over(String(a + b), latexOf(quadratic)))],
  ]);
};

export const threeFractions: Recipe = (chance) => {
  const letter = chance.pick(letters);
  const [p, q, r] = chance.distinct(3, -4, 4) as [number, number, number];
  const [a, b, c] = [chance.nonZero(4), chance.nonZero(4), chance.nonZero(4)];
  const lines = [p, q, r].map((each) => from(each, letter)) as [Poly, Poly, Poly];
  const top = add(
    scale(a, multiply(lines[1], lines[2])),
    scale(b, multiply(lines[0], lines[2])),
    scale(c, multiply(lines[0], lines[1])),
  );
  const before = over(
    latexOf(top),
    [p, q, r]
      .sort((one, two) => Number(one !== 0) - Number(two !== 0))
      .map((each) => rootFactor(fraction(each), letter))
      .join(""),
  );
  const parts = (values: readonly number[]): string =>
    sum(
      ...values.map(
        (value, index) =>
          `${value < 0 ? "-" : ""}${over(String(Math.abs(value)), bareFactor(fraction([p, q, r][index] ?? 0), letter))}`,
      ),
    );
  return variants("partial fractions with three poles", before, parts([a, b, c]), [
    ["two coefficients exchanged", parts([b, a, c])],
    ["sign", parts([a, b, -c])],
  ]);
};
