import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { apply, operandsOf, substitute } from "../../expression/mathjson.ts";
import { type Ball, ofInterval, ofRational, signOfBall } from "../ball/ball.ts";
import { compileEnclosure } from "../ball/evaluate.ts";
import { differentiate } from "../calculus/differentiate.ts";
import { signOfConstant } from "../constant/decide.ts";
import { limitOf } from "../limits/limit.ts";
import { factor } from "../multivariate/factor.ts";
import * as P from "../multivariate/polynomial.ts";
import { cancel } from "../normal-form/arithmetic.ts";
import { elementOf } from "../normal-form/convert.ts";
import { inField } from "../normal-form/in-field.ts";
import { elementToJson, polynomialToJson } from "../normal-form/to-json.ts";
import { type Rational, rationalToJson } from "../rational.ts";
import type { Spend } from "../spend.ts";
import { reachBeyond } from "./ray.ts";
import { timesOfAngle } from "./swings.ts";

/** A formula in one letter with its derivatives, to be enclosed over intervals and beyond all bounds. */
export interface SmoothFunction {
  /** The sign at a number, where it is certain. */
  signAt(at: Rational): -1 | 0 | 1 | undefined;
  /** The one sign over all of an interval, where that is certain. */
  signOver(from: Rational, to: Rational): -1 | 1 | undefined;
  /** The sign of the values over a ray, from `at` on or up to it, where there is one; 0 may be among them unless `isStrict`. */
  signBeyond(at: Rational, side: 1 | -1): { sign: -1 | 1; isStrict: boolean } | undefined;
  /** The sign of what the values tend to beyond all bounds, 0 included; undefined where they tend to nothing, or it is not known. */
  signAtInfinity(side: 1 | -1): -1 | 0 | 1 | undefined;
  near(at: number): number;
}

const bits = 64;
const finest = 192;
/** Sines and cosines of up to so many times an angle are written by those of the angle. */
const mostTimes = 4;
/** So many times as long as a sum a product may be. */
const longer = 2;

/** undefined for a formula that cannot be enclosed. */
function smoothFunction(json: MathJson, letter: string, spend: Spend): SmoothFunction | undefined {
  const enclosure = compileEnclosure(json, [letter]);
  const signOf = (ball: Ball, precision: number): -1 | 0 | 1 | undefined => {
    const found = enclosure([ball], precision, spend);
    return found.kind === "value" ? signOfBall(found.ball) : undefined;
  };
  try {
    const near = compile(json, [letter]);
    return {
      signAt: (at) =>
        signOf(ofRational(at, bits), bits) ?? signOf(ofRational(at, finest), finest) ?? exactSign(json, letter, at, spend),
      signOver: (from, to) => signOf(ofInterval(from, to, bits), bits) || undefined,
      signBeyond: (at, side) => {
        const { low, high } = reachBeyond(json, letter, at, side, spend) ?? {};
        if (low && low.lower >= 0n) return { sign: 1, isStrict: low.lower > 0n };
        return high && high.upper <= 0n ? { sign: -1, isStrict: high.upper < 0n } : undefined;
      },
      signAtInfinity: (side) => signOfLimit(json, letter, side, spend),
      near,
    };
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

function exactSign(json: MathJson, letter: string, at: Rational, spend: Spend): -1 | 0 | 1 | undefined {
  const sign = signOfConstant(substitute(json, { [letter]: rationalToJson(at) }), spend);
  return sign === "no-value" ? undefined : sign;
}

function signOfLimit(json: MathJson, letter: string, side: 1 | -1, spend: Spend): -1 | 0 | 1 | undefined {
  const found = limitOf(json, letter, side > 0 ? "PositiveInfinity" : "NegativeInfinity", 0, spend);
  if (found?.kind === "infinite") return found.sign;
  const sign = found?.kind === "value" ? signOfConstant(found.json, spend) : undefined;
  return sign === "no-value" ? undefined : sign;
}

/**
 * A product where the formula is one: (1 − x)e⁻ˣ has bounds over a ray that e⁻ˣ − xe⁻ˣ has not. What would become much longer stays as it is: sin(13x/10)
 * is a polynomial of degree 13 in sine and cosine of x/10, which takes long to enclose, and badly.
 */
function factored(json: MathJson, letter: string, spend: Spend): MathJson {
  if (timesOfAngle(json, letter) > mostTimes) return json;
  const product = asProduct(json, spend);
  return sizeOf(product) > longer * sizeOf(json) ? json : product;
}

const sizeOf = (json: MathJson): number => operandsOf(json).reduce<number>((sum, part) => sum + sizeOf(part), 1);

function asProduct(json: MathJson, spend: Spend): MathJson {
  return inField({ spend }, (field) => {
    const element = elementOf(field, json);
    if (!element) return json;
    const { numerator, denominator } = cancel(field, element);
    if (P.isConstant(numerator) || P.termCount(numerator) > 40) return json;
    const { content, factors } = factor(numerator, spend);
    const written = factors.map(({ base, exponent }) =>
      exponent === 1 ? polynomialToJson(field, base) : apply("Power", polynomialToJson(field, base), exponent),
    );
    return elementToJson(field, { numerator: content, denominator }) === 1 && written.length === 1
      ? (written[0] as MathJson)
      : apply("Multiply", elementToJson(field, { numerator: content, denominator }), ...written);
  });
}

/**
 * The function and its first derivatives, each made when something is asked of it; those that cannot be had know nothing. undefined where not even the
 * function and its slope can.
 */
export function withDerivatives(json: MathJson, letter: string, count: number, spend: Spend): SmoothFunction[] | undefined {
  const made: ({ json: MathJson; smooth: SmoothFunction } | undefined)[] = [];
  const at = (order: number): (typeof made)[number] => {
    while (made.length <= order) {
      const last = made.at(-1);
      const next = made.length === 0 ? json : last && derivativeOf(last.json, letter, spend);
      const smooth = next === undefined ? undefined : smoothFunction(next, letter, spend);
      made.push(next === undefined || smooth === undefined ? undefined : { json: next, smooth });
    }
    return made[order];
  };
  if (!at(1)) return undefined;
  return Array.from({ length: count + 1 }, (_, order) => onceAsked(() => at(order)?.smooth));
}

function derivativeOf(json: MathJson, letter: string, spend: Spend): MathJson | undefined {
  const derivative = differentiate(json, letter);
  return derivative === undefined ? undefined : factored(derivative, letter, spend);
}

const onceAsked = (made: () => SmoothFunction | undefined): SmoothFunction => ({
  signAt: (at) => made()?.signAt(at),
  signOver: (from, to) => made()?.signOver(from, to),
  signBeyond: (at, side) => made()?.signBeyond(at, side),
  signAtInfinity: (side) => made()?.signAtInfinity(side),
  near: (at) => made()?.near(at) ?? Number.NaN,
});
