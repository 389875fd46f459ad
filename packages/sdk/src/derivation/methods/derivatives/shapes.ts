import { productOf, sumOf } from "../../../algebra/calculus/building.ts";
import { exactRational } from "../../../algebra/calculus/constant-folding.ts";
import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { add, type Rational, rational, rationalToJson } from "../../../algebra/rational.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { MathJson, Message, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  freshLetter,
  headOf,
  isSymbol,
  mentions,
  operandsOf,
  signedTerms,
  substitute,
} from "../../../expression/mathjson.ts";

/** What becomes of d/dx f in one line: a rule, and the formula that stands for it. */
export interface DerivativeLine {
  readonly rule: RuleId;
  readonly after: MathJson;
  readonly params: Message["params"];
  /** For the chain rule, what is unfolded below the line. */
  readonly chain?: Chain;
}

export interface Chain {
  readonly inner: MathJson;
  /** The outer function of the letter `name`, and its derivative. */
  readonly outer: MathJson;
  readonly outerDerivative: MathJson;
  readonly name: string;
}

/** d/dx or ∂/∂x of a formula. */
export type Operator = (formula: MathJson) => MathJson;

/** The derivative of what has one by the table alone: a constant, x, a power of x, a function of x itself. */
export function directLine(formula: MathJson, letter: string, moves: (part: MathJson) => boolean): DerivativeLine | undefined {
  const named = expressionOf(letter);
  if (!moves(formula))
    return { rule: "derivative.constant", after: 0, params: { constant: expressionOf(formula), letter: named } };
  if (formula === letter) return { rule: "derivative.identity", after: 1, params: { letter: named } };
  const [base, exponent] = operandsOf(formula);
  if (headOf(formula) === "Power" && base === letter && exponent !== undefined && !moves(exponent)) {
    return { rule: "derivative.power", after: powerRule(base, exponent), params: { exponent: expressionOf(exponent) } };
  }
  const isElementary = operandsOf(formula).every((operand) => operand === letter || !moves(operand));
  const isWholeTable = isElementary && operandsOf(formula).filter((operand) => operand === letter).length === 1;
  if (!isWholeTable || arithmetic.has(headOf(formula) ?? "")) return undefined;
  const derivative = differentiate(formula, letter);
  return derivative === undefined
    ? undefined
    : {
        rule: "derivative.elementary",
        after: derivative,
        params: { function: expressionOf(formula), derivative: expressionOf(derivative) },
      };
}

const arithmetic: ReadonlySet<string> = new Set(["Add", "Subtract", "Negate", "Multiply", "Divide", "Root"]);

/** n uⁿ⁻¹, with the exponent worked out where it is a number. */
function powerRule(base: MathJson, exponent: MathJson): MathJson {
  const value = exactRational(exponent, spendFreely);
  if (value === undefined) return apply("Multiply", exponent, apply("Power", base, apply("Subtract", exponent, 1)));
  const lower = add(value, rational(-1));
  return productOf([exponent, powerOf(base, lower)]);
}

const powerOf = (base: MathJson, exponent: Rational): MathJson =>
  exponent.numerator === exponent.denominator ? base : apply("Power", base, rationalToJson(exponent));

/** The rule that takes d/dx f apart: sums, constants, products, quotients, chains. undefined where no rule is known. */
export function structureLine(
  formula: MathJson,
  letter: string,
  moves: (part: MathJson) => boolean,
  derived: Operator,
): DerivativeLine | undefined {
  const operands = operandsOf(formula);
  const [first, second] = operands;
  switch (headOf(formula)) {
    case "Add":
    case "Subtract":
      return ofSum(formula, moves, derived);
    case "Negate":
      return first === undefined ? undefined : multiple(-1, apply("Negate", derived(first)));
    case "Multiply":
      return ofProduct(operands, moves, derived);
    case "Divide":
      return first === undefined || second === undefined ? undefined : ofQuotient(first, second, letter, moves, derived);
    case "Power":
      return first === undefined || second === undefined ? undefined : ofPower(first, second, letter, moves, derived);
    case "Root":
      return first === undefined || second === undefined
        ? undefined
        : { rule: "derivative.as-power", after: derived(apply("Power", first, apply("Divide", 1, second))), params: {} };
    case "Log":
      return ofLogarithm(formula, moves, derived);
    default:
      return ofFunction(formula, moves, derived);
  }
}

/** Term by term; what does not change goes at once. */
function ofSum(formula: MathJson, moves: (part: MathJson) => boolean, derived: Operator): DerivativeLine {
  const terms = signedTerms(formula);
  const moving = terms.filter(({ term }) => moves(term));
  const still = terms.filter(({ term }) => !moves(term));
  const after = sumOf(moving.map(({ term, sign }) => (sign < 0 ? apply("Negate", derived(term)) : derived(term))));
  if (still.length === 0) return { rule: "derivative.sum", after, params: {} };
  const constants = apply("List", ...still.map(({ term }) => term));
  return {
    rule: "derivative.sum-and-constants",
    after,
    params: { constants: expressionOf(still.length === 1 ? (still[0]?.term ?? 0) : constants) },
  };
}

