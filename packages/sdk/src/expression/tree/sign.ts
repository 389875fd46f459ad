import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, numeral, operandsOf } from "./node.ts";

/** Whether a formula is written with a minus in front. */
export function startsWithMinus(json: MathJson): boolean {
  return headOf(json) === "Negate" || (isNumber(json) && numeral(json).startsWith("-"));
}

/** The formula with its sign turned: −3 → 3, 2x → −2x, −x → x. */
export function opposite(json: MathJson): MathJson {
  if (headOf(json) === "Negate") return operandsOf(json)[0] as MathJson;
  if (typeof json === "number") return json === 0 ? 0 : -json;
  if (isNumber(json)) return { num: numeral(json).startsWith("-") ? numeral(json).slice(1) : `-${numeral(json)}` };
  return apply("Negate", json);
}
