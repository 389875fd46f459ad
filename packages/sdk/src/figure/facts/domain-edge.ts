import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { headOf, isApplication, mentions, operandsOf } from "../../expression/mathjson.ts";
import { type DomainBorder, ownBorders } from "../region/domain-borders.ts";
import { signAt } from "./exact-places.ts";
import { enclosureOf, type Stretch } from "./stretches.ts";

/** Functions that have a value, and are continuous, wherever their operands have one and are. */
const continuous = new Set("Add Subtract Multiply Negate Abs Exp Sin Cos Arctan Sinh Cosh Tanh Arsinh Max Min".split(" "));
/** Functions that have a value wherever their operands have one, and may jump. */
const stepping = new Set("Sign Floor Ceil Round Arccot".split(" "));

/** The formulas at whose zeros alone the domain of a formula can end. */
function bordersOf(json: MathJson, letter: string): DomainBorder[] | undefined {
  if (!isApplication(json) || !mentions(json, letter)) return [];
  const head = headOf(json) ?? "";
  const own = continuous.has(head) || stepping.has(head) ? [] : ownBorders(json);
  const inner = operandsOf(json).map((operand) => bordersOf(operand, letter));
  if (own === undefined || inner.includes(undefined)) return undefined;
  return [...own.filter((border) => mentions(border.json, letter)), ...inner.flatMap((found) => found ?? [])];
}

const mayStep = (json: MathJson, letter: string): boolean =>
  isApplication(json) &&
  mentions(json, letter) &&
  (stepping.has(headOf(json) ?? "") || operandsOf(json).some((operand) => mayStep(operand, letter)));

/**
 * Whether a formula has a value and is continuous on all of a narrow stretch although some of its borders are zero at a place in it: each of them only
 * touches zero there, as the radicand of √(x² − 2x + 1) does at 1.
 */
export function onlyTouchesAt(json: MathJson, letter: string, place: MathJson, stretch: Stretch): boolean {
  const found = bordersOf(json, letter);
  if (!found || mayStep(json, letter)) return false;
  return found.every(
    (border) => isNotZero(border.json, letter, stretch) || (!border.excludes && isLeastZero(border.json, letter, place, stretch)),
  );
}

/** Whether a formula is zero at a place and positive elsewhere on a stretch: its slope is zero there, and rises. */
function isLeastZero(json: MathJson, letter: string, place: MathJson, stretch: Stretch): boolean {
  const slope = differentiate(json, letter);
  const bend = slope === undefined ? undefined : differentiate(slope, letter);
  if (slope === undefined || bend === undefined) return false;
  if (signAt(json, letter, place) !== 0 || signAt(slope, letter, place) !== 0) return false;
  const found = enclosureOf(bend, letter)?.(stretch);
  return found?.defined === "everywhere" && found.lo > 0;
}

/** Whether a formula certainly has no value somewhere on a stretch: what it is divided by, or the like, passes zero. */
export function lacksValueIn(json: MathJson, letter: string, stretch: Stretch): boolean {
  const found = bordersOf(json, letter)?.filter(({ excludes }) => excludes);
  return found?.some((border) => passesZero(border.json, letter, stretch)) ?? false;
}

function passesZero(json: MathJson, letter: string, stretch: Stretch): boolean {
  const enclosure = enclosureOf(json, letter);
  const whole = enclosure?.(stretch);
  if (!enclosure || whole?.defined !== "everywhere" || !whole.continuous) return false;
  const [start, end] = [stretch.from, stretch.to].map((at) => enclosure({ from: at, to: at })) as [typeof whole, typeof whole];
  return (start.hi < 0 && end.lo > 0) || (start.lo > 0 && end.hi < 0);
}

/**
 * Whether the domain of a formula ends exactly at a place, if it ends in a narrow stretch around it: one of the formulas that decide it is zero
 * there and nowhere else in the stretch, and no other one is zero in it.
 */
export function domainEndsAt(json: MathJson, letter: string, place: MathJson, stretch: Stretch): boolean {
  const found = bordersOf(json, letter);
  if (!found) return false;
  const near = found.map(({ json }) => json).filter((border) => !isNotZero(border, letter, stretch));
  return near.length > 0 && near.every((border) => signAt(border, letter, place) === 0 && isMonotone(border, letter, stretch));
}

function isNotZero(json: MathJson, letter: string, stretch: Stretch): boolean {
  const found = enclosureOf(json, letter)?.(stretch);
  return found?.defined === "everywhere" && (found.lo > 0 || found.hi < 0);
}

function isMonotone(json: MathJson, letter: string, stretch: Stretch): boolean {
  const slope = differentiate(json, letter);
  return slope !== undefined && isNotZero(slope, letter, stretch);
}
