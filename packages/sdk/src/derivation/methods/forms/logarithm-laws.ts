import { Atoms } from "../../../algebra/forms/atoms.ts";
import { isLogarithm } from "../../../algebra/forms/expandable-functions.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Spend } from "../../../algebra/spend.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import {
  apply,
  freeLetters,
  headOf,
  isNumber,
  isSum,
  isSymbol,
  mentions,
  operandsOf,
  sameTree,
} from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { remaining } from "../../../verification/equality/conditions.ts";
import { coefficientOf, factorsOf as factorsOfProduct, productOfFactors, termsOf } from "../../rewriting/terms.ts";
import { logarithmOf, logarithmOfNumber, withArgument } from "../arithmetic/rewriters/functions.ts";
import { factorSilently } from "./factored-parts.ts";

interface Setting {
  readonly assuming: readonly MathJson[];
  /** The line that a part stands in: where it has a value counts as known. */
  readonly line: MathJson;
  readonly spend: Spend;
}

/** What becomes of one part of a line; undefined where the law is not about it. */
type Law = (part: MathJson, setting: Setting) => MathJson | undefined;

/** The argument of a logarithm, without its absolute value, and how its parts are put under logarithms again. */
interface Inside {
  readonly argument: MathJson;
  readonly log: (part: MathJson) => MathJson;
}

function insideOf(part: MathJson): Inside | undefined {
  const [argument] = isLogarithm(part) ? operandsOf(part) : [];
  if (argument === undefined) return undefined;
  const isAbsolute = headOf(argument) === "Abs";
  const sized = (each: MathJson): MathJson => (isNumber(each) && !startsWithMinus(each) ? each : apply("Abs", each));
  return {
    argument: isAbsolute ? (operandsOf(argument)[0] as MathJson) : argument,
    log: (each) => withArgument(part, isAbsolute ? sized(each) : each),
  };
}

const quotient: Law = (part) => {
  const inside = insideOf(part);
  if (!inside || headOf(inside.argument) !== "Divide") return undefined;
  const [above, below] = operandsOf(inside.argument) as [MathJson, MathJson];
  const subtracted = apply("Negate", inside.log(below));
  return above === 1 ? subtracted : sum([inside.log(above), subtracted]);
};

const product: Law = (part) => {
  const inside = insideOf(part);
  const factors = inside && headOf(inside.argument) === "Multiply" ? factorsOf(inside.argument) : [];
  return inside && factors.length > 1 && !factors.some(startsWithMinus) ? sum(factors.map(inside.log)) : undefined;
};

const factorsOf = (json: MathJson): readonly MathJson[] =>
  headOf(json) === "Multiply" ? operandsOf(json).flatMap(factorsOf) : [json];

/** x² − 9 as a product, where a factorisation has more than one factor with letters. */
const factor: Law = (part, { spend }) => {
  const inside = insideOf(part);
  if (!inside || !isSum(inside.argument) || freeLetters(inside.argument).length === 0) return undefined;
  const atoms = new Atoms();
  const found = factorSilently(inside.argument, atoms, spend);
  if (!found || found.pieces.reduce((count, { exponent }) => count + exponent, 0) < 2) return undefined;
  const written = Q.signOf(found.content) > 0 ? found.written : withTurnedFactor(found.written);
  return written === undefined ? undefined : inside.log(written);
};

/** −(x − 1)(x + 1) as (1 − x)(x + 1). */
function withTurnedFactor(json: MathJson): MathJson | undefined {
  const { factors } = factorsOfProduct(json);
  const at = factors.findIndex((each) => headOf(each) === "Subtract" && operandsOf(each).length === 2);
  const turned = apply("Subtract", ...[...operandsOf(factors[at] ?? 0)].reverse());
  return at < 0 ? undefined : productOfFactors(factors.map((each, index) => (index === at ? turned : each)));
}

const root: Law = (part) => {
  const inside = insideOf(part);
  const [radicand, index = 2] = inside && /^(Sqrt|Root)$/.test(headOf(inside.argument) ?? "") ? operandsOf(inside.argument) : [];
  return inside && radicand !== undefined ? inside.log(apply("Power", radicand, apply("Divide", 1, index))) : undefined;
};

const power: Law = (part, setting) => {
  const inside = insideOf(part);
  if (!inside) return undefined;
  const [first, second] = operandsOf(inside.argument) as [MathJson, MathJson];
  const head = headOf(inside.argument);
  if (head !== "Power" && head !== "Exp") return undefined;
  const [base, exponent] = head === "Exp" ? ["ExponentialE", first] : [first, second];
  const needsSize = isEven(exponent) && !isTakenAsPositive(base, setting);
  return times(exponent, inside.log(needsSize ? apply("Abs", base) : base));
};

