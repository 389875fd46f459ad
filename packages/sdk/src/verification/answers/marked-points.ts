import type { MathJson, Verdict } from "../../contract.ts";
import { operandsOf, substitute } from "../../expression/mathjson.ts";
import { functionBody } from "../function-body.ts";
import { type Checked, undecided } from "./checked.ts";
import { allOf, decide, isAmong, proved, saidOf, together, withoutEnds } from "./graph-claims.ts";

/** The points that an answer gives of the graph of a function, and its formula. */
export interface MarkedPoints {
  readonly body: MathJson;
  readonly places: readonly (readonly [x: MathJson, y: MathJson])[];
  readonly xs: readonly MathJson[];
}

/** undefined where the question is of no function. */
export function markedPoints({ given, unknown, answer }: Checked): MarkedPoints | undefined {
  const body = functionBody(given, unknown);
  if (body === undefined) return undefined;
  const places = operandsOf(answer).map((place) => operandsOf(place) as [MathJson, MathJson]);
  return { body, places, xs: places.map(([x]) => x) };
}

/** Whether each point lies on the graph, where what the question says holds, and is what is asked for. */
export function checkEach(
  checked: Checked,
  { body, places, xs }: MarkedPoints,
  isAsked: (x: MathJson, y: MathJson) => boolean,
): Verdict {
  return together([
    isWithin(checked, xs),
    ...places.flatMap(([x, y]) => [
      isAsked(x, y) ? proved : undecided,
      decide(checked, substitute(body, { [checked.unknown]: x }), y, "equal"),
    ]),
  ]);
}

/** Whether what the question says holds of all places, their neighbours included. */
function isWithin(checked: Checked, xs: readonly MathJson[]): Verdict {
  const said = saidOf(checked).map(withoutEnds);
  if (said.length === 0 || xs.length === 0) return proved;
  return decide(checked, isAmong(checked.unknown, xs), allOf(said), "implies");
}
