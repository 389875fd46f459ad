import type { Family, Task } from "../question.ts";
import { sixOf } from "./made.ts";

const differential = (formula: string): Task => ({ do: "differential", formula });

export const differentialEquations: Family = {
  category: "differential equation",
  tasks: [
    ...sixOf((k) => differential(`y' = ${k + 1}*x*y`)),
    ...sixOf((k) => differential(`y' + ${k + 1}*y = ${k}*x`)),
    ...sixOf((k) => differential(`y'' - ${2 * k + 1}*y' + ${k * (k + 1)}*y = 0`)),
  ],
};
