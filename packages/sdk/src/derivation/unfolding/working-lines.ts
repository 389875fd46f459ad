import type { Board, MathJson, Message, RuleId, Step } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { at, bindingOf, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";

/** A line of the working below a step: what becomes of the whole part that the step changes, and by which rule. */
export interface WorkingLine {
  readonly rule: RuleId;
  readonly after: MathJson;
  readonly params?: Message["params"];
  /** How the one part that it changes comes about, that part alone. */
  readonly working?: readonly WorkingLine[];
}

/**
 * Rewrites a part of the line on the board. Two lines and more that lead to it stand below as substeps; one alone would only say the same again, and
 * lines that end elsewhere are not its working.
 */
export function rewriteUnfolded(
  board: Board,
  rule: RuleId,
  path: readonly number[],
  part: MathJson,
  lines: readonly WorkingLine[],
  params?: Message["params"],
): Step {
  const last = lines.at(-1)?.after;
  const isWorking = lines.length > 1 && last !== undefined && sameTree(last, part);
  return board.rewrite(rule, path, isWorking ? (below) => writeLines(below, lines) : part, params);
}

/** Writes lines one below the other; each time no more than the part that changes is verified. */
export function writeLines(board: Board, lines: readonly WorkingLine[]): MathJson {
  for (const { rule, after, params, working = [] } of lines) {
    const path = placeOfChange(board.line?.json ?? 0, after);
    rewriteUnfolded(board, rule, path, at(after, path), working, params);
  }
  return board.line?.json ?? 0;
}

/** The way to the one part in which two formulas differ, as deep as it goes. */
function placeOfChange(before: MathJson, after: MathJson): number[] {
  const [left, right] = [operandsOf(before), operandsOf(after)];
  if (headOf(before) === undefined || headOf(before) !== headOf(after) || left.length !== right.length || bindingOf(before))
    return [];
  const places = left.flatMap((operand, index) => (sameTree(operand, right[index] as MathJson) ? [] : [index]));
  const [place] = places;
  if (place === undefined || places.length > 1) return [];
  return [place + 1, ...placeOfChange(left[place] as MathJson, right[place] as MathJson)];
}

/** Parameters of a sentence. */
export const shown = (params: Readonly<Record<string, MathJson>>): NonNullable<Message["params"]> =>
  Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
