import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, isNumber, numeral, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { type ReadDraft, solutionsDecide } from "./confirm-solutions.ts";
import type { Draft } from "./pair.ts";
import { UndecidedError, UnknownFormulaError, type Value } from "./values/arithmetic.ts";
import { Precise } from "./values/decimals.ts";
import { environments } from "./values/environments.ts";
import type { Environment } from "./values/evaluate.ts";
import { isMatrix } from "./values/matrices.ts";
import { type Assignment, grid, offTheLine } from "./values/points.ts";
import { pointsIn } from "./values/solutions.ts";
import { areEqual, holds, type Truth } from "./values/truth.ts";
import { complex, precise, preciseValue, toleranceFor } from "./values/value.ts";

/** Why a draft is not confirmed; undefined where it is: numbers say that it is as true or as false as it claims. */
export type Doubt = string | undefined;

/**
 * Tries a draft with numbers of 100 digits that nothing under test has computed. A false one needs a witness; a true one must agree wherever it is
 * tried, and its conditions must hold at exactly those points where both sides are defined.
 */
export function doubtOf(draft: Draft): Doubt {
  try {
    const read = readDraft(draft);
    if (draft.relation !== "equal" && draft.relation !== "approximates") return solutionsDecide(read);
    if (draft.argued) return undefined;
    if (draft.relation === "approximates") return roundingDecides(read);
    return draft.numbers === "complex" ? valuesDecide(read, complex) : valuesDecide(read, precise(tolerance(read)));
  } catch (error) {
    if (error instanceof UnknownFormulaError) return `not evaluated: ${error.message}`;
    if (error instanceof UndecidedError) return "too near or too large to tell";
    throw error;
  }
}

export function readDraft(draft: Draft): ReadDraft {
  const [before, after] = [parse(draft.before).json, parse(draft.after).json];
  const assuming = (draft.assuming ?? []).map((each) => parse(each).json);
  const at = (draft.at ?? []).map((point) =>
    Object.fromEntries(Object.entries(point).map(([letter, value]) => [letter, parse(value).json])),
  );
  const also = (draft.also ?? []).map((each) => parse(each).json);
  return { draft, before, after, assuming, at, also, conditions: (draft.conditions ?? []).map((each) => parse(each).json) };
}

const tolerance = ({ before, after }: ReadDraft): number => Math.max(...sidesOf(before, after).map(toleranceFor));

/** An antiderivative is compared by its derivative: both sides as they are otherwise. */
function sidesOf(before: MathJson, after: MathJson): readonly [MathJson, MathJson] {
  const [body, letter] = operandsOf(before);
  if (headOf(before) !== "Integrate" || typeof letter !== "string") return [before, after];
  return [body as MathJson, ["Differentiate", after, letter]];
}

export function lettersOf(...formulas: readonly MathJson[]): string[] {
  return [...new Set(formulas.flatMap(freeLetters))];
}

const enough = 5;

function valuesDecide<Num>(read: ReadDraft, truth: Truth<Num>): Doubt {
  const { draft, assuming, conditions } = read;
  const sides = sidesOf(read.before, read.after);
  const unknown = lettersOf(...sides, ...assuming).filter((letter) => !(letter in truth.arithmetic.constants));
  const indefinite = sides[0] !== read.before;
  let [agreeing, excluded] = [0, 0];
  const complexOnes = draft.numbers === "complex" && unknown.length === 1 ? offTheLine(unknown[0] as string) : [];
  for (const environment of environments([...pointsFor(read, unknown, sides), ...complexOnes], assuming, truth)) {
    const values = valuesAt(sides, environment, truth);
    const [a, b] = values ?? [];
    if (values === undefined || (a === undefined && b === undefined)) continue;
    const both = a !== undefined && b !== undefined;
    const same = both ? verdict(a, b, truth) : undefined;
    if (!draft.truth && same === false) return undefined;
    if (!draft.truth) continue;
    if (same === false) return `differs at ${describe(environment, truth)}`;
    if (!indefinite && conditionsHold(conditions, environment, truth) === !both)
      return `${both ? "conditions fail" : "one side has no value"} at ${describe(environment, truth)}`;
    if (same) agreeing += 1;
    if (!both) excluded += 1;
  }
  if (!draft.truth) return "no witness";
  if (agreeing < (unknown.length === 0 ? 1 : enough)) return `only ${agreeing} points to compare at`;
  return conditions.length > 0 && excluded === 0 ? "no point tries the conditions" : undefined;
}

