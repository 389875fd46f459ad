import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, Goal, MathJson, Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { showSystem, systemTitle } from "./figure.ts";
import { nonlinearRules } from "./nonlinear-rules.ts";
import { Polynomials } from "./polynomials.ts";
import { distinctPoints, inOrder, type Point, pointsOutcome, pointsStatement } from "./solutions.ts";
import { solveBranch } from "./solve-branch.ts";
import { solveOne } from "./solve-one.ts";
import { freeNames, type System, systemOf } from "./system.ts";

/** Equations that stay the same when x and y change places, as polynomials in s = x + y and p = xy. */
interface Symmetric {
  readonly system: System;
  readonly sum: string;
  readonly product: string;
  readonly inSumAndProduct: Polynomials;
  readonly equations: readonly Polynomial[];
}

/** x and y are the roots of z² − (x + y)z + xy = 0. */
export const symmetric: Method = {
  id: "system.symmetric",
  example: "x^2 + y^2 = 7, xy = 2",
  rules: { ...commonRules, ...nonlinearRules },
  suits(goal) {
    const found = symmetricSystem(goal);
    if (!found) return 0;
    const isNonlinear = found.equations.every((equation) => P.degreeIn(equation, found.inSumAndProduct.placeOf(found.sum)) !== 1);
    return isNonlinear ? 0.87 : 0.8;
  },
  derive(goal, board) {
    const found = symmetricSystem(goal);
    const points = found && solveSymmetric(goal, board, found);
    if (!found || !points) return { status: "unsupported" };
    showSystem(board, found.system, points);
    return pointsOutcome(points);
  },
  title: systemTitle,
};

function symmetricSystem(goal: Goal): Symmetric | undefined {
  const system = systemOf(goal);
  if (system?.unknowns.length !== 2 || system.equations.length !== 2) return undefined;
  const names = ["s", "p", "u", "v"].filter((name) => freeNames(system).includes(name));
  const [sum, product] = names;
  if (sum === undefined || product === undefined) return undefined;
  const own = new Polynomials(system.unknowns, () => {});
  const inSumAndProduct = new Polynomials([sum, product], () => {});
  const equations = system.equations.map((equation) => {
    const difference = own.difference(equation);
    if (difference?.denominator !== 1n) return undefined;
    return inElementary(difference.numerator, own, inSumAndProduct);
  });
  return equations.every((equation) => equation !== undefined) && equations.every((equation) => !P.isConstant(equation))
    ? { system, sum, product, inSumAndProduct, equations }
    : undefined;
}

/** A symmetric polynomial in two letters by their sum and product; undefined where it is not symmetric. */
function inElementary(polynomial: Polynomial, own: Polynomials, target: Polynomials): Polynomial | undefined {
  const [x, y] = own.letters.map((letter) => own.placeOf(letter)) as [number, number];
  const [s, p] = target.letters.map((letter) => P.variable(target.placeOf(letter))) as [Polynomial, Polynomial];
  const terms = new Map<string, bigint>();
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    const exponent = (place: number): number => powers.find(([variable]) => variable === place)?.[1] ?? 0;
    terms.set(`${exponent(x)},${exponent(y)}`, coefficient);
  }
  let result: Polynomial = 0n;
  for (const [key, coefficient] of terms) {
    const [a, b] = key.split(",").map(Number) as [number, number];
    if (terms.get(`${b},${a}`) !== coefficient) return undefined;
    if (a < b) continue;
    const part = a === b ? P.power(p, a) : P.multiply(P.power(p, b), powerSum(a - b, s, p));
    result = P.add(result, P.scale(part, coefficient));
  }
  return result;
}

/** xⁿ + yⁿ = s(xⁿ⁻¹ + yⁿ⁻¹) − p(xⁿ⁻² + yⁿ⁻²). */
function powerSum(n: number, s: Polynomial, p: Polynomial): Polynomial {
  let [before, now]: [Polynomial, Polynomial] = [2n, s];
  for (let k = 1; k < n; k++) [before, now] = [now, P.subtract(P.multiply(s, now), P.multiply(p, before))];
  return now;
}

