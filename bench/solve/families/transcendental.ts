import type { Family, Task } from "../question.ts";
import { polynomial, sixOf, withRoots } from "./made.ts";

const solve = (formula: string): Task => ({ do: "solve", formula, letter: "x" });

export const exponential: Family = {
  category: "equation, exponential",
  tasks: [
    ...sixOf((k) => solve(`2^(x + ${k}) = ${2 ** (2 * k + 1)}`)),
    ...sixOf((k) => solve(`${k + 2}^x = ${k + 5}`)),
    ...sixOf((k) => solve(`e^(2*x) - ${k + 3}*e^x + ${k + 2} = 0`)),
  ],
};

export const logarithmic: Family = {
  category: "equation, logarithmic",
  tasks: [...sixOf((k) => solve(`ln(x - ${k}) = ${k}`)), ...sixOf((k) => solve(`ln(x) + ln(x + ${k}) = ln(${2 * k + 4})`))],
};

export const trigonometric: Family = {
  category: "equation, trigonometric",
  tasks: [
    ...sixOf((k) =>
      solve(
        `${["2*sin(x) = 1", "2*cos(x) = -1", "tan(x) = 1", "2*sin(x) = -sqrt(3)", "cos(x) = 0", "sqrt(2)*cos(x) = 1"][k - 1]}`,
      ),
    ),
    ...sixOf((k) => solve(`2*sin(${k + 1}*x) = 1`)),
    ...sixOf((k) => solve(`${polynomial(withRoots([1, -k - 1])).replaceAll("x", "sin(x)")} = 0`)),
  ],
};
