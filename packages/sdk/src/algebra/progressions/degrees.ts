import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import * as Q from "../rational.ts";
import { sum } from "../written-form.ts";
import { progressionOf } from "./progression.ts";

/** An angle in degrees: π/6 as 30°, arctan 2 + π as (180 arctan 2/π + 180)°, −π/6 as −30°. */
export function inDegrees(angle: MathJson): MathJson {
  const { rest, shift } = progressionOf(angle) ?? { rest: angle, shift: Q.zero };
  const turned = Q.multiply(shift, Q.rational(180));
  if (rest === 0) return degrees(Q.rationalToJson(Q.absolute(turned)), Q.signOf(turned) < 0);
  const isNegative = headOf(rest) === "Negate";
  const size = apply("Divide", apply("Multiply", 180, isNegative ? (operandsOf(rest)[0] as MathJson) : rest), "Pi");
  if (Q.signOf(turned) === 0) return degrees(size, isNegative);
  const turn = Q.rationalToJson(turned);
  return degrees(isNegative ? sum([turn, apply("Negate", size)]) : sum([size, turn]));
}

function degrees(size: MathJson, isNegative = false): MathJson {
  const angle = apply("Degrees", size);
  return isNegative ? apply("Negate", angle) : angle;
}

/** What stands before the sign of degrees: 30 of 30°, −30 of −30°; undefined for what is no angle in degrees. */
export function sizeInDegrees(angle: MathJson): MathJson | undefined {
  const [inner = 0] = operandsOf(angle);
  if (headOf(angle) === "Negate")
    return headOf(inner) === "Degrees" ? apply("Negate", operandsOf(inner)[0] as MathJson) : undefined;
  return headOf(angle) === "Degrees" ? inner : undefined;
}
