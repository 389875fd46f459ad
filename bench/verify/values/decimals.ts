import { Decimal } from "decimal.js";
import { type Arithmetic, repeating, UndecidedError } from "./arithmetic.ts";

/** Numbers of 100 digits by decimal.js: nothing of what is being measured takes part. */
export const Precise = Decimal.clone({ precision: 100 });

/** What remains of a sum when everything else cancels: below this part of its terms there is nothing but rounding. */
const nothing = "1e-85";
const zero = new Precise(0);
const pi = Precise.acos(-1);
const tau = pi.times(2);
const one = new Precise(1);
const logarithmOfTen = new Precise(10).ln();

type Unary = (a: Decimal) => Decimal | undefined;
const given = (holds: boolean, value: () => Decimal): Decimal | undefined => (holds ? value() : undefined);

/** Outside of what these digits can bear, nothing is said. */
function within(bearable: boolean): void {
  if (!bearable) throw new UndecidedError();
}

function total(terms: readonly Decimal[]): Decimal {
  const found = terms.reduce((a, b) => a.plus(b), zero);
  const largest = Precise.max(...terms.map((each) => each.abs()), 0);
  return found.abs().lte(largest.times(nothing)) ? zero : found;
}

/** The same arguments come back at every pair: the grid is the same. */
const remembered = new Map<string, Decimal>();
function remember(name: string, argument: Decimal, value: () => Decimal): Decimal {
  const key = `${name} ${argument.toString()}`;
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size > 100_000) remembered.clear();
  const found = value();
  remembered.set(key, found);
  return found;
}

const settled = (value: Decimal): Decimal => (value.abs().lt(nothing) ? zero : value);
const reduced = (a: Decimal): Decimal => (a.abs().gt(tau) ? a.minus(tau.times(a.div(tau).round())) : a);
const moderate = (a: Decimal): boolean => a.abs().lt("1e26");
const angle = (a: Decimal): Decimal => {
  within(moderate(a));
  return reduced(a);
};
const sine = (a: Decimal): Decimal => remember("sin", a, () => settled(angle(a).sin()));
const cosine = (a: Decimal): Decimal => remember("cos", a, () => settled(angle(a).cos()));
const logarithm = (a: Decimal): Decimal => remember("ln", a, () => settled(a.ln()));
function exponential(a: Decimal): Decimal {
  within(a.abs().lte("1e13"));
  // Without the powers of ten first, large arguments take all the memory there is.
  return remember("exp", a, () => {
    const tens = a.div(logarithmOfTen).round();
    return a.minus(tens.times(logarithmOfTen)).exp().times(`1e${tens}`);
  });
}
const whole = (a: Decimal): boolean => a.isInteger();
const arctangent = (a: Decimal): Decimal => remember("atan", a, () => a.atan());
const trigonometric =
  (top: Unary, bottom: Unary): Unary =>
  (a) => {
    within(moderate(a));
    const [above, below] = [top(a), bottom(a)];
    return above && below && !below.isZero() ? above.div(below) : undefined;
  };
const constantly: Unary = () => one;
const hyperbolic =
  (of: (a: Decimal) => Decimal, hasPole = false) =>
  (a?: Decimal): Decimal | undefined => {
    within((a as Decimal).abs().lt(300));
    return given(!hasPole || !(a as Decimal).isZero(), () => of(a as Decimal));
  };

function factorial(a: Decimal): Decimal | undefined {
  if (!whole(a) || a.isNegative()) return undefined;
  within(a.lt(1_000));
  let product = one;
  for (let k = 2; a.gte(k); k += 1) product = product.times(k);
  return product;
}

function binomial(n: Decimal, k: Decimal): Decimal | undefined {
  const [top, first, second] = [factorial(n), factorial(k), factorial(n.minus(k))];
  if (top && k.gt(n) && whole(k)) return zero;
  return top && first && second && top.div(first.times(second));
}

function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a.abs() : greatestCommonDivisor(b, a.mod(b));
}

/** The largest power of ten that any value has had since this was last asked for. */
let largest = 0;
export function largestExponent(): number {
  const found = largest;
  largest = 0;
  return found;
}

const noted = (value: Decimal | undefined): Decimal | undefined => {
  if (value !== undefined && value.e > largest) largest = value.e;
  return value;
};

