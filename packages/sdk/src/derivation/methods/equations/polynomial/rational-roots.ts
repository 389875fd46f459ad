import * as N from "../../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import { rationalRootsOf } from "../../../../algebra/rational-factors.ts";
import { hasSimpleRoots } from "../../../../algebra/simple-roots.ts";
import { univariateToJson } from "../../../../algebra/written-form.ts";
import type { Board, Expression, MathJson, Method } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import { equation, linearTerm, written } from "../../../equation.ts";
import { integersToJson, standardFormRules, toStandardPolynomial } from "../../../equation-standard-form.ts";
import { commonRules } from "../../common-rules.ts";
import { zeroProductRules } from "../../quadratic/zero-product.ts";
import { solvePartRules, solveProduct } from "../solve-factors.ts";
import { polynomialGoal } from "./polynomial-goal.ts";

/** More candidates than this are not listed one by one. */
const mostCandidates = 24;

/** A rational root p/q has p dividing the constant and q the leading coefficient; what is found is divided out. */
export const rationalRoots: Method = {
  id: "polynomial.rational-roots",
  example: "2x^3 + x^2 - 13x + 6 = 0",
  rules: {
    ...commonRules,
    ...standardFormRules,
    ...zeroProductRules,
    ...solvePartRules,
    "polynomial.candidates": {
      relation: "states",
      example: "x \\in \\{\\pm 1, \\pm 2, \\pm 3, \\pm 6\\}",
      en: "A rational root has a numerator that divides {constant} and a denominator that divides {leading}: only these are possible",
      zh: "有理根的分子整除常数项 {constant}，分母整除首项系数 {leading}，所以只可能是",
    },
    "polynomial.root-found": {
      relation: "equal",
      example: "2^3 - 6 \\cdot 2^2 + 11 \\cdot 2 - 6 ⟶ 0",
      en: "Put in {unknown} = {root}: the value is 0, so {root} is a root",
      zh: "代入 {unknown} = {root}，值为 0，所以 {root} 是一个根",
    },
    "polynomial.divide-out": {
      relation: "equivalent",
      example: "x^3 - 6x^2 + 11x - 6 = 0 ⟶ (x - 1)(x^2 - 5x + 6) = 0",
      en: "Divide by {divisor} (synthetic division), which leaves {quotient}",
      zh: "除以 {divisor}（综合除法），商为 {quotient}",
    },
    "polynomial.bring-down": {
      relation: "states",
      example: "1",
      en: "Bring down the leading coefficient",
      zh: "首项系数直接落下",
    },
    "polynomial.synthetic-step": {
      relation: "equal",
      example: "-6 + 1 \\cdot 1 ⟶ -5",
      en: "Next coefficient, plus the last number times {root}",
      zh: "下一个系数，加上前一个数乘 {root}",
    },
    "polynomial.synthetic-end": {
      relation: "equal",
      example: "-6 + 1 \\cdot 6 ⟶ 0",
      en: "The remainder is 0, as it must be",
      zh: "余数为 0，可以整除",
    },
    "polynomial.scale-factors": {
      relation: "equivalent",
      example: "(x - \\frac{1}{2})(2x^2 + 2x - 12) = 0 ⟶ (2x - 1)(x^2 + x - 6) = 0",
      en: "Take {factor} out of the last bracket and into the one before",
      zh: "从最后一个括号提出 {factor}，乘入前一个括号",
    },
  },
  numbers: ["real", "complex"],
  suits(goal) {
    const standard = polynomialGoal(goal);
    if (!standard || standard.coefficients[0] === 0n || !hasSimpleRoots(standard.coefficients, goal.numbers)) return 0;
    return rationalRootsOf(standard.coefficients).length > 0 ? 0.9 : 0;
  },
  derive(goal, board) {
    const standard = toStandardPolynomial(goal, board);
    if (!standard || standard.coefficients[0] === 0n) return { status: "unsupported" };
    const { unknown } = standard;
    const roots = rationalRootsOf(standard.coefficients);
    writeCandidates(standard.coefficients, unknown, board);
    const found: MathJson[] = [];
    let rest = standard.coefficients;
    for (const root of roots) {
      while (rest.length > 3 && isRoot(rest, root)) {
        rest = divideOut(rest, root, unknown, found, board);
        const factor = linearTerm(root.denominator, -root.numerator, unknown);
        if (!found.includes(factor)) found.push(factor);
      }
      if (rest.length <= 3) break;
    }
    if (found.length === 0) return { status: "unsupported" };
    const factors = found.filter(
      (factor, index) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(factor)) === index,
    );
    const last = integersToJson(rest, unknown);
    return solveProduct(rest.length > 1 ? [...factors, last] : factors, goal, board);
  },
};

function writeCandidates(coefficients: readonly bigint[], unknown: string, board: Board): void {
  const [constant = 1n, leading = 1n] = [coefficients[0], coefficients.at(-1)];
  const candidates = candidatesFor(constant, leading);
  if (!candidates) return;
  const set = apply("Set", ...candidates.map((candidate) => apply("PlusMinus", Q.rationalToJson(candidate))));
  board.write("polynomial.candidates", expressionOf(apply("Element", unknown, set)), {
    constant: written(Q.absolute(Q.rational(constant))),
    leading: written(Q.rational(leading)),
  });
}

