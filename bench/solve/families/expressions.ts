import type { Family, Task } from "../question.ts";
import { polynomial, shifted, sixOf, withRoots } from "./made.ts";

const task =
  (what: "simplify" | "expand" | "factor") =>
  (formula: string): Task => ({ do: what, formula });
const [simplify, expand, factor] = [task("simplify"), task("expand"), task("factor")];

export const simplifying: Family = {
  category: "simplify",
  tasks: [
    ...sixOf((k) => simplify(`(${polynomial(withRoots([k, -k - 2]))})/(${polynomial(withRoots([k, k + 3]))})`)),
    ...sixOf((k) => simplify(`${k + 1}*x + ${k + 3} - (${k}*x - ${2 * k})`)),
    ...sixOf((k) => simplify(`1/(${shifted("x", k)}) + ${k}/(${shifted("x", -k)})`)),
    ...sixOf((k) => simplify(`x^${k + 2}*y^${k + 1}/(x^${k}*y^${2 * k + 2})`)),
  ],
};

export const expanding: Family = {
  category: "expand",
  tasks: [...sixOf((k) => expand(`(${shifted("x", k)})*(${k + 1}*x - ${k + 2})`)), ...sixOf((k) => expand(`(x - ${k})^3`))],
};

export const factoring: Family = {
  category: "factor",
  tasks: [
    ...sixOf((k) => factor(polynomial(withRoots([k, -k - 1])))),
    ...sixOf((k) => factor(polynomial([k * k, 0, -((k + 1) ** 2)]))),
    ...sixOf((k) => factor(polynomial(withRoots([1, -2, k], k)))),
  ],
};
