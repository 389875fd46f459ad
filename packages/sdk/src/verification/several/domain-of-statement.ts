import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { readStatement } from "../statements/read-statement.ts";
import { type Comparison, comparisonsOf, join, mapComparisons, type Statement } from "../statements/statement.ts";
import { formulasIn } from "./logic.ts";

/** What must hold for a formula to have a value; undefined as a statement where it cannot be said in comparisons. */
export interface DomainCondition {
  readonly json: MathJson;
  readonly statement: Statement | undefined;
}

/** Functions of which it is known where they have values. */
const transparent: ReadonlySet<string> = new Set([
  ..."Add Subtract Multiply Negate Divide Ratio Power Sqrt Root Abs Exp Ln Log Sign Floor Ceil Round Max Min".split(" "),
  ..."Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Arcsec Arccsc".split(" "),
  ..."Sinh Cosh Tanh Coth Sech Csch Arsinh Arcosh Artanh Percent Degrees DMS".split(" "),
]);

/** The largest parts of a formula of which it is not known where they have values: f(x), a derivative, a sum over k. */
export function opaqueParts(json: MathJson): MathJson[] {
  const head = headOf(json);
  if (head === undefined) return [];
  return transparent.has(head) ? operandsOf(json).flatMap(opaqueParts) : [json];
}

/** Where a formula has a value. That a part has one of which nothing is known is a condition too: f(x) ∈ ℝ. */
export function domainOfFormulas(formulas: readonly MathJson[]): DomainCondition[] {
  const found: DomainCondition[] = [];
  const put = (json: MathJson): void => {
    if (!found.some((other) => sameTree(other.json, json))) found.push({ json, statement: readStatement(json) });
  };
  for (const formula of formulas) {
    for (const part of opaqueParts(formula)) put(apply("Element", part, "RealNumbers"));
    for (const condition of domainConditions(formula)) put(plain(condition));
  }
  return found;
}

/** √u ≠ 0 is u > 0, and ln u ≠ 0, where u > 0 is asked for before, is u ≠ 1. */
function plain(condition: MathJson): MathJson {
  const [left = 0, right = 0] = operandsOf(condition);
  const [inner, ...more] = operandsOf(left);
  if (headOf(condition) !== "NotEqual" || !isZero(right) || inner === undefined || more.length > 0) return condition;
  if (headOf(left) === "Sqrt") return apply("Greater", inner, 0);
  return headOf(left) === "Ln" ? apply("NotEqual", inner, 1) : condition;
}

/** What holds wherever the formulas have values. */
export const necessaryDomain = (formulas: readonly MathJson[]): DomainCondition[] =>
  domainOfFormulas(formulas.filter((formula) => !hasRootOfLetters(formula)));

/** Where every formula in a statement has a value. */
export const domainOfStatement = (statement: Statement): DomainCondition[] => domainOfFormulas(formulasIn(statement));

/**
 * The statement with what is simple to say said simply: that a formula has a value by its conditions, and uⁿ = 0 as u = 0.
 */
export function spelledOut(statement: Statement): Statement {
  return mapComparisons(statement, (comparison) => {
    if (comparison.signs.length === 3) return havingValues(comparison);
    return isZero(comparison.right) ? rootOfPower(comparison) : comparison;
  });
}

function havingValues(comparison: Comparison): Statement {
  const formulas = [comparison.left, comparison.right];
  if (formulas.some((formula) => opaqueParts(formula).length > 0 || hasRootOfLetters(formula))) return comparison;
  const conditions = domainOfFormulas(formulas).map(({ statement }) => statement);
  return conditions.every((condition) => condition !== undefined) ? join("and", conditions) : comparison;
}

/** Roots whose degree is a letter have values where no condition tells of. */
function hasRootOfLetters(json: MathJson): boolean {
  const operands = operandsOf(json);
  if (headOf(json) === "Root" && freeLetters(operands[1] ?? 0).length > 0) return true;
  return operands.some(hasRootOfLetters);
}

const isZero = (json: MathJson): boolean => isNumber(json) && Number(numeral(json)) === 0;

/** uⁿ = 0 is u = 0, and uⁿ ≠ 0 is u ≠ 0. */
function rootOfPower(comparison: Comparison): Comparison {
  const [base, exponent] = operandsOf(comparison.left);
  const signs = comparison.signs.join();
  if (headOf(comparison.left) !== "Power" || base === undefined || exponent === undefined) return comparison;
  const times = rationalOf(exponent);
  const plain = times !== undefined && times.denominator === 1n && times.numerator > 0n;
  return plain && (signs === "0" || signs === "-1,1") ? rootOfPower({ ...comparison, left: base }) : comparison;
}

/** The statement with u = 0 or v = 0 for uv = 0, where u and v have values everywhere. */
export function withSplitProducts(statement: Statement): Statement {
  return mapComparisons(statement, (comparison) => {
    const { left, right, signs } = comparison;
    const factors = headOf(left) === "Multiply" && isZero(right) && signs.join() === "0" ? operandsOf(left) : [];
    if (factors.length === 0 || domainOfFormulas(factors).length > 0) return comparison;
    return join(
      "or",
      factors.map((factor) => withSplitProducts(rootOfPower({ ...comparison, left: factor }))),
    );
  });
}

/** Whether the tree stands somewhere in what a statement compares. */
export function speaksOf(statement: Statement, part: MathJson): boolean {
  return comparisonsOf(statement).some(({ left, right }) =>
    [left, right].some((formula) => opaqueParts(formula).some((own) => sameTree(own, part))),
  );
}
