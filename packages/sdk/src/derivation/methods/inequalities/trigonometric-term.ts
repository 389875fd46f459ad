import * as N from "../../../algebra/quadratic-number.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isApplication, operandsOf } from "../../../expression/mathjson.ts";
import type { TrigonometricHead } from "./circle-arcs.ts";
import { polynomialOf } from "./polynomial-side.ts";

/** sin, cos, tan or cot of ax + b. */
export interface Term {
  readonly json: MathJson;
  readonly head: TrigonometricHead;
  readonly angle: MathJson;
  readonly slope: N.QuadraticNumber;
}

export function termOf(json: MathJson, unknown: string): Term | undefined {
  const [angle] = operandsOf(json);
  const head = headOf(json);
  if (!/^(Sin|Cos|Tan|Cot)$/.test(head ?? "") || angle === undefined) return undefined;
  const slope = slopeOf(angle, unknown);
  return slope && { json, head: head as TrigonometricHead, angle, slope };
}

/** The slope of ax + b with a rational a; b may be any number, such as π/3. */
function slopeOf(angle: MathJson, unknown: string): N.QuadraticNumber | undefined {
  const polynomial = polynomialOf(replacePi(angle), unknown);
  const slope = polynomial?.length === 2 ? polynomial[1] : undefined;
  return slope && N.isRational(slope) && freeLetters(angle).length === 1 ? slope : undefined;
}

/** With 0 for π: its multiples are numbers beside the unknown. */
function replacePi(json: MathJson): MathJson {
  if (json === "Pi") return 0;
  return isApplication(json) ? [headOf(json) as string, ...operandsOf(json).map(replacePi)] : json;
}
