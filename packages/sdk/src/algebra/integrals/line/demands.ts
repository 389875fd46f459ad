import type { MathJson } from "../../../contract.ts";
import { definitions } from "../../../expression/evaluation/definitions.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isApplication, operandsOf } from "../../../expression/mathjson.ts";
import { UndecidedError } from "../../limits/exact/context.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";

/**
 * What a formula asks of its parts to have a value and to be smooth (to have all derivatives): that a part is not zero, or that it is
 * positive. "zero-matters" is asked where the formula has a value at a zero of the part but may not be smooth there.
 */
export interface Demand {
  readonly of: MathJson;
  readonly kind: "nonzero" | "positive" | "zero-matters";
}

const nothing: ReadonlySet<string> = new Set([
  ...["Add", "Subtract", "Multiply", "Negate", "Exp", "Sin", "Cos", "Arctan", "Arccot"],
  ...["Sinh", "Cosh", "Tanh", "Sech", "Arsinh"],
]);

const squared = (json: MathJson): MathJson => apply("Power", json, 2);

const byHead: Readonly<Record<string, (operand: MathJson) => Demand>> = {
  Sqrt: (of) => ({ of, kind: "positive" }),
  Ln: (of) => ({ of, kind: "positive" }),
  Tan: (of) => ({ of: apply("Cos", of), kind: "nonzero" }),
  Sec: (of) => ({ of: apply("Cos", of), kind: "nonzero" }),
  Cot: (of) => ({ of: apply("Sin", of), kind: "nonzero" }),
  Csc: (of) => ({ of: apply("Sin", of), kind: "nonzero" }),
  Coth: (of) => ({ of, kind: "nonzero" }),
  Csch: (of) => ({ of, kind: "nonzero" }),
  Arcsin: (of) => ({ of: apply("Subtract", 1, squared(of)), kind: "positive" }),
  Arccos: (of) => ({ of: apply("Subtract", 1, squared(of)), kind: "positive" }),
  Artanh: (of) => ({ of: apply("Subtract", 1, squared(of)), kind: "positive" }),
  Arcsec: (of) => ({ of: apply("Subtract", squared(of), 1), kind: "positive" }),
  Arccsc: (of) => ({ of: apply("Subtract", squared(of), 1), kind: "positive" }),
  Arcosh: (of) => ({ of: apply("Subtract", of, 1), kind: "positive" }),
  Abs: (of) => ({ of, kind: "zero-matters" }),
};

/**
 * The demands of a formula in which a letter moves, from the inside out; where they are met it has a value and is smooth. Parts without the
 * letter ask for nothing here. @throws UndecidedError for heads of which nothing is known
 */
export function demandsOf(json: MathJson, letter: string): Demand[] {
  if (!isApplication(json) || !freeLetters(json).includes(letter)) return [];
  const head = json[0];
  const operands = operandsOf(json);
  const inner = operands.flatMap((operand) => demandsOf(operand, letter));
  if (nothing.has(head)) return inner;
  const [first = 0, second = 0] = operands;
  const own = operands.length === 1 && Object.hasOwn(byHead, head) ? byHead[head]?.(first) : undefined;
  if (own) return [...inner, own];
  switch (head) {
    case "Divide":
      return [...inner, { of: second, kind: "nonzero" }];
    case "Power":
      return [...inner, ...demandsOfPower(first, second)];
    case "Root":
      return [...inner, ...demandsOfRoot(first, second)];
    case "Log":
      return [...inner, { of: first, kind: "positive" }, ...demandsOfBase(operands[1], letter)];
  }
  const same = Object.hasOwn(definitions, head) ? definitions[head]?.(...operands) : undefined;
  if (same === undefined) throw new UndecidedError(`nothing is known of where ${head} has values`);
  return demandsOf(same, letter);
}

function demandsOfBase(base: MathJson | undefined, letter: string): Demand[] {
  if (base === undefined || !freeLetters(base).includes(letter)) return [];
  return [
    { of: base, kind: "positive" },
    { of: apply("Subtract", base, 1), kind: "nonzero" },
  ];
}

function demandsOfPower(base: MathJson, exponent: MathJson): Demand[] {
  const rational = rationalOf(exponent);
  if (rational) return demandsOfExponent(base, rational);
  return base === "ExponentialE" ? [] : [{ of: base, kind: "positive" }];
}

function demandsOfRoot(radicand: MathJson, degree: MathJson): Demand[] {
  const rational = rationalOf(degree);
  if (!rational || Q.isZero(rational))
    return [
      { of: radicand, kind: "positive" },
      { of: degree, kind: "nonzero" },
    ];
  return demandsOfExponent(radicand, Q.divide(Q.one, rational));
}

function demandsOfExponent(base: MathJson, exponent: Rational): Demand[] {
  if (exponent.denominator % 2n === 0n) return [{ of: base, kind: "positive" }];
  if (Q.signOf(exponent) <= 0) return [{ of: base, kind: "nonzero" }];
  return Q.isInteger(exponent) ? [] : [{ of: base, kind: "zero-matters" }];
}

/** Heads whose value is one formula on one side of a place and another on the other side. */
const switching = /^(Abs|Sign|Max|Min|Which|Floor|Ceil|Round)$/;

export const isSwitching = (json: MathJson): boolean => switching.test(headOf(json) ?? "");
