import type { MathJson } from "../../../contract.ts";
import { atom, type FormulaLanguage, formulaText, inside, level, noWords, type Text, type Write } from "../formula-text.ts";
import { pgfNumber } from "./text.ts";

const called = (name: string, operands: readonly MathJson[], write: Write): Text =>
  atom(`${name}(${operands.map((operand) => write(operand).text).join(",")})`);

/** pgf counts angles in degrees. */
const ofAngle =
  (name: string) =>
  ([operand]: readonly MathJson[], write: Write): Text | undefined =>
    operand === undefined ? undefined : atom(`${name}(deg(${write(operand).text}))`);
const toAngle =
  (name: string) =>
  ([operand]: readonly MathJson[], write: Write): Text | undefined =>
    operand === undefined ? undefined : atom(`rad(${name}(${write(operand).text}))`);
const template =
  (make: (operand: string) => string) =>
  ([operand]: readonly MathJson[], write: Write): Text | undefined =>
    operand === undefined ? undefined : atom(`(${make(write(operand).text)})`);

/** A function of any number of operands; one alone is itself. */
const several =
  (name: string) =>
  (operands: readonly MathJson[], write: Write): Text | undefined =>
    operands.length > 1 ? called(name, operands, write) : operands[0] === undefined ? undefined : write(operands[0]);

const forms: FormulaLanguage["forms"] = {
  Sin: ofAngle("sin"),
  Cos: ofAngle("cos"),
  Tan: ofAngle("tan"),
  Cot: template((u) => `1/tan(deg(${u}))`),
  Arcsin: toAngle("asin"),
  Arccos: toAngle("acos"),
  Arctan: toAngle("atan"),
  Arccot: template((u) => `pi/2 - rad(atan(${u}))`),
  Sinh: template((u) => `(exp(${u}) - exp(-(${u})))/2`),
  Cosh: template((u) => `(exp(${u}) + exp(-(${u})))/2`),
  Tanh: template((u) => `1 - 2/(exp(2*(${u})) + 1)`),
  Arsinh: template((u) => `ln((${u}) + sqrt((${u})^2 + 1))`),
  Arcosh: template((u) => `ln((${u}) + sqrt((${u})^2 - 1))`),
  Artanh: template((u) => `ln((1 + (${u}))/(1 - (${u})))/2`),
  Log: ([value, base], write) => {
    if (value === undefined) return undefined;
    const inner = write(value).text;
    return { text: `ln(${inner})/ln(${base === undefined ? "10" : write(base).text})`, level: level.product };
  },
  Max: several("max"),
  Min: several("min"),
};

/** The language of pgf's mathematical expressions, in one letter that is called `name`. */
const pgfLanguage = (letters: Readonly<Record<string, string>>): FormulaLanguage => ({
  letter: (letter) => (Object.hasOwn(letters, letter) ? letters[letter] : undefined),
  number: pgfNumber,
  constants: { Pi: "pi", ExponentialE: "exp(1)" },
  functions: { Sqrt: "sqrt", Abs: "abs", Sign: "sign", Floor: "floor", Ceil: "ceil", Exp: "exp", Ln: "ln" },
  // Roots of odd degree have no value at negative numbers there, and powers with fractions none at 0: those are written as places.
  rationalPower: (base, numerator, denominator) => {
    if (denominator === 1) return powerOf(base, numerator);
    return denominator === 2 ? powerOf(atom(`sqrt(${base.text})`), numerator) : noWords();
  },
  power: (base, exponent) => ({ text: `${inside(base, level.atom)}^(${exponent.text})`, level: level.power }),
  minusBefore: level.atom,
  times: "*",
  over: "/",
  forms,
  nothing: "nan",
});

function powerOf(base: Text, exponent: number): Text {
  if (exponent === 1) return base;
  return { text: `${inside(base, level.atom)}^${exponent < 0 ? `(${exponent})` : exponent}`, level: level.power };
}

/** A formula as pgf computes it; undefined where it has no words for it. */
export const pgfFormula = (json: MathJson, letters: Readonly<Record<string, string>>): string | undefined =>
  formulaText(json, pgfLanguage(letters))?.text;
