import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isApplication, mapOperands, operandsOf } from "../../../expression/mathjson.ts";
import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import { formOf } from "../../limits/exact/form-of.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import { constantForm, floor, isConstant, mentionsLetter, subtract } from "../../limits/exact/kernel.ts";
import { valueAt } from "../../limits/exact/rebuild.ts";
import * as Q from "../../rational.ts";
import { type Demand, demandsOf, isSwitching } from "./demands.ts";
import {
  boundsOf,
  comparePoints,
  numberSign,
  type OpenInterval,
  type Point,
  sampleForm,
  sortedInside,
  wholeLine,
} from "./points.ts";
import { boundsOver } from "./range.ts";
import { zerosOf } from "./zeros.ts";

/** A part of an interval on which a formula is smooth, and the formula there, without cases. */
export interface Piece {
  readonly interval: OpenInterval;
  readonly json: MathJson;
}

/**
 * An interval cut at finitely many places so that within each part the formula has a value everywhere and is smooth.
 * @throws UndecidedError where the places are not all known, or where the formula has no value on a part
 */
export function smoothPieces(json: MathJson, letter: string, interval: OpenInterval, context: Context): Piece[] {
  return cutAt(switchesOf(json, letter, interval, context), interval, context)
    .map((part): Piece => ({ interval: part, json: resolved(json, letter, part, context) }))
    .flatMap((piece) =>
      cutAt(criticalPoints(piece.json, letter, piece.interval, context), piece.interval, context).map(
        (part): Piece => ({ interval: part, json: piece.json }),
      ),
    );
}

export function cutAt(places: readonly Form[], interval: OpenInterval, context: Context): OpenInterval[] {
  const inside = sortedInside(places, interval, context).map((at): Point => ({ at }));
  const ends = [interval.from, ...inside, interval.to];
  return ends.slice(1).map((to, index) => ({ from: ends[index] as Point, to }));
}

/**
 * The places inside an interval where a formula without cases may lack a value or not be smooth; everywhere else it has a value and is smooth.
 * @throws UndecidedError where they are not all known, and where it has no value on a whole part of the interval
 */
export function criticalPoints(json: MathJson, letter: string, interval: OpenInterval, context: Context): Form[] {
  const demands = demandsWithForms(json, letter, context);
  const places = placesOf(demands, letter, interval, context);
  for (const part of cutAt(places, interval, context))
    if (!areMet(demands, letter, part, context)) throw new UndecidedError("no value on a part of the interval");
  return places;
}

/**
 * The part around a number, or beside it, on which a formula has a value and is smooth. undefined where there is none, and where there are two,
 * one on each side. @throws UndecidedError
 */
export function smoothPart(json: MathJson, letter: string, beside: Point, context: Context): Piece | undefined {
  const touches = ({ from, to }: OpenInterval): boolean =>
    comparePoints(from, beside, context) <= 0 && comparePoints(beside, to, context) <= 0;
  const found = cutAt(switchesOf(json, letter, wholeLine, context), wholeLine, context)
    .filter(touches)
    .flatMap((part): Piece[] => {
      const smooth = resolved(json, letter, part, context);
      const demands = demandsWithForms(smooth, letter, context);
      return cutAt(placesOf(demands, letter, part, context), part, context)
        .filter((each) => touches(each) && areMet(demands, letter, each, context))
        .map((each) => ({ interval: each, json: smooth }));
    });
  return found.length === 1 ? found[0] : undefined;
}

interface DemandOnForm {
  readonly form: Form;
  readonly kind: Demand["kind"];
}

const demandsWithForms = (json: MathJson, letter: string, context: Context): DemandOnForm[] =>
  demandsOf(json, letter).map(({ of, kind }) => ({ form: formOf(of, context), kind }));

const placesOf = (demands: readonly DemandOnForm[], letter: string, interval: OpenInterval, context: Context): Form[] =>
  sortedInside(
    demands.flatMap(({ form }) => (mentionsLetter(form, letter) ? zerosOf(form, letter, interval, context) : [])),
    interval,
    context,
  );

/** Whether the demands are met on a part without critical places, which one sample tells. */
function areMet(demands: readonly DemandOnForm[], letter: string, part: OpenInterval, context: Context): boolean {
  const sample = sampleForm(part, context);
  return demands.every(({ form, kind }) => {
    if (kind === "zero-matters") return true;
    // What is asked of other letters alone is asked wherever the formula is looked at.
    if (!mentionsLetter(form, letter) && !isConstant(form)) return true;
    const sign = numberSign(valueAt(form, letter, sample, context), context);
    return sign > 0 || (kind === "nonzero" && sign < 0);
  });
}

/** Where a formula goes over from one case to another. */
function switchesOf(json: MathJson, letter: string, interval: OpenInterval, context: Context): Form[] {
  if (!isApplication(json) || !freeLetters(json).includes(letter)) return [];
  const inner = operandsOf(json).flatMap((operand) => switchesOf(operand, letter, interval, context));
  if (!isSwitching(json)) return inner;
  const own = differencesIn(json).flatMap((difference) => {
    if (!freeLetters(difference).includes(letter)) return [];
    const form = formOf(difference, context);
    // A difference jumps from one sign to another also at its poles.
    const poles = poleCandidates(difference, letter, interval, context);
    return mentionsLetter(form, letter) ? [...zerosOf(form, letter, interval, context), ...poles] : poles;
  });
  return [...inner, ...own, ...stepsOf(json, letter, interval, context)];
}

function poleCandidates(json: MathJson, letter: string, interval: OpenInterval, context: Context): Form[] {
  return demandsOf(withoutCases(json), letter).flatMap(({ of }) => {
    const form = formOf(of, context);
    return mentionsLetter(form, letter) ? zerosOf(form, letter, interval, context) : [];
  });
}

