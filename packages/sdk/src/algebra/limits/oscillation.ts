import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, isApplication, mapOperands, mapTree, operandsOf } from "../../expression/mathjson.ts";
import * as Q from "../rational.ts";
import { type Context, decided, UndecidedError } from "./exact/context.ts";
import { formOf } from "./exact/form-of.ts";
import { turn } from "./exact/functions.ts";
import type { Form } from "./exact/kernel.ts";
import { mentionsLetter, rationalOfForm, sameForm, scale } from "./exact/kernel.ts";
import { formToJson } from "./exact/to-json.ts";
import * as G from "./germs/germ.ts";
import { type Destination, differ, germAt, type Tendency, tendencyOf, withMoreTerms } from "./tendency.ts";

/**
 * Functions that swing for ever. Where an angle g is continuous and tends to infinity, it passes θ + 2πk for every θ and all large k; along
 * those places sin g and cos g are constant. If two choices of θ lead to different tendencies, there is no limit.
 */

const circular = /^(Sin|Cos|Tan|Cot|Sec|Csc)$/;

/** Angles θ that are tried, in twelfths of π. */
const phases = [0, 6, 12, 18, 3, 9, 2];

/** The angles of circular functions in which the letter occurs. */
function anglesIn(json: MathJson, letter: string): MathJson[] {
  if (!isApplication(json)) return [];
  const inside = operandsOf(json).flatMap((operand) => anglesIn(operand, letter));
  const [angle] = operandsOf(json);
  return circular.test(json[0]) && angle !== undefined && freeLetters(angle).includes(letter) ? [angle, ...inside] : inside;
}

/** Whether it is proved that the formula has no limit, for it swings. */
export function swings(json: MathJson, letter: string, destination: Destination, context: Context): boolean {
  const growing = anglesIn(json, letter).filter((angle) => grows(angle, letter, destination, context));
  const base = commonAngle(growing, context);
  if (!base) return false;
  let first: Tendency | undefined;
  for (const phase of phases) {
    const tendency = decided(() => {
      const fixed = withAngle(json, base.angles, base.multiples, phase, context);
      return tendencyOf(fixed, letter, destination, context);
    });
    if (!tendency) continue;
    if (first && differ(first, tendency, context)) return true;
    first ??= tendency;
  }
  return false;
}

/** Whether an angle is continuous near the destination and tends to +∞ or −∞. */
function grows(angle: MathJson, letter: string, destination: Destination, context: Context): boolean {
  return (
    decided(() =>
      withMoreTerms(context, (germContext) => {
        const germ = germAt(angle, letter, destination, germContext);
        if (germContext.oscillates) throw new UndecidedError("an angle that swings itself");
        return G.partsOf(germ, germContext).infinite.length > 0 && G.eventualSign(germ, germContext) !== 0;
      }),
    ) === true
  );
}

interface Multiples {
  readonly angles: readonly MathJson[];
  /** How many times a common angle each one is. */
  readonly multiples: readonly Q.Rational[];
}

/** All angles as whole multiples of one. */
function commonAngle(angles: readonly MathJson[], context: Context): Multiples | undefined {
  const forms = angles.map((angle) => decided(() => formOf(angle, context)));
  const [first] = forms;
  if (!first) return undefined;
  const ratios: Q.Rational[] = [];
  for (const form of forms) {
    const ratio = form && ratioOf(form, first);
    if (!ratio) return undefined;
    ratios.push(ratio);
  }
  const denominator = ratios.reduce((multiple, ratio) => Q.leastCommonMultiple(multiple, ratio.denominator), 1n);
  return { angles, multiples: ratios.map((ratio) => Q.multiply(ratio, Q.rational(denominator))) };
}

function ratioOf(form: Form, of: Form): Q.Rational | undefined {
  const [first, second] = [form[0], of[0]];
  const ratio = first && second && Q.divide(first.coefficient, second.coefficient);
  return ratio && sameForm(form, scale(of, ratio)) ? ratio : undefined;
}

