import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { equation, finishWith, put, valuesOutcome, valuesStatement } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { polynomialInLetter } from "../letters/polynomial-in-letter.ts";
import { isAlgebraic, letterEquation } from "../letters/read-letter.ts";
import { type ComplexConstant, partsOf, writtenComplex } from "./complex-constant.ts";
import { complexRules } from "./complex-rules.ts";
import { polarOf, polarRoots, writtenPolar } from "./polar.ts";
import { squareRootOf } from "./square-root.ts";

/** So large a power still has roots that a person would list. */
const highestPower = 12;

/** Equations over ℂ with complex coefficients: linear, quadratic, and zⁿ = w. */
export const complexCoefficients: Method = {
  id: "equation.complex",
  example: "z^2 = 3 + 4i",
  rules: { ...commonRules, ...complexRules },
  numbers: ["complex"],
  suits: (goal) => (readComplex(goal) ? 0.9 : 0),
  derive(goal, board) {
    const read = readComplex(goal);
    if (!read) return { status: "unsupported" };
    const work: Work = { board, unknown: read.unknown, before: goal.expression.json };
    const parts = read.coefficients.map((json) => partsOf(json, (operations) => board.spend(operations)));
    if (!parts.every((part) => part !== undefined)) return { status: "unsupported" };
    const [constant = zero, ...others] = parts;
    const lead = others.at(-1) ?? zero;
    if (others.slice(0, -1).every(isZero)) return pure(lead, constant, others.length, work);
    return quadratic(lead, others[0] ?? zero, constant, work);
  },
};

interface Work {
  readonly board: Board;
  readonly unknown: string;
  readonly before: MathJson;
}

const zero: ComplexConstant = { re: 0, im: 0 };

const isZero = ({ re, im }: ComplexConstant): boolean => re === 0 && im === 0;
const isOne = ({ re, im }: ComplexConstant): boolean => re === 1 && im === 0;

interface Read {
  readonly unknown: string;
  readonly coefficients: readonly MathJson[];
}

function readComplex(goal: Goal): Read | undefined {
  const read = letterEquation(goal);
  const { json } = goal.expression;
  if (!read || !mentions(json, "ImaginaryUnit") || freeLetters(json).length !== 1) return undefined;
  if (![read.left, read.right].every(isAlgebraic) || hasFractionIn(json, read.unknown)) return undefined;
  const polynomial = polynomialInLetter(read.left, read.right, read.unknown);
  const degree = (polynomial?.coefficients.length ?? 0) - 1;
  if (!polynomial || degree < 1 || degree > highestPower) return undefined;
  const isPure = polynomial.coefficients.slice(1, -1).every((coefficient) => coefficient === 0);
  return isPure || degree === 2 ? { unknown: read.unknown, coefficients: polynomial.coefficients } : undefined;
}

/** Whether the unknown stands below a fraction bar, under a root or between bars. */
function hasFractionIn(json: MathJson, unknown: string): boolean {
  if (typeof json !== "object" || !Array.isArray(json)) return false;
  const [head, ...operands] = json as [string, ...MathJson[]];
  if (/^(Sqrt|Root|Abs)$/.test(head) && mentions(json, unknown)) return true;
  const [base = 0, other = 0] = operands;
  if (head === "Divide" && mentions(other, unknown)) return true;
  if (head === "Power" && mentions(base, unknown) && !(typeof other === "number" && Number.isInteger(other) && other > 0))
    return true;
  return operands.some((operand) => hasFractionIn(operand, unknown));
}

const worked = (json: MathJson, { board }: Work): ComplexConstant | undefined =>
  partsOf(json, (operations) => board.spend(operations));

/** a zⁿ + c = 0 */
function pure(lead: ComplexConstant, constant: ComplexConstant, degree: number, work: Work): Outcome {
  const { board, unknown } = work;
  const power = degree === 1 ? unknown : apply("Power", unknown, degree);
  const right = worked(apply("Negate", writtenComplex(constant)), work);
  if (!right) return { status: "unsupported" };
  const scaled = isOne(lead) ? power : apply("Multiply", writtenComplex(lead), power);
  const [left, side = 0] = operandsOf(work.before);
  const isGathered = left !== undefined && sameTree(left, scaled) && !mentions(side, unknown);
  if (!isGathered) put(board, "complex.gather", equation(scaled, writtenComplex(right)), { unknown: expressionOf(unknown) });
  const value = worked(apply("Divide", writtenComplex(right), writtenComplex(lead)), work);
  if (!value) return { status: "unsupported" };
  if (!isOne(lead)) {
    const quotient = equation(power, apply("Divide", writtenComplex(right), writtenComplex(lead)));
    put(board, "complex.divide", quotient, { factor: expressionOf(writtenComplex(lead)) });
    put(board, "complex.quotient", equation(power, writtenComplex(value)));
  }
  if (degree === 1 || isZero(value)) return finishWith(board, unknown, [writtenComplex(value)]);
  return degree === 2 ? rootsOfTwo(value, power, work) : rootsByAngle(value, degree, work);
}

