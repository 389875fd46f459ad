import type { Family, Task } from "../question.ts";
import { polynomial, shifted, sixOf, withRoots } from "./made.ts";

const solve = (formula: string, letter = "x"): Task => ({ do: "solve", formula, letter });

export const linear: Family = {
  category: "equation, linear",
  tasks: [
    ...sixOf((k) => solve(`${k + 2}*x - ${k + 4} = ${k}*x + ${k + 3}`)),
    ...sixOf((k) => solve(`${k + 1}*(x - ${k}) = ${k}*(x + ${k + 1}) + 3`)),
  ],
};

export const quadratic: Family = {
  category: "equation, quadratic",
  tasks: [
    ...sixOf((k) => solve(`${polynomial(withRoots([k, -k - 1]))} = 0`)),
    ...sixOf((k) => solve(`${polynomial([k, 2 * k + 3, 1])} = 0`)),
    ...sixOf((k) => solve(`(x - ${k})^2 = ${k + 1}`)),
  ],
};

export const higher: Family = {
  category: "equation, polynomial",
  tasks: [
    ...sixOf((k) => solve(`${polynomial(withRoots([k, -1, 2]))} = 0`)),
    ...sixOf((k) => solve(`${polynomial([1, 0, -(k * k + (k + 1) ** 2), 0, k * k * (k + 1) ** 2])} = 0`)),
  ],
};

export const rational: Family = {
  category: "equation, rational",
  tasks: [
    ...sixOf((k) => solve(`${k + 1}/(${shifted("x", k)}) = ${k}/(${shifted("x", -k)})`)),
    ...sixOf((k) => solve(`x/(x - ${k}) + ${k}/(x + ${k}) = ${k * k}/(x^2 - ${k * k})`)),
  ],
};

export const radical: Family = {
  category: "equation, radical",
  tasks: [
    ...sixOf((k) => solve(`sqrt(x + ${k * k}) = ${k + 2}`)),
    ...sixOf((k) => solve(`sqrt(${2 * k}*x + ${2 * k + 1}) = x + 1`)),
  ],
};

export const absolute: Family = {
  category: "equation, absolute value",
  tasks: [
    ...sixOf((k) => solve(`abs(${k}*x - ${k + 1}) = ${k + 2}`)),
    ...sixOf((k) => solve(`abs(x - ${k}) = abs(2*x + ${k + 1})`)),
  ],
};

export const literal: Family = {
  category: "equation, literal",
  tasks: [...sixOf((k) => solve(`${k + 1}*a*x + b = ${k}*c`)), ...sixOf((k) => solve(`A = h*(a + b)/${k + 1}`, "h"))],
};
