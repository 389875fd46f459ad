import { scalar } from "../running/arguments.ts";
import type { Machine } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import { decimalOf, difference, quotient } from "../values/formula.ts";
import type { Slice, Value } from "../values/value.ts";
import { along, grid, steps } from "./arrays.ts";

/** np.mgrid[a:b:100j, c:d:0.1]: a grid by its sides, each with so many numbers and both ends, or by a step without the last end. */
export function rangesIn(index: Value, machine: Machine): Value {
  if (index.type === "slice") return rangeOf(index, machine);
  const [first, second, ...more] = index.type === "items" ? index.items : [];
  if (first?.type !== "slice" || second?.type !== "slice" || more.length > 0) throw new Unclear("shape");
  return grid(rangeOf(first, machine), rangeOf(second, machine));
}

function rangeOf({ from, to, step }: Slice, machine: Machine): Value {
  const [start, stop] = [from === undefined ? 0 : scalar(from), scalar(to)];
  if (step?.type !== "imaginary") return steps(machine, start, stop, step === undefined ? 1 : scalar(step));
  const count = decimalOf(step.times);
  if (!Number.isInteger(count) || count < 2) throw new Unclear("shape");
  return along(machine, { from: start, to: stop, count, step: quotient(difference(stop, start), count - 1) });
}
