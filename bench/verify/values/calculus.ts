import type { Decimal } from "decimal.js";
import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import { UnknownFormulaError } from "./arithmetic.ts";
import { Precise } from "./decimals.ts";
import { doubles } from "./doubles.ts";
import { type Again, type Environment, evaluate, type Special } from "./evaluate.ts";

/** Which relations a case of `cases` holds under is decided elsewhere; it is handed in. */
export type Holds<Num> = (json: MathJson, environment: Environment<Num>) => boolean;

/** The special heads that any kind of numbers has. */
export function common<Num>(
  holds: Holds<Num>,
  fromNumber: (value: number) => Num,
  toNumber: (value: Num) => number,
): Record<string, Special<Num>> {
  const folded =
    (head: string): Special<Num> =>
    ([body = 0, spec = 0], environment, again) => {
      const [letter, from, to] = operandsOf(spec);
      if (headOf(spec) !== "Limits") throw new UnknownFormulaError(`${head} without limits`);
      const ends = [from, to].map((end) => again(end as MathJson, environment));
      if (!ends.every((end) => end !== undefined)) return undefined;
      const [first = 0, last = 0] = (ends as Num[]).map(toNumber);
      if (!Number.isInteger(first) || !Number.isInteger(last) || last > 4_000) return undefined;
      const terms: MathJson[] = [];
      const names = { ...environment };
      for (let index = first; index <= last; index += 1) {
        names[`${String(letter)} ${index}`] = fromNumber(index);
        terms.push(withLetter(body, letter as string, `${String(letter)} ${index}`));
      }
      return again(terms.length === 0 ? (head === "Add" ? 0 : 1) : [head, ...terms], names);
    };
  return {
    Sum: folded("Add"),
    Product: folded("Multiply"),
    Which: (operands, environment, again) => {
      for (let index = 0; index < operands.length; index += 2)
        if (operands[index] === "True" || holds(operands[index] as MathJson, environment))
          return again(operands[index + 1] as MathJson, environment);
      return undefined;
    },
    EvaluateAt: ([body = 0, from = 0, to], environment, again) => {
      const letter = onlyLetter(body, Object.keys(environment));
      const at = (end: MathJson): Num | undefined => {
        const value = again(end, environment);
        return value === undefined ? undefined : (again(body, { ...environment, [letter]: value as Num }) as Num | undefined);
      };
      const ends = to === undefined ? [at(from)] : [at(to), at(from)];
      if (!ends.every((end) => end !== undefined)) return undefined;
      const names = { ...environment, "at 0": ends[0] as Num, "at 1": ends[1] as Num };
      return again(to === undefined ? "at 0" : ["Subtract", "at 0", "at 1"], names);
    },
  };
}

function withLetter(json: MathJson, letter: string, other: string): MathJson {
  if (json === letter) return other;
  const head = headOf(json);
  return head === undefined ? json : [head, ...operandsOf(json).map((operand) => withLetter(operand, letter, other))];
}

function onlyLetter(json: MathJson, bound: readonly string[]): string {
  const letters = freeLetters(json);
  const inner = letters.filter((letter) => !bound.includes(letter));
  const [letter] = inner.length === 1 ? inner : letters;
  if (letter === undefined || (inner.length !== 1 && letters.length !== 1)) throw new UnknownFormulaError("several letters");
  return letter;
}

/** A step so small that what the central difference neglects, its square, is far below the tolerance; 100 digits bear it. */
const step = new Precise("1e-9");

/** Derivatives, limits and integrals by numbers. */
export const calculus: Readonly<Record<string, Special<Decimal>>> = {
  Differentiate: ([body = 0, ...letters], environment, again) => derivative(body, letters as string[], environment, again),
  PartialD: ([body = 0, ...letters], environment, again) => derivative(body, letters as string[], environment, again),
  Derivative: ([body = 0, order = 1], environment, again) => {
    const letter = onlyLetter(body, []);
    return derivative(
      body,
      Array.from({ length: order as number }, () => letter),
      environment,
      again,
    );
  },
  Limit: ([body = 0, letter = "x", target = 0, side = 0], environment, again) => {
    const at = again(target, environment) as Decimal | undefined;
    if (at === undefined || typeof letter !== "string") return undefined;
    const sides = at.isFinite() ? (side === 0 ? [1, -1] : [side as number]) : [0];
    const found = sides.map((direction) => limitFrom(body, letter, at, direction, environment, again));
    const [one, other = one] = found;
    return one && other && (one.eq(other) || one.minus(other).abs().lt("1e-6")) ? one : undefined;
  },
  Integrate: ([body = 0, spec = 0, ...more], environment) => {
    const [letter, from, to] = operandsOf(spec);
    if (headOf(spec) !== "Limits" || more.length > 0) throw new UnknownFormulaError("integral without limits");
    const values: Record<string, number> = {};
    for (const [name, value] of Object.entries(environment)) values[name] = value.toNumber();
    const ends = [from, to].map(
      (end) => evaluate(end as MathJson, values, { arithmetic: doubles, special: {} }) as number | undefined,
    );
    const [low = Number.NaN, high = Number.NaN] = ends;
    const found = integral(
      (x) => evaluate(body, { ...values, [letter as string]: x }, inDoubles) as number | undefined,
      low,
      high,
    );
    return found === undefined ? undefined : new Precise(found);
  },
};

