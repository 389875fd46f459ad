import type { Family, Task } from "../question.ts";
import { polynomial, sixOf, withRoots } from "./made.ts";

const inequality = (formula: string): Task => ({ do: "inequality", formula, letter: "x" });

export const inequalities: Family = {
  category: "inequality",
  tasks: [
    ...sixOf((k) => inequality(`${k + 2}*x - ${k} < ${k}*x + ${k + 3}`)),
    ...sixOf((k) => inequality(`${polynomial(withRoots([k, -k - 1]))} >= 0`)),
    ...sixOf((k) => inequality(`(x - ${k})/(x + ${k + 1}) > 0`)),
    ...sixOf((k) => inequality(`abs(x - ${k}) < ${k + 1}`)),
  ],
};
