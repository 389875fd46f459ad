import type { Polynomial, Term } from "../../../algebra/polynomial.ts";
import * as P from "../../../algebra/polynomial.ts";
import type { QuadraticNumber } from "../../../algebra/quadratic-number.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import { leastCommonMultiple } from "../../../algebra/rational.ts";
import { exactValue, rationalFunctionOf } from "../../../algebra/rational-function.ts";
import { polynomialToJson, sum, times } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import {
  apply,
  headOf,
  isNumber,
  isSymbol,
  mapOperands,
  mentions,
  openedTerms,
  operandsOf,
  signedTerms,
  substitute,
} from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";

type Values = Readonly<Record<string, MathJson>>;

/** The polynomial with exact coefficients that a formula is; undefined for any other, and for one with a letter below a bar. */
export function polynomialOf(json: MathJson): Polynomial | undefined {
  const value = rationalFunctionOf(json);
  return value && value.divisors.length === 0 ? value.numerator : undefined;
}

/**
 * Formulas put for letters, written as a person would write it: what was multiplied out stays multiplied out (x² − 4x + 3 with x − 2 for x is
 * x² − 8x + 15), what was not stays so too ((x − 2)² + 1 becomes (x − 4)² + 1, x² becomes (x − 2)²). `powers`: powers of a
 * letter are multiplied out as well, as everyone does with −x or x/2.
 */
export function putFor(json: MathJson, values: Values, { powers = false }: { powers?: boolean } = {}): MathJson {
  const letters = Object.keys(values).filter((letter) => values[letter] !== letter);
  if (!letters.some((letter) => mentions(json, letter))) return json;
  if (isSymbol(json)) return values[json] ?? json;
  const whole = isMultipliedOut(json, letters, powers) ? polynomialOf(substitute(json, values)) : undefined;
  if (whole) return writtenLike(json, whole);
  if (headOf(json) === "Add" || headOf(json) === "Subtract" || headOf(json) === "Negate")
    return joined(signedTerms(json).flatMap(({ term, sign }) => signed(putFor(term, values, { powers }), sign)));
  // Under the sign of a derivative or an integral letters are bound: nothing is moved there by parts.
  return withoutSigns(mapOperands(json, (operand) => putFor(operand, values, { powers })));
}

/** In standard form, x before y; with fraction bars over whole terms where the formula had them: x²/9. */
function writtenLike(source: MathJson, polynomial: Polynomial): MathJson {
  const inOrder = new Map([...polynomial].sort(([, a], [, b]) => compareTerms(a, b)));
  const hasBars = signedTerms(source).some(({ term }) => headOf(term) === "Divide" && !exactValue(term));
  const json = polynomialToJson(inOrder);
  return hasBars ? sum(openedTerms(json).map(underBar)) : json;
}

/** Numbers with names, π and e, stand behind letters. */
const nameOf = (letter: string): string => (/^[A-Z]/.test(letter) ? `~${letter}` : letter);

function compareTerms({ powers: a }: Term, { powers: b }: Term): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [[letter, exponent], [other, otherExponent]] = [a[index], b[index]] as [Term["powers"][number], Term["powers"][number]];
    if (letter !== other) return nameOf(letter) < nameOf(other) ? -1 : 1;
    if (exponent !== otherExponent) return otherExponent - exponent;
  }
  return b.length - a.length;
}

/** (4/9)·x² as 4x²/9. */
function underBar(term: MathJson): MathJson {
  if (headOf(term) === "Negate") return opposite(underBar(operandsOf(term)[0] as MathJson));
  const [first, ...rest] = operandsOf(term);
  const [above, below] = operandsOf(first ?? 0);
  if (headOf(term) !== "Multiply" || headOf(first ?? 0) !== "Divide" || !isNumber(above ?? "x")) return term;
  const factors = above === 1 ? rest : [above as MathJson, ...rest];
  return apply("Divide", factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors), below as MathJson);
}

const signed = (json: MathJson, sign: 1 | -1): MathJson[] =>
  sign === 1 ? openedTerms(json) : openedTerms(json).map((term) => opposite(term));

/** Terms beside one another, the numbers among them added. */
export function joined(terms: readonly MathJson[]): MathJson {
  const values = terms.map((term) => (isNumber(term) || headOf(term) ? exactValue(term) : undefined));
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length < 2) return sum(terms.filter((term) => term !== 0).map(withoutSigns));
  const total = numbers.reduce<QuadraticNumber | undefined>((left, right) => left && added(left, right), N.zero);
  // √2 and √3 have no sum that is written shorter.
  if (total === undefined) return sum(terms.map(withoutSigns));
  const others = terms.filter((_, index) => values[index] === undefined);
  return sum([...others.map(withoutSigns), ...(N.isZero(total) ? [] : [N.toJson(total)])]);
}