const multiple = (constant: MathJson, after: MathJson): DerivativeLine => ({
  rule: "derivative.constant-multiple",
  after,
  params: { constant: expressionOf(constant) },
});

function ofProduct(factors: readonly MathJson[], moves: (part: MathJson) => boolean, derived: Operator): DerivativeLine {
  const moving = factors.filter(moves);
  if (moving.length < factors.length) {
    const constant = productOf(factors.filter((factor) => !moves(factor)));
    const rest = moving.length === 1 ? (moving[0] as MathJson) : apply("Multiply", ...moving);
    return multiple(constant, apply("Multiply", constant, derived(rest)));
  }
  const terms = moving.map((_, place) =>
    apply("Multiply", ...moving.map((each, index) => (index === place ? derived(each) : each))),
  );
  return { rule: "derivative.product", after: sumOf(terms), params: {} };
}

function ofQuotient(
  above: MathJson,
  below: MathJson,
  letter: string,
  moves: (part: MathJson) => boolean,
  derived: Operator,
): DerivativeLine {
  if (!moves(below)) return multiple(apply("Divide", 1, below), apply("Divide", derived(above), below));
  const square = apply("Power", below, 2);
  if (!moves(above)) {
    const power = powerBelow(below, letter);
    if (power !== undefined) {
      const written = apply("Power", letter, power);
      return {
        rule: "derivative.as-power",
        after: derived(above === 1 ? written : apply("Multiply", above, written)),
        params: {},
      };
    }
    const after = apply(
      "Negate",
      apply("Divide", above === 1 ? derived(below) : apply("Multiply", above, derived(below)), square),
    );
    return { rule: "derivative.reciprocal", after, params: { v: expressionOf(below) } };
  }
  const difference = apply("Subtract", apply("Multiply", derived(above), below), apply("Multiply", above, derived(below)));
  return {
    rule: "derivative.quotient",
    after: apply("Divide", difference, square),
    params: { u: expressionOf(above), v: expressionOf(below) },
  };
}

/** −n where xⁿ stands below. */
function powerBelow(below: MathJson, letter: string): MathJson | undefined {
  if (below === letter) return -1;
  const [base, exponent] = operandsOf(below);
  const isPower = headOf(below) === "Power" && base === letter && typeof exponent === "number" && Number.isInteger(exponent);
  return isPower ? -(exponent as number) : undefined;
}

function ofPower(
  base: MathJson,
  exponent: MathJson,
  letter: string,
  moves: (part: MathJson) => boolean,
  derived: Operator,
): DerivativeLine | undefined {
  if (moves(base) && moves(exponent)) {
    const written = apply("Power", "ExponentialE", productOf([exponent, apply("Ln", base)]));
    return { rule: "derivative.as-exponential", after: derived(written), params: { letter: expressionOf(letter) } };
  }
  const name = freshLetter(innerNames, [base, exponent]);
  const outer = moves(base) ? apply("Power", name, exponent) : apply("Power", base, name);
  return chained(outer, moves(base) ? base : exponent, name, derived);
}

function ofLogarithm(formula: MathJson, moves: (part: MathJson) => boolean, derived: Operator): DerivativeLine | undefined {
  const [argument, base = 10] = operandsOf(formula);
  if (argument === undefined) return undefined;
  if (!moves(base)) return ofFunction(formula, moves, derived);
  const quotient = apply("Divide", apply("Ln", argument), apply("Ln", base));
  return { rule: "derivative.natural-logarithm", after: derived(quotient), params: {} };
}

/** What an inner function is called. */
const innerNames = ["u", "v", "w", "s", "q"] as const;

/** A function of one moving argument. */
function ofFunction(formula: MathJson, moves: (part: MathJson) => boolean, derived: Operator): DerivativeLine | undefined {
  const head = headOf(formula);
  const [argument, ...others] = operandsOf(formula);
  if (head === undefined || argument === undefined || !moves(argument) || others.some(moves)) return undefined;
  const name = freshLetter(innerNames, [formula]);
  return chained(apply(head, name, ...others), argument, name, derived);
}

function chained(outer: MathJson, inner: MathJson, name: string, derived: Operator): DerivativeLine | undefined {
  const outerDerivative = outerPower(outer, name) ?? differentiate(outer, name);
  if (outerDerivative === undefined) return undefined;
  const after = apply("Multiply", substitute(outerDerivative, { [name]: inner }), derived(inner));
  return {
    rule: "derivative.chain",
    after,
    params: { inner: expressionOf(inner) },
    chain: { inner, outer, outerDerivative, name },
  };
}

function outerPower(outer: MathJson, name: string): MathJson | undefined {
  const [base, exponent] = operandsOf(outer);
  return headOf(outer) === "Power" && base === name && exponent !== undefined ? powerRule(name, exponent) : undefined;
}

/** Whether a part changes with the letter; so do letters that are said to depend on it. */
export const movesWithLetter =
  (letter: string, dependents: readonly string[]) =>
  (part: MathJson): boolean =>
    isSymbol(part) ? part === letter || dependents.includes(part) : [letter, ...dependents].some((name) => mentions(part, name));
