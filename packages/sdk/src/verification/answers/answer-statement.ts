import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** x = 1 or x = 3; of families and intervals x ∈ … */
function ofOneUnknown(answer: MathJson, unknown: string): MathJson {
  const members = operandsOf(answer);
  if (headOf(answer) !== "Set" || members.length === 0 || members.some((member) => headOf(member) === "Family"))
    return apply("Element", unknown, answer);
  const equations = members.map((member) => apply("Equal", unknown, member));
  return equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
}

/** x ∈ {1, 3}; for several unknowns x = 1 and y = 2, or x = 3 and y = 4. undefined where values and unknowns do not match. */
export function answerStatement(answer: MathJson, unknowns: readonly string[]): MathJson | undefined {
  const [unknown, ...others] = unknowns;
  if (unknown === undefined) return undefined;
  if (others.length === 0) return ofOneUnknown(answer, unknown);
  const places = headOf(answer) === "Tuple" ? [answer] : operandsOf(answer);
  if (headOf(answer) !== "Tuple" && headOf(answer) !== "Set" && headOf(answer) !== "List") return undefined;
  if (places.length === 0) return "False";
  if (places.some((place) => headOf(place) !== "Tuple" || operandsOf(place).length !== unknowns.length)) return undefined;
  const alternatives = places.map((place) =>
    apply("And", ...unknowns.map((name, index) => apply("Equal", name, operandsOf(place)[index] as MathJson))),
  );
  return alternatives.length === 1 ? alternatives[0] : apply("Or", ...alternatives);
}
