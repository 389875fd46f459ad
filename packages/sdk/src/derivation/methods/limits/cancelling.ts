import { differenceOf, productOf } from "../../../algebra/calculus/building.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { exactValue, polynomialIn } from "../../../algebra/rational-function.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { univariateToJson } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mentions, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { factorsOf, fractionOf, isInfinity, kindOfTendency, limitTree, tendencyOf } from "./limit-line.ts";
import type { Place, Technique } from "./technique.ts";

/** 0/0 of polynomials: x − a is taken out above and below, and cancelled. */
export const cancelling: Technique = (place) => {
  const { board, path, limit } = place;
  const { above, below } = fractionOf(limit.formula);
  if (isInfinity(limit.point) || !isZeroOverZero(place, above, below)) return false;
  // Powers of x over powers of x are simply cancelled.
  if (![above, below].some(hasSum)) return false;
  const [top, bottom] = [above, below].map((part) => withRootFactor(part, limit.letter, limit.point));
  if (!top || !bottom) return false;
  const inner = [...path, 1];
  const factor = expressionOf(top.factor);
  if (!sameTree(top.written, above)) board.rewrite("limit.factor-above", [...inner, 1], top.written, { factor });
  if (!sameTree(bottom.written, below)) board.rewrite("limit.factor-below", [...inner, 2], bottom.written, { factor });
  const reduced = bottom.rest === 1 ? top.rest : apply("Divide", top.rest, bottom.rest);
  board.rewrite("limit.cancel", path, limitTree(limit, reduced), { factor });
  return true;
};

function isZeroOverZero({ board, limit }: Place, above: MathJson, below: MathJson): boolean {
  return [above, below].every((part) => kindOfTendency(tendencyOf(limit, part, board)) === "zero");
}

const sizeOf = (json: MathJson): number => operandsOf(json).reduce<number>((total, operand) => total + sizeOf(operand), 1);

const hasSum = (json: MathJson): boolean => /^(Add|Subtract)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasSum);

interface Taken {
  readonly factor: MathJson;
  readonly written: MathJson;
  readonly rest: MathJson;
}

/** (x − a) · rest, for a product of which one factor is a polynomial with the zero a. */
function withRootFactor(part: MathJson, letter: string, point: MathJson): Taken | undefined {
  const value = exactValue(point);
  if (!value) return undefined;
  const factor = differenceOf(letter, point);
  const factors = factorsOf(part);
  for (const [index, each] of factors.entries()) {
    const rest = quotientByRoot(each, letter, value);
    if (rest === undefined) continue;
    const others = factors.filter((_, other) => other !== index);
    const all = productOf([...others, rest]);
    return { factor, written: all === 1 ? factor : timesFactor(factor, all), rest: all };
  }
  return undefined;
}

const timesFactor = (factor: MathJson, rest: MathJson): MathJson =>
  headOf(rest) === "Multiply" ? apply("Multiply", factor, ...operandsOf(rest)) : apply("Multiply", factor, rest);

/** p/(x − a) by Horner's scheme, where a is a zero of the polynomial p. */
function quotientByRoot(json: MathJson, letter: string, root: N.QuadraticNumber): MathJson | undefined {
  const coefficients = mentions(json, letter) ? polynomialIn(json, letter)?.coefficients : undefined;
  if (!coefficients || coefficients.length < 2) return undefined;
  const quotient: N.QuadraticNumber[] = [];
  let carried = N.zero;
  for (const coefficient of [...coefficients].reverse()) {
    quotient.unshift(carried);
    carried = N.add(N.multiply(carried, root), coefficient);
  }
  if (!N.isZero(carried)) return undefined;
  return univariateToJson(quotient.slice(0, -1), letter);
}

/** Several fractions, or one that can be made simpler: written as one. */
export const combining: Technique = ({ board, path, limit, seen }) => {
  // ln x over 1/x was written so on purpose.
  const { above, below } = fractionOf(limit.formula);
  if (headOf(below) === "Divide" && headOf(above) !== "Divide") return false;
  const simple = simplify(limit.formula, { spend: (operations) => board.spend(operations) });
  const isSum = /^(Add|Subtract)$/.test(headOf(limit.formula) ?? "");
  const allowed = isSum && headOf(simple) === "Divide" ? Number.POSITIVE_INFINITY : sizeOf(limit.formula);
  if (sameTree(simple, limit.formula) || sizeOf(simple) > allowed) return false;
  if (seen.some((earlier) => sameTree(earlier, simple))) return false;
  board.rewrite("limit.combine", path, limitTree(limit, simple), {});
  return true;
};