function candidatesFor(constant: bigint, leading: bigint): Rational[] | undefined {
  const [above, below] = [divisorsOf(constant), divisorsOf(leading)];
  if (!above || !below || above.length * below.length > 4 * mostCandidates) return undefined;
  const all = below.flatMap((q) => above.filter((p) => Q.greatestCommonDivisor(p, q) === 1n).map((p) => Q.rational(p, q)));
  return all.length > mostCandidates ? undefined : all;
}

/** All positive divisors, ascending; undefined for numbers too large to list them. */
function divisorsOf(value: bigint): bigint[] | undefined {
  const size = value < 0n ? -value : value;
  if (size > 1_000_000n) return undefined;
  const small: bigint[] = [];
  for (let divisor = 1n; divisor * divisor <= size; divisor++) if (size % divisor === 0n) small.push(divisor);
  const large = small.map((divisor) => size / divisor).filter((divisor) => !small.includes(divisor));
  return [...small, ...large.reverse()];
}

function isRoot(coefficients: readonly bigint[], { numerator, denominator }: Rational): boolean {
  let [sum, scale] = [0n, 1n];
  for (const coefficient of [...coefficients].reverse()) {
    sum = sum * numerator + coefficient * scale;
    scale *= denominator;
  }
  return sum === 0n;
}

/** Shows that the root is one and divides by (qx − p); returns the quotient, coefficients whole and coprime. */
function divideOut(
  coefficients: readonly bigint[],
  root: Rational,
  unknown: string,
  found: readonly MathJson[],
  board: Board,
): readonly bigint[] {
  const line = board.line as Expression;
  const body = integersToJson(coefficients, unknown);
  const at = written(root);
  board.write(
    "polynomial.root-found",
    expressionOf(0),
    { root: at, unknown: expressionOf(unknown) },
    { before: expressionOf(substitute(body, { [unknown]: at.json })) },
  );
  const column = syntheticDivision(coefficients, root);
  const quotient = column
    .slice(0, -1)
    .map((value) => Q.divide(value, Q.rational(root.denominator)).numerator)
    .reverse();
  const divisor = linearTerm(root.denominator, -root.numerator, unknown);
  const factors = [...found, divisor, integersToJson(quotient, unknown)];
  const after = equation(apply("Multiply", ...merged(factors)), 0);
  const params = { divisor: expressionOf(divisor), quotient: expressionOf(integersToJson(quotient, unknown)) };
  board.detail(
    "polynomial.divide-out",
    (inner) => {
      writeDivision(coefficients, column, root, inner);
      if (root.denominator !== 1n) writeScaling(found, column, root, unknown, after, inner);
      return after;
    },
    params,
    { before: line },
  );
  return quotient;
}

/** (x − 1/2)(8x² + 16x + 14) = 0 is (2x − 1)(4x² + 8x + 7) = 0. */
function writeScaling(
  found: readonly MathJson[],
  column: readonly Rational[],
  root: Rational,
  unknown: string,
  after: Expression,
  board: Board,
): void {
  const shifted = apply(Q.signOf(root) < 0 ? "Add" : "Subtract", unknown, Q.rationalToJson(Q.absolute(root)));
  const left = univariateToJson(column.slice(0, -1).reverse().map(N.fromRational), unknown);
  const before = equation(apply("Multiply", ...merged([...found, shifted, left])), 0);
  board.write("polynomial.scale-factors", after, { factor: written(Q.rational(root.denominator)) }, { before });
}

/** (x − 1)² for a factor that comes twice. */
function merged(factors: readonly MathJson[]): MathJson[] {
  const result: { factor: MathJson; times: number }[] = [];
  for (const factor of factors) {
    const same = result.find((other) => JSON.stringify(other.factor) === JSON.stringify(factor));
    if (same) same.times++;
    else result.push({ factor, times: 1 });
  }
  return result.map(({ factor, times }) => (times === 1 ? factor : apply("Power", factor, times)));
}

/** Horner's scheme: the numbers below the line, the last one the remainder. */
function syntheticDivision(coefficients: readonly bigint[], root: Rational): Rational[] {
  const column: Rational[] = [];
  for (const coefficient of [...coefficients].reverse()) {
    const last = column.at(-1);
    column.push(last ? Q.add(Q.rational(coefficient), Q.multiply(last, root)) : Q.rational(coefficient));
  }
  return column;
}

function writeDivision(coefficients: readonly bigint[], column: readonly Rational[], root: Rational, board: Board): void {
  const descending = [...coefficients].reverse();
  board.write("polynomial.bring-down", written(column[0] ?? Q.zero));
  for (let index = 1; index < column.length; index++) {
    const before = apply(
      "Add",
      Q.integerToJson(descending[index] ?? 0n),
      apply("Multiply", Q.rationalToJson(column[index - 1] ?? Q.zero), Q.rationalToJson(root)),
    );
    const rule = index === column.length - 1 ? "polynomial.synthetic-end" : "polynomial.synthetic-step";
    board.write(rule, written(column[index] ?? Q.zero), { root: written(root) }, { before: expressionOf(before) });
  }
}
