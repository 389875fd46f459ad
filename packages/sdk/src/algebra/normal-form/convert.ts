import type { MathJson } from "../../contract.ts";
import { constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import * as P from "../multivariate/polynomial.ts";
import { rationalFromText } from "../rational.ts";
import { add, cancel, divide, multiply, negate } from "./arithmetic.ts";
import { complexLetter } from "./complex-parts.ts";
import { type Element, fromInteger, fromPolynomial, fromRational, one } from "./element.ts";
import { exponentialOf } from "./exponentials.ts";
import type { Field } from "./field.ts";
import { functions } from "./functions.ts";
import { powerOf } from "./powers.ts";

/** Beyond this many bits a number is not computed with. */
const largestBits = 60_000;

/** What is no number: lists, sets, statements, vectors, and what has two values. */
const notNumbers: ReadonlySet<string> = new Set([
  ..."Tuple List Set SetBuilder Interval Open Union Intersection SetMinus Complement Matrix Vector OverVector Transpose Gradient".split(
    " ",
  ),
  ..."PlusMinus MinusPlus Equal NotEqual Less LessEqual Greater GreaterEqual Approx Proportional IdenticallyEqual Congruent".split(
    " ",
  ),
  ..."Divides NotDivides Element NotElement Subset SubsetEqual NotSubset Superset SupersetEqual Perpendicular Parallel".split(
    " ",
  ),
  ..."Similar CongruentFigures Or And Not Implies Equivalent To Therefore Because ForAll Exists Condition Colon Annotated".split(
    " ",
  ),
  ..."Differential Family Derivative InverseFunction Compose OverDot Triangle Circle Given Limits Over Cross".split(" "),
]);

/**
 * A formula as an element of a field: equal formulas that the field's relations connect become equal elements. undefined for what is no
 * number, or none anywhere (1/0), or is too large.
 *
 * @throws FinerScale where the field has to be made anew with finer shares.
 */
export function elementOf(field: Field, json: MathJson): Element | undefined {
  field.spend(1);
  if (typeof json === "number" && Number.isSafeInteger(json)) return fromInteger(json);
  if (isNumber(json)) return numberOf(numeral(json));
  if (isSymbol(json)) return symbolOf(field, json);
  const operands = operandsOf(json);
  const head = headOf(json) ?? "";
  switch (head) {
    case "Add":
      return fold(field, operands, add);
    case "Subtract":
      return operands.length === 2 ? fold(field, operands, (f, left, right) => add(f, left, negate(right))) : undefined;
    case "Multiply":
      return fold(field, operands, multiply);
    case "Divide":
    case "Ratio":
      return operands.length === 2 ? fold(field, operands, divide) : undefined;
    case "Negate": {
      const inner = operands.length === 1 ? elementOf(field, operands[0] as MathJson) : undefined;
      return inner && negate(inner);
    }
    case "Power":
      return power(field, operands);
  }
  if (notNumbers.has(head)) return undefined;
  const known = isComplexOnly(head) && !field.complex ? undefined : Object.hasOwn(functions, head) ? functions[head] : undefined;
  if (!known) return opaque(field, json, head, operands);
  const elements = operands.map((operand) => elementOf(field, operand));
  return elements.every((element) => element !== undefined) ? known(field, elements) : undefined;
}

/** Without complex numbers x̄ is a name, and Re x is x. */
const isComplexOnly = (head: string): boolean => head === "OverBar" || head === "Real" || head === "Imaginary";

function numberOf(text: string): Element | undefined {
  const value = rationalFromText(text);
  return value && fromRational(value);
}

function symbolOf(field: Field, name: string): Element | undefined {
  if (name === "Pi") return fromPolynomial(P.variable(field.pi()));
  if (name === "ExponentialE") return exponentialOf(field, one);
  if (name === "ImaginaryUnit") return field.complex ? fromPolynomial(P.variable(field.imaginary())) : undefined;
  if (constants.has(name) || name.startsWith("'")) return undefined;
  return field.splitsLetters && !field.realLetters.includes(name)
    ? complexLetter(field, name)
    : fromPolynomial(P.variable(field.letter(name)));
}

type Combine = (field: Field, left: Element, right: Element) => Element | undefined;

function fold(field: Field, operands: readonly MathJson[], combine: Combine): Element | undefined {
  let result: Element | undefined;
  for (const operand of operands) {
    const part = elementOf(field, operand);
    if (!part) return undefined;
    result = result ? combine(field, result, part) : part;
    if (!result || isTooLong(result)) return undefined;
  }
  return result;
}

function isTooLong({ numerator, denominator }: Element): boolean {
  const isLong = (value: unknown): boolean => typeof value === "bigint" && (value > longest || value < -longest);
  return isLong(numerator) || isLong(denominator);
}

const longest = 1n << BigInt(largestBits);

function power(field: Field, operands: readonly MathJson[]): Element | undefined {
  const [base, exponent, ...more] = operands;
  if (base === undefined || exponent === undefined || more.length > 0) return undefined;
  const top = elementOf(field, exponent);
  if (!top) return undefined;
  if (base === "ExponentialE") return exponentialOf(field, top);
  const bottom = elementOf(field, base);
  return bottom && powerOf(field, bottom, cancel(field, top));
}

/** A head of which nothing is known: equal operands give equal values. What binds letters is equal only to the same tree. */
function opaque(field: Field, json: MathJson, head: string, operands: readonly MathJson[]): Element | undefined {
  if (field.complex && !/^[a-zA-Z]$/.test(head)) return undefined;
  const isFunction = /^\p{L}(_\w+)?$/u.test(head) || plainFunctions.has(head);
  if (!isFunction) return fromPolynomial(P.variable(field.opaque(`tree ${JSON.stringify(json)}`, [])));
  const elements = operands.map((operand) => elementOf(field, operand));
  if (!elements.every((element) => element !== undefined)) return undefined;
  return fromPolynomial(
    P.variable(
      field.opaque(
        head,
        elements.map((element) => cancel(field, element)),
      ),
    ),
  );
}

/** Functions of numbers about which nothing else is used. */
const plainFunctions: ReadonlySet<string> = new Set([
  ..."Floor Ceil Round Sign Mod GCD LCM Factorial2 Combinations Permutations Norm".split(" "),
]);