const inDoubles = {
  arithmetic: doubles,
  special: common<number>(
    () => {
      throw new UnknownFormulaError("cases");
    },
    Number,
    Number,
  ),
};

function derivative(
  body: MathJson,
  letters: readonly string[],
  environment: Environment<Decimal>,
  again: Again<Decimal>,
): Decimal | undefined {
  const [letter, ...rest] = letters;
  if (letter === undefined) return again(body, environment) as Decimal | undefined;
  const x = environment[letter];
  if (x === undefined) throw new UnknownFormulaError(`no value for ${letter}`);
  const at = (value: Decimal): Decimal | undefined => derivative(body, rest, { ...environment, [letter]: value }, again);
  const [before, here, after] = [at(x.minus(step)), at(x), at(x.plus(step))];
  if (!before || !here || !after) return undefined;
  // At a corner the two sides disagree, and there is no derivative.
  const [left, right] = [here.minus(before).div(step), after.minus(here).div(step)];
  if (left.minus(right).abs().gt(left.abs().plus(1).times("1e-5"))) return undefined;
  return after.minus(before).div(step.times(2));
}

/** An infinite sum, added up until nothing is added any more or for two thousand terms. */
export function series([body = 0, spec = 0]: readonly MathJson[], environment: Environment<Decimal>): Decimal | undefined {
  const [letter, from] = operandsOf(spec);
  const values: Record<string, number> = {};
  for (const [name, value] of Object.entries(environment)) values[name] = value.toNumber();
  const [start, terms] = [Number(from), 2_000];
  let [total, small] = [0, 0];
  for (let k = start; k < start + terms; k += 1) {
    const term = evaluate(body, { ...values, [letter as string]: k }, inDoubles) as number | undefined;
    if (term === undefined) return small > 0 ? new Precise(total) : undefined;
    total += term;
    small = Math.abs(term) < 1e-17 * Math.max(1, Math.abs(total)) ? small + 1 : 0;
    if (small > 3) break;
  }
  return new Precise(total);
}

const distances = ["1e-6", "1e-13", "1e-20"].map((text) => new Precise(text));
const far = ["1e4", "1e8", "1e12"].map((text) => new Precise(text));

function limitFrom(
  body: MathJson,
  letter: string,
  at: Decimal,
  side: number,
  environment: Environment<Decimal>,
  again: Again<Decimal>,
): Decimal | undefined {
  const values = distances.map((distance, index) => {
    const x = at.isFinite() ? at.plus(distance.times(side)) : (far[index] as Decimal).times(at.isNegative() ? -1 : 1);
    return again(body, { ...environment, [letter]: x }) as Decimal | undefined;
  });
  const [first, second, third] = values;
  if (!first || !second || !third) return undefined;
  if (third.minus(second).abs().lt("1e-3")) return third;
  const growing = third.abs().gt(second.abs().plus(1)) && second.abs().gt(first.abs().plus(1));
  return growing ? new Precise(third.isNegative() ? -Infinity : Infinity) : undefined;
}

/** Nodes and weights of Gauss and Legendre for eight points (Abramowitz and Stegun, table 25.4). */
const gauss: readonly (readonly [node: number, weight: number])[] = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
];

/** Undefined where the function has no value at some point, or the parts do not settle. An end at infinity is brought near by x = t/(1 − t²). */
function integral(f: (x: number) => number | undefined, low: number, high: number): number | undefined {
  if (Number.isNaN(low) || Number.isNaN(high)) return undefined;
  if (low > high) {
    const turned = integral(f, high, low);
    return turned === undefined ? undefined : -turned;
  }
  const infinite = !Number.isFinite(low) || !Number.isFinite(high);
  const inside = (x: number): number =>
    x === Infinity ? 1 : x === -Infinity ? -1 : x === 0 ? 0 : (Math.sqrt(1 + 4 * x * x) - 1) / (2 * x);
  const g = infinite
    ? (t: number): number | undefined => {
        const value = f(t / (1 - t * t));
        return value === undefined ? undefined : (value * (1 + t * t)) / (1 - t * t) ** 2;
      }
    : f;
  const [from, to] = infinite ? [inside(low), inside(high)] : [low, high];
  const [rough, fine] = [composite(g, from, to, 60), composite(g, from, to, 90)];
  if (rough === undefined || fine === undefined) return undefined;
  return Math.abs(rough - fine) < 1e-5 * Math.max(1, Math.abs(fine)) ? fine : undefined;
}

/** Parts that shrink towards both ends, where a root or a logarithm may be. */
function composite(f: (x: number) => number | undefined, from: number, to: number, parts: number): number | undefined {
  const place = (k: number): number => from + ((to - from) * (1 - Math.cos((Math.PI * k) / parts))) / 2;
  let total = 0;
  for (let part = 0; part < parts; part += 1) {
    const [start, end] = [place(part), place(part + 1)];
    const [middle, half] = [(start + end) / 2, (end - start) / 2];
    for (const [node, weight] of gauss) {
      const [left, right] = [f(middle - half * node), f(middle + half * node)];
      if (left === undefined || right === undefined) return undefined;
      total += weight * half * (left + right);
    }
  }
  return total;
}