/** The formula with its growing angles at so many times θ. */
function withAngle(
  json: MathJson,
  angles: readonly MathJson[],
  multiples: readonly Q.Rational[],
  phase: number,
  context: Context,
): MathJson {
  if (!isApplication(json)) return json;
  const index = circular.test(json[0]) ? angles.indexOf(json[1] as MathJson) : -1;
  if (index >= 0) {
    const angle = scale(turn(phase, 12), multiples[index] as Q.Rational);
    return formToJson(formOf(apply(json[0], formToJson(angle)), context));
  }
  return mapOperands(json, (operand) => withAngle(operand, angles, multiples, phase, context));
}

/** More residues than these are not looked at. */
const longestPeriod = 24n;

/**
 * A sequence in which (−1)ⁿ and sines and cosines of fractions of nπ occur, written without them: for every residue of n they are numbers. One
 * formula for each residue, beginning with n = 0; the formula itself where nothing is periodic.
 */
export function residueFormulas(formula: MathJson, letter: string, context: Context): MathJson[] {
  const json = mapTree(formula, (part) => withSignApart(part, letter, context));
  const period = periodOf(json, letter, context);
  if (period === 1n || period > longestPeriod) return [formula];
  return Array.from({ length: Number(period) }, (_, residue) => atResidue(json, letter, BigInt(residue), context));
}

/** What a periodic sequence does on each residue; undefined where nothing is periodic or something is not decided. */
export function periodicTendencies(json: MathJson, letter: string, context: Context): Tendency[] | undefined {
  const formulas = residueFormulas(json, letter, context);
  if (formulas.length === 1) return undefined;
  const found: Tendency[] = [];
  for (const formula of formulas) {
    const tendency = decided(() => tendencyOf(formula, letter, { infinite: 1 }, context));
    if (!tendency) return undefined;
    found.push(tendency);
  }
  return found;
}

/** (−2)ⁿ as (−1)ⁿ · 2ⁿ */
function withSignApart(json: MathJson, letter: string, context: Context): MathJson {
  const [base = 0, exponent = 0] = operandsOf(json);
  const value = headOf(json) === "Power" ? rationalOf(base) : undefined;
  if (!value || Q.signOf(value) >= 0 || !wholeLinear(exponent, letter, context)) return json;
  const size = Q.rationalToJson(Q.negate(value));
  return size === 1 ? json : apply("Multiply", apply("Power", -1, exponent), apply("Power", size, exponent));
}

/** Whether an exponent is a·n + b with whole a and b. */
function wholeLinear(json: MathJson, letter: string, context: Context): boolean {
  const form = decided(() => formOf(json, context));
  return (
    form !== undefined &&
    mentionsLetter(form, letter) &&
    form.every(({ coefficient, key }) => (key === letter || key === "") && coefficient.denominator === 1n)
  );
}

/** Part of the tree that depends only on the residue of n: (−1)^(an + b) and the sine of a multiple of nπ. Its period. */
function ownPeriod(json: MathJson, letter: string, context: Context): bigint | undefined {
  const head = headOf(json) ?? "";
  const [first = 0, second = 0] = operandsOf(json);
  if (head === "Power") {
    const base = rationalOf(first);
    return base && Q.equal(base, Q.rational(-1)) && wholeLinear(second, letter, context) ? 2n : undefined;
  }
  if (!circular.test(head)) return undefined;
  const form = decided(() => formOf(first, context));
  if (!form || !mentionsLetter(form, letter)) return undefined;
  const moving = form.filter((term) => mentionsLetter([term], letter));
  const step = decided(() => formOf(["Divide", formToJson(moving), ["Multiply", "Pi", letter]], context));
  const turns = step && rationalOfForm(step);
  return turns && Q.rational(turns.numerator, 2n * turns.denominator).denominator;
}

function periodOf(json: MathJson, letter: string, context: Context): bigint {
  const own = ownPeriod(json, letter, context);
  if (own !== undefined) return own;
  return operandsOf(json).reduce((period, operand) => Q.leastCommonMultiple(period, periodOf(operand, letter, context)), 1n);
}

function atResidue(json: MathJson, letter: string, residue: bigint, context: Context): MathJson {
  if (!isApplication(json)) return json;
  if (ownPeriod(json, letter, context) === undefined)
    return mapOperands(json, (operand) => atResidue(operand, letter, residue, context));
  const at = (part: MathJson): MathJson => (part === letter ? Q.integerToJson(residue) : mapOperands(part, at));
  return formToJson(formOf(at(json), context));
}
