import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import { type Arithmetic, type Matrix, UnknownFormulaError, type Value } from "./arithmetic.ts";
import { isMatrix, matrixFunction, matrixPower } from "./matrices.ts";

export type Environment<Num> = Readonly<Record<string, Num>>;

/** Evaluates a part again, with other values of the letters. */
export type Again<Num> = (json: MathJson, environment: Environment<Num>) => Value<Num> | undefined;

/** What a head means whose operands are not just evaluated first. */
export type Special<Num> = (
  operands: readonly MathJson[],
  environment: Environment<Num>,
  again: Again<Num>,
) => Value<Num> | undefined;

export interface Evaluation<Num> {
  readonly arithmetic: Arithmetic<Num>;
  readonly special: Readonly<Record<string, Special<Num>>>;
}

/**
 * The value of a formula where it has one: every part of it must have one.
 *
 * @throws {UnknownFormulaError} for a head or a letter that is not known
 */
export function evaluate<Num>(
  json: MathJson,
  environment: Environment<Num>,
  evaluation: Evaluation<Num>,
): Value<Num> | undefined {
  const { arithmetic, special } = evaluation;
  const again: Again<Num> = (part, other) => evaluate(part, other, evaluation);
  if (isNumber(json)) return arithmetic.read(numeral(json));
  if (isSymbol(json)) return symbolValue(json, environment, arithmetic);
  const [head, operands] = [headOf(json) as string, operandsOf(json)];
  const own = special[head];
  if (own) return own(operands, environment, again);
  if (head === "Matrix") return matrix(operands, environment, again);
  const values = operands.map((operand, index) =>
    head === "Power" && index === 1 && operand === "T" ? arithmetic.fromNumber(1) : again(operand, environment),
  );
  if (!values.every((value) => value !== undefined)) return undefined;
  const result = combine(head, values as Value<Num>[], operands, arithmetic);
  return result === undefined || isMatrix(result) || arithmetic.isFinite(result) ? result : undefined;
}

function symbolValue<Num>(name: string, environment: Environment<Num>, arithmetic: Arithmetic<Num>): Num {
  const value = environment[name] ?? arithmetic.constants[name];
  if (value === undefined) throw new UnknownFormulaError(`no value for ${name}`);
  return value;
}

function combine<Num>(
  head: string,
  values: readonly Value<Num>[],
  operands: readonly MathJson[],
  arithmetic: Arithmetic<Num>,
): Value<Num> | undefined {
  if (head === "Power" && operands[1] === "T") return matrixFunction("Transpose", values.slice(0, 1), arithmetic);
  if (values.some(isMatrix)) {
    const [base, exponent] = values as [Matrix<Num>, Num];
    return head === "Power" ? matrixPower(base, exponent, arithmetic) : matrixFunction(head, values, arithmetic);
  }
  const [first, second] = values as Num[];
  if (head === "Power") return arithmetic.power(first as Num, second as Num, writtenFraction(operands[1] as MathJson));
  if (head === "Root" && arithmetic.functions.Root === undefined) return realRoot(first as Num, operands[1], second, arithmetic);
  const known = arithmetic.functions[head];
  if (!known) throw new UnknownFormulaError(head);
  return known(...(values as Num[]));
}

/** ⁿ√a is a to the power 1/n; n may be a letter, and then a must not be negative. */
function realRoot<Num>(
  base: Num,
  written: MathJson | undefined,
  degree: Num | undefined,
  arithmetic: Arithmetic<Num>,
): Num | undefined {
  const inverse = degree === undefined ? undefined : arithmetic.functions.Divide?.(arithmetic.fromNumber(1), degree);
  if (inverse === undefined) return undefined;
  const [top = 0n, bottom = 0n] = (written !== undefined && writtenFraction(written)) || [];
  return arithmetic.power(base, inverse, bottom === 1n && top > 0n ? [1n, top] : undefined);
}

/** An exponent that stands there as a fraction of whole numbers, in lowest terms. */
function writtenFraction(json: MathJson): readonly [bigint, bigint] | undefined {
  if (isNumber(json)) return /^-?\d+$/.test(numeral(json)) ? [BigInt(numeral(json)), 1n] : undefined;
  const [a, b] = operandsOf(json);
  if (headOf(json) === "Negate" && a !== undefined) {
    const inner = writtenFraction(a);
    return inner && [-inner[0], inner[1]];
  }
  if (headOf(json) !== "Divide" || !Number.isInteger(a) || !Number.isInteger(b) || b === 0) return undefined;
  const common = BigInt(gcd(Math.abs(a as number), Math.abs(b as number)) * Math.sign(b as number));
  return [BigInt(a as number) / common, BigInt(b as number) / common];
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function matrix<Num>(rows: readonly MathJson[], environment: Environment<Num>, again: Again<Num>): Matrix<Num> | undefined {
  const values = rows.map((row) => operandsOf(row).map((entry) => again(entry, environment)));
  const complete = values.every((row) => row.every((entry) => entry !== undefined && !isMatrix(entry)));
  return complete ? (values as Num[][]) : undefined;
}
