import { limits } from "../limits.ts";
import { Unclear } from "../unclear.ts";
import { type Items, itemsOf, type Value } from "../values/value.ts";

type Join = (left: Value, right: Value) => Value;

/** A matrix is a list of rows of one length. */
function rowsOf(value: Items): readonly Items[] | undefined {
  const rows = value.items.filter((item) => item.type === "items");
  if (rows.length === 0) return undefined;
  const width = rows[0]?.items.length;
  if (rows.length !== value.items.length || rows.some(({ items }) => items.length !== width)) throw new Unclear("shape");
  return rows;
}

/** left @ right of vectors and matrices of numbers that are written out. @throws Unclear where they do not fit. */
export function matrixProduct(left: Value, right: Value, add: Join, multiply: Join): Value {
  if (left.type !== "items" || right.type !== "items") throw new Unclear("shape");
  const [rows, others] = [rowsOf(left), rowsOf(right)];
  const columns = others
    ? (others[0] as Items).items.map((_, at) => others.map(({ items }) => items[at] as Value))
    : [right.items];
  const [high, wide] = [(rows ?? [left]).length, columns.length];
  if (high * wide * left.items.length > limits.items) throw new Unclear("too-long");
  const dot = (a: readonly Value[], b: readonly Value[]): Value => {
    if (a.length !== b.length || a.length === 0) throw new Unclear("lengths");
    return a.map((each, index) => multiply(each, b[index] as Value)).reduce(add);
  };
  const table = (rows ?? [left]).map(({ items }) => columns.map((column) => dot(items, column)));
  const lines = table.map((line): Value => (others ? itemsOf(line, true) : (line[0] as Value)));
  return rows ? itemsOf(lines, true) : (lines[0] as Value);
}
