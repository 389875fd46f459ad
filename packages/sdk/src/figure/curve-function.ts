import * as N from "../algebra/quadratic-number.ts";
import { rationalFromText } from "../algebra/rational.ts";
import { polynomialIn } from "../algebra/rational-function.ts";
import type { Layer, MathJson } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compileAtBreak } from "../expression/evaluation/at-break.ts";
import { compileEnclosure, type Enclosure } from "../expression/evaluation/enclosure.ts";
import type { Interval } from "../expression/evaluation/interval.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";
import { mentionsHead } from "../expression/tree/mentions-head.ts";
import { realFormula } from "./real-formula.ts";
import { remembered } from "./remembered.ts";
import { costOf } from "./sampling/cost.ts";
import { polynomialEnclosure } from "./sampling/polynomial-enclosure.ts";
import { quotientOfPolynomials } from "./sampling/quotient-of-polynomials.ts";

export type CurveLayer = Extract<Layer, { type: "curve" }>;
export type RealMap = (x: number) => number;

/** A function with certain bounds, for drawing it truthfully. */
export interface EnclosedCurve {
  readonly at: RealMap;
  /** Bounds of values and slopes over an interval; undefined where the formula has none (integrals). */
  readonly over: ((lo: number, hi: number) => Enclosure) | undefined;
  /** The value at the place in a tiny interval where something happens: see `compileAtBreak`. */
  readonly there: (lo: number, hi: number) => Interval | undefined;
  /** Whether it is given by cases, whose ends are shown whether they belong to it or not. */
  readonly byCases: boolean;
  /** Whether it has values at whole numbers only: n! and the like. */
  readonly ofIntegers: boolean;
  /** Roughly how many operations it takes to compute it once. */
  readonly cost: number;
}

/** Beyond this degree a shift costs more than it saves. */
const largestShiftedDegree = 24;

/**
 * The curve as a function that keeps its digits near `centre`. x² − 2·10⁸x + 10¹⁶ + 1 near its vertex is 1, but its terms are 10¹⁶, so
 * that doubles show noise; in powers of (x − centre), shifted exactly, nothing cancels. What is no polynomial is computed as written.
 *
 * @throws FigureError for a formula with letters that have no value, or heads that are no real functions.
 */
export function curveFunction(layer: CurveLayer, centre: number): RealMap {
  return polynomialMap(shiftedPolynomial(layer.y.json, layer.variable, centre), centre) ?? compiled(layer);
}

/** As `curveFunction`, with bounds. @throws FigureError as `curveFunction` does. */
export function enclosedCurve(layer: CurveLayer, centre: number): EnclosedCurve {
  const { json } = layer.y;
  const shifted = shiftedPolynomial(json, layer.variable, centre);
  const polynomial = polynomialMap(shifted, centre);
  if (shifted && polynomial) {
    const over = polynomialEnclosure(shifted, centre);
    return {
      at: polynomial,
      over,
      there: (lo, hi) => over(lo, hi).value,
      byCases: false,
      ofIntegers: false,
      cost: shifted.length,
    };
  }
  return { ...written(layer), ...quotientIn(json, layer.variable, centre) };
}

const compiledOnce = remembered<EnclosedCurve>();

/** The curve computed as it is written. */
const written = (layer: CurveLayer): EnclosedCurve =>
  compiledOnce(layer.y.json, layer.variable, () => {
    const { json } = layer.y;
    const bounds = bounded(() => ({
      over: compileEnclosure(json, layer.variable),
      there: compileAtBreak(json, layer.variable),
    }));
    return {
      at: compiled(layer),
      over: undefined,
      there: () => undefined,
      ...bounds,
      byCases: mentionsHead(json, "Which"),
      ofIntegers: isOfIntegers(json),
      cost: costOf(json),
    };
  });

/** Values and bounds of a quotient of polynomials; undefined for any other formula. */
function quotientIn(json: MathJson, letter: string, centre: number): Pick<EnclosedCurve, "at" | "over"> | undefined {
  const at = rationalFromText(String(centre));
  const parts = headOf(json) === "Divide" ? operandsOf(json).map((part) => polynomialIn(part, letter)) : [];
  const [above, below] = parts;
  if (!at || !above || !below || parts.length > 2 || Math.max(above.degree, below.degree) > largestShiftedDegree)
    return undefined;
  const shifted = (polynomial: readonly N.QuadraticNumber[]): number[] => shift(polynomial, N.fromRational(at)).map(N.toNumber);
  return quotientOfPolynomials(above.coefficients, below.coefficients, shifted, centre);
}

/** Whether a formula has values at whole numbers only. */
export const isOfIntegers = (json: MathJson): boolean =>
  mentionsHead(json, "Factorial", "Factorial2", "Binomial", "Combinations", "Permutations", "GCD", "LCM");

/** What heads without bounds do not have. */
function bounded<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

const compiled = (layer: CurveLayer): RealMap => realFormula(layer.y.json, [layer.variable], layer, layer.y);

/** The coefficients of a polynomial in powers of (x − centre), the constant first. */
function shiftedPolynomial(json: MathJson, letter: string, centre: number): number[] | undefined {
  const at = rationalFromText(String(centre));
  const polynomial = at && polynomialIn(json, letter);
  if (!polynomial || polynomial.degree > largestShiftedDegree) return undefined;
  return shift(polynomial.coefficients, N.fromRational(at)).map(N.toNumber);
}

function polynomialMap(shifted: readonly number[] | undefined, centre: number): RealMap | undefined {
  if (!shifted) return undefined;
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
