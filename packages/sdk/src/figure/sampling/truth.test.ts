import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Drawn, falsehoods } from "../../../test/truth/check-drawing.ts";
import { functions } from "../../../test/truth/functions.ts";
import { parse } from "../../expression/parse.ts";
import { enclosedCurve } from "../curve-function.ts";
import { type Frame, frameOf } from "../frame.ts";
import { sampleFunction } from "./sample-function.ts";

const margins = { top: 10, right: 10, bottom: 10, left: 10 };
/** One with the origin in the middle, one whose ends are no round numbers. */
const frames: readonly Frame[] = [
  frameOf({ x: [-5, 5], y: [-4, 4], aspect: "free" }, 640, 400, margins),
  frameOf({ x: [-1.3717, 2.6183], y: [-1.5, 3.1], aspect: "free" }, 420, 320, margins),
];

function drawn(formula: string, frame: Frame): Drawn {
  const curve = enclosedCurve({ id: "curve", type: "curve", variable: "x", y: parse(formula) }, 0);
  return sampleFunction(curve, frame.view.x, frame);
}

test("at least 200 functions are checked", () => assert.ok(Object.values(functions).flat().length >= 200));

for (const [kind, formulas] of Object.entries(functions)) {
  describe(`drawn truly: ${kind}`, () => {
    for (const formula of formulas) {
      test(formula, () => {
        for (const frame of frames) assert.deepEqual(falsehoods(parse(formula).json, drawn(formula, frame), frame), []);
      });
    }
  });
}

describe("a false drawing is found out", () => {
  const [frame] = frames as [Frame];
  const merged = ({ branches, bands }: Drawn): Drawn => ({ branches: [branches.flat()], bands });
  const thinned = ({ branches, bands }: Drawn): Drawn => ({
    branches: branches.map((branch) => branch.filter((_, index) => index % 4 === 0 || index === branch.length - 1)),
    bands,
  });
  const beheaded = ({ branches, bands }: Drawn): Drawn => ({ branches: branches.slice(1), bands });
  const moved = ({ branches, bands }: Drawn): Drawn => ({
    branches: branches.map((branch) => branch.map(([x, y]) => [x, y + 0.8] as const)),
    bands,
  });
  const widened = ({ branches, bands }: Drawn): Drawn => ({
    branches,
    bands: bands.map((band) => band.map(([x, y]) => [x, y > 200 ? y + 3 : y - 3] as const)),
  });
  const lifted = ({ branches, bands }: Drawn): Drawn => ({
    branches,
    bands: bands.map((band) => band.map(([x, y]) => [x, y > 200 ? y - 20 : y] as const)),
  });
  const table: [what: string, formula: string, change: (drawn: Drawn) => Drawn, found: RegExp][] = [
    ["a line through a pole", "1/x", merged, /joined/],
    ["a line through a double pole", "1/x^2", merged, /joined/],
    ["a line across a jump", "\\lfloor x \\rfloor", merged, /joined/],
    ["a line over a hole", "(x^2 - 1)/(x - 1)", merged, /joined/],
    ["a line where there is no value", "\\sqrt{x^2 - 1}", merged, /joined/],
    ["too few points", "\\sin(10x)", thinned, /not near/],
    ["a missing branch", "\\tan x", beheaded, /without ink/],
    ["a missing curve within a column", "10^6 \\cdot (x - 1)", beheaded, /without ink/],
    ["a curve beside its place", "x^3", moved, /not near/],
    ["a band too high", "\\sin(10^6 x)", widened, /band without/],
    ["a band too low", "\\sin(10^6 x)", lifted, /without ink/],
  ];
  for (const [what, formula, change, found] of table) {
    test(what, () => assert.match(falsehoods(parse(formula).json, change(drawn(formula, frame)), frame).join("; "), found));
  }
});
