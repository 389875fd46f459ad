import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf, sameTree, substitute } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { type Lesson, primitive, product, tidy } from "./lesson.ts";
import { statementsOfZeros, zerosOf } from "./lost-solutions.ts";
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
): (Found & { readonly besides: readonly MathJson[] }) | undefined {
  const derivative = slopeOf(y, x, 1);
  lesson.provide(domainConditions(slope));
  lesson.write("differential.solve-for-slope", apply("Equal", derivative, slope), { slope: expressionOf(derivative) });
  const zeros = zerosOf(g, y, lesson.board);
  const lost = statementsOfZeros(zeros, y);
  for (const statement of lost) nameZero(lesson, statement, g, y);
  const inverse = tidy(apply("Divide", 1, g));
  const [left, right] = [primitive(inverse, y, lesson.board), primitive(f, x, lesson.board)];
  if (left === undefined || right === undefined) return undefined;
  const provided = freeLetters(g).includes(y) && lost.length > 0 ? [apply("NotEqual", g, 0)] : [];
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
  const besides = lost.filter((statement) => isBesides(lesson, found, statement, { x, y }, constant));
  return { ...found, besides };
}

/** A constant solution of y′ = f(x)g(y), before g(y) is divided by. */
export function nameZero(lesson: Lesson, statement: MathJson, g: MathJson, y: string): void {
  if (operandsOf(statement)[0] !== y) lesson.remark("differential.constant-solutions", statement, {});
  else lesson.remark("differential.constant-solution", statement, { condition: expressionOf(apply("Equal", g, 0)) });
}

/** F(x, y) = C from G(y) = F(x) + C, and from G(y) = C · F(x). */
export function isolated(equation: MathJson, constant: string): MathJson {
  const [left = 0, right = 0] = operandsOf(equation);
  const rest = tidy(apply("Subtract", right, constant));
  if (!freeLetters(rest).includes(constant)) return apply("Equal", tidy(apply("Subtract", left, rest)), constant);
  const factor = tidy(apply("Divide", right, constant));
  return freeLetters(factor).includes(constant) ? equation : apply("Equal", tidy(apply("Divide", left, factor)), constant);
}

/** Whether the constant solution is one beside the general one, and not that for some value of the constant; which of both is said. */
function isBesides(
  lesson: Lesson,
  found: Found,
  statement: MathJson,
  letters: { readonly x: string; readonly y: string },
  constant: string,
): boolean {
  const included = constantFor(lesson, found, statement, letters, constant);
  const params = included === undefined ? {} : { value: expressionOf(apply("Equal", constant, included)) };
  lesson.remark(included === undefined ? "differential.constant-besides" : "differential.constant-included", statement, params);
  return included === undefined;
}

/**
 * The value of the constant for which the general solution is a given one, y = h(x) or base = 0, as far as it is seen: 0 in the solved form, or what the
 * left side of F(x, y) = C is on it. undefined otherwise.
 */
export function constantFor(
  lesson: Lesson,
  { solution, equation }: Found,
  statement: MathJson,
  { x, y }: { readonly x: string; readonly y: string },
  constant: string,
): MathJson | undefined {
  const [left = 0, value = 0] = operandsOf(statement);
  const atZero = solution === undefined ? undefined : tidy(substitute(solution, { [constant]: 0 }));
  if (atZero !== undefined) {
    const [size = 0] = headOf(atZero) === "PlusMinus" ? operandsOf(atZero) : [];
    const branches = headOf(atZero) === "PlusMinus" ? [tidy(size), tidy(apply("Negate", size))] : [atZero];
    return left === y && branches.some((branch) => sameTree(branch, value)) ? 0 : undefined;
  }
  const [formula = 0, right] = operandsOf(isolated(equation, constant));
  if (right !== constant) return undefined;
  const put = tidy(mapTree(formula, (part) => (sameTree(part, left) ? value : part)));
  if ([x, y, constant].some((letter) => freeLetters(put).includes(letter))) return undefined;
  const sign = signOfConstant(put, (operations) => lesson.board.spend(operations));
  return sign === undefined || sign === "no-value" ? undefined : put;
}
