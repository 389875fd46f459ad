import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { mentionsHead } from "../../expression/tree/mentions-head.ts";

/** Sums, products, quotients, whole powers and roots of numbers, common divisors and the like: what these say does not depend on who reads it. */
const plain = /^(Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Factorial|Binomial|Percent|Abs|GCD|LCM|Max|Min|Floor|Ceil)$/;

/**
 * Whether a formula of numbers can be meant in one way only. log 100 has a base that is not written, sin 30 an angle without degrees; π may stand for 22/7, and e
 * for an eccentricity, unless they stand where only they are meant.
 */
export const isArithmetic = (json: MathJson): boolean => isPlain(json) || isOfLetters(json);

function isPlain(json: MathJson): boolean {
  const [head = "", operands] = [headOf(json), operandsOf(json)];
  if (isNumber(json)) return true;
  if (head === "Ln" || (head === "Log" && operands.length === 2)) return operands.every(isOfE);
  if (angled.test(head)) return hasMeasure(json) && operands.every(isAngle);
  return plain.test(head) && !addsPercentage(json) && operands.every(isPlain);
}

const isOfE = (json: MathJson): boolean =>
  json === "ExponentialE" || isNumber(json) || (plain.test(headOf(json) ?? "") && operandsOf(json).every(isOfE));

const angled = /^(Sin|Cos|Tan)$/;

const hasMeasure = (json: MathJson): boolean => mentions(json, "Pi") || mentionsHead(json, "Degrees");

const isAngle = (json: MathJson): boolean =>
  json === "Pi" ||
  isNumber(json) ||
  (/^(Degrees|Add|Subtract|Negate|Multiply|Divide)$/.test(headOf(json) ?? "") && operandsOf(json).every(isAngle));

/** 100 − 10% may be 90. */
const addsPercentage = (json: MathJson): boolean =>
  /^(Add|Subtract)$/.test(headOf(json) ?? "") && operandsOf(json).some((part) => headOf(part) === "Percent");

/** An integral with bounds, a limit, a sum from one number to another. How far a sum reaches is not certain where another is added. */
function isOfLetters(json: MathJson): boolean {
  const [body = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Integrate":
    case "Limit":
      return isInLetter(json);
    case "Sum":
    case "Product":
      return !/^(Add|Subtract)$/.test(headOf(body) ?? "") && isInLetter(json);
    default:
      return false;
  }
}

const elementary =
  /^(Integrate|Limit|Sum|Product|Limits|Add|Subtract|Negate|Multiply|Divide|Power|Sqrt|Root|Abs|Sin|Cos|Tan|Ln|Exp|Factorial)$/;

/** Where π and e, that stand for others elsewhere, are meant. */
const places = /^(Limits|Sin|Cos|Tan|Ln)$/;

function isInLetter(json: MathJson, isPlace = false): boolean {
  const [head = "", operands] = [headOf(json), operandsOf(json)];
  if (isNumber(json)) return true;
  if (isSymbol(json)) return json.length === 1 || infinities.has(json) || (isPlace && constants.has(json));
  const [base, exponent = 0] = operands;
  if (head === "Power" && base === "ExponentialE" && freeLetters(exponent).length > 0) return isInLetter(exponent, isPlace);
  return elementary.test(head) && operands.every((part) => isInLetter(part, isPlace || places.test(head)));
}

const constants: ReadonlySet<string> = new Set(["Pi", "ExponentialE"]);
const infinities: ReadonlySet<string> = new Set(["PositiveInfinity", "NegativeInfinity"]);