/** A difference of roots that tends to 0 (or ∞ − ∞): multiplied above and below by the sum. */
export const conjugating: Technique = (place) => {
  const { board, path, limit } = place;
  const { above, below } = fractionOf(limit.formula);
  const part = [above, below].find((each) => isRootDifference(each, limit.letter) && isHidden(place, each, above));
  if (part === undefined) return false;
  const [first, second] = operandsOf(part) as [MathJson, MathJson];
  const conjugate = apply(headOf(part) === "Add" ? "Subtract" : "Add", first, second);
  const squares = simplify(apply("Subtract", squared(first), squared(second)));
  if (hasRoot(squares, limit.letter)) return false;
  const others = { above: part === above ? [] : factorsOf(above), below: part === below ? [] : factorsOf(below) };
  const widened = apply(
    "Divide",
    product([...(part === above ? [part] : others.above), conjugate]),
    product([...(part === below ? [part] : others.below), conjugate]),
  );
  board.rewrite("limit.conjugate", path, limitTree(limit, widened), { conjugate: expressionOf(conjugate) });
  const settled = apply(
    "Divide",
    part === above ? squares : product([...others.above, conjugate]),
    part === below ? product([squares]) : product([...others.below, conjugate]),
  );
  board.rewrite("limit.difference-of-squares", path, limitTree(limit, settled), {});
  return true;
};

/** (√u)² is u. */
function squared(json: MathJson): MathJson {
  const [inner] = operandsOf(json);
  if (headOf(json) === "Sqrt" && inner !== undefined) return inner;
  return headOf(json) === "Multiply" ? apply("Multiply", ...operandsOf(json).map(squared)) : apply("Power", json, 2);
}

function product(factors: readonly MathJson[]): MathJson {
  const kept = factors.filter((factor) => factor !== 1);
  return kept.length === 0 ? 1 : kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
}

const isRoot = (json: MathJson, letter: string): boolean =>
  (headOf(json) === "Sqrt" && mentions(json, letter)) ||
  (headOf(json) === "Multiply" && operandsOf(json).some((factor) => isRoot(factor, letter)));

const isRootDifference = (json: MathJson, letter: string): boolean =>
  /^(Add|Subtract)$/.test(headOf(json) ?? "") &&
  operandsOf(json).length === 2 &&
  operandsOf(json).some((operand) => isRoot(operand, letter));

/** Tends to 0 within a fraction, or is ∞ − ∞. */
function isHidden({ board, limit }: Place, part: MathJson, above: MathJson): boolean {
  if (kindOfTendency(tendencyOf(limit, part, board)) === "zero" && fractionOf(limit.formula).below !== 1) return true;
  const [first, second] = operandsOf(part).map((term) => tendencyOf(limit, term, board));
  if (part !== above || first?.kind !== "infinite" || second?.kind !== "infinite") return false;
  return headOf(part) === "Add" ? first.sign !== second.sign : first.sign === second.sign;
}

const hasRoot = (json: MathJson, letter: string): boolean =>
  (/^(Sqrt|Root)$/.test(headOf(json) ?? "") && mentions(json, letter)) || operandsOf(json).some((part) => hasRoot(part, letter));

/** The same for powers over powers, before anything else is tried. */
export const combiningPowers: Technique = (place) => {
  const { above, below } = fractionOf(place.limit.formula);
  return below !== 1 && [above, below].every((part) => isPowerProduct(part, place.limit.letter)) && combining(place);
};

const isPowerProduct = (json: MathJson, letter: string): boolean =>
  json === letter ||
  !mentions(json, letter) ||
  (/^(Multiply|Divide|Negate|Power)$/.test(headOf(json) ?? "") && operandsOf(json).every((part) => isPowerProduct(part, letter)));

/** A factor with a limit that is not 0 is settled by itself: what is left is simpler. */
export const settledFactors: Technique = ({ board, path, limit, result }) => {
  const { above, below } = fractionOf(limit.formula);
  if (result.kind !== "value" || below === 1) return false;
  const isSettled = (factor: MathJson): boolean =>
    mentions(factor, limit.letter) && kindOfTendency(tendencyOf(limit, factor, board)) === "finite";
  const [top, bottom] = [above, below].map(factorsOf) as [readonly MathJson[], readonly MathJson[]];
  const settled = [top, bottom].map((factors) => factors.filter(isSettled));
  const open = [top, bottom].map((factors) => factors.filter((factor) => !isSettled(factor)));
  if (settled.every((factors) => factors.length === 0)) return false;
  if (!open.some((factors) => factors.some((factor) => mentions(factor, limit.letter)))) return false;
  const [first, second] = [open, settled].map(([up = [], down = []]) => {
    const [numerator, denominator] = [product(up), product(down)];
    return limitTree(limit, denominator === 1 ? numerator : apply("Divide", numerator, denominator));
  });
  board.rewrite("limit.product", path, apply("Multiply", first as MathJson, second as MathJson), {});
  return true;
};

/** ∞ − ∞ of two fractions: brought to a common denominator. */
export const commonDenominator: Technique = ({ board, path, limit }) => {
  const head = headOf(limit.formula);
  const terms = operandsOf(limit.formula);
  if ((head !== "Add" && head !== "Subtract") || terms.length !== 2) return false;
  const isInfinite = (term: MathJson): boolean => /^(infinite|none)$/.test(kindOfTendency(tendencyOf(limit, term, board)) ?? "");
  if (!terms.every(isInfinite)) return false;
  const [first, second] = terms.map(fractionOf);
  if (!first || !second || (first.below === 1 && second.below === 1)) return false;
  const above = apply(head, product([first.above, second.below]), product([second.above, first.below]));
  board.rewrite("limit.combine", path, limitTree(limit, apply("Divide", above, product([first.below, second.below]))), {});
  return true;
};
