import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, mapTree, operandsOf } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { Polynomials } from "../systems/polynomials.ts";
import { constantRoots } from "./constant-roots.ts";
import { type Lesson, primitive, product, tidy } from "./lesson.ts";
import { slopeOf } from "./ode.ts";
import type { Separated } from "./separate.ts";
import { type Found, solveForFunction } from "./solve-for-function.ts";

/**
 * Writes the working for y′ = f(x)g(y), from where the lesson stands to y by x and a constant, or to an equation between them. undefined where an integral
 * is not found.
 */
export function separateAndSolve(
  lesson: Lesson,
  { x, y }: { readonly x: string; readonly y: string },
  { f, g, slope }: Separated & { readonly slope: MathJson },
  constant: string,
): Found | undefined {
  const derivative = slopeOf(y, x, 1);
  lesson.provide(domainConditions(slope));
  lesson.write("differential.solve-for-slope", apply("Equal", derivative, slope), { slope: expressionOf(derivative) });
  const lost = constantRoots(g, y, lesson.board);
  const vanishes = apply("Equal", g, 0);
  for (const value of lost) {
    lesson.remark("differential.constant-solution", apply("Equal", y, value), { condition: expressionOf(vanishes) });
  }
  const isPolynomial = new Polynomials([y], (operations) => lesson.board.spend(operations)).read(g) !== undefined;
  if (!isPolynomial) lesson.remark("differential.constant-solutions", vanishes, {});
  const inverse = tidy(apply("Divide", 1, g));
  const [left, right] = [primitive(inverse, y, lesson.board), primitive(f, x, lesson.board)];
  if (left === undefined || right === undefined) return undefined;
  const provided = freeLetters(g).includes(y) && (lost.length > 0 || !isPolynomial) ? [apply("NotEqual", g, 0)] : [];
  lesson.write(
    "differential.separate",
    apply("Equal", product(inverse, derivative), f),
    { y: expressionOf(y), x: expressionOf(x) },
    provided,
  );
  lesson.integrate(inverse, y, constant);
  lesson.integrate(f, x, constant);
  lesson.state("differential.integrate-both-sides", apply("Equal", left, apply("Add", right, constant)));
  const found = solveForFunction(lesson, left, right, y, constant);
  if (found.solution !== undefined) for (const value of lost) nameLost(lesson, found.solution, value, y, constant);
  return found;
}

/** F(x, y) = C from G(y) = F(x) + C, and from G(y) = C · F(x). */
export function isolated(equation: MathJson, constant: string): MathJson {
  const [left = 0, right = 0] = operandsOf(equation);
  const rest = tidy(apply("Subtract", right, constant));
  if (!freeLetters(rest).includes(constant)) return apply("Equal", tidy(apply("Subtract", left, rest)), constant);
  const factor = tidy(apply("Divide", right, constant));
  return freeLetters(factor).includes(constant) ? equation : apply("Equal", tidy(apply("Divide", left, factor)), constant);
}

/** Whether the constant solution is the general one for C = 0, or one beside it. */
function nameLost(lesson: Lesson, solution: MathJson, value: MathJson, y: string, constant: string): void {
  const atZero = tidy(replaced(solution, constant));
  const same = JSON.stringify(atZero) === JSON.stringify(value);
  const params = same ? { value: expressionOf(apply("Equal", constant, 0)) } : {};
  lesson.remark(same ? "differential.constant-included" : "differential.constant-besides", apply("Equal", y, value), params);
}

const replaced = (json: MathJson, letter: string): MathJson => mapTree(json, (part) => (part === letter ? 0 : part));
