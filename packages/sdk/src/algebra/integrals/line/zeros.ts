import { type Context, UndecidedError } from "../../limits/exact/context.ts";
import { arcsine, arctangent, cosine, exponential, functionForm, logarithm, sine, turn } from "../../limits/exact/functions.ts";
import type { Factor, Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { commonFactors, divide, multiply, power } from "../../limits/exact/powers.ts";
import { signOf } from "../../limits/exact/sign.ts";
import * as Q from "../../rational.ts";
import { hasNoZero } from "./no-zero.ts";
import { boundsOf, comparePoints, numberSign, type OpenInterval, sortedInside } from "./points.ts";
import * as P from "./polynomial.ts";
import { boundsOver } from "./range.ts";
import { narrowed, realRoots } from "./roots.ts";

/** More zeros of a swinging function than these are not listed. */
const mostZeros = 400n;

/**
 * All places strictly inside an interval where a form is 0, ascending. Where it has no value it is not 0; such places may be listed too.
 * The list is complete. @throws UndecidedError where it is not known to be
 */
export function zerosOf(form: Form, letter: string, interval: OpenInterval, context: Context): Form[] {
  return sortedInside(candidates(form, letter, interval, context), interval, context);
}

function candidates(form: Form, letter: string, interval: OpenInterval, context: Context): Form[] {
  context.spend(20);
  if (form.length === 0) throw new UndecidedError("zero everywhere");
  const sign = signOf(form, context);
  if (sign === 1 || sign === -1) return [];
  if (!K.mentionsLetter(form, letter)) throw new UndecidedError("a number that may be zero");
  const common = commonFactors(form);
  const found = common
    .filter(({ kernel, exponent }) => Q.signOf(exponent) > 0 && P.dependsOn(kernel, letter))
    .flatMap(({ kernel }) => preimages(kernel, K.zero, letter, interval, context));
  const inverse = common.map(({ kernel, exponent }): Factor => ({ kernel, exponent: Q.negate(exponent) }));
  const rest = multiply(form, [K.termOf(Q.one, inverse)], context);
  if (rest.length < 2) return found;
  return [...found, ...zerosOfSum(rest, letter, interval, context)];
}

function zerosOfSum(form: Form, letter: string, interval: OpenInterval, context: Context): Form[] {
  const sign = signOf(form, context);
  if (sign === 1 || sign === -1) return [];
  const inOne = inOneKernel(form, letter, context);
  if (inOne) return zerosInKernel(inOne.form, inOne.kernel, letter, interval, context);
  const swing = sineAndCosine(form, letter, context);
  if (swing) return preimages(swing, K.zero, letter, interval, context);
  if (hasNoZero(form, letter, interval, context)) return [];
  throw new UndecidedError("zeros that are not found");
}

const kernelsWith = (form: Form, letter: string): Kernel[] => {
  const all = form.flatMap(({ factors }) => factors.map(({ kernel }) => kernel).filter((kernel) => P.dependsOn(kernel, letter)));
  return [...new Map(all.map((kernel) => [kernel.key, kernel])).values()];
};

/** The only kernel with the letter, where there is one; cos² and sin² of one angle are turned into each other for that. */
function inOneKernel(form: Form, letter: string, context: Context): { form: Form; kernel: Kernel } | undefined {
  const kernels = kernelsWith(form, letter);
  const [first, second] = kernels;
  if (kernels.length === 1 && first) return { form, kernel: first };
  if (kernels.length !== 2 || !first || !second || !K.sameForm(first.inner, second.inner)) return undefined;
  if (!/^(Sin|Cos)$/.test(first.head) || !/^(Sin|Cos)$/.test(second.head)) return undefined;
  for (const [gone, kept] of [
    [first, second],
    [second, first],
  ] as const) {
    const coefficients = evenPowers(form, gone);
    if (!coefficients) continue;
    const other = K.kernelForm(kept);
    const square = K.subtract(K.one, multiply(other, other, context));
    const inKept = coefficients.reduce<Form>(
      (sum, coefficient, index) => K.add(sum, multiply(coefficient, wholePower(square, index, context), context)),
      K.zero,
    );
    return inKept.length > 0 ? { form: inKept, kernel: kept } : undefined;
  }
  return undefined;
}

const wholePower = (form: Form, times: number, context: Context): Form =>
  times === 0 ? K.one : power(form, Q.rational(times), context);

/** Coefficients of a polynomial in the square of a kernel. */
function evenPowers(form: Form, kernel: Kernel): Form[] | undefined {
  const coefficients: Form[] = [];
  for (const { coefficient, factors } of form) {
    const exponent = factors.find((factor) => factor.kernel.key === kernel.key)?.exponent ?? Q.zero;
    if (!Q.isInteger(exponent) || exponent.numerator % 2n !== 0n || exponent.numerator < 0n) return undefined;
    const index = Number(exponent.numerator / 2n);
    const rest = factors.filter((factor) => factor.kernel.key !== kernel.key);
    coefficients[index] = K.add(coefficients[index] ?? K.zero, [K.termOf(coefficient, rest)]);
  }
  return Array.from(coefficients, (coefficient) => coefficient ?? K.zero);
}

/** a sin v + b cos v with numbers a and b: a multiple of sin(v + arctan(b/a)). */
function sineAndCosine(form: Form, letter: string, context: Context): Kernel | undefined {
  const kernels = kernelsWith(form, letter);
  const s = kernels.find(({ head }) => head === "Sin");
  const c = kernels.find(({ head }) => head === "Cos");
  if (kernels.length !== 2 || !s || !c || !K.sameForm(s.inner, c.inner)) return undefined;
  const part = (kernel: Kernel): Form =>
    form.flatMap(({ coefficient, factors }) => {
      const own = factors.find((factor) => factor.kernel.key === kernel.key);
      return own && Q.equal(own.exponent, Q.one)
        ? [
            K.termOf(
              coefficient,
              factors.filter((factor) => factor !== own),
            ),
          ]
        : [];
    });
  const [a, b] = [part(s), part(c)];
  if (a.length + b.length !== form.length || !K.isConstant([...a, ...b])) return undefined;
  const shifted = K.add(s.inner, arctangent(divide(b, a, context), context));
  return functionForm("Sin", shifted)[0]?.factors[0]?.kernel;
}

/** A polynomial in some root of one kernel: its roots, and where the kernel takes those values. */
function zerosInKernel(form: Form, kernel: Kernel, letter: string, interval: OpenInterval, context: Context): Form[] {
  const exponents = form.map(({ factors }) => factors.find((factor) => factor.kernel.key === kernel.key)?.exponent ?? Q.zero);
  const index = exponents.reduce((multiple, exponent) => Q.leastCommonMultiple(multiple, exponent.denominator), 1n);
  const base: Kernel = { ...kernel, key: "", sign: undefined };
  const raised = form.map(({ coefficient, factors }) =>
    K.termOf(
      coefficient,
      factors.map((factor) =>
        factor.kernel.key === kernel.key ? { kernel: base, exponent: Q.multiply(factor.exponent, Q.rational(index)) } : factor,
      ),
    ),
  );
  const coefficients = P.coefficientsIn(raised, base, "", context);
  if (!coefficients) throw new UndecidedError("no polynomial in one kernel");
  const roots = realRoots(coefficients, context);
  for (const enclosed of roots.enclosed) {
    if (kernel.kind !== "symbol" || index !== 1n || mayLieInside(enclosed, interval, context))
      throw new UndecidedError("a zero without a closed form");
  }
  return roots.exact.flatMap((root) => {
    if (index % 2n === 0n && numberSign(root, context) < 0) return [];
    return preimages(kernel, index === 1n ? root : power(root, Q.rational(index), context), letter, interval, context);
  });
}

function mayLieInside(enclosed: Parameters<typeof narrowed>[0], { from, to }: OpenInterval, context: Context): boolean {
  const root = narrowed(enclosed, context);
  const below = comparePoints({ at: K.constantForm(root.to) }, from, context) <= 0;
  const above = comparePoints(to, { at: K.constantForm(root.from) }, context) <= 0;
  return !below && !above;
}

/** Where a kernel has a value. */
function preimages(kernel: Kernel, value: Form, letter: string, interval: OpenInterval, context: Context): Form[] {
  const solve = (inner: Form, target: Form): Form[] => candidates(K.subtract(inner, target), letter, interval, context);
  const within = (bound: Form): boolean => {
    const sign = numberSign(K.subtract(multiply(bound, bound, context), multiply(value, value, context)), context);
    return sign > 0;
  };
  if (kernel.kind === "symbol") return [value];
  if (kernel.kind === "sum") return solve(kernel.inner, value);
  if (kernel.kind === "exp") return numberSign(value, context) > 0 ? solve(kernel.inner, logarithm(value, context)) : [];
  switch (kernel.head) {
    case "Ln":
      return solve(kernel.inner, exponential(value, context));
    case "Arctan":
      return within(turn(1, 2)) ? solve(kernel.inner, divide(sine(value, context), cosine(value, context), context)) : [];
    case "Arcsin":
      return within(turn(1, 2)) ||
        numberSign(K.subtract(multiply(value, value, context), multiply(turn(1, 2), turn(1, 2), context)), context) === 0
        ? solve(kernel.inner, sine(value, context))
        : [];
    case "Abs": {
      const sign = numberSign(value, context);
      if (sign < 0) return [];
      return sign === 0 ? solve(kernel.inner, K.zero) : [...solve(kernel.inner, value), ...solve(kernel.inner, K.negate(value))];
    }
    case "Sin":
    case "Cos":
      return angles(kernel, value, letter, interval, context);
    default:
      throw new UndecidedError(`${kernel.head} is not solved`);
  }
}

/** Where sin v or cos v has a value: v runs through finitely many angles, for it is bounded over the interval. */
function angles(kernel: Kernel, value: Form, letter: string, interval: OpenInterval, context: Context): Form[] {
  const excess = numberSign(K.subtract(multiply(value, value, context), K.one), context);
  if (excess > 0) return [];
  const range = boundsOver(kernel.inner, letter, interval, context);
  const angle = arcsine(value, context);
  const starts =
    kernel.head === "Sin" ? [angle, K.subtract(turn(1), angle)] : [K.subtract(turn(1, 2), angle), K.subtract(angle, turn(1, 2))];
  const distinct = excess === 0 ? starts.slice(0, 1) : starts;
  const found: Form[] = [];
  for (const start of distinct) {
    const bounds = boundsOf(start, context);
    const first = wholeTurns(Q.subtract(range.from, bounds.to), context).least;
    const last = wholeTurns(Q.subtract(range.to, bounds.from), context).most;
    if (last - first > mostZeros) throw new UndecidedError("too many zeros");
    for (let k = first; k <= last; k++)
      found.push(
        ...candidates(K.subtract(kernel.inner, K.add(start, K.scale(turn(2), Q.rational(k)))), letter, interval, context),
      );
  }
  return found;
}

/** Whole numbers between which an angle, counted in turns of 2π, lies for certain. */
function wholeTurns(angle: Q.Rational, context: Context): { least: bigint; most: bigint } {
  const turns = boundsOf(turn(2), context);
  const counts = [K.floor(Q.divide(angle, turns.from)), K.floor(Q.divide(angle, turns.to))] as const;
  const [low, high] = counts[0] < counts[1] ? counts : ([counts[1], counts[0]] as const);
  return { least: low, most: high + 1n };
}