/** Both values, each undefined where there is none; nothing where these digits cannot tell. */
export function valuesAt<Num>(
  sides: readonly MathJson[],
  environment: Environment<Num>,
  truth: Truth<Num>,
): (Value<Num> | undefined)[] | undefined {
  try {
    truth.lost?.();
    const values = sides.map((side) => truth.value(side, environment));
    return truth.lost?.(...values.filter((value) => value !== undefined)) ? undefined : values;
  } catch (error) {
    if (error instanceof UndecidedError) return undefined;
    throw error;
  }
}

/** Where conditions and hypotheses begin to fail is where they show what they are worth. */
export function pointsFor(
  { at, assuming, conditions }: ReadDraft,
  letters: readonly string[],
  sides: readonly MathJson[],
): Assignment[] {
  const scattered = grid(letters, sides);
  const bases = letters.length > 1 ? scattered.slice(0, 16) : [{}];
  const said = bases.flatMap((base) => [...conditions, ...assuming].flatMap((json) => pointsIn(json, base)));
  return [...at, ...scattered, ...said].filter((point) => letters.every((letter) => letter in point));
}

function verdict<Num>(a: Value<Num>, b: Value<Num>, truth: Truth<Num>): boolean | undefined {
  try {
    return areEqual(a, b, truth);
  } catch (error) {
    if (error instanceof UndecidedError) return undefined;
    throw error;
  }
}

/** Undefined where these digits cannot tell. */
function conditionsHold<Num>(
  conditions: readonly MathJson[],
  environment: Environment<Num>,
  truth: Truth<Num>,
): boolean | undefined {
  try {
    return conditions.every((condition) => holds(condition, environment, truth));
  } catch (error) {
    if (error instanceof UndecidedError) return undefined;
    throw error;
  }
}

export function describe<Num>(environment: Environment<Num>, { arithmetic }: Truth<Num>): string {
  return Object.entries(environment)
    .map(([letter, value]) => `${letter} = ${arithmetic.toNumber(value)}`)
    .join(", ");
}

/** A decimal is right where it is off by at most half a unit in the last digit shown. */
function roundingDecides({ draft, before, after }: ReadDraft): Doubt {
  const exact = preciseValue(before, {});
  const shown = preciseValue(after, {});
  const last = lastPlace(after);
  if (exact === undefined || shown === undefined || isMatrix(exact) || isMatrix(shown) || last === undefined) return "no value";
  const off = exact.minus(shown).abs().div(last);
  if (off.gt("0.499") && off.lt("0.501")) return "a tie, or nearly";
  return off.lt(0.5) === draft.truth ? undefined : `off by ${off.toFixed(3)} units in the last place`;
}

/** The value of the last digit shown: of `1.20` a hundredth, of `3.5 \times 10^4` a thousand. */
function lastPlace(json: MathJson): InstanceType<typeof Precise> | undefined {
  if (isNumber(json)) {
    const [, digits = "", exponent = "0"] = /^-?\d*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(numeral(json)) ?? [];
    return new Precise(10).pow(Number(exponent) - digits.length);
  }
  const [first, second] = operandsOf(json);
  if (headOf(json) === "Negate") return lastPlace(first as MathJson);
  if (headOf(json) !== "Multiply" || operandsOf(second as MathJson)[0] !== 10) return undefined;
  const scale = preciseValue(second as MathJson, {});
  const own = lastPlace(first as MathJson);
  return own && scale !== undefined && !isMatrix(scale) ? own.times(scale) : undefined;
}
