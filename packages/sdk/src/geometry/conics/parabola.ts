import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { Point, SecondDegree } from "../figures.ts";
import type { Direction, Opening, Parabola } from "./conic.ts";
import { minus, negated, over, plus, squared, times } from "./formulas.ts";
import { across, alongX, alongY, directionOf } from "./frame.ts";
import { signOf, trace } from "./invariants.ts";
import { lineAcross, pointAt } from "./lines.ts";

/**
 * What is known to be a parabola. With u along its axis and v across, the equation is S v² + m v + n u + F = 0, S = A + C: the vertex has
 * v = −m/(2S) and u = (m²/(4S) − F)/n, and the parabola is (v − v₀)² = 2q(u − u₀) with q = −n/(2S).
 */
export function parabolaOf(numbers: Radicals, conic: SecondDegree): Parabola | undefined {
  const [, , , D, E, F] = conic.coefficients;
  const axis = axisOf(numbers, conic);
  const side = axis && across(numbers, axis);
  if (!axis || !side) return undefined;
  const sum = trace(conic);
  const component = ({ cos, sin }: Direction): MathJson => plus(times(D, cos), times(E, sin));
  const [m, n] = [component(side), component(axis)];
  const alongAxis = over(minus(over(squared(m), times(4, sum)), F), n);
  const acrossAxis = negated(over(m, times(2, sum)));
  const vertex = pointIn(numbers, axis, side, alongAxis, acrossAxis);
  const signedParameter = numbers.simplify(negated(over(n, times(2, sum))));
  if (!vertex || signedParameter === undefined) return undefined;
  const focus = pointAt(numbers, vertex, axis, over(signedParameter, 2));
  const foot = pointAt(numbers, vertex, axis, negated(over(signedParameter, 2)));
  const directrix = foot && lineAcross(numbers, foot, axis);
  if (!focus || !directrix) return undefined;
  const sign = signOf(numbers, signedParameter);
  if (sign === 0) return undefined;
  const parameter = sign && numbers.simplify(times(sign, signedParameter));
  const opening = sign && openingOf(axis, sign);
  return { kind: "parabola", vertex, focus, directrix, axis, signedParameter, parameter, opening };
}

/** The direction in which the quadratic part is zero: A cos² + B cos sin + C sin² = 0 with B² = 4AC. */
function axisOf(numbers: Radicals, { coefficients: [A, B, C] }: SecondDegree): Direction | undefined {
  const value = numbers.read(B);
  if (!value) return undefined;
  if (!numbers.isZero(value)) return directionOf(numbers, times(2, C), negated(B));
  const first = numbers.read(A);
  return first && (numbers.isZero(first) ? alongX : alongY);
}

function pointIn(numbers: Radicals, axis: Direction, side: Direction, u: MathJson, v: MathJson): Point | undefined {
  const x = numbers.simplify(plus(times(u, axis.cos), times(v, side.cos)));
  const y = numbers.simplify(plus(times(u, axis.sin), times(v, side.sin)));
  return x === undefined || y === undefined ? undefined : { x, y };
}

function openingOf({ along }: Direction, sign: 1 | -1): Opening {
  if (along === "oblique") return "oblique";
  return along === "x" ? (sign > 0 ? "right" : "left") : sign > 0 ? "up" : "down";
}
