import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import type { Algebra, Node, Part, Scope, SpecialForm } from "./algebra.ts";
import type { Taylor } from "./taylor.ts";
import { power, taylorFunctions } from "./taylor-functions.ts";
import { orderOf, truth } from "./truth.ts";
import { compileOver } from "./walk.ts";

/** Higher derivatives have no reader, and their rounding errors grow. */
const highestOrder = 12;

/** Taylor series of this order in one letter. */
function taylor(order: number, along: number): Algebra<Taylor> {
  const unknown = (value: number): Taylor => Array.from({ length: order + 1 }, (_, k) => (k === 0 ? value : Number.NaN));
  /** A derivative inside: the series of what is derived, of so much higher an order. */
  const inner: SpecialForm<Taylor> = (operands, { letters }) => {
    const { formula, index, times } = derived(operands, letters);
    if (index !== along) throw new MisuseError("derivatives in different letters are not computed");
    const { run } = compileOver(taylor(order + times, along), formula, letters);
    const extend = (series: Taylor): Taylor => (series.length === 1 ? series : [...series, ...Array<number>(times).fill(0)]);
    return {
      value: undefined,
      run: (x, y, others) => {
        const series = run(x && extend(x), y && extend(y), others.map(extend));
        return Array.from({ length: order + 1 }, (_, k) => derivativeOf(series, k + times) / factorial(k));
      },
    };
  };
  return {
    name: "differentiable",
    number: (value) => [value],
    constants: { PositiveInfinity: [Number.POSITIVE_INFINITY], NegativeInfinity: [Number.NEGATIVE_INFINITY] },
    heads: taylorFunctions,
    rationalPower: (base, numerator, denominator) => power(base, numerator / denominator, numerator, denominator),
    forms: { Differentiate: inner, PartialD: inner },
    unknown: unknown(Number.NaN),
    numberOf: (value) => (value.length === 1 ? (value[0] as number) : Number.NaN),
    compare(left, right) {
      const found = orderOf(left[0] as number, right[0] as number);
      return left[0] === right[0] && left.length + right.length > 2 ? found | truth.edge : found;
    },
    join: (values, missing, sure) => {
      const [value = Number.NaN] = missing ? [] : (values[0] as Taylor);
      return sure && !missing ? (values[0] as Taylor) : unknown(value);
    },
  };
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** The derivative of an order from a series; a function without a value has none. */
function derivativeOf(series: Taylor, order: number): number {
  if (Number.isNaN(series[0])) return Number.NaN;
  return (series[order] ?? 0) * factorial(order);
}

/** What ["Differentiate", formula, letter, letter …] asks for. */
function derived(operands: readonly MathJson[], letters: readonly string[]): { formula: MathJson; index: number; times: number } {
  const [formula, letter, ...more] = operands;
  if (formula === undefined || typeof letter !== "string" || more.some((other) => other !== letter))
    throw new MisuseError("derivatives in different letters are not computed");
  const index = letters.lastIndexOf(letter);
  if (index < 0) throw new MisuseError(`${letter} has no value, so the derivative has none`);
  if (typeof formula === "string" && formula !== letter)
    throw new MisuseError(`the derivative of ${formula} has no value: ${formula} is no formula in ${letter}`);
  if (more.length >= highestOrder) throw new MisuseError(`derivatives beyond order ${highestOrder} are not computed`);
  return { formula, index, times: more.length + 1 };
}

/** The series of a formula in the letter at `index`, as a function of the values of all letters. */
function compileSeries(formula: MathJson, index: number, order: number, letters: readonly string[]): Part<Taylor> {
  return compileOver(taylor(order, index), formula, letters).run;
}

/** ["Differentiate", f, "x"] where x has a value: the derivative there. */
export const derivativeForm: SpecialForm<number> = (operands, { letters }: Scope<number>): Node<number> => {
  const { formula, index, times } = derived(operands, letters);
  const run = compileSeries(formula, index, times, letters);
  const seriesOf = (value: number, place: number): Taylor => startAt(value, place === index, times);
  return {
    value: undefined,
    run: (x, y, others) =>
      derivativeOf(
        run(
          seriesOf(x, 0),
          seriesOf(y, 1),
          others.map((value, place) => seriesOf(value, place + 2)),
        ),
        times,
      ),
  };
};

/** A letter as a series: t + h, or a constant. */
const startAt = (value: number, moves: boolean, order: number): Taylor =>
  moves ? Array.from({ length: order + 1 }, (_, k) => (k === 0 ? value : k === 1 ? 1 : 0)) : [value];

/** A value with its first and second derivative. */
export interface Derivatives {
  readonly value: number;
  readonly first: number;
  readonly second: number;
}

/**
 * A formula with its first and second derivative in one letter, by forward-mode differentiation: exact but for rounding, no difference
 * quotients. The value is what `compile` computes. A derivative is NaN where there is none (|x| at 0, at jumps, at the edge of the domain),
 * and where the parts have none though the whole might (x·|x| at 0).
 *
 * @param variable the letter to differentiate in, one of `variables`.
 * @param variables the letters in the order of the function's arguments.
 * @throws MisuseError as `compile` does, and for heads that are not differentiated here (integrals).
 */
export function compileDerivative(
  json: MathJson,
  variable: string,
  variables: readonly string[],
): (...values: number[]) => Derivatives {
  const index = variables.lastIndexOf(variable);
  if (index < 0) throw new MisuseError(`${variable} is none of the letters: ${variables.join(", ") || "none"}`);
  const run = compileSeries(json, index, 2, variables);
  return (...values) => {
    const [x = [], y = [], ...others] = values.map((value, place) => startAt(value, place === index, 2));
    const series = run(x, y, others);
    return { value: series[0] as number, first: derivativeOf(series, 1), second: derivativeOf(series, 2) };
  };
}
