import { describe } from "node:test";
import { hasValues, type ValueTable } from "../../../test/compiled-values.ts";
import type { MathJson } from "../../contract.ts";

const nan = Number.NaN;
const x: MathJson = "x";

describe("arithmetic and whole numbers, inside the domain and at its edges", () => {
  const table: ValueTable = [
    [["Percent", x], [[50, 0.5]]],
    [
      ["Degrees", x],
      [
        [180, Math.PI],
        [30, Math.PI / 6],
      ],
    ],
    [["DMS", 30, 15, x], [[36, (30.26 * Math.PI) / 180]]],
    [["DMS", -30, 30, 0], [[0, (-30.5 * Math.PI) / 180]]],
    [
      ["Ratio", 3, x],
      [
        [4, 0.75],
        [0, nan],
      ],
    ],
    [
      ["Mod", x, 3],
      [
        [7, 1],
        [-7, 2],
        [6, 0],
        [-6, 0],
        [7.5, 1.5],
        [-0.5, 2.5],
      ],
    ],
    [
      ["Mod", x, -3],
      [
        [7, -2],
        [-7, -1],
      ],
    ],
    [["Mod", 5, x], [[0, nan]]],
    [
      ["Sign", x],
      [
        [-2, -1],
        [0, 0],
        [3, 1],
        [nan, nan],
      ],
    ],
    [
      ["Round", x],
      [
        [2.5, 3],
        [-2.5, -3],
        [2.4, 2],
        [0.49999999999999994, 0],
        [4503599627370497, 4503599627370497],
      ],
    ],
    [
      ["Floor", x],
      [
        [-0.5, -1],
        [2, 2],
      ],
    ],
    [
      ["Ceil", x],
      [
        [0.5, 1],
        [2, 2],
      ],
    ],
    [["Abs", x], [[-3, 3]]],
    [["Norm", x], [[-3, 3]]],
    [["Norm", ["Vector", x, 4, 12]], [[-3, 13]]],
    [["Dot", ["Vector", 1, 2], ["Vector", x, 4]], [[3, 11]]],
    [
      ["Max", x, 2, -1],
      [
        [1, 2],
        [3, 3],
        [nan, nan],
      ],
    ],
    [["Min", x, 2], [[1, 1]]],
    [["Min", x], [[7, 7]]],
    [
      ["GCD", x, 18, 30],
      [
        [12, 6],
        [0, 6],
        [0.5, nan],
      ],
    ],
    [["GCD", x], [[-12, 12]]],
    [["GCD", x, 0], [[0, 0]]],
    [
      ["LCM", x, 6],
      [
        [4, 12],
        [-4, 12],
        [0, 0],
        [1.5, nan],
      ],
    ],
    [["LCM", x, 9007199254740991], [[9007199254740990, 9007199254740990 * 9007199254740991]]],
    [
      ["Factorial", x],
      [
        [0, 1],
        [5, 120],
        [20, 2432902008176640000],
        [170, 7.257415615307994e306],
        [171, Infinity],
        [-1, nan],
        [0.5, nan],
      ],
    ],
    [
      ["Factorial2", x],
      [
        [-1, 1],
        [0, 1],
        [7, 105],
        [8, 384],
        [300, 8.154414069380594e307],
        [301, Infinity],
        [-2, nan],
        [2.5, nan],
      ],
    ],
    [
      ["Binomial", x, 2],
      [
        [5, 10],
        [1, 0],
        [0, 0],
        [-3, nan],
        [2.5, nan],
      ],
    ],
    [
      ["Binomial", 60, x],
      [
        [30, 118264581564861420],
        [0, 1],
        [60, 1],
        [61, 0],
        [-1, nan],
      ],
    ],
    [["Binomial", x, 1200], [[5000, Infinity]]],
    [["Combinations", 6, x], [[3, 20]]],
    [
      ["Permutations", 6, x],
      [
        [2, 30],
        [0, 1],
        [7, 0],
        [-1, nan],
      ],
    ],
  ];
  hasValues(table);
});
