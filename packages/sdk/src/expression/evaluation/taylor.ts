import { quotient } from "./real-functions.ts";

/**
 * The Taylor coefficients f(t), f′(t), f″(t)/2! … of a function of one letter: forward-mode differentiation of any order. A constant is
 * a list of one number, so that what does not depend on the letter is known not to.
 */
export type Taylor = readonly number[];

const at = (series: Taylor, index: number): number => series[index] ?? 0;
const fill = (length: number, term: (index: number) => number): Taylor => Array.from({ length }, (_, index) => term(index));
const longest = (left: Taylor, right: Taylor): number => Math.max(left.length, right.length);

export const add = (left: Taylor, right: Taylor): Taylor => fill(longest(left, right), (k) => at(left, k) + at(right, k));
export const subtract = (left: Taylor, right: Taylor): Taylor => fill(longest(left, right), (k) => at(left, k) - at(right, k));
export const negate = (series: Taylor): Taylor => series.map((term) => -term);

/** Cauchy's product. */
export function multiply(left: Taylor, right: Taylor): Taylor {
  if (left.length === 1) return right.map((term) => (left[0] as number) * term);
  if (right.length === 1) return left.map((term) => term * (right[0] as number));
  return fill(longest(left, right), (k) => {
    let sum = 0;
    for (let i = 0; i <= k; i++) sum += at(left, i) * at(right, k - i);
    return sum;
  });
}

export function divide(left: Taylor, right: Taylor): Taylor {
  const result: number[] = [];
  for (let k = 0; k < longest(left, right); k++) {
    let rest = at(left, k);
    for (let i = 1; i <= k && i < right.length; i++) rest -= at(right, i) * at(result, k - i);
    result.push(quotient(rest, at(right, 0)));
  }
  return result;
}

/** f∘u from the number f(u) and the derivative f′∘u, which is asked for one order less: k·cₖ = Σ j·uⱼ·f′(u)ₖ₋ⱼ. */
export function chain(value: number, inner: Taylor, derivative: (inner: Taylor) => Taylor): Taylor {
  if (inner.length === 1) return [value];
  const outer = derivative(inner.slice(0, -1));
  return fill(inner.length, (k) => {
    if (k === 0) return value;
    let sum = 0;
    for (let j = 1; j <= k; j++) sum += j * at(inner, j) * at(outer, k - j);
    return sum / k;
  });
}

/** What has this value here, and this derivative nearby if it has one: steps, which are flat but for their jumps. */
export const flat = (value: number, inner: Taylor, smooth: boolean): Taylor =>
  inner.map((_, k) => (k === 0 ? value : smooth ? 0 : Number.NaN));
