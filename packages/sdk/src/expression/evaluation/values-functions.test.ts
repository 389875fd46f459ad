import { describe } from "node:test";
import { hasValues, type ValueTable } from "../../../test/compiled-values.ts";
import type { MathJson } from "../../contract.ts";

const nan = Number.NaN;
const x: MathJson = "x";

describe("functions, inside the domain and at its edges", () => {
  const table: ValueTable = [
    [["Sin", x], [[Math.PI / 6, 0.5]]],
    [["Cos", x], [[0, 1]]],
    [["Tan", x], [[Math.PI / 4, 1]]],
    [
      ["Cot", x],
      [
        [0, nan],
        [Math.PI / 4, 1],
        [1e-9, 1e9],
      ],
    ],
    [["Sec", x], [[Math.PI / 3, 2]]],
    [
      ["Csc", x],
      [
        [Math.PI / 6, 2],
        [0, nan],
      ],
    ],
    [
      ["Arcsin", x],
      [
        [1, Math.PI / 2],
        [1.0000001, nan],
      ],
    ],
    [
      ["Arccos", x],
      [
        [-1, Math.PI],
        [-1.1, nan],
      ],
    ],
    [["Arctan", x], [[1, Math.PI / 4]]],
    [
      ["Arccot", x],
      [
        [0, Math.PI / 2],
        [-1, (3 * Math.PI) / 4],
        [1e20, 1e-20],
      ],
    ],
    [
      ["Arcsec", x],
      [
        [2, Math.PI / 3],
        [0.5, nan],
        [0, nan],
      ],
    ],
    [
      ["Arccsc", x],
      [
        [2, Math.PI / 6],
        [0.5, nan],
      ],
    ],
    [
      ["Sinh", x],
      [
        [1e-10, 1e-10],
        [1, 1.1752011936438014],
      ],
    ],
    [["Cosh", x], [[1, 1.5430806348152437]]],
    [
      ["Tanh", x],
      [
        [1e-10, 1e-10],
        [400, 1],
      ],
    ],
    [
      ["Coth", x],
      [
        [1e-10, 1e10],
        [0, nan],
      ],
    ],
    [
      ["Sech", x],
      [
        [0, 1],
        [800, 0],
      ],
    ],
    [
      ["Csch", x],
      [
        [1e-10, 1e10],
        [0, nan],
      ],
    ],
    [
      ["Arsinh", x],
      [
        [1e-10, 1e-10],
        [1, 0.881373587019543],
      ],
    ],
    [
      ["Arcosh", x],
      [
        [1, 0],
        [0.9, nan],
        [2, 1.3169578969248166],
      ],
    ],
    [
      ["Artanh", x],
      [
        [1e-10, 1e-10],
        [0.5, 0.5493061443340548],
        [1, nan],
        [-1, nan],
        [2, nan],
      ],
    ],
    [
      ["Exp", x],
      [
        [1, Math.E],
        [1000, Infinity],
        [-1000, 0],
      ],
    ],
    [["Power", "ExponentialE", x], [[1, Math.E]]],
    [
      ["Ln", x],
      [
        [Math.E, 1],
        [0, nan],
        [-1, nan],
      ],
    ],
    [
      ["Log", x],
      [
        [1000, 3],
        [0, nan],
      ],
    ],
    [["Log", x, 10], [[1e15, 15]]],
    [
      ["Log", x, 3],
      [
        [9, 2],
        [-9, nan],
      ],
    ],
    [
      ["Log", 8, x],
      [
        [2, 3],
        [1, nan],
        [0, nan],
        [-2, nan],
      ],
    ],
  ];
  hasValues(table);
});
