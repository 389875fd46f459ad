import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, isApplication, mentions, operandsOf } from "../../expression/mathjson.ts";
import { signAt } from "./exact-places.ts";
import { enclosureOf, type Stretch } from "./stretches.ts";

/** Functions that have a value, and are continuous, wherever their operands have one and are. */
const continuous = new Set("Add Subtract Multiply Negate Abs Exp Sin Cos Arctan Sinh Cosh Tanh Arsinh Max Min".split(" "));
/** Functions that have a value wherever their operands have one, and may jump. */
const stepping = new Set("Sign Floor Ceil Round Arccot".split(" "));

/** A formula at whose zeros a domain can end. */
interface Border {
  readonly json: MathJson;
  /** Whether there is a value where it is zero: then there is one wherever it is not negative, and the function is continuous there. */
  readonly belongs: boolean;
}

const closed = (...formulas: MathJson[]): Border[] => formulas.map((json) => ({ json, belongs: true }));
const open = (...formulas: MathJson[]): Border[] => formulas.map((json) => ({ json, belongs: false }));

/** What must not be zero, or changes from without a value to with one as it passes zero; undefined for a function that is not listed. */
const borders: Readonly<Record<string, (first: MathJson, second: MathJson) => Border[] | undefined>> = {
  Sqrt: (value) => closed(value),
  Ln: (value) => open(value),
  Log: (value, base) => (base === 0 || rationalOf(base) ? open(value) : undefined),
  Divide: (_, divisor) => open(divisor),
  Tan: (value) => open(apply("Cos", value)),
  Sec: (value) => open(apply("Cos", value)),
  Cot: (value) => open(apply("Sin", value)),
  Csc: (value) => open(apply("Sin", value)),
  Arcsin: (value) => closed(apply("Subtract", 1, value), apply("Add", 1, value)),
  Arccos: (value) => closed(apply("Subtract", 1, value), apply("Add", 1, value)),
  Artanh: (value) => open(apply("Subtract", 1, value), apply("Add", 1, value)),
  Arcosh: (value) => closed(apply("Subtract", value, 1)),
  Root: (value, degree) => (rationalOf(degree)?.denominator === 1n ? closed(value) : undefined),
  Power: bordersOfPower,
};

function bordersOfPower(base: MathJson, exponent: MathJson): Border[] | undefined {
  if (base === "ExponentialE") return [];
  const power = rationalOf(exponent);
  if (!power) return undefined;
  if (power.numerator <= 0n) return open(base);
  return power.denominator === 1n ? [] : closed(base);
}

/** The formulas at whose zeros alone the domain of a formula can end. */
function bordersOf(json: MathJson, letter: string): Border[] | undefined {
  if (!isApplication(json) || !mentions(json, letter)) return [];
  const [first = 0, second = 0] = operandsOf(json);
  const head = headOf(json) ?? "";
  const isTotal = continuous.has(head) || stepping.has(head);
  const own = isTotal ? [] : Object.hasOwn(borders, head) ? borders[head]?.(first, second) : undefined;
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
    (border) => isNotZero(border.json, letter, stretch) || (border.belongs && isLeastZero(border.json, letter, place, stretch)),
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
  const found = bordersOf(json, letter)?.filter(({ belongs }) => !belongs);
  return found?.some((border) => passesZero(border.json, letter, stretch)) ?? false;
}

function passesZero(json: MathJson, letter: string, stretch: Stretch): boolean {
  const [first = 0, second = 0] = operandsOf(json);
  const head = headOf(json);
  if (head === "Multiply") return operandsOf(json).some((factor) => passesZero(factor, letter, stretch));
  if (head === "Abs" || head === "Negate") return passesZero(first, letter, stretch);
  if (head === "Power" && (rationalOf(second)?.numerator ?? 0n) > 0n) return passesZero(first, letter, stretch);
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
