import type { MathJson, Problem } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { toAscii } from "../../../expression/print-ascii.ts";

/** Questions with what must become of them: the problem in short, then all its wordings. */
export type Examples = readonly (readonly [expected: string, ...questions: string[]])[];

/** f at x = 2; all else as a formula is typed. */
function written(json: MathJson): string {
  const [formula = 0, place = 0] = operandsOf(json);
  return headOf(json) === "EvaluateAt" ? `${toAscii(formula)} at ${toAscii(place)}` : toAscii(json);
}

/** A problem in one line: its kind, what is given, the unknowns, the asks with their details, the numbers and conditions. */
export function compact({ kind, given, unknowns, asks, numbers, assuming }: Problem): string {
  const details = asks.map(({ what, of, with: values }) => {
    const shown = Object.entries(values ?? {}).map(([name, { json }]) => `${name} = ${toAscii(json)}`);
    return `${what}${of ? ` of ${written(of.json)}` : ""}${shown.length > 0 ? ` (${shown.join(", ")})` : ""}`;
  });
  const conditions = assuming.length > 0 ? ` where ${assuming.map(({ json }) => toAscii(json)).join(", ")}` : "";
  const wide = numbers === "real" ? "" : ` over ${numbers}`;
  return `${kind}: ${given.map(({ json }) => written(json)).join("; ")} → ${details.join(", ")} {${unknowns.join(", ")}}${wide}${conditions}`;
}
