import type { MathJson } from "../../contract.ts";
import { apply, bindingOf, distinctTrees, headOf, isApplication, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { Elimination } from "../calculus/elimination.ts";
import type { Spend } from "../spend.ts";
import { entriesOf } from "./entries.ts";
import { type Conditional, cross, dot, functions, matrixPower } from "./matrix-functions.ts";
import { divided, productOfValues, sizedLike, sumOfValues } from "./products.ts";
import { isScalar, scalar, type Value, valueToJson } from "./value.ts";

export interface MatrixOptions {
  /** Capital letters that stand for numbers all the same. */
  readonly scalars?: ReadonlySet<string>;
  /** The names of the identity matrix, of any size: I where nothing else is said, of it as a scalar neither. */
  readonly identity?: ReadonlySet<string>;
}

interface Context {
  readonly spend: Spend;
  readonly scalars: ReadonlySet<string>;
  readonly identity: ReadonlySet<string>;
  readonly conditions: MathJson[];
}

/** Statements and sets, whose parts are taken one by one. */
const compounds: ReadonlySet<string> = new Set(
  (
    "Equal NotEqual Approx And Or Not Implies Equivalent Therefore Because List Condition Annotated " +
    "Set Element NotElement Union Intersection SetMinus Perpendicular Parallel"
  ).split(" "),
);

/**
 * A formula or statement without matrix algebra: sums, products, whole powers, inverses, determinants, traces, ranks, dot and cross
 * products and norms of matrices, vectors and tuples that are written out, carried out over the real numbers. What is left is a number
 * without matrices, or one matrix, vector or tuple of such; the entries are hardly simplified. Inverses ask for a determinant that is not 0.
 * A matrix of one entry stays a matrix. I beside a square matrix is the identity.
 *
 * @returns undefined where shapes do not fit (the formula has no value), where letters may be matrices themselves (AB with a capital A),
 * for functions that are not known of matrices, and where the result would be too large. A formula without matrices comes back as it is.
 */
export function eliminateMatrices(json: MathJson, spend: Spend, options: MatrixOptions = {}): Elimination | undefined {
  const scalars = options.scalars ?? new Set();
  const context: Context = {
    spend,
    scalars,
    identity: options.identity ?? new Set(scalars.has("I") ? [] : ["I"]),
    conditions: [],
  };
  const result = eliminated(json, context);
  return result === undefined ? undefined : { json: result, conditions: distinctTrees(context.conditions) };
}

/** Whether a matrix, a vector or a tuple is written out somewhere. */
export const hasEntries = (json: MathJson): boolean =>
  entriesOf(json) !== undefined || /^(Matrix|Vector|Tuple)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasEntries);

/** A matrix, a vector or a tuple in which there is nothing to be done. */
const isPlain = (json: MathJson): boolean => {
  const value = entriesOf(json);
  if (value === undefined) return false;
  return !(value.kind === "Matrix" ? value.rows.flat() : value.entries).some(hasEntries);
};

function eliminated(json: MathJson, context: Context): MathJson | undefined {
  if (!hasEntries(json)) return json;
  const head = headOf(json) as string;
  if (isPlain(json)) return json;
  if (!compounds.has(head)) {
    const value = readValue(json, context);
    return value && valueToJson(value);
  }
  if (head === "Equal" || head === "NotEqual" || head === "Approx") return compared(head, operandsOf(json), context);
  const operands: MathJson[] = [];
  for (const operand of operandsOf(json)) {
    const result = eliminated(operand, context);
    if (result === undefined) return undefined;
    operands.push(result);
  }
  return apply(head, ...operands);
}

/** Both sides of an equation; the identity takes the size of the matrix on the other side. */
function compared(head: string, sides: readonly MathJson[], context: Context): MathJson | undefined {
  const values: Value[] = [];
  for (const side of sides) {
    // A vector that has only a name is no number, and stays.
    const known = hasEntries(side) || hasIdentity(side, context);
    const value = isPlain(side) ? entriesOf(side) : known ? readValue(side, context) : scalar(side);
    if (value === undefined) return undefined;
    values.push(value);
  }
  const sized = values.find((value) => value.kind === "Matrix");
  const written = values.map((value) => (value.kind === "identity" && sized ? sizedLike(value, sized) : value));
  return written.every((value) => value !== undefined) ? apply(head, ...written.map(valueToJson)) : undefined;
}

