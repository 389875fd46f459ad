import type { MathJson } from "../../contract.ts";
import { headOf, isNumber, isSymbol, operandsOf } from "../mathjson.ts";
import { compile } from "./compile.ts";
import { coefficientsOf } from "./horner.ts";
import * as loops from "./loops.ts";

/** Letters besides the one that runs, with their values. */
export type ParameterValues = Readonly<Record<string, number>>;

/** A column, or the one number that all of it is. */
type Values = Float64Array | number;

/** What a column is computed with: the values of the letter, and columns that are made once and used again. */
interface Task {
  readonly letter: string;
  readonly xs: Float64Array;
  readonly parameters: ParameterValues;
  readonly made: Map<string, Float64Array>;
  /** A column to write on. */
  take(): Float64Array;
}

/** Columns to write on that nobody uses: making one takes longer than filling it. */
const spare: Float64Array[] = [];
const mostSpare = 16;

/**
 * A formula at many values of one letter: the very numbers that `compile` gives one by one, much faster, because whole columns are added,
 * multiplied and so on, without a call for each value.
 *
 * @param xs the values of `variable`; the result has one value for each, NaN outside the domain.
 * @param parameters the values of the other letters.
 * @throws MisuseError as `compile` does.
 */
export function evaluateColumn(
  json: MathJson,
  variable: string,
  xs: Float64Array,
  parameters: ParameterValues = {},
): Float64Array {
  const taken: Float64Array[] = [];
  const take = (): Float64Array => {
    let column = spare.pop();
    while (column && column.length !== xs.length) column = spare.pop();
    column ??= new Float64Array(xs.length);
    taken.push(column);
    return column;
  };
  const values = columnOf(json, { letter: variable, xs, parameters, made: new Map(), take });
  for (const column of taken) if (column !== values && spare.length < mostSpare) spare.push(column);
  if (typeof values === "number") return new Float64Array(xs.length).fill(values);
  return values === xs ? xs.slice() : values;
}

/**
 * A formula of two letters over a grid: row by row, the values for all of `xs` at ys[0], then at ys[1] and so on.
 *
 * @param variables the letter that runs along a row, and the one that runs from row to row.
 * @throws MisuseError as `compile` does.
 */
export function evaluateGrid(
  json: MathJson,
  variables: readonly [string, string],
  xs: Float64Array,
  ys: Float64Array,
  parameters: ParameterValues = {},
): Float64Array {
  const [variable, other] = variables;
  const grid = new Float64Array(xs.length * ys.length);
  ys.forEach((y, row) => {
    grid.set(evaluateColumn(json, variable, xs, { ...parameters, [other]: y }), row * xs.length);
  });
  return grid;
}

function columnOf(json: MathJson, task: Task): Values {
  if (json === task.letter) return task.xs;
  if (isNumber(json) || isSymbol(json)) return pointwise(json, task);
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  const head = headOf(json) as string;
  if (head === "Add" || head === "Subtract") {
    const coefficients = coefficientsOf(json, task.letter);
    if (coefficients) return loops.horner(coefficients, task.xs, task.take());
  }
  const join = loops.joins[head as keyof typeof loops.joins];
  if (Object.hasOwn(loops.joins, head) && (head === "Add" || head === "Multiply" ? operands.length > 0 : operands.length === 2)) {
    const [start, ...rest] = operands.map((operand) => columnOf(operand, task)) as [Values, ...Values[]];
    return rest.reduce<Values>((left, right) => joined(join, left, right, task), start);
  }
  const power = head === "Power" && operands.length === 2 && (second === 2 || second === 3) ? second : undefined;
  const map = power === undefined ? loops.maps[head as keyof typeof loops.maps] : power === 2 ? loops.square : loops.cube;
  const known = power !== undefined ? first !== "ExponentialE" : Object.hasOwn(loops.maps, head) && operands.length === 1;
  if (!known || !map) return pointwise(json, task);
  const key = first === task.letter ? `${head}${power ?? ""}` : undefined;
  const ready = key === undefined ? undefined : task.made.get(key);
  if (ready) return ready;
  const inner = columnOf(first, task);
  if (typeof inner === "number") return pointwise(json, task);
  const result = map(inner, place(inner, task));
  if (key !== undefined) task.made.set(key, result);
  return result;
}

/** Whether a column is nobody's but the caller's, so that its place can take the result. */
function isFree(column: Float64Array, { xs, made }: Task): boolean {
  if (column === xs) return false;
  for (const kept of made.values()) if (kept === column) return false;
  return true;
}

function joined(join: loops.Join, left: Values, right: Values, task: Task): Values {
  if (typeof left === "number")
    return typeof right === "number" ? join.numbers(left, right) : join.fromLeft(left, right, place(right, task));
  if (typeof right === "number") return join.fromRight(left, right, place(left, task));
  return join.columns(left, right, isFree(left, task) ? left : place(right, task));
}

const place = (column: Float64Array, task: Task): Float64Array => (isFree(column, task) ? column : task.take());

/** Everything else value by value; a formula without the letter is one value. */
function pointwise(json: MathJson, { letter, xs, parameters }: Task): Values {
  const names = Object.keys(parameters).filter((name) => name !== letter);
  const others = names.map((name) => parameters[name] as number);
  const of = compile(json, [letter, ...names]);
  if (!mentions(json, letter)) return of(Number.NaN, ...others);
  return xs.map(others.length === 0 ? (x) => of(x) : (x) => of(x, ...others));
}

const mentions = (json: MathJson, letter: string): boolean =>
  json === letter || operandsOf(json).some((operand) => mentions(operand, letter));
