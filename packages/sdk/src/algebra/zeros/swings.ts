import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import * as Q from "../rational.ts";
import { polynomialIn } from "../rational-function.ts";

/** Whether the letter stands only in sines and cosines of ax + b. */
export function onlySwings(json: MathJson, letter: string): boolean {
  if (!freeLetters(json).includes(letter)) return true;
  if (/^(Sin|Cos)$/.test(headOf(json) ?? "")) return isLinear(operandsOf(json)[0] ?? 0, letter);
  return json !== letter && operandsOf(json).every((operand) => onlySwings(operand, letter));
}

function isLinear(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  const depending = operands.filter((operand) => freeLetters(operand).includes(letter));
  if (json === letter || depending.length === 0) return true;
  const head = headOf(json) ?? "";
  const isSum = /^(Add|Subtract|Negate)$/.test(head);
  const isMultiple = depending.length === 1 && (head === "Multiply" || (head === "Divide" && depending[0] === operands[0]));
  return (isSum || isMultiple) && depending.every((operand) => isLinear(operand, letter));
}

/** The largest of the angles in sines, cosines and tangents, as a multiple of the one that goes into all of them: 13 for sin(13x/10), 11 for sin x + sin 1.1x. */
export function timesOfAngle(json: MathJson, letter: string): number {
  const slopes = slopesOfAngles(json, letter);
  const parts = slopes.reduce((common, { denominator }) => (common * denominator) / gcd(common, denominator), 1n);
  return Math.max(0, ...slopes.map(({ numerator, denominator }) => Math.abs(Number((numerator * parts) / denominator))));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function slopesOfAngles(json: MathJson, letter: string): Q.Rational[] {
  const operands = operandsOf(json);
  const angle = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(json) ?? "") ? operands[0] : undefined;
  const polynomial = angle === undefined ? undefined : polynomialIn(angle, letter);
  const slope = polynomial?.degree === 1 ? polynomial.coefficients[1] : undefined;
  const own = slope && Q.isZero(slope.coefficient) ? [slope.rational] : [];
  return [...own, ...operands.flatMap((operand) => slopesOfAngles(operand, letter))];
}
