import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const beside = "(and|with|along with|together with|as well as|versus|vs|, and|and also|&)";
const 及其 = "[的图像|的图象](和|与|及|以及|和其|与其|及其|以及其|和它|与它|及它|和它的|与它的|及它的|以及它的)";
const mirror: MathJson = ["Equation", ["Equal", "y", "x"]];
const at = "(at|where|when|at point where|for)";

/** A line that belongs to a graph at a place: the place as x = a, as a number and as a point of the graph. */
const lineAt = ([head = "", en = "", zh = ""]: readonly string[]): ShortRow[] => [
  [
    ["List", "$Curve", [head, "$Curve", "$Assign"]],
    `{Curve} ${beside} [its] (${en}|${en} line) [to it] ${at} {Assign}`,
    `{Curve}${及其}[在]{Assign}处的${zh}`,
  ],
  [
    ["List", "$Curve", [head, "$Curve", "$Point"]],
    `{Curve} ${beside} [its] (${en}|${en} line) [to it] (at|at point|through|in) {Point}`,
    `{Curve}${及其}[在][点]{Point}[处]的${zh}`,
  ],
];

/** What belongs to a curve: its derivatives, its inverse, the lines that touch it, stand on it or cut it. */
export const related: readonly Row[] = [
  ...rowsFor(
    "CurveList",
    [
      ["List", "$Curve", ["Derived", 1, "$Curve"]],
      `{Curve} ${beside} [its] [first] derivative [function]`,
      `{Curve}${及其}(导函数|导数|一阶导数)`,
    ],
    [
      ["List", "$Curve", ["Derived", 2, "$Curve"]],
      `{Curve} ${beside} [its] second derivative [function]`,
      `{Curve}${及其}二阶导(数|函数)`,
    ],
    [
      ["List", "$Curve", ["Derived", 1, "$Curve"], ["Derived", 2, "$Curve"]],
      `{Curve} (,|and|with|along with|together with) [its] (first derivative|derivative) ${beside} [its] second derivative / {Curve} (and|with|along with|together with) [its] first (and|, and) second (derivative|derivatives) / {Curve} (and|with) its first two derivatives`,
      `{Curve}${及其}一阶(、|和|与)二阶导数`,
    ],
    [["List", "$Curve", ["Inverse", "$Curve"], mirror], `{Curve} ${beside} [its] inverse [function]`, `{Curve}${及其}反函数`],
    [
      ["List", "$BoundCurve", ["Inverse", "$BoundCurve"], mirror],
      `{BoundCurve} ${beside} [its] inverse [function]`,
      `{BoundCurve}${及其}反函数`,
    ],
    ...["Tangent|tangent|切线", "Normal|normal|法线"].flatMap((line) => lineAt(line.split("|"))),
    [
      (f) => secant(f("Curve"), [f("Assign1"), f("Assign2")]),
      `{Curve} ${beside} [its] (secant|secant line|chord) (through|from|between|joining|at) [points] [at|where] {Assign1} (and|to) {Assign2}`,
      `{Curve}${及其}[过|在]{Assign1}(和|与|、){Assign2}[处|两点]的割线`,
    ],
  ),
  ...rowsFor(
    "Drawn",
    [["List", ["Derived", 1, "$Curve"]], "derivative of {Curve}", "{Curve}的(导函数|导数)"],
    [["List", ["Inverse", "$Curve"]], "inverse [function] of {Curve}", "{Curve}的反函数"],
  ),
];

/** x = 0 and x = 2. */
function secant(curve: MathJson, places: readonly MathJson[]): MathJson | undefined {
  const letters = new Set(places.map((place) => operandsOf(place)[0]));
  const [from = 0, to = 0] = places.map((place) => operandsOf(place)[1] as MathJson);
  return letters.size === 1 ? ["List", curve, ["Secant", curve, from, to]] : undefined;
}
