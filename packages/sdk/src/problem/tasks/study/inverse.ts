import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { lineOf } from "./line.ts";

/** A formula solved for its variable on the way down to it, y standing for its value. */
interface Undone {
  /** What the part that is left is equal to, in the variable. */
  readonly value: MathJson;
  /** Where an even root stood: its value, and so what is written here, is not negative. */
  readonly nonNegative: readonly MathJson[];
}

/** What an even power takes both signs of, and what is no chain of functions that each have an inverse. */
type NoInverse = "twice" | "unknown";

/**
 * The inverse of a function as a formula in the same variable: ln x of e^x. `condition` restricts the function itself, and so the values of the inverse. The formula is
 * taken only where it undoes the function at sampled places, and it has no values where the function takes none.
 */
export function inverseOf(body: MathJson, variable: string, condition: MathJson | undefined): MathJson | NoInverse {
  if (freeLetters(body).some((letter) => letter !== variable)) return "unknown";
  const fraction = fractionInverse(body, variable);
  const found = fraction ?? undo(body, { value: variable, nonNegative: [] }, variable, signOver(condition, variable));
  if (found === undefined) return turns(body, variable, condition) ? "twice" : "unknown";
  if (found === "twice") return found;
  const value = simplify(found.value);
  if (!undoes(value, body, variable, condition)) return turns(body, variable, condition) ? "twice" : "unknown";
  const bounds = found.nonNegative.map((part) => notNegative(simplify(part), variable));
  if (condition !== undefined) bounds.push(substitute(condition, { [variable]: value }));
  const needed = bounds.filter((bound) => !isIdle(bound, value, variable));
  const [only] = needed;
  if (only === undefined) return value;
  return ["Which", needed.length === 1 ? only : ["And", ...needed], value];
}

/** The sign that a condition leaves the variable. */
function signOver(condition: MathJson | undefined, variable: string): 1 | -1 | undefined {
  if (condition === undefined) return undefined;
  const held = places.filter((at) => holdsAt(condition, variable, at));
  if (held.length === 0) return undefined;
  if (held.every((at) => at >= 0)) return 1;
  return held.every((at) => at <= 0) ? -1 : undefined;
}

const places = Array.from({ length: 401 }, (_, index) => (index - 200) / 10);

const holdsAt = (condition: MathJson, variable: string, at: number): boolean =>
  compile(apply("Which", condition, 1), [variable])(at) === 1;

/** w ≥ 0 as x ≥ 2 where w is x − 2. */
function notNegative(part: MathJson, variable: string): MathJson {
  const line = lineOf(part, variable);
  const slope = line && compile(line.slope, [])();
  if (line === undefined || slope === undefined || slope === 0) return ["GreaterEqual", part, 0];
  const zero = simplify(apply("Divide", apply("Negate", line.at0), line.slope));
  return [slope > 0 ? "GreaterEqual" : "LessEqual", variable, zero];
}

/** Whether a function rises and then falls, or the other way round, without a jump between. */
function turns(body: MathJson, variable: string, condition: MathJson | undefined): boolean {
  const value = compile(body, [variable]);
  const heights = places.map((at) => (condition === undefined || holdsAt(condition, variable, at) ? value(at) : Number.NaN));
  return heights.some((height, index) => {
    const [before = Number.NaN, after = Number.NaN] = [heights[index - 1], heights[index + 1]];
    const isTop = (height - before) * (height - after) > 0;
    return isTop && Math.max(Math.abs(height - before), Math.abs(height - after)) < 0.5;
  });
}

