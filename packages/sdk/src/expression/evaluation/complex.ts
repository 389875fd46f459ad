import type { MathJson } from "../../contract.ts";
import type { Algebra } from "./algebra.ts";
import { type Complex, complexFunctions, isReal, none, rationalPower } from "./complex-functions.ts";
import { order, orderOf, truth } from "./truth.ts";
import { compileOver } from "./walk.ts";

const complex: Algebra<Complex> = {
  name: "complex",
  number: (value) => [value, 0],
  // The letter i is a letter to the reader; here it is the imaginary unit, unless it has a value of its own.
  constants: { ImaginaryUnit: [0, 1], i: [0, 1] },
  heads: complexFunctions,
  rationalPower,
  forms: {},
  unknown: none,
  numberOf: (value) => (isReal(value) ? value[0] : Number.NaN),
  compare(left, right) {
    if (isReal(left) && isReal(right)) return orderOf(left[0], right[0]);
    if ([...left, ...right].some(Number.isNaN)) return truth.none;
    // Complex numbers are equal or not; neither is the smaller one.
    return left[0] === right[0] && left[1] === right[1] ? order.equal : order.apart;
  },
  join: (values, missing) => (missing ? none : (values[0] as Complex)),
};

/**
 * A formula as a function of complex numbers, on request only: principal branches throughout, so ∛−8 = 1 + i√3 here. ln z has its imaginary
 * part in (−π, π]; powers are e^(w ln z); on their cuts the inverse functions are what arcsin z = −i ln(iz + √(1 − z²)), arccos z = π/2 − arcsin z,
 * arctan z = (i/2)(ln(1 − iz) − ln(1 + iz)), arsinh z = −i arcsin iz and artanh z = ½(ln(1 + z) − ln(1 − z)) give. [NaN, NaN] where there is no value: division by zero, ln 0, 0⁰, an order of numbers that are not real.
 *
 * @param variables the letters in the order of the function's arguments, each a number or [re, im]. ImaginaryUnit and, where it is none of
 * them, the letter i are the imaginary unit.
 * @throws MisuseError as `compile` does.
 */
export function compileComplex(json: MathJson, variables: readonly string[]): (...values: (number | Complex)[]) => Complex {
  const { run } = compileOver(complex, json, variables);
  return (...values) => {
    const [x = none, y = none, ...others] = values.map((value): Complex => (typeof value === "number" ? [value, 0] : value));
    const [re, im] = run(x, y, others);
    return Number.isNaN(re) || Number.isNaN(im) ? none : [re + 0, im + 0];
  };
}
