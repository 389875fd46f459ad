import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";

/** What wraps formulas in a request. */
const wrapped: ReadonlySet<string> = new Set(["Expr", "Equation", "Equations", "Values"]);

export const holdsFormulas = (thing: MathJson): boolean => wrapped.has(headOf(thing) ?? "");

/** The formulas that a thing of a request is made of; none where it is something else. */
export function formulasIn(thing: MathJson): readonly MathJson[] {
  const [json = 0, ...others] = operandsOf(thing);
  if (!holdsFormulas(thing)) return [];
  if (headOf(json) === "List") return operandsOf(json);
  return headOf(thing) === "Values" ? [json, ...others] : [json];
}

/** The same thing with other formulas, as many as it had. */
export function withFormulas(thing: MathJson, formulas: readonly MathJson[]): MathJson {
  const [json = 0, ...others] = operandsOf(thing);
  const head = headOf(thing) as string;
  if (headOf(json) === "List") return [head, ["List", ...formulas], ...others];
  return head === "Values" ? [head, ...formulas] : [head, formulas[0] as MathJson, ...others];
}
