import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { definitions } from "../../expression/evaluation/definitions.ts";
import { doubleOf, rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** How tightly a piece of a formula holds together, in the languages that formulas are written out for. */
export const level = { or: 0, and: 1, comparison: 2, sum: 3, product: 4, negation: 5, power: 6, atom: 7 } as const;
export type Level = (typeof level)[keyof typeof level];

export interface Text {
  readonly text: string;
  readonly level: Level;
}

/** A language that formulas can be written in. Whatever gives undefined has no words there, and is written as samples. */
export interface FormulaLanguage {
  /** Names of letters that have a value; undefined for one that has none. */
  letter(name: string): string | undefined;
  number(value: number): string;
  readonly constants: Readonly<Record<string, string>>;
  /** Functions of one operand that are called by another name there. */
  readonly functions: Readonly<Record<string, string>>;
  /** base^(numerator/denominator) as a real power, in lowest terms. */
  rationalPower(base: Text, numerator: number, denominator: number): Text;
  /** base^exponent in general. */
  power(base: Text, exponent: Text): Text;
  /** How tightly what follows a minus must hold together to need no brackets. */
  readonly minusBefore: Level;
  readonly times: string;
  readonly over: string;
  /** Everything else, by head: operands are written by `write`. */
  readonly forms: Readonly<Record<string, (operands: readonly MathJson[], write: Write) => Text | undefined>>;
  /** What a constant without a value is called. */
  readonly nothing: string;
}

export type Write = (json: MathJson) => Text;

/** Thrown inside where a language has no words for a head; formulas are then written as samples. */
class NoWords extends Error {}

/** For a part that a language turns out to have no words for. */
export function noWords(): never {
  throw new NoWords();
}

/** The formula in a language; undefined where it has no words for a part of it. */
export const formulaText = (json: MathJson, language: FormulaLanguage): Text | undefined =>
  written(language, (write) => write(json));

/** What is made of formulas in a language; undefined where it has no words for a part of them. */
export function written(language: FormulaLanguage, make: (write: Write) => Text | undefined): Text | undefined {
  const write: Write = (part) => textOf(part, language, write) ?? noWords();
  try {
    return make(write);
  } catch (error) {
    if (error instanceof NoWords || error instanceof MisuseError) return undefined;
    throw error;
  }
}

export const inside = ({ text, level: own }: Text, least: Level): string => (own >= least ? text : `(${text})`);
export const atom = (text: string): Text => ({ text, level: level.atom });

function textOf(json: MathJson, language: FormulaLanguage, write: Write): Text | undefined {
  if (isNumber(json)) return numeral(doubleOf(json), language);
  if (isSymbol(json)) {
    const text = language.letter(json) ?? (Object.hasOwn(language.constants, json) ? language.constants[json] : undefined);
    return text === undefined ? undefined : atom(text);
  }
  const [head, operands] = [headOf(json) as string, operandsOf(json)];
  const value = operands.length > 0 && freeLetters(json).length === 0 ? constantValue(json) : 0;
  // Languages that stop at 1/0 or at a number too large never get to see it.
  if (Number.isNaN(value)) return atom(language.nothing);
  if (!Number.isFinite(value)) return numeral(value, language);
  const form = Object.hasOwn(language.forms, head) ? language.forms[head]?.(operands, write) : undefined;
  if (form) return form;
  const own = Object.hasOwn(arithmetic, head) ? arithmetic[head]?.(operands, language, write) : undefined;
  if (own) return own;
  const name = Object.hasOwn(language.functions, head) ? language.functions[head] : undefined;
  const [operand] = operands;
  if (name !== undefined && operand !== undefined && operands.length === 1) return atom(`${name}(${write(operand).text})`);
  const same = Object.hasOwn(definitions, head) ? definitions[head]?.(...operands) : undefined;
  return same === undefined ? undefined : write(same);
}

/** The value of a formula without letters; 0 where it is not computed here. */
function constantValue(json: MathJson): number {
  try {
    return compile(json, [])();
  } catch (error) {
    if (error instanceof MisuseError) return 0;
    throw error;
  }
}

function numeral(value: number, language: FormulaLanguage): Text {
  return value < 0 ? { text: `-${language.number(-value)}`, level: level.negation } : atom(language.number(value));
}

type Form = (operands: readonly MathJson[], language: FormulaLanguage, write: Write) => Text | undefined;

const arithmetic: Readonly<Record<string, Form>> = {
  Add: (operands, _, write) => sumOf(operands, write),
  Subtract: ([first, second, ...more], _, write) =>
    first === undefined || second === undefined || more.length > 0 ? undefined : sumOf([first, apply("Negate", second)], write),
  Negate: ([operand], language, write) => (operand === undefined ? undefined : negated(write(operand), language)),
  Multiply: (operands, { times }, write) => ({
    text: operands.map((operand, index) => inside(write(operand), index === 0 ? level.product : level.negation)).join(times),
    level: level.product,
  }),
  Divide: ([left, right, ...more], { over }, write) =>
    left === undefined || right === undefined || more.length > 0
      ? undefined
      : { text: `${inside(write(left), level.product)}${over}${inside(write(right), level.negation)}`, level: level.product },
  Power: ([base, exponent], language, write) => {
    if (base === undefined || exponent === undefined) return undefined;
    if (base === "ExponentialE" && language.letter(base) === undefined) return write(apply("Exp", exponent));
    const rational = rationalOf(exponent);
    const [numerator, denominator] = [Number(rational?.numerator), Number(rational?.denominator)];
    return rational && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
      ? language.rationalPower(write(base), numerator, denominator)
      : language.power(write(base), write(exponent));
  },
  Root: ([value, degree], language, write) => {
    const rational = degree === undefined ? undefined : rationalOf(degree);
    if (value === undefined || !rational || rational.numerator === 0n) return undefined;
    const [numerator, denominator] = [Number(rational.denominator), Number(rational.numerator)];
    return language.rationalPower(write(value), Math.sign(denominator) * numerator, Math.abs(denominator));
  },
  Differentiate: ([formula, letter, ...more], _, write) => {
    const isSimple = formula !== undefined && letter !== undefined && isSymbol(letter) && more.every((other) => other === letter);
    if (!isSimple) return undefined;
    const found = [letter, ...more].reduce<MathJson | undefined>(
      (part) => (part === undefined ? undefined : differentiate(part, letter as string)),
      formula,
    );
    return found === undefined ? undefined : write(found);
  },
};

/** A sum; terms with a minus are subtracted. */
function sumOf(terms: readonly MathJson[], write: Write): Text {
  const [first, ...others] = terms;
  if (first === undefined) return noWords();
  const rest = others.map((term) => {
    const [inner] = headOf(term) === "Negate" ? operandsOf(term) : [];
    const { text, level: own } = write(inner ?? term);
    const isClear = own >= (inner === undefined ? level.sum : level.product) && !text.startsWith("-");
    return `${inner === undefined ? " + " : " - "}${isClear ? text : `(${text})`}`;
  });
  return others.length === 0 ? write(first) : { text: `${inside(write(first), level.sum)}${rest.join("")}`, level: level.sum };
}

/** −(a·b) is written −a·b, which is a product to whatever stands around it. */
function negated(term: Text, { minusBefore }: FormulaLanguage): Text {
  const text = `-${term.text.startsWith("-") ? `(${term.text})` : inside(term, minusBefore)}`;
  return { text, level: term.level === level.product && minusBefore <= level.product ? level.product : level.negation };
}
