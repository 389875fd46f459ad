import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { apply, headOf, isNumber, operandsOf } from "../mathjson.ts";
import { opposite, startsWithMinus } from "../tree/sign.ts";

/** Heads that are computed as another formula, in every kind of values alike. undefined: the operands do not fit. */
export const definitions: Readonly<Record<string, (...operands: MathJson[]) => MathJson | undefined>> = {
  Percent: (value = 0) => apply("Divide", value, 100),
  Degrees: (value = 0) => apply("Multiply", value, apply("Divide", "Pi", 180)),
  DMS: (degrees = 0, minutes = 0, seconds = 0) => {
    // The sign of −30°15′ stands before the whole, though it is read with its first numeral.
    if (isNumber(degrees) && startsWithMinus(degrees)) return apply("Negate", apply("DMS", opposite(degrees), minutes, seconds));
    return apply("Degrees", apply("Add", degrees, apply("Divide", minutes, 60), apply("Divide", seconds, 3600)));
  },
  Ratio: (...terms) => (terms.length === 2 ? apply("Divide", ...terms) : undefined),
  Sec: (value = 0) => apply("Divide", 1, apply("Cos", value)),
  Csc: (value = 0) => apply("Divide", 1, apply("Sin", value)),
  Arcsec: (value = 0) => apply("Arccos", apply("Divide", 1, value)),
  Arccsc: (value = 0) => apply("Arcsin", apply("Divide", 1, value)),
  Coth: (value = 0) => apply("Divide", 1, apply("Tanh", value)),
  Sech: (value = 0) => apply("Divide", 1, apply("Cosh", value)),
  Csch: (value = 0) => apply("Divide", 1, apply("Sinh", value)),
  Combinations: (n = 0, k = 0) => apply("Binomial", n, k),
  Norm: (vector = 0) => {
    if (headOf(vector) !== "Vector") return apply("Abs", vector);
    return apply("Sqrt", apply("Add", ...operandsOf(vector).map((part) => apply("Power", apply("Abs", part), 2))));
  },
  Dot: (left = 0, right = 0) => {
    const [a, b] = [left, right].map((vector) => (headOf(vector) === "Vector" ? operandsOf(vector) : []));
    if (!a || !b || a.length === 0 || a.length !== b.length) return undefined;
    return apply("Add", ...a.map((part, index) => apply("Multiply", part, b[index] as MathJson)));
  },
  Trace: (matrix = 0) => apply("Add", ...squareOf(matrix).map((row, index) => row[index] as MathJson)),
  Determinant: (matrix = 0) => {
    const rows = squareOf(matrix);
    if (rows.length > largestDeterminant)
      throw new MisuseError(`a determinant of more than ${largestDeterminant} rows is not computed`);
    return expanded(rows);
  },
};

/** Beyond this a Laplace expansion has too many products. */
const largestDeterminant = 5;

function squareOf(matrix: MathJson): readonly (readonly MathJson[])[] {
  const rows = headOf(matrix) === "Matrix" ? operandsOf(matrix).map(operandsOf) : [];
  if (rows.length > 0 && rows.every((row) => row.length === rows.length)) return rows;
  throw new MisuseError("only a square matrix, written out, has a determinant and a trace");
}

/** Laplace's expansion along the first row. */
function expanded(rows: readonly (readonly MathJson[])[]): MathJson {
  const [first = [], ...rest] = rows;
  if (rest.length === 0) return first[0] as MathJson;
  return apply(
    "Add",
    ...first.map((entry, column) => {
      const minor = expanded(rest.map((row) => row.filter((_, index) => index !== column)));
      const product = apply("Multiply", entry, minor);
      return column % 2 === 0 ? product : apply("Negate", product);
    }),
  );
}