function added(left: QuadraticNumber, right: QuadraticNumber): QuadraticNumber | undefined {
  try {
    return N.add(left, right);
  } catch (error) {
    if (error instanceof N.DifferentFieldsError) return undefined;
    throw error;
  }
}

/** A sum of monomials in some letters that is worth multiplying out: a line, or a letter that stands in several terms. */
function isMultipliedOut(json: MathJson, letters: readonly string[], powers: boolean): boolean {
  const terms = signedTerms(json).map(({ term }) => term);
  if (!terms.every(isMonomial)) return false;
  const withLetters = terms.filter((term) => letters.some((letter) => mentions(term, letter)));
  if (powers) return true;
  const isLinear = withLetters.every((term) => isSymbol(term) || !hasPower(term));
  return (
    (isLinear && terms.length > 1) || letters.some((letter) => withLetters.filter((term) => mentions(term, letter)).length > 1)
  );
}

/** A number times powers of letters: 4, x², 3xy, x²/9. */
function isMonomial(json: MathJson): boolean {
  if (isNumber(json) || isSymbol(json)) return true;
  const [first, second] = operandsOf(json);
  switch (headOf(json)) {
    case "Multiply":
      return operandsOf(json).every(isMonomial);
    case "Divide":
      return isMonomial(first as MathJson) && isNumber(second as MathJson);
    case "Power":
      return isSymbol(first as MathJson) && typeof second === "number" && Number.isInteger(second) && second > 0;
    case "Sqrt":
      return isNumber(first as MathJson);
    default:
      return false;
  }
}

const hasPower = (json: MathJson): boolean =>
  headOf(json) === "Power" || operandsOf(json).filter((each) => isSymbol(each)).length > 1 || operandsOf(json).some(hasPower);

/** A minus inside a power, a product, |x|, or an odd or even function comes out or goes away: (−x)² is x², sin(−x) is −sin x. */
function withoutSigns(json: MathJson): MathJson {
  const [first, second] = operandsOf(json);
  const inner = first === undefined ? undefined : turned(first, headOf(json) ?? "");
  switch (headOf(json)) {
    case "Power":
      if (typeof second !== "number" || !Number.isInteger(second) || second < 1) return json;
      if (inner === undefined) return withoutFractions(first as MathJson, second);
      return second % 2 === 0 ? withoutFractions(inner, second) : opposite(apply("Power", inner, second));
    case "Abs":
    case "Cos":
    case "Cosh":
      return inner === undefined ? json : apply(headOf(json) as string, inner);
    case "Sin":
    case "Tan":
    case "Arcsin":
    case "Arctan":
    case "Sinh":
    case "Tanh":
      return inner === undefined ? json : opposite(apply(headOf(json) as string, inner));
    case "Negate":
      return inner ?? json;
    case "Divide":
    case "Multiply": {
      const above = headOf(json) === "Divide" ? exactValue(first as MathJson) : undefined;
      const below = headOf(json) === "Divide" ? turned(second as MathJson, "Power") : undefined;
      if (below !== undefined && above) return withoutSigns(opposite(apply("Divide", first as MathJson, below)));
      if (above && headOf(second as MathJson) === "Multiply") return quotient(above, second as MathJson);
      const minus = operandsOf(json).filter((each) => turned(each, "Power") !== undefined).length;
      if (minus === 0) return json;
      const plain = mapOperands(json, (each) => turned(each, "Power") ?? each);
      return minus % 2 === 0 ? plain : opposite(plain);
    }
    default:
      return json;
  }
}

/** (x/2 − 2)² as (x − 4)²/4. */
function withoutFractions(base: MathJson, exponent: number): MathJson {
  const polynomial = headOf(base) === "Add" || headOf(base) === "Subtract" ? polynomialOf(base) : undefined;
  const denominators = [...(polynomial?.values() ?? [])].map(({ coefficient }) => coefficient.rational.denominator);
  const common = denominators.reduce(leastCommonMultiple, 1n);
  const isPlain = [...(polynomial?.values() ?? [])].every(
    ({ coefficient, powers }) => N.isRational(coefficient) && powers.length < 2,
  );
  const hasLetterBelow = [...(polynomial?.values() ?? [])].some(
    ({ coefficient, powers }) => powers.some(([name]) => !/^[A-Z]/.test(name)) && coefficient.rational.denominator > 1n,
  );
  if (!polynomial || common === 1n || !isPlain || !hasLetterBelow) return apply("Power", base, exponent);
  const factor = N.fromInteger(common);
  const whole = apply("Power", polynomialToJson(P.scale(polynomial, factor)), exponent);
  return apply("Divide", whole, N.toJson(N.fromInteger(common ** BigInt(exponent))));
}

