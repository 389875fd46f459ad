import { factor } from "../../../algebra/multivariate/factor.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { cancel, subtract } from "../../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { isNeverZero } from "../../../algebra/normal-form/signs.ts";
import { polynomialToJson } from "../../../algebra/normal-form/to-json.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  distinctTrees,
  freeLetters,
  headOf,
  mapOperands,
  occurrencesOf,
  operandsOf,
  sameTree,
} from "../../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../../../verification/domain.ts";
import { type Sides, sidesOf } from "../../sides.ts";
import { membersStatement, mergedMembers } from "../../solution-set.ts";
import { basicAngleRules } from "./basic-angle.ts";
import { namedMembers, sortCandidates } from "./candidates.ts";
import { partsStatement } from "./parts.ts";
import { equal, has, isTranscendental, isTrigonometric, membersOf, solvedBy, subgoal } from "./sides.ts";
import { transcendentalRules } from "./transcendental-rules.ts";

export const zeroProductRules: Record<RuleId, Rule> = {
  "transcendental.factor": {
    relation: "equivalent",
    example: "xe^x = x ⟶ x(e^x - 1) = 0",
    en: "Bring everything to the left and factor",
    zh: "移到左边并分解因式",
  },
  "transcendental.numerator": {
    relation: "implies",
    example: "\\frac{x^2 - 2}{e^x - 1} = 0 ⟶ x^2 - 2 = 0",
    en: "A fraction is zero only where its numerator is; {divisor} must not be zero",
    zh: "分式为零，只能分子为零，且 {divisor} 不为零",
  },
  "transcendental.drop-positive": {
    relation: "equivalent",
    example: "e^x(x - 1) = 0 ⟶ x - 1 = 0",
    en: "{factor} is never zero: the other factor must be",
    zh: "{factor} 恒不为零，只能另一因式为零",
  },
  "transcendental.split-keeping": {
    relation: "implies",
    example: "x\\ln x = 0 ⟶ x = 0 \\lor \\ln x = 0",
    en: "A product is zero only where one of its factors is; all must have a value there",
    zh: "积为零，只能某个因式为零，且各因式都要有意义",
  },
  "transcendental.reject": {
    relation: "equivalent",
    example: "x\\ln x = 0 ⟶ x = 1",
    en: "Where {rejected} the equation has no value: that is no solution",
    zh: "{rejected} 时方程无意义，舍去",
  },
};

/** A product that is zero, or a sum that factors. */
export const zeroProduct: Method = {
  id: "transcendental.zero-product",
  example: "xe^x - x = 0",
  rules: { ...transcendentalRules, ...basicAngleRules, ...zeroProductRules },
  suits(goal) {
    const sides = sidesOf(goal);
    const json = goal.expression.json;
    if (!sides || !isTranscendental(json, sides.unknown)) return 0;
    if (factorsOf(sides) || quotientOf(sides)) return 0.94;
    // What has the unknown in one place is no sum with a common factor.
    const isInOnePlace = occurrencesOf(json, sides.unknown) === 1;
    return isInOnePlace || isTrigonometric(json, sides.unknown) ? 0 : 0.7;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    if (!sides) return { status: "unsupported" };
    const quotient = quotientOf(sides);
    if (quotient) return solveNumerator(goal, board, quotient, sides);
    const factors = factorsOf(sides) ?? factored(board, sides);
    return factors ? solveFactors(goal, board, factors) : { status: "unsupported" };
  },
};

/** The other side of an equation with 0. */
const besideZero = ({ left, right }: Sides): MathJson | undefined => (right === 0 ? left : left === 0 ? right : undefined);

/** The factors of a written product that is 0: two at least with the unknown. */
function factorsOf(sides: Sides): MathJson[] | undefined {
  const product = besideZero(sides);
  if (product === undefined || headOf(product) !== "Multiply") return undefined;
  return operandsOf(product).filter((factor) => has(factor, sides.unknown)).length >= 2 ? [...operandsOf(product)] : undefined;
}

/** Numerator and denominator of a written fraction that is 0. */
function quotientOf(sides: Sides): [MathJson, MathJson] | undefined {
  const fraction = besideZero(sides);
  if (fraction === undefined || headOf(fraction) !== "Divide") return undefined;
  const [above = 0, below = 1] = operandsOf(fraction);
  return has(above, sides.unknown) && has(below, sides.unknown) ? [above, below] : undefined;
}

function solveNumerator(
  goal: Goal,
  board: Board,
  [above, below]: [MathJson, MathJson],
  { unknown, left, right }: Sides,
): Outcome {
  const start = board.line ?? goal.expression;
  board.write("transcendental.numerator", equal(above, 0), { divisor: expressionOf(below) });
  const candidates = membersOf(board.solve("transcendental.solve-part", subgoal(goal, above, 0)));
  return candidates ? conclude(board, unknown, candidates, apply("Subtract", left, right), start) : { status: "unsupported" };
}

/** Keeps the candidates at which the equation has a value, and says which are rejected. */
export function conclude(
  board: Board,
  unknown: string,
  candidates: readonly MathJson[],
  formula: MathJson,
  start: Expression,
): Outcome {
  const sorted = sortCandidates(distinctTrees(candidates), formula, unknown);
  if (!sorted) return { status: "unsupported" };
  const kept = mergedMembers(sorted.kept);
  const line = membersStatement(unknown, kept);
  if (sorted.rejected.length > 0) {
    const rejected = expressionOf(namedMembers(mergedMembers(sorted.rejected), unknown));
    board.write("transcendental.reject", line, { rejected }, { before: start });
  } else if (!board.line || !sameTree(board.line.json, line.json))
    board.write(kept.length === 0 ? "transcendental.no-solution" : "transcendental.solutions", line, {}, { before: start });
  return solvedBy(kept);
}

