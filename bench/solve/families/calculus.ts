import type { Family, Task } from "../question.ts";
import { polynomial, sixOf, withRoots } from "./made.ts";

const limit = (formula: string, at: string): Task => ({ do: "limit", formula, at });
const derivative = (formula: string): Task => ({ do: "derivative", formula });
const integral = (formula: string, between?: readonly [string, string]): Task => ({
  do: "integral",
  formula,
  ...(between ? { between } : {}),
});

export const limits: Family = {
  category: "limit",
  tasks: [
    ...sixOf((k) => limit(`(${polynomial(withRoots([k, -k - 1]))})/(${polynomial(withRoots([k, k + 2]))})`, String(k))),
    ...sixOf((k) => limit(`sin(${k + 1}*x)/x`, "0")),
    ...sixOf((k) => limit(`(${polynomial([k + 1, -k, 3])})/(${polynomial([k + 2, 0, k])})`, "oo")),
  ],
};

export const derivatives: Family = {
  category: "derivative",
  tasks: [
    ...sixOf((k) => derivative(polynomial([k, -k - 1, 3, 7]))),
    ...sixOf((k) => derivative(`x^${k + 1}*sin(x)`)),
    ...sixOf((k) => derivative(`e^(${k}*x)/(x^2 + ${k})`)),
    ...sixOf((k) => derivative(`ln(x^2 + ${k})`)),
  ],
};

export const integrals: Family = {
  category: "integral",
  tasks: [
    ...sixOf((k) => integral(polynomial([3 * k, 2 * k + 2, -k]))),
    ...sixOf((k) => integral(`x*e^(${k}*x)`)),
    ...sixOf((k) => integral(`x/(x^2 + ${k})`)),
    ...sixOf((k) => integral(`1/(${polynomial(withRoots([k, -k]))})`)),
  ],
};

export const definiteIntegrals: Family = {
  category: "integral, definite",
  tasks: [
    ...sixOf((k) => integral(polynomial([k, 0, k + 1]), ["0", String(k)])),
    ...sixOf((k) => integral(`x*e^(${k}*x)`, ["0", "1"])),
  ],
};