function isEven(exponent: MathJson): boolean {
  const value = rationalOf(exponent);
  return value !== undefined && value.numerator % 2n === 0n;
}

/**
 * Letters and what is made of them by products and powers stand for positive numbers where their logarithms are taken: the verdict lists x > 0 where
 * the formula does not ask for it. What else there is, x − 1, and a letter of which something is said, are positive only where that follows.
 */
function isTakenAsPositive(base: MathJson, { assuming, line, spend }: Setting): boolean {
  const isOpen = !assuming.some((said) => freeLetters(base).some((letter) => mentions(said, letter)));
  if ((isOpen && isMadeOfLetters(base)) || sameTree(simplify(apply("Abs", base), { assuming }), base)) return true;
  return remaining([apply("Greater", base, 0)], [...assuming, ...domainConditions(line)], spend).length === 0;
}

function isMadeOfLetters(json: MathJson): boolean {
  if (isSymbol(json)) return true;
  if (isNumber(json)) return !startsWithMinus(json);
  const operands = operandsOf(json);
  if (/^(Power|Root)$/.test(headOf(json) ?? "")) return isMadeOfLetters(operands[0] as MathJson);
  return /^(Multiply|Divide|Sqrt)$/.test(headOf(json) ?? "") && operands.every(isMadeOfLetters);
}

/** log₂ 8, ln e, log₅ 1; in x ln e the number joins the others. */
const value: Law = (part) => {
  if (headOf(part) === "Multiply") {
    const factors = factorsOf(part);
    const known = factors.map(knownLogarithm);
    const others = productOfFactors(factors.filter((_, index) => known[index] === undefined));
    return known.some((each) => each !== undefined)
      ? times(productOfFactors(known.filter((each) => each !== undefined)), others)
      : undefined;
  }
  return knownLogarithm(part);
};

function knownLogarithm(json: MathJson): MathJson | undefined {
  const logarithm = logarithmOf(json);
  if (!logarithm) return undefined;
  if (sameTree(logarithm.argument, logarithm.base)) return 1;
  const result = freeLetters(json).length === 0 ? simplify(json) : json;
  return rationalOf(result) ? result : undefined;
}

/** ln 8 as ln 2³. */
const number: Law = (part) => {
  const change = logarithmOfNumber(part, { path: [], around: [] });
  return change?.rule === "logarithms.as-power" ? change.after : undefined;
};

/** x² · (2 ln x), ⅓ · (2 ln x): one number in front. */
const factors: Law = (part) => {
  const all = headOf(part) === "Multiply" && hasLogarithm(part) ? factorsOf(part) : [];
  const isMany =
    all.filter((each) => rationalOf(each)).length > 1 || operandsOf(part).some((each) => headOf(each) === "Multiply");
  return all.length > 0 && isMany ? times(1, productOfFactors(all)) : undefined;
};

/** A factor before a bracket with logarithms. */
const distribute: Law = (part) => {
  if (headOf(part) === "Negate") {
    const [inner = 0] = operandsOf(part);
    return isSum(inner) ? sum(termsOf(inner).map(opposite)) : undefined;
  }
  if (headOf(part) === "Subtract") {
    const [left, right] = operandsOf(part) as [MathJson, MathJson];
    return isSum(right) ? sum([...termsOf(left), ...termsOf(right).map(opposite)]) : undefined;
  }
  if (headOf(part) !== "Multiply") return undefined;
  const factors = factorsOf(part);
  const sums = factors.filter((each) => isSum(each) && hasLogarithm(each));
  const [bracket] = sums;
  if (bracket === undefined || sums.length > 1) return undefined;
  const others = productOfFactors(factors.filter((each) => each !== bracket));
  return sum(termsOf(bracket).map((term) => times(others, term)));
};

/** A number stays before the logarithm: ½ ln x. */
function times(left: MathJson, right: MathJson): MathJson {
  const [first, second] = [coefficientOf(left), coefficientOf(right)];
  const coefficient = Q.multiply(first.coefficient, second.coefficient);
  const rest = [first.rest, second.rest].filter((each) => each !== 1);
  const size = Q.rationalToJson(Q.absolute(coefficient));
  const written = productOfFactors(size === 1 && rest.length > 0 ? rest : [size, ...rest]);
  return Q.signOf(coefficient) < 0 ? opposite(written) : written;
}

const hasLogarithm = (json: MathJson): boolean => isLogarithm(json) || operandsOf(json).some(hasLogarithm);

/** In the order they are tried: numbers and brackets last. */
export const laws: readonly (readonly [name: string, law: Law])[] = [
  ["value", value],
  ["factor", factor],
  ["quotient", quotient],
  ["product", product],
  ["root", root],
  ["power", power],
  ["number", number],
  ["factors", factors],
  ["distribute", distribute],
];