const functions: Arithmetic<Decimal>["functions"] = {
  Add: (...terms) => total(terms),
  Subtract: (a, b) => total([a as Decimal, (b as Decimal).neg()]),
  Multiply: (...factors) => factors.reduce((a, b) => a.times(b), one),
  Divide: (a, b) => given(!(b as Decimal).isZero(), () => (a as Decimal).div(b as Decimal)),
  Ratio: (a, b) => given(!(b as Decimal).isZero(), () => (a as Decimal).div(b as Decimal)),
  Negate: (a) => (a as Decimal).neg(),
  Abs: (a) => (a as Decimal).abs(),
  Sign: (a) => new Precise((a as Decimal).isZero() ? 0 : Decimal.sign(a as Decimal)),
  Floor: (a) => (a as Decimal).floor(),
  Ceil: (a) => (a as Decimal).ceil(),
  Max: (...values) => Precise.max(...values),
  Min: (...values) => Precise.min(...values),
  Mod: (a, b) =>
    given(!(b as Decimal).isZero(), () => (a as Decimal).minus((b as Decimal).times((a as Decimal).div(b as Decimal).floor()))),
  GCD: (a, b) => given(whole(a as Decimal) && whole(b as Decimal), () => greatestCommonDivisor(a as Decimal, b as Decimal)),
  LCM: (a, b) =>
    given(whole(a as Decimal) && whole(b as Decimal), () =>
      (a as Decimal)
        .times(b as Decimal)
        .abs()
        .div(greatestCommonDivisor(a as Decimal, b as Decimal)),
    ),
  Sqrt: (a) => given((a as Decimal).gte(0), () => remember("sqrt", a as Decimal, () => (a as Decimal).sqrt())),
  Exp: (a) => exponential(a as Decimal),
  Ln: (a) => given((a as Decimal).gt(0), () => logarithm(a as Decimal)),
  Log: (a, b = new Precise(10)) =>
    given((a as Decimal).gt(0) && b.gt(0) && !b.eq(1), () => logarithm(a as Decimal).div(logarithm(b))),
  Sin: (a) => sine(a as Decimal),
  Cos: (a) => cosine(a as Decimal),
  Tan: trigonometric(sine, cosine) as never,
  Cot: trigonometric(cosine, sine) as never,
  Sec: trigonometric(constantly, cosine) as never,
  Csc: trigonometric(constantly, sine) as never,
  Arcsin: (a) => given((a as Decimal).abs().lte(1), () => remember("asin", a as Decimal, () => (a as Decimal).asin())),
  Arccos: (a) => given((a as Decimal).abs().lte(1), () => remember("acos", a as Decimal, () => (a as Decimal).acos())),
  Arctan: (a) => arctangent(a as Decimal),
  Arccot: (a) => pi.div(2).minus(arctangent(a as Decimal)),
  Sinh: hyperbolic((a) => settled(a.sinh())),
  Cosh: hyperbolic((a) => a.cosh()),
  Tanh: hyperbolic((a) => a.tanh()),
  Coth: hyperbolic((a) => one.div(a.tanh()), true),
  Sech: hyperbolic((a) => one.div(a.cosh())),
  Csch: hyperbolic((a) => one.div(a.sinh()), true),
  Arsinh: (a) => (a as Decimal).asinh(),
  Arcosh: (a) => given((a as Decimal).gte(1), () => (a as Decimal).acosh()),
  Artanh: (a) => given((a as Decimal).abs().lt(1), () => (a as Decimal).atanh()),
  Factorial: (a) => factorial(a as Decimal),
  Binomial: (n, k) => binomial(n as Decimal, k as Decimal),
  Combinations: (n, k) => binomial(n as Decimal, k as Decimal),
  Percent: (a) => (a as Decimal).div(100),
  Degrees: (a) => (a as Decimal).times(pi).div(180),
};

function power(base: Decimal, exponent: Decimal, written: readonly [bigint, bigint] | undefined): Decimal | undefined {
  within(exponent.isFinite() && exponent.abs().lt("1e26"));
  if (base.isZero()) return exponent.gt(0) ? zero : undefined;
  if (exponent.isInteger()) return finite(base.pow(exponent));
  const [top, bottom] = written ?? [0n, 0n];
  if (base.isNegative()) {
    // ∛−8 = −2 over the real numbers; an exponent that is a letter or a decimal does not say that its denominator is odd.
    if (bottom === 0n || bottom % 2n === 0n) return undefined;
    const size = rootOf(base.abs(), bottom)?.pow(Number(top));
    return size && finite(top % 2n === 0n ? size : size.neg());
  }
  return bottom > 0n && bottom < 30n ? finite((rootOf(base, bottom) as Decimal).pow(Number(top))) : finite(base.pow(exponent));
}

const finite = (value: Decimal): Decimal | undefined => (value.isFinite() ? value : undefined);

/** The root of a positive number, to the last digit by a Newton step: what is a whole number comes out as one. */
function rootOf(base: Decimal, degree: bigint): Decimal | undefined {
  return remember(`root${degree}`, base, () => {
    const near = degree === 2n ? base.sqrt() : degree === 3n ? base.cbrt() : base.pow(one.div(String(degree)));
    const rounded = near.round();
    return rounded.pow(Number(degree)).eq(base) ? rounded : near;
  });
}

export const decimals: Arithmetic<Decimal> = {
  constants: {
    Pi: pi,
    ExponentialE: one.exp(),
    PositiveInfinity: new Precise(Infinity),
    NegativeInfinity: new Precise(-Infinity),
  },
  read(digits) {
    const parts = repeating(digits);
    return parts ? new Precise(String(parts[0])).div(String(parts[1])) : new Precise(digits);
  },
  functions: Object.fromEntries(
    Object.entries(functions).map(([head, of]) => [head, (...operands: Decimal[]) => noted(of(...operands))]),
  ),
  power: (base, exponent, written) => noted(power(base, exponent, written)),
  isFinite: (value) => value.isFinite(),
  toNumber: (value) => value.toNumber(),
  fromNumber: (value) => new Precise(value),
  distance: (a, b) =>
    a.eq(b)
      ? 0
      : !a.isFinite() || !b.isFinite()
        ? Infinity
        : a
            .minus(b)
            .abs()
            .div(Precise.max(1, a.abs(), b.abs()))
            .toNumber(),
  compare: (a, b) => a.comparedTo(b),
};
