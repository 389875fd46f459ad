import type { MathJson } from "../../contract.ts";
import { isApplication, mentions } from "../mathjson.ts";
import { compile } from "./compile.ts";
import { coefficientsOf } from "./horner.ts";
import * as loops from "./loops.ts";

/** Letters besides the one that runs, with their values. */
export type ParameterValues = Readonly<Record<string, number>>;

/** A column, or the one number that all of it is. */
type Values = Float64Array | number;

/** What a column is computed with: the values of the letter, and columns of it that are made once and used again. */
interface Task {
  readonly letter: string;
  readonly xs: Float64Array;
  readonly parameters: ParameterValues;
  /** With which loop each column of `kept` has been made. */
  readonly loops: loops.Loop[];
  readonly kept: Float64Array[];
  /** All columns that are written on. */
  readonly taken: Float64Array[];
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
  const task: Task = { letter: variable, xs, parameters, loops: [], kept: [], taken: [] };
  const values = columnOf(json, task);
  for (const column of task.taken) if (column !== values && spare.length < mostSpare) spare.push(column);
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

function take({ xs, taken }: Task): Float64Array {
  let column = spare.pop();
  while (column && column.length !== xs.length) column = spare.pop();
  column ??= new Float64Array(xs.length);
  taken.push(column);
  return column;
}

function columnOf(json: MathJson, task: Task): Values {
  if (json === task.letter) return task.xs;
  if (!isApplication(json)) return pointwise(json, task);
  const [head, first = 0, second] = json;
  const any = head === "Add" || head === "Multiply";
  if (head === "Add" || head === "Subtract") {
    const coefficients = coefficientsOf(json, task.letter);
    if (coefficients) return loops.horner(coefficients, task.xs, take(task));
  }
  const join = loops.joins.get(head);
  if (join && (any ? json.length > 1 : json.length === 3)) {
    let values = columnOf(first, task);
    for (let at = 2; at < json.length; at += 1) values = joined(join, values, columnOf(json[at] as MathJson, task), task);
    return values;
  }
  const loop = loopOf(json.length, head, first, second);
  if (loop === undefined) return pointwise(json, task);
  const made = first === task.letter ? task.loops.indexOf(loop) : -1;
  if (made >= 0) return task.kept[made] as Float64Array;
  const inner = columnOf(first, task);
  if (typeof inner === "number") return pointwise(json, task);
  const result = loop(inner, place(inner, task));
  if (inner === task.xs) {
    task.loops.push(loop);
    task.kept.push(result);
  }
  return result;
}

function loopOf(length: number, head: string, first: MathJson, second: MathJson | undefined): loops.Loop | undefined {
  if (length === 2) return loops.maps.get(head);
  if (head !== "Power" || length !== 3 || first === "ExponentialE") return undefined;
  return second === 2 ? loops.square : second === 3 ? loops.cube : undefined;
}

/** Whether a column is nobody's but the caller's, so that its place can take the result. */
const isFree = (column: Float64Array, { xs, kept }: Task): boolean => column !== xs && !kept.includes(column);

function joined(join: loops.Join, left: Values, right: Values, task: Task): Values {
  if (typeof left === "number")
    return typeof right === "number" ? join.numbers(left, right) : join.fromLeft(left, right, place(right, task));
  if (typeof right === "number") return join.fromRight(left, right, place(left, task));
  return join.columns(left, right, isFree(left, task) ? left : place(right, task));
}

const place = (column: Float64Array, task: Task): Float64Array => (isFree(column, task) ? column : take(task));

/** Everything else value by value; a formula without the letter is one value. */
function pointwise(json: MathJson, { letter, xs, parameters }: Task): Values {
  const names = Object.keys(parameters).filter((name) => name !== letter);
  const others = names.map((name) => parameters[name] as number);
  const of = compile(json, [letter, ...names]);
  if (!mentions(json, letter)) return of(Number.NaN, ...others);
  return xs.map(others.length === 0 ? (x) => of(x) : (x) => of(x, ...others));
}
