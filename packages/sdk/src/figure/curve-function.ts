import * as N from "../algebra/quadratic-number.ts";
import { rationalFromText } from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import type { Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";

export type CurveLayer = Extract<Layer, { type: "curve" }>;
export type RealMap = (x: number) => number;

/** Beyond this degree a shift costs more than it saves. */
const largestShiftedDegree = 24;

/**
 * The curve as a function that keeps its digits near `centre`. x² − 2·10⁸x + 10¹⁶ + 1 near its vertex is 1, but its terms are 10¹⁶, so
 * that doubles show noise; in powers of (x − centre), shifted exactly, nothing cancels. What is no polynomial is computed as written.
 *
 * @throws FigureError for a formula with letters that have no value, or heads that are no real functions.
 */
export function curveFunction(layer: CurveLayer, centre: number): RealMap {
  return shiftedPolynomial(layer.y.json, layer.variable, centre) ?? compiled(layer);
}

function compiled(layer: CurveLayer): RealMap {
  try {
    return compile(layer.y.json, [layer.variable]);
  } catch (error) {
    if (error instanceof MisuseError) throw new FigureError(`layer ${layer.id} cannot be drawn: ${error.message}`, layer.id);
    throw error;
  }
}

function shiftedPolynomial(json: MathJson, letter: string, centre: number): RealMap | undefined {
  const at = rationalFromText(String(centre));
  const polynomial = at && polynomialIn(json, letter);
  if (!polynomial || polynomial.degree > largestShiftedDegree) return undefined;
  const shifted = shift(polynomial.coefficients, N.fromRational(at)).map(N.toNumber);
  return (x) => {
    const distance = x - centre;
    let sum = 0;
    for (let index = shifted.length - 1; index >= 0; index--) sum = sum * distance + (shifted[index] as number);
    return sum;
  };
}

/** The coefficients of p(t + at), by repeated synthetic division (Horner's shift), exactly. */
function shift(coefficients: readonly N.QuadraticNumber[], at: N.QuadraticNumber): N.QuadraticNumber[] {
  const result = [...coefficients];
  for (let from = 0; from < result.length; from++) {
    for (let index = result.length - 2; index >= from; index--) {
      result[index] = N.add(result[index] as N.QuadraticNumber, N.multiply(at, result[index + 1] as N.QuadraticNumber));
    }
  }
  return result;
}