/** Cases inside a difference are cut at on their own; only what stands in them matters here. */
const withoutCases = (json: MathJson): MathJson =>
  isApplication(json) && isSwitching(json)
    ? apply(
        "Add",
        0,
        ...operandsOf(json)
          .filter((operand) => !isCondition(operand))
          .map(withoutCases),
      )
    : mapOperands(json, withoutCases);

const isCondition = (json: MathJson): boolean =>
  /^(Less|LessEqual|Greater|GreaterEqual|Equal|NotEqual|And|Or|Not)$/.test(headOf(json) ?? "");

/** What has a constant sign between two switches. */
function differencesIn(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  const head = headOf(json) ?? "";
  if (head === "Abs" || head === "Sign") return [operands[0] ?? 0];
  if (head === "Max" || head === "Min")
    return operands.flatMap((left, index) => operands.slice(index + 1).map((right) => apply("Subtract", left, right)));
  if (head === "Which") return operands.filter((_, index) => index % 2 === 0).flatMap(comparedIn);
  return [];
}

function comparedIn(condition: MathJson): MathJson[] {
  const operands = operandsOf(condition);
  const head = headOf(condition) ?? "";
  if (condition === "True" || condition === "False") return [];
  if (head === "And" || head === "Or" || head === "Not") return operands.flatMap(comparedIn);
  if (!/^(Less|LessEqual|Greater|GreaterEqual|Equal|NotEqual)$/.test(head)) throw new UndecidedError(`${head} is not decided`);
  return operands.slice(1).map((right, index) => apply("Subtract", operands[index] as MathJson, right));
}

/** More steps than these are not listed. */
const mostSteps = 300n;

/** Where ⌊u⌋, ⌈u⌉ and the nearest whole number jump: where u is a whole number, or half of one. */
function stepsOf(json: MathJson, letter: string, interval: OpenInterval, context: Context): Form[] {
  const head = headOf(json) ?? "";
  if (head !== "Floor" && head !== "Ceil" && head !== "Round") return [];
  const form = formOf(operandsOf(json)[0] ?? 0, context);
  const range = boundsOver(form, letter, interval, context);
  const [first, last] = [floor(range.from) - 1n, floor(range.to) + 1n];
  if (last - first > mostSteps) throw new UndecidedError("too many steps");
  const places: Form[] = [];
  for (let whole = first; whole <= last; whole++) {
    const level = constantForm(head === "Round" ? Q.rational(2n * whole + 1n, 2n) : Q.rational(whole));
    places.push(...zerosOf(subtract(form, level), letter, interval, context));
  }
  return places;
}

/** The formula without cases on a part where none of them changes. */
function resolved(json: MathJson, letter: string, part: OpenInterval, context: Context): MathJson {
  if (!isApplication(json) || !freeLetters(json).includes(letter)) return json;
  if (!isSwitching(json)) return mapOperands(json, (operand) => resolved(operand, letter, part, context));
  const sample = sampleForm(part, context);
  const at = (inner: MathJson): Form => valueAt(formOf(inner, context), letter, sample, context);
  const sign = (inner: MathJson): -1 | 0 | 1 => numberSign(at(inner), context);
  const operands = operandsOf(json);
  const [first = 0] = operands;
  const go = (inner: MathJson): MathJson => resolved(inner, letter, part, context);
  switch (json[0]) {
    case "Abs": {
      const found = sign(first);
      return found === 0 ? 0 : found > 0 ? go(first) : apply("Negate", go(first));
    }
    case "Sign":
      return sign(first);
    case "Max":
    case "Min": {
      const wanted = json[0] === "Max" ? 1 : -1;
      return go(operands.reduce((best, operand) => (sign(apply("Subtract", operand, best)) === wanted ? operand : best)));
    }
    case "Which":
      return go(chosen(operands, sign));
    default:
      return step(json[0], at(first), context);
  }
}

function chosen(operands: readonly MathJson[], sign: (json: MathJson) => -1 | 0 | 1): MathJson {
  for (let index = 0; index + 1 < operands.length; index += 2)
    if (holds(operands[index] as MathJson, sign)) return operands[index + 1] as MathJson;
  throw new UndecidedError("no case applies");
}

function holds(condition: MathJson, sign: (json: MathJson) => -1 | 0 | 1): boolean {
  if (condition === "True" || condition === "False") return condition === "True";
  const operands = operandsOf(condition);
  const head = headOf(condition) ?? "";
  if (head === "And") return operands.every((operand) => holds(operand, sign));
  if (head === "Or") return operands.some((operand) => holds(operand, sign));
  if (head === "Not") return !holds(operands[0] ?? "True", sign);
  return operands.slice(1).every((right, index) => {
    const difference = sign(apply("Subtract", operands[index] as MathJson, right));
    if (head === "Equal") return difference === 0;
    if (head === "NotEqual") return difference !== 0;
    if (head === "Less") return difference < 0;
    if (head === "LessEqual") return difference <= 0;
    return head === "Greater" ? difference > 0 : difference >= 0;
  });
}

/** The whole number that a step function is. */
function step(head: string, value: Form, context: Context): MathJson {
  const bounds = boundsOf(value, context);
  const shift = head === "Round" ? Q.rational(1n, 2n) : Q.zero;
  const round = (at: Q.Rational): bigint => {
    if (head === "Ceil") return -floor(Q.negate(at));
    return floor(Q.add(at, shift));
  };
  const [low, high] = [round(bounds.from), round(bounds.to)];
  if (low !== high) throw new UndecidedError("a step that is not known");
  return Q.integerToJson(low);
}