/** z² = w */
function rootsOfTwo(value: ComplexConstant, square: MathJson, work: Work): Outcome {
  const { board, unknown } = work;
  const before = equation(square, writtenComplex(value));
  const root = squareRootOf(value, board);
  if (!root) return rootsByAngle(value, 2, work);
  const negative = worked(apply("Negate", writtenComplex(root)), work);
  if (!negative) return { status: "unsupported" };
  const values = [negative, root].map(writtenComplex);
  board.write("complex.both-roots", valuesStatement(unknown, values), { root: expressionOf(writtenComplex(root)) }, { before });
  return valuesOutcome(values);
}

/** zⁿ = r(cos θ + i sin θ) */
function rootsByAngle(value: ComplexConstant, index: number, work: Work): Outcome {
  const { board, unknown } = work;
  const spend = (operations: number): void => board.spend(operations);
  const polar = polarOf(value, spend);
  if (!polar) return { status: "unsupported" };
  const written = writtenPolar(polar);
  board.write("complex.polar", equation(apply("Power", unknown, index), written), {
    number: expressionOf(writtenComplex(value)),
  });
  const roots = polarRoots(polar, index, spend).map(writtenPolar);
  const line = expressionOf(apply("Or", ...roots.map((root) => apply("Equal", unknown, root))));
  board.write("complex.roots-by-angle", line, { index: expressionOf(index) });
  const values = roots.map((root) => worked(root, work));
  const isExact = values.every((value) => value !== undefined && !hasAngle(value.re) && !hasAngle(value.im));
  return finishWith(board, unknown, isExact ? values.map((value) => writtenComplex(value as ComplexConstant)) : roots);
}

const hasAngle = (json: MathJson): boolean => /^(Sin|Cos|Tan)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasAngle);

/** z(az + b) = 0 */
function withoutConstant(a: ComplexConstant, b: ComplexConstant, work: Work): Outcome {
  const { board, unknown } = work;
  const other = worked(apply("Divide", apply("Negate", writtenComplex(b)), writtenComplex(a)), work);
  if (!other) return { status: "unsupported" };
  const factor = sumOfTerms([isOne(a) ? unknown : apply("Multiply", writtenComplex(a), unknown), writtenComplex(b)]);
  put(board, "complex.common-factor", equation(apply("Multiply", unknown, factor), 0), { unknown: expressionOf(unknown) });
  return finishWith(board, unknown, [0, writtenComplex(other)]);
}

/** Terms that begin with a minus are taken away. */
const sumOfTerms = (terms: readonly MathJson[]): MathJson =>
  terms.slice(1).reduce((sum, term) => {
    if (headOf(term) === "Negate") return apply("Subtract", sum, operandsOf(term)[0] as MathJson);
    return headOf(sum) === "Add" ? apply("Add", ...operandsOf(sum), term) : apply("Add", sum, term);
  }, terms[0] as MathJson);

/** bz, with the minus of b before it. */
function termOf(coefficient: MathJson, power: MathJson): MathJson {
  if (coefficient === 1) return power;
  const size = headOf(coefficient) === "Negate" ? (operandsOf(coefficient)[0] as MathJson) : undefined;
  return size === undefined ? apply("Multiply", coefficient, power) : apply("Negate", termOf(size, power));
}

/** az² + bz + c = 0 */
function quadratic(a: ComplexConstant, b: ComplexConstant, c: ComplexConstant, work: Work): Outcome {
  const { board, unknown } = work;
  if (isZero(c)) return withoutConstant(a, b, work);
  const [first, second, third] = [a, b, c].map(writtenComplex) as [MathJson, MathJson, MathJson];
  const standard = equation(sumOfTerms([termOf(first, apply("Power", unknown, 2)), termOf(second, unknown), third]), 0);
  const isStandard = sameTree(simplifiedLeft(work.before), simplifiedLeft(standard.json));
  if (!isStandard) put(board, "complex.standard", standard, { unknown: expressionOf(unknown) });
  const before = board.line ?? standard;
  const formula = apply("Subtract", apply("Power", second, 2), apply("Multiply", 4, first, third));
  const discriminant = worked(formula, work);
  if (!discriminant) return { status: "unsupported" };
  board.write(
    "complex.discriminant",
    expressionOf(writtenComplex(discriminant)),
    {},
    {
      before: expressionOf(formula),
    },
  );
  const root = isZero(discriminant) ? zero : squareRootOf(discriminant, board);
  if (!root) return { status: "unsupported" };
  const doubled = worked(apply("Multiply", 2, first), work);
  const opposite = worked(apply("Negate", second), work);
  if (!doubled || !opposite) return { status: "unsupported" };
  const [above, below, radical] = [opposite, doubled, root].map(writtenComplex) as [MathJson, MathJson, MathJson];
  const raw = (isZero(root) ? ["Add"] : ["Subtract", "Add"]).map((head) =>
    apply("Divide", isZero(root) ? above : apply(head, above, radical), below),
  );
  const line = expressionOf(
    raw.length === 1
      ? apply("Equal", unknown, raw[0] as MathJson)
      : apply("Or", ...raw.map((each) => apply("Equal", unknown, each))),
  );
  board.write("complex.formula", line, { root: expressionOf(radical) }, { before });
  const values = raw.map((json) => worked(json, work));
  if (!values.every((value) => value !== undefined)) return { status: "unsupported" };
  return finishWith(board, unknown, values.map(writtenComplex));
}

const simplifiedLeft = (json: MathJson): string => JSON.stringify(simplify(json));
