import { signOfConstant } from "../../algebra/constant/decide.ts";
import { factor } from "../../algebra/multivariate/factor.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { covers } from "../../algebra/progressions/covering.ts";
import { type LinearForm, linearForm, solvedFor } from "../../algebra/progressions/linear.ts";
import { type Progression, progressionOf, termsOf, unitOf } from "../../algebra/progressions/progression.ts";
import * as N from "../../algebra/quadratic-number.ts";
import * as Q from "../../algebra/rational.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import type { Spend } from "../../algebra/spend.ts";
import { sum } from "../../algebra/written-form.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isNumber, mapOperands, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite } from "../../expression/tree/sign.ts";
import type { Comparison, Direction, Statement } from "../statements/statement.ts";

/**
 * Whether one statement certainly follows from the other where both say that the unknown is a member of some families: x = π/6 + 2kπ, or sin(2x − 1) = 1/3,
 * by which 2x − 1 is arcsin(1/3) + 2kπ or π − arcsin(1/3) + 2kπ. Exact, and quick; it finds no counterexamples.
 */
export function holdsByProgressions(
  first: Statement,
  second: Statement,
  unknown: string,
  direction: Direction,
  spend: Spend,
): boolean {
  const before = progressionsOf(first, unknown, spend);
  const after = before && progressionsOf(second, unknown, spend);
  if (!before || !after) return false;
  const isKept = direction === "follows" || covers(after, before, spend);
  return isKept && (direction === "implies" || covers(before, after, spend));
}