/** The part that holds the variable, from outside inwards; the sign is that of the variable itself. */
function undo(json: MathJson, undone: Undone, variable: string, sign: 1 | -1 | undefined): Undone | "twice" | undefined {
  if (json === variable) return undone;
  const operands = operandsOf(json);
  const inside = operands.filter((part) => mentions(part, variable));
  const [part, ...more] = inside;
  if (part === undefined || more.length > 0) return undefined;
  const { value } = undone;
  const others = operands.filter((each) => each !== part);
  const isFirst = operands[0] === part;
  const next = (into: MathJson, also: readonly MathJson[] = []): Undone | "twice" | undefined =>
    undo(part, { value: into, nonNegative: [...undone.nonNegative, ...also] }, variable, sign);
  switch (headOf(json)) {
    case "Negate":
      return next(apply("Negate", value));
    case "Add":
      return next(apply("Subtract", value, others.length === 1 ? (others[0] as MathJson) : apply("Add", ...others)));
    case "Subtract":
      return next(isFirst ? apply("Add", value, others[0] as MathJson) : apply("Subtract", others[0] as MathJson, value));
    case "Multiply":
      return next(apply("Divide", value, others.length === 1 ? (others[0] as MathJson) : apply("Multiply", ...others)));
    case "Divide":
      return next(isFirst ? apply("Multiply", value, others[0] as MathJson) : apply("Divide", others[0] as MathJson, value));
    case "Ln":
      return others.length === 0
        ? next(apply("Power", "ExponentialE", value))
        : next(apply("Power", others[0] as MathJson, value));
    case "Log":
      return isFirst ? next(apply("Power", others[0] ?? 10, value)) : undefined;
    case "Exp":
      return next(apply("Ln", value));
    case "Sin":
    case "Cos":
    case "Tan":
      return next(apply(`Arc${headOf(json)?.toLowerCase()}`, value));
    case "Sqrt":
      return next(apply("Power", value, 2), [value]);
    case "Root":
      return isFirst && typeof others[0] === "number"
        ? next(apply("Power", value, others[0]), others[0] % 2 === 0 ? [value] : [])
        : undefined;
    case "Power":
      return isFirst ? root(part, others[0] as MathJson) : next(logarithm(value, operands[0] as MathJson));
    default:
      return undefined;
  }

  function root(base: MathJson, exponent: MathJson): Undone | "twice" | undefined {
    if (typeof exponent !== "number" || !Number.isInteger(exponent) || exponent === 0) return undefined;
    const positive: MathJson = exponent > 0 ? value : apply("Divide", 1, value);
    const size = Math.abs(exponent);
    if (size === 1) return next(positive);
    const taken = size === 2 ? apply("Sqrt", positive) : apply("Root", positive, size);
    if (size % 2 === 1) return next(taken);
    // Which of the two roots is meant is known of the variable alone.
    if (base !== variable || sign === undefined) return "twice";
    return next(sign === 1 ? taken : apply("Negate", taken));
  }
}

const logarithm = (value: MathJson, base: MathJson): MathJson =>
  base === "ExponentialE" ? apply("Ln", value) : apply("Log", value, base);

/** (dx − b)/(a − cx) of (ax + b)/(cx + d). */
function fractionInverse(body: MathJson, variable: string): Undone | undefined {
  const [above, below] = headOf(body) === "Divide" ? operandsOf(body) : [];
  if (above === undefined || below === undefined || !mentions(below, variable) || !mentions(above, variable)) return undefined;
  const lines = [above, below].map((part) => lineOf(part, variable));
  const [first, second] = lines;
  if (first === undefined || second === undefined) return undefined;
  const top = simplify(apply("Subtract", apply("Multiply", second.at0, variable), first.at0));
  const bottom = simplify(apply("Subtract", first.slope, apply("Multiply", second.slope, variable)));
  return { value: apply("Divide", top, bottom), nonNegative: [] };
}

/** Whether the inverse gives back what was put into the function, wherever that has a value. */
function undoes(value: MathJson, body: MathJson, variable: string, condition: MathJson | undefined): boolean {
  const [back, there] = [value, body].map((json) => compile(json, [variable])) as [Value, Value];
  const used = places.filter((at) => condition === undefined || holdsAt(condition, variable, at));
  const known = used
    .map((at) => ({ at, height: there(at) }))
    .filter(({ height }) => Math.abs(height) < 1e6 && Math.abs(height) > 1e-6);
  return (
    known.length > 3 &&
    known.every(({ at, height }) => {
      const again = back(height);
      return Math.abs(again - at) < 1e-4 * (1 + Math.abs(at));
    })
  );
}

type Value = (at: number) => number;

/** A bound that holds wherever the formula has a value anyway. */
function isIdle(bound: MathJson, value: MathJson, variable: string): boolean {
  const at = compile(value, [variable]);
  return places.every((place) => !Number.isFinite(at(place)) || holdsAt(bound, variable, place));
}