const hasIdentity = (json: MathJson, context: Context): boolean =>
  isSymbol(json) ? context.identity.has(json) : operandsOf(json).some((operand) => hasIdentity(operand, context));

/** What a formula is. Its conditions are noted in the context. */
function readValue(json: MathJson, context: Context): Value | undefined {
  const { spend, identity, scalars } = context;
  spend(1);
  if (isSymbol(json) && identity.has(json)) return { kind: "identity", factor: 1, json };
  if (!isApplication(json)) return isScalar(json, scalars) ? scalar(json) : undefined;
  const written = entriesOf(json);
  if (written) return withScalarEntries(written, context);
  if (!hasEntries(json) && !hasIdentity(json, context)) return isScalar(json, scalars) ? scalar(json) : undefined;
  // A bound letter would have to be kept from the conditions outside.
  if (bindingOf(json) !== undefined) return undefined;
  const operands: Value[] = [];
  const head = headOf(json) as string;
  const [first = 0, exponent = 0] = operandsOf(json);
  if (head === "Power") {
    const base = readValue(first, context);
    if (base === undefined || base.kind !== "scalar") return base && noted(matrixPower(base, exponent, spend), context);
    const above = readValue(exponent, context);
    return above?.kind === "scalar" ? rebuilt(head, [base, above]) : undefined;
  }
  for (const operand of operandsOf(json)) {
    const value = readValue(operand, context);
    if (value === undefined) return undefined;
    operands.push(value);
  }
  return (
    combined(head, operands, context) ?? (operands.every(({ kind }) => kind === "scalar") ? rebuilt(head, operands) : undefined)
  );
}

const rebuilt = (head: string, operands: readonly Value[]): Value => scalar(apply(head, ...operands.map(valueToJson)));

function noted(result: Conditional | undefined, { conditions }: Context): Value | undefined {
  if (result) conditions.push(...result.conditions);
  return result?.value;
}

/** What the entries hold may be found by matrices too; all of them must be numbers. */
function withScalarEntries(value: Value, context: Context): Value | undefined {
  const numberOf = (entry: MathJson): MathJson | undefined => {
    const found = readValue(entry, context);
    return found?.kind === "scalar" ? found.json : undefined;
  };
  if (value.kind === "Matrix") {
    const rows = value.rows.map((row) => row.map(numberOf));
    return rows.every((row) => row.every((entry) => entry !== undefined))
      ? { kind: "Matrix", rows: rows as MathJson[][] }
      : undefined;
  }
  if (value.kind !== "Vector" && value.kind !== "Tuple") return undefined;
  const entries = value.entries.map(numberOf);
  return entries.every((entry) => entry !== undefined) ? { kind: value.kind, entries } : undefined;
}

function combined(head: string, operands: readonly Value[], context: Context): Value | undefined {
  const { spend } = context;
  const [first, second, ...more] = operands;
  if (first === undefined) return undefined;
  const numbers = operands.every(({ kind }) => kind === "scalar");
  switch (head) {
    case "Add":
      return folded(operands, (left, right) => sumOfValues(left, right, "Add", spend));
    case "Multiply":
      return folded(operands, (left, right) => productOfValues(left, right, spend));
    case "Subtract":
      return second && more.length === 0 ? sumOfValues(first, second, "Subtract", spend) : undefined;
    case "Negate":
      return second || numbers ? undefined : productOfValues(scalar(-1), first, spend);
    case "Divide": {
      const divisor = second?.kind === "scalar" && more.length === 0 ? second.json : undefined;
      if (divisor === undefined || first.kind === "scalar") return undefined;
      return first.kind === "identity" ? undefined : divided(first, divisor, spend);
    }
    case "Dot":
      return second && more.length === 0 ? noted(dot(first, second, spend), context) : undefined;
    case "Cross":
      return second && more.length === 0 ? noted(cross(first, second, spend), context) : undefined;
    default: {
      const of = Object.hasOwn(functions, head) && operands.length === 1 ? functions[head] : undefined;
      return of && noted(of(first, spend), context);
    }
  }
}

function folded(operands: readonly Value[], join: (left: Value, right: Value) => Value | undefined): Value | undefined {
  return operands.slice(1).reduce<Value | undefined>((left, right) => left && join(left, right), operands[0]);
}
