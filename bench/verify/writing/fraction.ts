/** A rational number in lowest terms, the denominator positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

export function fraction(n: bigint | number, d: bigint | number = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("a fraction over zero");
  const common = gcd(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { n: top / common, d: bottom / common };
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negated = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isZero = (a: Fraction): boolean => a.n === 0n;
export const isOne = (a: Fraction): boolean => a.n === 1n && a.d === 1n;

/** `-\frac{3}{4}`, `2`; `2.999999` where the denominator is a large power of ten. */
export function fractionLatex({ n, d }: Fraction): string {
  if (d === 1n) return String(n);
  const scale = /^10{3,}$/.test(String(d))
    ? d
    : /^[125]0{3,}$/.test(String(d))
      ? d * (d.toString().startsWith("2") ? 5n : 2n)
      : 0n;
  if (scale > 0n) return decimalLatex(n * (scale / d), String(scale).length - 1);
  return `${n < 0n ? "-" : ""}\\frac{${n < 0n ? -n : n}}{${d}}`;
}

function decimalLatex(digits: bigint, places: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -places)}.${text.slice(-places)}`.replace(/0+$/, "");
}