function solveSymmetric(goal: Goal, board: Board, found: Symmetric): Point[] | undefined {
  const { system, sum, product, inSumAndProduct, equations } = found;
  const [x, y] = system.unknowns as [string, string];
  const names = expressionOf(
    apply("And", apply("Equal", sum, apply("Add", x, y)), apply("Equal", product, apply("Multiply", x, y))),
  );
  const start = board.line;
  board.write("system.name-sum-and-product", names);
  let pairs: Point[] | undefined;
  board.detail(
    "system.in-new-unknowns",
    (inner) => {
      const active = equations.map((polynomial) => ({ shown: inSumAndProduct.equation(polynomial), polynomial }));
      const line = inner.write("system.write-in-new-unknowns", allOf(active.map(({ shown }) => shown))).after;
      const solving = {
        goal: { ...goal, unknowns: [sum, product] },
        unknowns: [sum, product],
        polynomials: inSumAndProduct,
        solve: solveBranch,
      };
      pairs = solveBranch({ active, known: [], nonZero: [] }, solving, inner);
      return pairs ? pointsStatement([sum, product], pairs) : line;
    },
    {},
    { condition: names },
  );
  const points = pairs && pointsFor(goal, board, system, pairs);
  if (!points) return undefined;
  board.write("system.old-unknowns", pointsStatement(system.unknowns, points), {}, start ? { before: start } : {});
  return points;
}

const allOf = (statements: readonly MathJson[]): Expression => expressionOf(apply("And", ...statements));

/** For each sum and product the two numbers that have them. */
function pointsFor(goal: Goal, board: Board, system: System, pairs: readonly Point[]): Point[] | undefined {
  const unknown = ["z", "t", "w"].find((name) => freeNames(system).includes(name) || !system.unknowns.includes(name));
  if (unknown === undefined) return undefined;
  const points: Point[] = [];
  for (const [sum = 0, product = 0] of pairs) {
    const equation = quadratic(unknown, sum, product);
    const params = { sum: expressionOf(sum), product: expressionOf(product), unknown: expressionOf(unknown) };
    board.write("system.vieta", expressionOf(equation), params);
    const roots =
      solveOne(board, goal, equation, unknown, new Polynomials([unknown], () => {})) ?? byFormula(board, unknown, sum, product);
    if (!roots || roots.length > 2) return undefined;
    const [first, second = first] = roots;
    if (first !== undefined && second !== undefined) points.push([first, second], [second, first]);
  }
  return inOrder(distinctPoints(points));
}

/** z² − sum · z + product = 0 */
function quadratic(unknown: string, sum: MathJson, product: MathJson): MathJson {
  const terms = apply("Add", apply("Subtract", apply("Power", unknown, 2), apply("Multiply", sum, unknown)), product);
  return apply("Equal", simplify(terms), 0);
}

/** Where the sum is a root, as √11 is. */
function byFormula(board: Board, unknown: string, sum: MathJson, product: MathJson): MathJson[] | undefined {
  const discriminant = simplify(apply("Subtract", apply("Power", sum, 2), apply("Multiply", 4, product)));
  const sign = signOfConstant(discriminant, (operations) => board.spend(operations));
  if (sign !== 0 && sign !== 1 && sign !== -1) return undefined;
  const half = (head: string): MathJson => simplify(apply("Divide", apply(head, sum, apply("Sqrt", discriminant)), 2));
  const roots = sign < 0 ? [] : sign === 0 ? [half("Add")] : [half("Subtract"), half("Add")];
  const named = roots.map((root) => apply("Equal", unknown, root));
  const statement =
    named.length === 0
      ? apply("Element", unknown, apply("Set"))
      : named.length === 1
        ? (named[0] as MathJson)
        : apply("Or", ...named);
  board.write(
    "system.quadratic-roots",
    expressionOf(statement),
    { discriminant: expressionOf(discriminant) },
    {
      before: expressionOf(quadratic(unknown, sum, product)),
    },
  );
  return roots;
}