/** Writes the equation as a product that is 0; undefined where it does not factor. */
function factored(board: Board, { unknown, left, right }: Sides): MathJson[] | undefined {
  const factors = inField({ spend: spendFreely }, (field) => factorsInField(field, left, right, unknown));
  if (!factors) return undefined;
  board.write("transcendental.factor", equal(factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors), 0));
  return factors;
}

function factorsInField(field: Field, left: MathJson, right: MathJson, unknown: string): MathJson[] | undefined {
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  if (!a || !b) return undefined;
  const { numerator, denominator } = cancel(field, subtract(field, a, b));
  if (P.isConstant(numerator) || !P.isConstant(denominator)) return undefined;
  const found = factor(numerator, spendFreely).factors;
  const logarithms = [left, right].flatMap(argumentsOfLogarithms);
  const written = found.map(({ base, exponent }) => {
    const json = plainLogarithms(tidyPowers(polynomialToJson(field, base)), logarithms);
    return {
      json: exponent === 1 ? json : apply("Power", json, exponent),
      isCounted: has(json, unknown) && !isNeverZero(field, base),
    };
  });
  const counted = written.filter(({ isCounted }) => isCounted);
  const isSplit =
    counted.length >= 2 ||
    (counted.length === 1 && written.length >= 2 && written.some(({ json }) => has(json, unknown) && json !== counted[0]?.json));
  return isSplit && !written.some(({ json }) => mentionsSizes(json)) ? written.map(({ json }) => json) : undefined;
}

/** A logarithm of a size, ln |x|, says more than ln x does. */
const mentionsSizes = (json: MathJson): boolean =>
  /^(Abs|Sign)$/.test(headOf(json) ?? "") || operandsOf(json).some(mentionsSizes);

const argumentsOfLogarithms = (json: MathJson): MathJson[] =>
  (headOf(json) === "Ln" ? [...operandsOf(json)] : []).concat(operandsOf(json).flatMap(argumentsOfLogarithms));

/** ln |x| as ln x where the equation has ln x: it has a value for positive x only. */
function plainLogarithms(json: MathJson, known: readonly MathJson[]): MathJson {
  const [size] = operandsOf(json);
  const [inner] = size === undefined ? [] : operandsOf(size);
  if (
    headOf(json) === "Ln" &&
    headOf(size ?? 0) === "Abs" &&
    inner !== undefined &&
    known.some((argument) => sameTree(argument, inner))
  )
    return apply("Ln", inner);
  return operandsOf(json).length === 0 ? json : mapOperands(json, (part) => plainLogarithms(part, known));
}

/** e^(x · ln 3) as 3ˣ. */
function tidyPowers(json: MathJson): MathJson {
  const operands = operandsOf(json);
  if (headOf(json) === "Power" && operands[0] === "ExponentialE") {
    const factors =
      headOf(operands[1] as MathJson) === "Multiply" ? operandsOf(operands[1] as MathJson) : [operands[1] as MathJson];
    const logarithm = factors.find((part) => headOf(part) === "Ln" && freeLetters(part).length === 0);
    if (logarithm === undefined) return json;
    const others = factors.filter((part) => part !== logarithm);
    const exponent = others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others);
    return apply("Power", operandsOf(logarithm)[0] as MathJson, exponent);
  }
  return operands.length === 0 ? json : apply(headOf(json) as string, ...operands.map(tidyPowers));
}

function solveFactors(goal: Goal, board: Board, factors: readonly MathJson[]): Outcome {
  const unknown = goal.unknowns[0] as string;
  const start = board.line ?? goal.expression;
  const counted = factors.filter((part) => has(part, unknown)).map(baseOf);
  const positive = counted.filter(isNeverZeroAtSight);
  const parts = distinctTrees(counted.filter((part) => !positive.includes(part))).map((left) => ({ left, right: 0 }));
  if (parts.length === 0) return { status: "unsupported" };
  const product = apply("Multiply", ...parts.map(({ left }) => left));
  const [onlyPart] = parts;
  for (const part of positive.slice(0, 1)) {
    const line = equal(parts.length === 1 && onlyPart ? onlyPart.left : product, 0);
    board.write("transcendental.drop-positive", line, { factor: expressionOf(part) });
  }
  if (parts.length > 1) {
    const rule = factors.every(isEverywhere) ? "transcendental.split" : "transcendental.split-keeping";
    board.write(rule, partsStatement(parts));
  }
  const found: MathJson[] = [];
  for (const { left, right } of parts) {
    if (left === unknown) {
      found.push(0);
      continue;
    }
    const members = membersOf(board.solve("transcendental.solve-part", subgoal(goal, left, right)));
    if (!members) return { status: "unsupported" };
    found.push(...members);
  }
  return conclude(board, unknown, found, apply("Subtract", ...operandsOf(goal.expression.json)), start);
}

/** A power with a whole exponent above 0 is 0 where its base is. */
function baseOf(json: MathJson): MathJson {
  const [base, exponent] = operandsOf(json);
  return headOf(json) === "Power" && typeof exponent === "number" && exponent > 0 && Number.isInteger(exponent)
    ? (base as MathJson)
    : json;
}

/** A power of a positive number. */
function isNeverZeroAtSight(json: MathJson): boolean {
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Exp") return true;
  if (headOf(json) === "Power" && base !== undefined && isNeverZeroAtSight(base)) return true;
  return (
    headOf(json) === "Power" &&
    freeLetters(exponent ?? 0).length > 0 &&
    (base === "ExponentialE" || (typeof base === "number" && base > 0))
  );
}

/** Whether a formula has a value for every number, as it is written. */
export const isEverywhere = (json: MathJson): boolean => isDomainKnown(json) && domainConditions(json).length === 0;
