import type { Family, Task } from "../question.ts";
import { sixOf } from "./made.ts";

const system = (letters: readonly string[], ...formulas: readonly string[]): Task => ({ do: "system", formulas, letters });

export const linearSystems: Family = {
  category: "system, linear",
  tasks: [
    ...sixOf((k) => system(["x", "y"], `${k + 1}*x + y = ${3 * k + 2}`, `x - ${k}*y = ${k + 3}`)),
    ...sixOf((k) => system(["x", "y", "z"], `x + y + z = ${k + 5}`, `${k}*x - y + z = ${k + 1}`, `x + 2*y - z = 2`)),
  ],
};

export const nonlinearSystems: Family = {
  category: "system, nonlinear",
  tasks: [
    ...sixOf((k) => system(["x", "y"], `y = x^2 - ${k * k}`, `y = ${k + 1}*x + ${k + 1}`)),
    ...sixOf((k) => system(["x", "y"], `x + y = ${2 * k + 1}`, `x*y = ${k * (k + 1)}`)),
  ],
};