/** undefined for what is no such statement. */
function progressionsOf(statement: Statement, unknown: string, spend: Spend): Progression[] | undefined {
  switch (statement.type) {
    case "or": {
      const parts = statement.parts.map((part) => progressionsOf(part, unknown, spend));
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case "comparison":
      return isEquality(statement) ? solutionsOf(statement, unknown, spend) : undefined;
    case "some-whole":
      return familiesIn(statement.part, unknown, statement.letter);
    default:
      return undefined;
  }
}

const isEquality = ({ signs }: Comparison): boolean => signs.length === 1 && signs[0] === 0;

/** ax + b = start + k·step, one of them or several. */
function familiesIn(statement: Statement, unknown: string, letter: string): Progression[] | undefined {
  if (statement.type === "or") {
    const parts = statement.parts.map((part) => familiesIn(part, unknown, letter));
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (statement.type !== "comparison" || !isEquality(statement)) return undefined;
  const terms = termsOf(apply("Subtract", statement.left, statement.right)).filter((term) => term !== 0);
  const form = linearForm(sum(terms.filter((term) => freeLetters(term).includes(unknown))), unknown);
  const others = sum(terms.filter((term) => !freeLetters(term).includes(unknown)).map(opposite));
  const isCounted = freeLetters(others).includes(letter);
  const progression = progressionOf(isCounted ? apply("Family", others, letter, "Integers") : others);
  if (!form && progression) return cancelled(terms, unknown, progression);
  const isKnown = form && form.constant.length === 0 && freeLetters(form.slope.unit).length === 0;
  return isKnown && progression && isConstant(progression) ? [solvedFor(form, progression)] : undefined;
}

/** x = π/3 + x + 2kπ never holds; undefined where the unknown does not cancel, or something else is left that is always true. */
function cancelled(terms: readonly MathJson[], unknown: string, { rest, shift, step }: Progression): Progression[] | undefined {
  const own = terms.filter((term) => freeLetters(term).includes(unknown)).map(unitOf);
  const isGone =
    own.every(({ unit }) => unit === unknown) && Q.isZero(own.reduce((total, { times }) => Q.add(total, times), Q.zero));
  return isGone && rest === 0 && step && !Q.isInteger(Q.divide(shift, step)) ? [] : undefined;
}

const isConstant = ({ unit, rest }: Progression): boolean => [unit, rest].every((part) => freeLetters(part).length === 0);

const inverses: Readonly<Record<string, { head: string; step: number; other?: "negative" | "supplement" }>> = {
  Sin: { head: "Arcsin", step: 2, other: "supplement" },
  Cos: { head: "Arccos", step: 2, other: "negative" },
  Tan: { head: "Arctan", step: 1 },
};

/** x = c, sin u = c with a linear u, a polynomial in one such sin u, or a product of such that is 0. */
function solutionsOf({ left, right }: Comparison, unknown: string, spend: Spend): Progression[] | undefined {
  const [side, value] = freeLetters(left).includes(unknown) ? [left, right] : [right, left];
  if (freeLetters(value).length === 0) {
    if (side === unknown) {
      const progression = progressionOf(value);
      return progression && [progression];
    }
    if (inverses[headOf(side) ?? ""]) return basicSolutions(side, value, unknown, spend);
    if (value === 0 && headOf(side) === "Multiply") return productSolutions(side, unknown, spend);
    if (headOf(side) === "Power") return powerSolutions(side, value, unknown, spend);
  }
  const combined = alikeSolutions(left, right, unknown) ?? waveSolutions(left, right, unknown, spend);
  if (combined) return combined;
  return polynomialSolutions(left, right, unknown, spend);
}

/** A polynomial in one sine, cosine or tangent. */
function polynomialSolutions(left: MathJson, right: MathJson, unknown: string, spend: Spend): Progression[] | undefined {
  const kernels = kernelsIn(apply("Subtract", left, right), unknown);
  const [kernel] = kernels;
  if (kernel === undefined || kernels.some((other) => !sameTree(kernel, other))) return undefined;
  const values = rootsIn(mapKernel(apply("Subtract", left, right), kernel), spend);
  const solutions = values?.map((root) => basicSolutions(kernel, root, unknown, spend));
  return solutions?.every((found) => found !== undefined) ? solutions.flat() : undefined;
}

/** aᵘ = c with numbers a, c > 0: u = ln c/ln a; undefined for other powers. */
function powerSolutions(power: MathJson, value: MathJson, unknown: string, spend: Spend): Progression[] | undefined {
  const [base = 0, exponent = 0] = operandsOf(power);
  if (freeLetters(base).length > 0) return polynomialSolutions(power, value, unknown, spend);
  const signs = [base, apply("Subtract", base, 1), value].map((part) => signOfConstant(part, spend));
  if (signs[0] !== 1 || (signs[1] !== 1 && signs[1] !== -1) || signs[2] !== 1) return undefined;
  const right = apply("Divide", apply("Ln", value), apply("Ln", base));
  return solutionsOf({ type: "comparison", left: exponent, right, signs: [0] }, unknown, spend);
}

/** sin A = sin B: A = B + 2kπ or A = π − B + 2kπ; cos A = cos B: A = ±B + 2kπ. */
function alikeSolutions(left: MathJson, right: MathJson, unknown: string): Progression[] | undefined {
  const head = headOf(left) ?? "";
  if (!/^(Sin|Cos)$/.test(head) || headOf(right) !== head) return undefined;
  const [a, b] = [operandsOf(left)[0] as MathJson, operandsOf(right)[0] as MathJson];
  const turns: Progression = { unit: "Pi", rest: 0, shift: Q.zero, step: Q.rational(2) };
  const found = [apply("Subtract", a, b), apply("Add", a, b)].map((side, index): Progression[] | undefined => {
    const form = linearForm(side, unknown);
    const shift = index === 1 && head === "Sin" ? Q.one : Q.zero;
    if (form) return isNumeric(form) ? [solvedFor(form, { ...turns, shift })] : undefined;
    // side = constant, which is to be shift·π + 2kπ.
    const terms = termsOf(side);
    const constant = sum(terms.filter((term) => !freeLetters(term).includes(unknown) && term !== 0).map(opposite));
    const { rest, shift: own, unit } = progressionOf(constant) as Progression;
    return unit === "Pi" ? cancelled(terms, unknown, { ...turns, rest, shift: Q.add(own, shift) }) : undefined;
  });
  return found.every((progressions) => progressions !== undefined) ? found.flat() : undefined;
}

const isNumeric = ({ slope, constant }: LinearForm): boolean =>
  [slope.unit, ...constant].every((part) => freeLetters(part).length === 0);

/** a sin u + b cos u = c with a > 0: sin(u + arctan(b/a)) = c/√(a² + b²). */
function waveSolutions(left: MathJson, right: MathJson, unknown: string, spend: Spend): Progression[] | undefined {
  const terms = termsOf(apply("Subtract", left, right)).filter((term) => term !== 0);
  const counted = terms.filter((term) => freeLetters(term).includes(unknown));
  const waves = counted.map(waveTerm);
  const [sine, cosine] = ["Sin", "Cos"].map((head) => waves.find((wave) => wave?.head === head));
  if (waves.length !== 2 || !sine || !cosine || !sameTree(sine.angle, cosine.angle)) return undefined;
  const constant = sum(terms.filter((term) => !counted.includes(term)).map(opposite));
  if ([sine.times, cosine.times, constant].some((part) => freeLetters(part).length > 0)) return undefined;
  const sign = signOfConstant(sine.times, spend);
  if (sign !== 1 && sign !== -1) return undefined;
  const size = apply("Sqrt", apply("Add", apply("Power", sine.times, 2), apply("Power", cosine.times, 2)));
  const value = apply("Divide", constant, sign === 1 ? size : apply("Negate", size));
  const angle = apply("Add", sine.angle, apply("Arctan", apply("Divide", cosine.times, sine.times)));
  return basicSolutions(apply("Sin", angle), value, unknown, spend);
}

/** c · sin u or c · cos u. */
function waveTerm(term: MathJson): { head: string; angle: MathJson; times: MathJson } | undefined {
  const { unit, times } = unitOf(term);
  const factors = headOf(unit) === "Multiply" ? operandsOf(unit) : [unit];
  const waves = factors.filter((factor) => /^(Sin|Cos)$/.test(headOf(factor) ?? ""));
  const [wave] = waves;
  if (wave === undefined || waves.length > 1) return undefined;
  const others = factors.filter((factor) => factor !== wave);
  return {
    head: headOf(wave) as string,
    angle: operandsOf(wave)[0] as MathJson,
    times: apply("Multiply", Q.rationalToJson(times), 1, ...others),
  };
}

/** Only sines and cosines have a value everywhere, so that a product is 0 wherever a factor is. */
function productSolutions(product: MathJson, unknown: string, spend: Spend): Progression[] | undefined {
  const factors = operandsOf(product).filter((factor) => freeLetters(factor).includes(unknown));
  const others = operandsOf(product).filter((factor) => !factors.includes(factor));
  if (!factors.every(isEntire) || !others.every((other) => nonZero(other, spend))) return undefined;
  const parts = factors.map((left) => solutionsOf({ type: "comparison", left, right: 0, signs: [0] }, unknown, spend));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

const nonZero = (json: MathJson, spend: Spend): boolean => {
  const sign = signOfConstant(json, spend);
  return sign === 1 || sign === -1;
};

function isEntire(json: MathJson): boolean {
  const head = headOf(json);
  if (head === undefined) return true;
  const [, exponent] = operandsOf(json);
  if (head === "Power" && !(typeof exponent === "number" && Number.isInteger(exponent) && exponent > 0)) return false;
  return /^(Add|Subtract|Negate|Multiply|Power|Sin|Cos)$/.test(head) ? operandsOf(json).every(isEntire) : isNumber(json);
}

/** The outermost sines, cosines and tangents with the unknown; the unknown itself where it stands outside of them. */
function kernelsIn(json: MathJson, unknown: string): MathJson[] {
  if (json === unknown) return [unknown];
  if (inverses[headOf(json) ?? ""]) return freeLetters(json).includes(unknown) ? [json] : [];
  return operandsOf(json).flatMap((operand) => kernelsIn(operand, unknown));
}

const mapKernel = (json: MathJson, kernel: MathJson): MathJson =>
  sameTree(json, kernel) ? place : operandsOf(json).length === 0 ? json : mapOperands(json, (part) => mapKernel(part, kernel));

const place = "t";

/** The real roots of a polynomial with rational coefficients that is a product of linear and quadratic ones; undefined for others. */
function rootsIn(json: MathJson, spend: Spend): MathJson[] | undefined {
  const polynomial = freeLetters(json).every((letter) => letter === place) ? polynomialIn(json, place, spend) : undefined;
  if (!polynomial || polynomial.degree < 1) return undefined;
  const [constant = N.zero, slope = N.zero] = polynomial.coefficients;
  if (polynomial.degree === 1) {
    const isOneField = N.isRational(constant) || N.isRational(slope) || constant.radicand === slope.radicand;
    return isOneField ? [N.toJson(N.negate(N.divide(constant, slope)))] : undefined;
  }
  if (!polynomial.coefficients.every(N.isRational)) return undefined;
  const rationals = polynomial.coefficients.map(({ rational }) => rational);
  const below = rationals.reduce((common, { denominator }) => Q.leastCommonMultiple(common, denominator), 1n);
  const terms = rationals.map(({ numerator, denominator }, power) => ({
    coefficient: (numerator * below) / denominator,
    powers: power === 0 ? [] : [[0, power] as const],
  }));
  const { factors } = factor(P.fromTerms(terms.filter(({ coefficient }) => coefficient !== 0n)), spend);
  const roots = factors.map(({ base }) => rootsOfFactor(P.coefficientsIn(base, 0) as bigint[]));
  return roots.every((found) => found !== undefined) ? roots.flat() : undefined;
}

function rootsOfFactor([c = 0n, b = 0n, a = 0n, ...more]: readonly bigint[]): MathJson[] | undefined {
  if (more.length > 0) return undefined;
  if (a === 0n) return [Q.rationalToJson(Q.rational(-c, b))];
  const discriminant = b * b - 4n * a * c;
  if (discriminant < 0n) return [];
  const root = N.squareRoot(Q.rational(discriminant));
  return [root, N.negate(root)].map((part) => N.toJson(N.divide(N.add(N.fromInteger(-b), part), N.fromInteger(2n * a))));
}

/** sin u = c, cos u = c, tan u = c with a linear u. */
function basicSolutions(side: MathJson, value: MathJson, unknown: string, spend: Spend): Progression[] | undefined {
  const inverse = inverses[headOf(side) ?? ""];
  const form = inverse && linearForm(operandsOf(side)[0] as MathJson, unknown);
  if (!inverse || !form || freeLetters(form.slope.unit).length > 0 || form.constant.some((term) => freeLetters(term).length > 0))
    return undefined;
  if (inverse.other) {
    const size = signOfConstant(apply("Subtract", 1, apply("Power", value, 2)), spend);
    if (size === -1) return [];
    if (size !== 0 && size !== 1) return undefined;
  } else if (typeof signOfConstant(value, spend) !== "number") return undefined;
  const angle = apply(inverse.head, value);
  const step = Q.rational(inverse.step);
  const main: Progression = { unit: "Pi", rest: angle, shift: Q.zero, step };
  const opposite: Progression = { ...main, rest: apply("Negate", angle), shift: inverse.other === "supplement" ? Q.one : Q.zero };
  return [main, ...(inverse.other ? [opposite] : [])].map((progression) => solvedFor(form, progression));
}
