import type { Expression, Step } from "../contract.ts";
import { isStatement } from "../expression/is-statement.ts";
import { apply } from "../expression/mathjson.ts";

/** The formula to show for a step: a value together with what it is the value of, 3² − 4·1·(−1) = 13; any other line as it stands. */
export function shownLine({ relation, before, after }: Pick<Step, "relation" | "before" | "after">): Expression {
  if (relation !== "equal" || !before || isStatement(before.json) || isStatement(after.json)) return after;
  return { latex: `${before.latex} = ${after.latex}`, json: apply("Equal", before.json, after.json) };
}
