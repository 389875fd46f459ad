import type { MathJson } from "../../contract.ts";
import { topOf } from "../ball/ball.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import { type Spend, spendFreely } from "../spend.ts";
import { combination } from "./arithmetic.ts";
import { type ConstantOptions, reading } from "./decide.ts";
import { isNode, type Node, rationalNode, type Workspace } from "./node.ts";
import { compare, firstTelling, floorOfNode, signOf } from "./sign.ts";

/**
 * A constant as a decimal, correctly rounded (half away from zero) to `digits` significant digits, or to a whole number where
 * that shows more of them, with U+2212 as minus sign. The precision grows until the rounding is decided; ties are decided
 * exactly, or not at all.
 */
export function decimalOfConstant(
  json: MathJson,
  digits: number,
  spend: Spend = spendFreely,
  options: ConstantOptions = {},
): string | "no-value" | undefined {
  const { workspace, read } = reading(json, spend, options);
  if (!isNode(read)) return read;
  const sign = signOf(workspace, read);
  if (sign === undefined || sign === 0) return sign === 0 ? "0" : undefined;
  const size = sign < 0 ? combination(workspace, [{ coefficient: Q.rational(-1), node: read }]) : read;
  const exponent = size && decimalExponent(workspace, size);
  if (size === undefined || exponent === undefined) return undefined;
  const places = Math.max(0, digits - 1 - exponent);
  const scaled = combination(workspace, [
    { coefficient: powerOfTen(places), node: size },
    { coefficient: Q.one, node: rationalNode(workspace, Q.rational(1n, 2n)) },
  ]);
  const whole = scaled && floorOfNode(workspace, scaled);
  return whole === undefined ? undefined : (sign < 0 ? "−" : "") + placed(whole, places);
}

/** Decimals of more digits than this, before or after the point, are not written. */
const longest = 20_000;

const powerOfTen = (exponent: number): Rational =>
  exponent >= 0 ? Q.rational(10n ** BigInt(exponent)) : Q.rational(1n, 10n ** BigInt(-exponent));

/** The e with 10^e ≤ x < 10^(e+1), for x > 0. */
function decimalExponent(workspace: Workspace, node: Node): number | undefined {
  const top = firstTelling(workspace, node, (ball) => (ball.lower > 0n ? topOf(ball) : undefined), longest);
  if (top === undefined) return undefined;
  let exponent = Math.floor((top - 1) * Math.log10(2));
  for (let tries = 0; tries < 8 && Math.abs(exponent) < longest; tries++) {
    const below = compare(workspace, node, rationalNode(workspace, powerOfTen(exponent)));
    const above = compare(workspace, node, rationalNode(workspace, powerOfTen(exponent + 1)));
    if (below === undefined || above === undefined) return undefined;
    if (below < 0) exponent--;
    else if (above >= 0) exponent++;
    else return exponent;
  }
  return undefined;
}

/** Puts the decimal point `places` digits from the right. */
function placed(digits: bigint, places: number): string {
  const text = digits.toString().padStart(places + 1, "0");
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/**
 * Whether a written decimal is the constant correctly rounded: off by at most half a unit in its last place. A repeating decimal
 * has no last place, and has to be the number. undefined for what is no decimal, where the constant has no value, and where it is
 * not decided.
 */
export function roundsTo(
  json: MathJson,
  shown: string,
  spend: Spend = spendFreely,
  options: ConstantOptions = {},
): "yes" | "no" | undefined {
  const text = shown.trim().replace("−", "-");
  const value = Q.rationalFromText(text);
  const { workspace, read } = reading(json, spend, options);
  if (!value || !isNode(read)) return undefined;
  const half = halfUnit(text);
  const low = compare(workspace, read, rationalNode(workspace, Q.subtract(value, half)));
  const high = compare(workspace, read, rationalNode(workspace, Q.add(value, half)));
  if (low === -1 || high === 1) return "no";
  return low === undefined || high === undefined ? undefined : "yes";
}

/** Half a unit in the last place of a decimal; zero for a repeating one. */
function halfUnit(text: string): Rational {
  const [, decimals = "", exponent = "0"] = /^[+-]?\d*\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  return text.includes("(") ? Q.zero : Q.divide(powerOfTen(Number(exponent) - decimals.length), Q.rational(2));
}
