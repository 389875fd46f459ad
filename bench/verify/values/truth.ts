import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import { type Arithmetic, UndecidedError, UnknownFormulaError, type Value } from "./arithmetic.ts";
import type { Environment } from "./evaluate.ts";
import { isMatrix } from "./matrices.ts";

export interface Truth<Num> {
  readonly arithmetic: Arithmetic<Num>;
  readonly value: (json: MathJson, environment: Environment<Num>) => Value<Num> | undefined;
  /** At most so far apart, in proportion, values count as equal; a hundred times as far, as different. */
  readonly tolerance: number;
  /** Whether too many digits were lost on the way to these values. */
  readonly lost?: (...values: readonly Value<Num>[]) => boolean;
}

/** The whole numbers that a letter such as k in x = π/6 + 2kπ is tried for besides those that come out of it. */
const tried = [-2, -1, 0, 1, 2];

/**
 * Whether a statement holds at a point. What has no value makes a comparison false. A letter without a value that is said to be a whole number may
 * be any.
 *
 * @throws {UndecidedError} where the values are too near to tell
 * @throws {UnknownFormulaError} for what is no statement that is known
 */
export function holds<Num>(json: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean {
  const counters = countersOf(json).filter((letter) => !(letter in environment));
  const [counter, ...more] = [...new Set(counters)];
  if (counter === undefined) return plainly(json, environment, truth);
  if (more.length > 0) throw new UnknownFormulaError("two letters for whole numbers");
  const at = (k: number): Environment<Num> => ({ ...environment, [counter]: truth.arithmetic.fromNumber(k) });
  const solving = equationsWith(json, counter).flatMap((equation) => wholeNear(equation, at, truth));
  return [...new Set([...tried, ...solving])].some((k) => plainly(json, at(k), truth));
}

/** The equations that speak of a letter, with either sign of ±. */
function equationsWith(json: MathJson, letter: string): MathJson[] {
  if (headOf(json) !== "Equal") return operandsOf(json).flatMap((operand) => equationsWith(operand, letter));
  if (!freeLetters(json).includes(letter)) return [];
  return hasDoubleSign(json) ? [signed(json, "Add", "Subtract"), signed(json, "Subtract", "Add")] : [json];
}

/** The whole numbers next to where the sides meet, if they go along straight lines. */
function wholeNear<Num>(equation: MathJson, at: (k: number) => Environment<Num>, truth: Truth<Num>): number[] {
  const { toNumber } = truth.arithmetic;
  const gap = (k: number): number => {
    const [left, right] = operandsOf(equation).map((side) => truth.value(side, at(k)));
    return left === undefined || right === undefined || isMatrix(left) || isMatrix(right)
      ? Number.NaN
      : toNumber(left) - toNumber(right);
  };
  const [start, next] = [gap(0), gap(1)];
  const k = Math.round(start / (start - next));
  return Number.isSafeInteger(k) ? [k - 1, k, k + 1] : [];
}

/** Letters that a statement calls whole numbers. */
export function countersOf(json: MathJson): string[] {
  const [letter, set] = operandsOf(json);
  if (headOf(json) === "Element" && set === "Integers" && isSymbol(letter as MathJson)) return [letter as string];
  return operandsOf(json).flatMap(countersOf);
}

type Sign = readonly (-1 | 0 | 1)[];
const comparisons: Readonly<Record<string, Sign>> = {
  Equal: [0],
  NotEqual: [-1, 1],
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [0, 1],
};

function plainly<Num>(json: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean {
  if (json === "True" || json === "False") return json === "True";
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  const part = (operand: MathJson | undefined): boolean => plainly(operand ?? "False", environment, truth);
  if (head in comparisons) return comparison(json, environment, truth);
  switch (head) {
    case "And":
    case "List":
    case "Condition":
      return operands.every(part);
    case "Or":
      return operands.some(part);
    case "Not":
      return !part(operands[0]);
    case "Implies":
      return !part(operands[0]) || part(operands[1]);
    case "Element":
      return membership(operands[0] as MathJson, operands[1] as MathJson, environment, truth);
    case "NotElement":
      return truth.value(operands[0] as MathJson, environment) !== undefined && !part(["Element", ...operands]);
    default:
      throw new UnknownFormulaError(head || String(json));
  }
}

function comparison<Num>(json: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean {
  const [head, operands] = [headOf(json) as string, operandsOf(json)];
  if (hasDoubleSign(json)) {
    const both = [signed(json, "Add", "Subtract"), signed(json, "Subtract", "Add")].map((each) =>
      comparison(each, environment, truth),
    );
    return head === "NotEqual" ? both.every(Boolean) : both.some(Boolean);
  }
  return operands.slice(1).every((right, index) => compare(head, operands[index] as MathJson, right, environment, truth));
}

function compare<Num>(head: string, left: MathJson, right: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean {
  const [ours, theirs] = [headOf(left), headOf(right)];
  if (ours === "Tuple" && theirs === "Tuple" && head === "Equal")
    return operandsOf(left).every((each, index) =>
      compare("Equal", each, operandsOf(right)[index] as MathJson, environment, truth),
    );
  truth.lost?.();
  const [a, b] = [truth.value(left, environment), truth.value(right, environment)];
  if (a === undefined || b === undefined) return false;
  if (truth.lost?.(a, b)) throw new UndecidedError();
  if (head === "Equal" || head === "NotEqual") return areEqual(a, b, truth) === (head === "Equal");
  if (isMatrix(a) || isMatrix(b)) throw new UnknownFormulaError("an order of matrices");
  const order = areEqual(a, b, truth) ? 0 : truth.arithmetic.compare(a, b);
  if (order === undefined) throw new UnknownFormulaError("an order of complex numbers");
  return (comparisons[head] as Sign).includes(Math.sign(order) as -1 | 0 | 1);
}

/** @throws {UndecidedError} where these digits cannot tell. */
export function areEqual<Num>(a: Value<Num>, b: Value<Num>, { arithmetic, tolerance }: Truth<Num>): boolean {
  if (isMatrix(a) !== isMatrix(b)) return false;
  if (isMatrix(a) && isMatrix(b) && (a.length !== b.length || a[0]?.length !== b[0]?.length)) return false;
  const pairs =
    isMatrix(a) && isMatrix(b) ? a.flatMap((row, i) => row.map((entry, j) => [entry, b[i]?.[j]] as const)) : [[a, b] as const];
  const distance = Math.max(...pairs.map(([one, other]) => arithmetic.distance(one as Num, other as Num)));
  if (distance <= tolerance) return true;
  if (distance > 100 * tolerance) return false;
  throw new UndecidedError();
}

const sets: Readonly<Record<string, MathJson>> = {
  PositiveNumbers: ["Interval", ["Open", 0], "PositiveInfinity"],
  NegativeNumbers: ["Interval", "NegativeInfinity", ["Open", 0]],
};

function membership<Num>(element: MathJson, set: MathJson, environment: Environment<Num>, truth: Truth<Num>): boolean {
  const parts = operandsOf(set);
  const within = (other: MathJson): boolean => membership(element, other, environment, truth);
  const compares = (head: string, other: MathJson): boolean => compare(head, element, other, environment, truth);
  if (isSymbol(set)) {
    if (set in sets) return within(sets[set] as MathJson);
    return isIn(set, truth.value(element, environment), truth);
  }
  switch (headOf(set)) {
    case "Set":
      return parts.some((part) => compares("Equal", part));
    case "Union":
      return parts.some(within);
    case "Intersection":
      return parts.every(within);
    case "SetMinus":
      return within(parts[0] as MathJson) && !within(parts[1] as MathJson);
    case "Interval": {
      const [low, high] = parts.map((end) =>
        headOf(end) === "Open" ? { end: operandsOf(end)[0], open: true } : { end, open: false },
      );
      if (truth.value(element, environment) === undefined) return false;
      const above = low?.end === "NegativeInfinity" || compares(low?.open ? "Greater" : "GreaterEqual", low?.end as MathJson);
      return above && (high?.end === "PositiveInfinity" || compares(high?.open ? "Less" : "LessEqual", high?.end as MathJson));
    }
    default:
      throw new UnknownFormulaError(`the set ${JSON.stringify(set)}`);
  }
}

function isIn<Num>(name: string, value: Value<Num> | undefined, { arithmetic, tolerance }: Truth<Num>): boolean {
  if (value === undefined || isMatrix(value)) return false;
  if (name === "ComplexNumbers") return true;
  if (name === "RealNumbers") return !Number.isNaN(arithmetic.toNumber(value));
  const lowest: Readonly<Record<string, number>> = { Integers: -Infinity, NaturalNumbers: 0, PositiveIntegers: 1 };
  const near = Math.round(arithmetic.toNumber(value));
  if (!(name in lowest)) throw new UnknownFormulaError(`the set ${name}`);
  return arithmetic.distance(value, arithmetic.fromNumber(near)) <= tolerance && near >= (lowest[name] as number);
}

export function hasDoubleSign(json: MathJson): boolean {
  return headOf(json) === "PlusMinus" || headOf(json) === "MinusPlus" || operandsOf(json).some(hasDoubleSign);
}

/** Every ± with one sign, every ∓ with the other. */
export function signed(json: MathJson, plusMinus: string, minusPlus: string): MathJson {
  const head = headOf(json);
  if (head === undefined) return json;
  const operands = operandsOf(json).map((operand) => signed(operand, plusMinus, minusPlus));
  const chosen = head === "PlusMinus" ? plusMinus : head === "MinusPlus" ? minusPlus : undefined;
  if (chosen === undefined) return [head, ...operands];
  if (operands.length === 2) return [chosen, ...operands];
  return chosen === "Add" ? (operands[0] as MathJson) : ["Negate", ...operands];
}
