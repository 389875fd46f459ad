import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { countRealRoots } from "../../algebra/multivariate/real-roots.ts";
import { subtract } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { type Element, keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { type Factored, factored } from "../../algebra/normal-form/roots.ts";
import { knownSign } from "../../algebra/normal-form/signs.ts";
import { polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import { divide, negate, rational, rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { compareOnLine } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { always, join, type Statement } from "../statements/statement.ts";

/**
 * What must hold for a value on one side that the other side does not ask for: (x² − 1)/(x − 1) = x + 1 needs x ≠ 1. Conditions that always
 * hold, or that follow from what both sides ask for or from the hypotheses, are left out.
 */
export function conditionsBetween(before: MathJson, after: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson[] {
  const [left, right] = [domainConditions(before), domainConditions(after)];
  const alone = (own: readonly MathJson[], others: readonly MathJson[]): MathJson[] =>
    own.filter((condition) => !others.some((other) => sameTree(condition, other)));
  const [fromLeft, fromRight] = [alone(left, right), alone(right, left)];
  if (fromLeft.length + fromRight.length === 0) return [];
  const needed = [...remaining(fromLeft, [...right, ...assuming], spend), ...remaining(fromRight, [...left, ...assuming], spend)];
  return distinct(needed);
}

/** The conditions that do not follow from the others. */
export function remaining(conditions: readonly MathJson[], others: readonly MathJson[], spend: Spend): MathJson[] {
  const found: MathJson[] = [];
  for (const condition of conditions) {
    const known = [...others, ...found];
    if (!follows(condition, known, spend)) found.push(...simplified(condition, known, spend));
  }
  return found;
}

/** Whether a condition about one letter holds wherever the others do. */
function follows(condition: MathJson, others: readonly MathJson[], spend: Spend): boolean {
  const [letter, ...more] = freeLetters(condition);
  const claim = readStatement(condition);
  if (letter === undefined || more.length > 0 || !claim) return false;
  const given = others
    .filter((other) => freeLetters(other).every((name) => name === letter))
    .map(readStatement)
    .filter((statement): statement is Statement => statement !== undefined);
  const comparison = compareOnLine(always, claim, join("and", given), letter, spend);
  return comparison !== undefined && comparison.onlyFirst === undefined;
}

/** A condition as a person would list it: u ≠ 0 for each irreducible factor of u that may vanish, solved for the letter where it is linear. */
function simplified(condition: MathJson, known: readonly MathJson[], spend: Spend): MathJson[] {
  const [left, right, ...more] = operandsOf(condition);
  const head = headOf(condition) ?? "";
  if (left === undefined || right === undefined || more.length > 0 || !/^(NotEqual|Greater|GreaterEqual)$/.test(head))
    return [condition];
  return inField({ spend }, (field) => {
    const difference = differenceOf(field, left, right);
    const parts = difference && factored(field, difference);
    if (!parts) return [condition];
    if (head !== "NotEqual") return isKnownSign(field, parts, head, known) ? [] : [solved(field, parts, head) ?? condition];
    const others = known.flatMap((other) => nonZeroKeys(field, other));
    return parts.factors
      .filter(({ base }) => !isNeverZero(field, base) && !others.includes(keyOf(base)))
      .map(({ base }) => nonZero(field, base));
  });
}

function differenceOf(field: Field, left: MathJson, right: MathJson): Element | undefined {
  const [a, b] = [elementOf(field, left), elementOf(field, right)];
  return a && b && subtract(field, a, b);
}

/** The factors that another condition keeps from being 0. */
function nonZeroKeys(field: Field, condition: MathJson): string[] {
  const [left, right, ...more] = operandsOf(condition);
  if (left === undefined || right === undefined || more.length > 0 || !/^(NotEqual|Greater|Less)$/.test(headOf(condition) ?? ""))
    return [];
  const difference = differenceOf(field, left, right);
  const parts = difference && factored(field, difference);
  return parts ? parts.factors.map(({ base }) => keyOf(base)) : [];
}

function isNeverZero(field: Field, base: Polynomial): boolean {
  if (isConstantPolynomial(field, base)) return true;
  const [place, ...others] = P.variablesOf(base);
  if (place === undefined || others.length > 0) return false;
  const { kind } = field.generatorOf(place);
  if (kind === "exponential" && P.equal(base, P.variable(place))) return true;
  return kind === "letter" && countRealRoots(P.coefficientsIn(base, place) as bigint[], field.spend) === 0;
}

/** Whether sign · Π base^exponent has the sign asked for: from its factors, or because another condition asks for the same. */
function isKnownSign(field: Field, { sign, factors }: Factored, head: string, known: readonly MathJson[]): boolean {
  let product: number = sign;
  for (const { base, exponent } of factors) {
    const own = exponent % 2 === 0 ? 1 : knownSign(field, base);
    if (own === undefined || (head === "Greater" && !isNeverZero(field, base))) product = Number.NaN;
    else product *= own;
  }
  if (product === 1) return true;
  const key = signKey({ sign, factors });
  return known.some((other) => {
    const [left, right] = operandsOf(other);
    const otherHead = headOf(other);
    if (left === undefined || right === undefined || (otherHead !== "Greater" && otherHead !== head)) return false;
    const difference = differenceOf(field, left, right);
    const parts = difference && factored(field, difference);
    return parts !== undefined && signKey(parts) === key;
  });
}

/** Products with the same key have the same sign. */
function signKey({ sign, factors }: Factored): string {
  const odd = factors.filter(({ exponent, base }) => exponent % 2 !== 0 && !P.isConstant(base)).map(({ base }) => keyOf(base));
  return `${sign} ${odd.sort().join(" ")}`;
}

function nonZero(field: Field, base: Polynomial): MathJson {
  const [place, ...others] = P.variablesOf(base);
  const generator = place === undefined ? undefined : field.generatorOf(place);
  if (others.length === 0 && generator?.kind === "letter" && place !== undefined && P.degreeIn(base, place) === 1) {
    return apply("NotEqual", generator.name, rationalToJson(linearRoot(base, place)));
  }
  return apply("NotEqual", polynomialToJson(field, base), 0);
}

function linearRoot(base: Polynomial, place: number): ReturnType<typeof rational> {
  const [constant = 0n, slope = 1n] = P.coefficientsIn(base, place) as bigint[];
  return negate(divide(rational(constant), rational(slope)));
}

/** x − 1 > 0 as x > 1, where there is one linear factor. */
function solved(field: Field, { sign, factors }: Factored, head: string): MathJson | undefined {
  const odd = factors.filter(({ base }) => !P.isConstant(base));
  const [only, ...more] = odd;
  if (!only || more.length > 0 || only.exponent !== 1) return undefined;
  const [place, ...others] = P.variablesOf(only.base);
  const generator = place === undefined ? undefined : field.generatorOf(place);
  if (others.length > 0 || generator?.kind !== "letter" || place === undefined || P.degreeIn(only.base, place) !== 1)
    return undefined;
  const slope = (P.coefficientsIn(only.base, place) as bigint[])[1] ?? 1n;
  const upward = slope > 0n === sign > 0;
  const turned = head === "Greater" ? "Less" : "LessEqual";
  return apply(upward ? head : turned, generator.name, rationalToJson(linearRoot(only.base, place)));
}

function distinct(conditions: readonly MathJson[]): MathJson[] {
  return conditions.filter((condition, index) => !conditions.slice(0, index).some((earlier) => sameTree(earlier, condition)));
}