/** The formula with its sign turned, where a minus stands in front of it; of a sum only under what has the same value for both signs. */
function turned(json: MathJson, around: string): MathJson | undefined {
  if (isNumber(json)) return undefined;
  if (startsWithMinus(json)) return opposite(json);
  const terms = headOf(json) === "Add" || headOf(json) === "Subtract" ? openedTerms(json) : [];
  const isEven = around === "Abs" || around === "Power";
  return isEven && terms[0] !== undefined && startsWithMinus(terms[0]) ? sum(terms.map((term) => opposite(term))) : undefined;
}

/** A quantity and a number more. */
export function plus(json: MathJson, amount: MathJson): MathJson {
  if (amount === 0) return json;
  const whole = signedTerms(json).every(({ term }) => isMonomial(term)) ? polynomialOf(apply("Add", json, amount)) : undefined;
  if (whole) return writtenLike(json, whole);
  return joined([...openedTerms(json), ...openedTerms(amount)]);
}

/** So many times a quantity, term by term. */
export function scaled(json: MathJson, factor: MathJson): MathJson {
  if (factor === 1) return json;
  const number = exactValue(factor);
  const whole = signedTerms(json).every(({ term }) => isMonomial(term))
    ? polynomialOf(apply("Multiply", factor, json))
    : undefined;
  if (whole) return writtenLike(json, whole);
  return sum(openedTerms(json).map((term) => (number ? timesTerm(number, term) : apply("Multiply", factor, term))));
}

function timesTerm(factor: QuadraticNumber, term: MathJson): MathJson {
  const value = exactValue(term);
  if (value) return N.toJson(N.multiply(factor, value));
  const [first, ...rest] = operandsOf(term);
  if (headOf(term) === "Negate") return timesTerm(N.negate(factor), first as MathJson);
  const coefficient = first === undefined ? undefined : exactValue(first);
  if (headOf(term) === "Multiply" && coefficient)
    return times(N.multiply(factor, coefficient), rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest));
  if (headOf(term) === "Divide" && coefficient) return quotient(N.multiply(factor, coefficient), rest[0] as MathJson);
  return times(factor, term);
}

/** 3/x, −1/(2x). */
function quotient(above: QuadraticNumber, below: MathJson): MathJson {
  const [first, ...rest] = operandsOf(below);
  const coefficient = headOf(below) === "Multiply" && first !== undefined ? exactValue(first) : undefined;
  if (coefficient && !N.isZero(coefficient) && rest.length > 0)
    return quotient(N.divide(above, coefficient), rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest));
  const written = N.toJson(above);
  if (startsWithMinus(written)) return opposite(quotient(N.negate(above), below));
  const [top, bottom] = headOf(written) === "Divide" ? operandsOf(written) : [written, undefined];
  return apply("Divide", top as MathJson, bottom === undefined ? below : scaled(below, bottom));
}

/** a·x + b·y + c as it is written, with what is 0 left out. */
export function linear(terms: readonly (readonly [coefficient: MathJson, letter: MathJson])[], constant: MathJson): MathJson {
  const parts = terms.flatMap(([coefficient, letter]) => (coefficient === 0 ? [] : [scaled(letter, coefficient)]));
  return joined([...parts.flatMap((part) => openedTerms(part)), ...(constant === 0 ? [] : openedTerms(constant))]);
}

/** The polynomial is of no higher degree in a letter than the first, and its coefficient there is a number: solved for that letter. */
export function solvedFor(equation: MathJson, letter: string): MathJson | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const difference = polynomialOf(apply("Subtract", left, right));
  if (!difference) return undefined;
  const terms = [...difference.values()];
  const own = terms.filter(({ powers }) => powers.some(([name]) => name === letter));
  const [only] = own;
  if (own.length !== 1 || !only || only.powers.length !== 1 || only.powers[0]?.[1] !== 1) return undefined;
  const rest = P.subtract(difference, new Map([[[...difference.entries()].find(([, term]) => term === only)?.[0] ?? "", only]]));
  return polynomialToJson(P.scale(rest, N.negate(N.invert(only.coefficient))));
}
