import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";
import type { Spend } from "../spend.ts";
import { canHold } from "./exact/can-hold.ts";
import {
  type Context,
  canMove,
  contextOf,
  decided,
  NoValueError,
  signsIn,
  UndecidedError,
  withoutLetter,
} from "./exact/context.ts";
import { formOf } from "./exact/form-of.ts";
import { formToJson } from "./exact/to-json.ts";
import { periodicTendencies, swings } from "./oscillation.ts";
import { isSequenceLetter } from "./sequence.ts";
import { agree, type Destination, differ, type Tendency, tendencyOf } from "./tendency.ts";

/**
 * - value: the function tends to `json`
 * - infinite: it tends to +∞ or to −∞
 * - none: it is proved that it does neither: it tends to different values from the two sides, or swings
 *
 * `conditions` on letters other than the one that moves, under which this holds, such as a ≠ 0 or x > 0.
 */
export type LimitResult =
  | { readonly kind: "value"; readonly json: MathJson; readonly conditions: readonly MathJson[] }
  | { readonly kind: "infinite"; readonly sign: 1 | -1; readonly conditions: readonly MathJson[] }
  | { readonly kind: "none"; readonly reason: NoLimit; readonly conditions: readonly MathJson[] };

/**
 * - sides-differ: the tendencies from below and from above are different
 * - both-infinities: they are +∞ and −∞ (which some books write ∞)
 * - oscillates: along different ways to the point there are different tendencies
 */
export type NoLimit = "sides-differ" | "both-infinities" | "oscillates";

/**
 * The limit of a formula as a letter goes to a point, from below (−1), above (1) or both sides (0), or to ±∞: by expansion into a transseries
 * with exact coefficients. At +∞ the letters i to n are taken to be whole numbers where that is needed (a limit of a sequence).
 *
 * `assuming`: conditions on other letters, of which those that tell a sign (a > 0) are used.
 *
 * Every result is proved, and where it is asked from both sides the function has values on both. undefined: not decided; nothing is said.
 */
export function limitOf(
  json: MathJson,
  letter: string,
  point: MathJson,
  side: -1 | 0 | 1,
  spend: Spend,
  assuming: readonly MathJson[] = [],
): LimitResult | undefined {
  if (!canMove(json, letter)) return undefined;
  return decided(() => {
    const { formula, moving } = withOwnLetter(json, letter, point);
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, moving));
    const result = limitAt(formula, moving, point, side, context);
    const conditions = [...context.conditions.values()];
    return result && canHold(conditions, spend) ? { ...result, conditions } : undefined;
  });
}

/**
 * As limitOf, but where the function has values on one side of the point only, the limit is taken on that side: √x and ln x at 0. (Rudin's
 * definition of a limit; others ask for values on both sides.)
 */
export function limitWithinDomain(
  json: MathJson,
  letter: string,
  point: MathJson,
  spend: Spend,
  assuming: readonly MathJson[] = [],
): LimitResult | undefined {
  if (!canMove(json, letter)) return undefined;
  const sides = ([-1, 1] as const).filter((side) => !hasNoValues(json, letter, point, side, spend));
  const [only] = sides;
  return limitOf(json, letter, point, sides.length === 1 && only ? only : 0, spend, assuming);
}

/** ["Limit", f, letter, point] and ["Limit", f, letter, point, side]. undefined also for limits in several letters. */
export function limitOfTree(json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): LimitResult | undefined {
  const [formula, letter, point, side = 0] = operandsOf(json);
  if (headOf(json) !== "Limit" || formula === undefined || typeof letter !== "string" || point === undefined) return undefined;
  return side === 0 || side === 1 || side === -1 ? limitOf(formula, letter, point, side, spend, assuming) : undefined;
}

type Found = LimitResult extends infer Result ? (Result extends unknown ? Omit<Result, "conditions"> : never) : never;

function hasNoValues(json: MathJson, letter: string, point: MathJson, side: 1 | -1, spend: Spend): boolean {
  const context = contextOf(spend);
  const { formula, moving } = withOwnLetter(json, letter, point);
  if (infinityOf(point) !== 0) return false;
  try {
    const place = formOf(point, context);
    tendencyOf(formula, moving, { point: place, side }, context);
  } catch (error) {
    if (error instanceof NoValueError) return true;
    if (!(error instanceof UndecidedError)) throw error;
  }
  return false;
}

/** Where the point speaks of a letter of the same name, which is another one, the letter that moves gets a new name. */
function withOwnLetter(json: MathJson, letter: string, point: MathJson): { formula: MathJson; moving: string } {
  if (!freeLetters(point).includes(letter)) return { formula: json, moving: letter };
  let moving = `${letter}_1`;
  while (mentions(json, moving) || mentions(point, moving)) moving += "1";
  return { formula: substitute(json, { [letter]: moving }), moving };
}

function infinityOf(point: MathJson): -1 | 0 | 1 {
  if (point === "PositiveInfinity") return 1;
  if (point === "NegativeInfinity") return -1;
  const [inner] = operandsOf(point);
  if (headOf(point) !== "Negate" || inner === undefined) return 0;
  const opposite = infinityOf(inner);
  return opposite === 0 ? 0 : opposite === 1 ? -1 : 1;
}

function limitAt(json: MathJson, letter: string, point: MathJson, side: -1 | 0 | 1, context: Context): Found | undefined {
  const infinite = infinityOf(point);
  if (infinite !== 0) return limitToward(json, letter, { infinite }, context);
  const place = formOf(point, context);
  if (side !== 0) return limitToward(json, letter, { point: place, side }, context);
  const [below, above] = ([-1, 1] as const).map((each) => tendency(json, letter, { point: place, side: each }, context));
  if (below === "swings" || above === "swings") return { kind: "none", reason: "oscillates" };
  if (!below || !above) return undefined;
  if (agree(below, above, context)) return found(above);
  if (!differ(below, above, context)) return undefined;
  const infinities = below.kind === "infinite" && above.kind === "infinite";
  return { kind: "none", reason: infinities ? "both-infinities" : "sides-differ" };
}

function limitToward(json: MathJson, letter: string, destination: Destination, context: Context): Found | undefined {
  const result = tendency(json, letter, destination, context);
  return result === "swings" ? { kind: "none", reason: "oscillates" } : result && found(result);
}

const found = (result: Tendency): Found => (result.kind === "value" ? { kind: "value", json: formToJson(result.form) } : result);

/** What happens on one side. A side without values has no tendency. */
function tendency(json: MathJson, letter: string, destination: Destination, context: Context): Tendency | "swings" | undefined {
  const direct = decided(() => tendencyOf(json, letter, destination, context));
  if (direct) return direct;
  if (isSequenceLetter(letter) && "infinite" in destination && destination.infinite === 1)
    return tendencyOfSequence(json, letter, context);
  return swings(json, letter, destination, context) ? "swings" : undefined;
}

function tendencyOfSequence(json: MathJson, letter: string, context: Context): Tendency | "swings" | undefined {
  const [first, ...others] = periodicTendencies(json, letter, context) ?? [];
  if (!first) return undefined;
  if (others.some((other) => differ(first, other, context))) return "swings";
  return others.every((other) => agree(first, other, context)) ? first : undefined;
}
