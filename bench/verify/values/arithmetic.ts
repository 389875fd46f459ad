/** What evaluating needs of a kind of numbers. A function gives undefined where it has no value. */
export interface Arithmetic<Num> {
  readonly constants: Readonly<Record<string, Num>>;
  /** Of digits as in MathJSON: `12`, `0.50`, `1e-3`, `0.(3)`. */
  read(digits: string): Num;
  readonly functions: Readonly<Record<string, (...operands: Num[]) => Num | undefined>>;
  /** `written` is the exponent where it stands there as a fraction of whole numbers. */
  power(base: Num, exponent: Num, written: readonly [bigint, bigint] | undefined): Num | undefined;
  isFinite(value: Num): boolean;
  /** A double near it, for what is done in doubles. */
  toNumber(value: Num): number;
  fromNumber(value: number): Num;
  /** |a − b| in proportion to the larger of 1, |a|, |b|. */
  distance(a: Num, b: Num): number;
  /** −1, 0 or 1; undefined where numbers have no order. */
  compare(a: Num, b: Num): number | undefined;
}

/** A number, or a matrix of them by rows. */
export type Value<Num> = Num | Matrix<Num>;
export type Matrix<Num> = readonly (readonly Num[])[];

/** A formula that this evaluation does not know. */
export class UnknownFormulaError extends Error {
  override readonly name = "UnknownFormulaError";
}

/** Values so near, or so large, that these digits cannot tell. */
export class UndecidedError extends Error {
  override readonly name = "UndecidedError";
}

/** The digits of a repeating decimal as a fraction: `0.1(6)` is 16−1 over 90. Undefined for other numerals. */
export function repeating(digits: string): readonly [top: bigint, bottom: bigint] | undefined {
  const [, sign = "", whole = "", fixed = "", period = ""] = /^(-?)(\d*)\.(\d*)\((\d+)\)$/.exec(digits) ?? [];
  if (period === "") return undefined;
  const top = BigInt(whole + fixed + period) - BigInt(whole + fixed || "0");
  const bottom = BigInt("9".repeat(period.length) + "0".repeat(fixed.length));
  return [sign === "-" ? -top : top, bottom];
}
