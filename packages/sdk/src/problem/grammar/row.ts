import type { MathJson } from "../../contract.ts";

/** What stood in the slots of a row, by slot: "Curve", and "Point1" and "Point2" where there are two of a kind. */
export type Filled = (slot: string) => MathJson;

/**
 * One row of a grammar: phrases that give a thing of some category. In a phrase, [and] may be left out, (a|b) is either, {Curve} is whatever
 * a row gives as a Curve, {Point1} and {Point2} are two Points. Rows may be recursive. Articles (the grammar says which) are left out.
 */
export interface Row {
  readonly gives: string;
  readonly en?: string | readonly string[];
  readonly zh?: string | readonly string[];
  /** The meaning: a tree in which "$Curve" stands for what filled the slot and "...$Points" for its operands; or a function, undefined where it makes no sense. */
  readonly make: MathJson | ((filled: Filled) => MathJson | undefined);
  /** How far-fetched it is; a reading is the less likely the more its rows cost. 0 unless given. */
  readonly cost?: number;
}

/** The meaning of a row with its slots filled. */
export function made(row: Row, filled: Filled): MathJson | undefined {
  return typeof row.make === "function" ? row.make(filled) : fill(row.make, filled);
}

function fill(template: MathJson, filled: Filled): MathJson {
  if (typeof template === "string") return template.startsWith("$") ? filled(template.slice(1)) : template;
  if (typeof template !== "object" || !Array.isArray(template)) return template;
  const [head, ...operands] = template as [string, ...MathJson[]];
  const filledOperands = operands.flatMap((operand) => {
    if (typeof operand !== "string" || !operand.startsWith("...$")) return [fill(operand, filled)];
    const list = filled(operand.slice(4));
    return Array.isArray(list) ? (list.slice(1) as MathJson[]) : [list];
  });
  return [head.startsWith("$") ? String(filled(head.slice(1))) : head, ...filledOperands];
}
