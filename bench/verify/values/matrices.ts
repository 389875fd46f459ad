import { type Arithmetic, type Matrix, UnknownFormulaError, type Value } from "./arithmetic.ts";

export const isMatrix = <Num>(value: Value<Num>): value is Matrix<Num> => Array.isArray(value) && Array.isArray(value[0]);

type Of<Num> = (a: Num, b: Num) => Num;

/** What a head means where a matrix is among its operands; undefined where the sizes do not fit. */
export function matrixFunction<Num>(
  head: string,
  values: readonly Value<Num>[],
  arithmetic: Arithmetic<Num>,
): Value<Num> | undefined {
  const [first, second] = values;
  const { Add, Subtract, Negate, Divide } = arithmetic.functions as Record<string, Of<Num>>;
  switch (head) {
    case "Add":
      return values.slice(1).reduce<Value<Num> | undefined>((a, b) => entrywise(a, b, Add as Of<Num>), first);
    case "Subtract":
      return entrywise(first, second, Subtract as Of<Num>);
    case "Negate":
      return mapped(first as Matrix<Num>, Negate as (a: Num) => Num);
    case "Multiply":
      return values.reduce<Value<Num> | undefined>((a, b) => product(a, b, arithmetic), arithmetic.fromNumber(1));
    case "Divide":
      return isMatrix(second as Value<Num>)
        ? undefined
        : mapped(first as Matrix<Num>, (a) => (Divide as Of<Num>)(a, second as Num));
    case "Transpose":
      return transposed(first as Matrix<Num>);
    case "Determinant":
      return isSquare(first as Matrix<Num>) ? determinant(first as Matrix<Num>, arithmetic) : undefined;
    case "Trace":
      return (Add as (...terms: Num[]) => Num)(...(first as Matrix<Num>).map((row, index) => row[index] as Num));
    default:
      throw new UnknownFormulaError(`${head} of a matrix`);
  }
}

/** A whole power of a square matrix, −1 included. */
export function matrixPower<Num>(base: Matrix<Num>, exponent: Num, arithmetic: Arithmetic<Num>): Matrix<Num> | undefined {
  const count = arithmetic.toNumber(exponent);
  if (!isSquare(base) || !Number.isInteger(count) || Math.abs(count) > 50) return undefined;
  const factor = count < 0 ? inverse(base, arithmetic) : base;
  if (!factor) return undefined;
  let result: Matrix<Num> | undefined = identity(base.length, arithmetic);
  for (let k = 0; k < Math.abs(count); k += 1)
    result = result && (product(result, factor, arithmetic) as Matrix<Num> | undefined);
  return result;
}

const isSquare = <Num>(value: Matrix<Num>): boolean => value.every((row) => row.length === value.length);
const mapped = <Num>(value: Matrix<Num>, of: (a: Num) => Num): Matrix<Num> => value.map((row) => row.map(of));
const transposed = <Num>(value: Matrix<Num>): Matrix<Num> =>
  (value[0] ?? []).map((_, column) => value.map((row) => row[column] as Num));

function identity<Num>(size: number, { fromNumber }: Arithmetic<Num>): Matrix<Num> {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => fromNumber(row === column ? 1 : 0)),
  );
}

function entrywise<Num>(a: Value<Num> | undefined, b: Value<Num> | undefined, of: Of<Num>): Matrix<Num> | undefined {
  if (a === undefined || b === undefined || !isMatrix(a) || !isMatrix(b)) return undefined;
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) return undefined;
  return a.map((row, index) => row.map((entry, column) => of(entry, b[index]?.[column] as Num)));
}

function product<Num>(a: Value<Num> | undefined, b: Value<Num> | undefined, arithmetic: Arithmetic<Num>): Value<Num> | undefined {
  const { Add, Multiply } = arithmetic.functions as Record<string, (...terms: Num[]) => Num>;
  if (a === undefined || b === undefined || !Add || !Multiply) return undefined;
  if (!isMatrix(a)) return isMatrix(b) ? mapped(b, (entry) => Multiply(a, entry)) : Multiply(a, b);
  if (!isMatrix(b)) return mapped(a, (entry) => Multiply(entry, b));
  if (a[0]?.length !== b.length) return undefined;
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => Add(...row.map((entry, index) => Multiply(entry, column[index] as Num)))));
}

/** By the first row. */
function determinant<Num>(value: Matrix<Num>, arithmetic: Arithmetic<Num>): Num {
  const { Add, Multiply, Negate } = arithmetic.functions as Record<string, (...terms: Num[]) => Num>;
  if (value.length === 1) return value[0]?.[0] as Num;
  const terms = (value[0] ?? []).map((entry, column) => {
    const term = Multiply?.(entry, determinant(minor(value, 0, column), arithmetic)) as Num;
    return column % 2 === 0 ? term : (Negate?.(term) as Num);
  });
  return Add?.(...terms) as Num;
}

function minor<Num>(value: Matrix<Num>, row: number, column: number): Matrix<Num> {
  return value.filter((_, index) => index !== row).map((entries) => entries.filter((_, index) => index !== column));
}

/** By cofactors; undefined where the determinant is 0. */
function inverse<Num>(value: Matrix<Num>, arithmetic: Arithmetic<Num>): Matrix<Num> | undefined {
  const { Divide, Negate } = arithmetic.functions;
  const whole = determinant(value, arithmetic);
  if (Divide?.(arithmetic.fromNumber(1), whole) === undefined) return undefined;
  if (value.length === 1) return [[Divide(arithmetic.fromNumber(1), whole) as Num]];
  return value.map((_, row) =>
    value.map((_, column) => {
      const cofactor = determinant(minor(value, column, row), arithmetic);
      return Divide((row + column) % 2 === 0 ? cofactor : (Negate?.(cofactor) as Num), whole) as Num;
    }),
  );
}
