import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { constants, countedName, freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Ball } from "../../ball/ball.ts";
import { signOf } from "../../rational.ts";
import type { Spend } from "../../spend.ts";

/** What a calculation is given along the way. */
export interface Context {
  readonly spend: Spend;
  /** Conditions on letters under which the result holds: a ≠ 0, a > 0. Each is said as it is first needed. */
  readonly conditions: Map<string, MathJson>;
  /** Letters that are known to lie within bounds. */
  readonly ranges: ReadonlyMap<string, Ball>;
  /** Letters that are known to be positive or negative. */
  readonly signs: ReadonlyMap<string, 1 | -1>;
}

/** What is known of letters before a calculation. */
export interface Known {
  readonly ranges?: ReadonlyMap<string, Ball>;
  readonly signs?: ReadonlyMap<string, 1 | -1>;
}

export const contextOf = (spend: Spend, { ranges = new Map(), signs = new Map() }: Known = {}): Context => ({
  spend,
  conditions: new Map(),
  ranges,
  signs,
});

/** What is known of all letters but one, which is bound and so not the letter of that name outside. */
export function withoutLetter({ ranges = new Map(), signs = new Map() }: Known, letter: string): Required<Known> {
  return {
    ranges: new Map([...ranges].filter(([name]) => name !== letter)),
    signs: new Map([...signs].filter(([name]) => name !== letter)),
  };
}

/**
 * Whether a letter can move while all others stay: it is no constant, and no name in the formula is counted by it, as aₙ is by n (what aₙ does is
 * not known).
 */
export const canMove = (json: MathJson, letter: string): boolean =>
  !constants.has(letter) && countedName(json, [letter]) === undefined;

/** The signs of letters that conditions tell: a > 0, a < −1, 0 < a, also joined by "and". Other conditions tell nothing. */
export function signsIn(conditions: readonly MathJson[]): Map<string, 1 | -1> {
  const found = new Map<string, 1 | -1>();
  for (const condition of conditions) {
    const head = headOf(condition) ?? "";
    const operands = operandsOf(condition);
    if (head === "And" || head === "List") for (const [letter, sign] of signsIn(operands)) found.set(letter, sign);
    const [first, second] = operands;
    if (operands.length !== 2 || first === undefined || second === undefined) continue;
    const above = /^(Greater|GreaterEqual)$/.test(head);
    if (!above && !/^(Less|LessEqual)$/.test(head)) continue;
    const strict = head === "Greater" || head === "Less";
    noteSign(found, first, second, above ? 1 : -1, strict);
    noteSign(found, second, first, above ? -1 : 1, strict);
  }
  return found;
}

function noteSign(found: Map<string, 1 | -1>, letter: MathJson, bound: MathJson, side: 1 | -1, strict: boolean): void {
  const value = isSymbol(letter) ? rationalOf(bound) : undefined;
  if (!value || !isSymbol(letter)) return;
  const sign = signOf(value);
  if (sign === side || (sign === 0 && strict)) found.set(letter, side);
}

export function assume(context: Context, condition: MathJson): void {
  context.conditions.set(JSON.stringify(condition), condition);
}

/** Takes back a condition that a stronger one replaces. */
export function retract(context: Context, condition: MathJson): void {
  context.conditions.delete(JSON.stringify(condition));
}

/**
 * The conditions that do not speak of a bound letter. Those that do (u > 0 for u^v) repeat what was checked over all its values, as they are what
 * the formula asks for to have a value.
 */
export const conditionsBeyond = (context: Context, letter: string): MathJson[] =>
  [...context.conditions.values()].filter((condition) => !freeLetters(condition).includes(letter));

/** A step of the method could not be decided; nothing is said of the formula. Caught where the method was begun. */
export class UndecidedError extends Error {
  override readonly name = "UndecidedError";
}

/** A part has no real value, such as ln(−1) or 1/0. Caught where the method was begun. */
export class NoValueError extends Error {
  override readonly name = "NoValueError";
}

/** What `run` gives; undefined where it was not decided or where a part has no value. */
export function decided<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof UndecidedError || error instanceof NoValueError) return undefined;
    throw error;
  }
}
