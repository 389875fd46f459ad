import { type LimitResult, limitOf, limitWithinDomain } from "../../../algebra/limits/limit.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, mentions, operandsOf } from "../../../expression/mathjson.ts";

/** lim f(x) as x goes to a point, from below (−1), above (1) or as the domain allows (0). */
export interface LimitLine {
  readonly formula: MathJson;
  readonly letter: string;
  readonly point: MathJson;
  readonly side: -1 | 0 | 1;
}

/** undefined for limits in several letters. */
export function limitLine(json: MathJson): LimitLine | undefined {
  const [formula, letter, point, side = 0] = operandsOf(json);
  if (headOf(json) !== "Limit" || formula === undefined || point === undefined) return undefined;
  if (letter === undefined || !isSymbol(letter) || !(side === 0 || side === 1 || side === -1)) return undefined;
  return { formula, letter, point, side };
}

/** The limit of another formula in the same way. */
export const limitTree = ({ letter, point, side }: LimitLine, formula: MathJson): MathJson =>
  side === 0 ? apply("Limit", formula, letter, point) : apply("Limit", formula, letter, point, side);

export const isInfinity = (point: MathJson): boolean => point === "PositiveInfinity" || point === "NegativeInfinity";

/** What a formula does there; undefined where that is not decided, or holds only under conditions on letters. */
export function tendencyOf({ letter, point, side }: LimitLine, formula: MathJson, board: Board): LimitResult | undefined {
  if (!mentions(formula, letter)) return { kind: "value", json: formula, conditions: [] };
  const spend = (operations: number): void => board.spend(operations);
  const assuming = board.assuming.map(({ json }) => json);
  return side === 0
    ? limitWithinDomain(formula, letter, point, spend, assuming)
    : limitOf(formula, letter, point, side, spend, assuming);
}

export type Tendency = "zero" | "finite" | "infinite" | "none" | undefined;

export function kindOfTendency(result: LimitResult | undefined): Tendency {
  if (result === undefined) return undefined;
  return result.kind === "value" ? (result.json === 0 ? "zero" : "finite") : result.kind;
}

/** Above and below the bar; what is no fraction stands over 1. */
export function fractionOf(formula: MathJson): { above: MathJson; below: MathJson } {
  const [above, below] = operandsOf(formula);
  return headOf(formula) === "Divide" && above !== undefined && below !== undefined
    ? { above, below }
    : { above: formula, below: 1 };
}

export const factorsOf = (formula: MathJson): readonly MathJson[] =>
  headOf(formula) === "Multiply" ? operandsOf(formula).flatMap(factorsOf) : [formula];
