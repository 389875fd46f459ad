import type { Family, Task } from "../question.ts";
import { sixOf } from "./made.ts";

const value = (formula: string): Task => ({ do: "value", formula });

export const arithmetic: Family = {
  category: "arithmetic",
  tasks: [
    ...sixOf((k) => value(`${3 * k + 4} + ${k + 2}*(${5 * k + 9} - ${2 * k + 1})`)),
    ...sixOf((k) => value(`${k}/${k + 2} + ${k + 1}/${k + 4} - 1/${2 * k + 1}`)),
    ...sixOf((k) => value(`sqrt(${2 * (k + 1) ** 2}) + sqrt(${2 * (k + 3) ** 2})`)),
    ...sixOf((k) => value(`(${k}/${k + 1})^3 * ${(k + 1) ** 2}`)),
  ],
};
