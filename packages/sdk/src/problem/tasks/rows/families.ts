import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** k = 1 and k = 2; undefined where the letters differ. */
function eachOfOne(settings: readonly MathJson[]): MathJson | undefined {
  const letters = new Set(settings.map((setting) => items(setting)[0]));
  const values = settings.map((setting) => items(setting)[1] as MathJson);
  return letters.size === 1 && values.length > 1 ? ["Each", [...letters][0] as string, ...values] : undefined;
}

/** A letter that takes several values one after another, which makes a family of curves: ["Each", letter, value, value …]. */
export const families: readonly Row[] = [
  ...rowsFor(
    "Each",
    [
      (f) => ["Each", ...items(f("Assign")), f("Number")],
      "{Assign} (,|and|, and|or|, or|&) {Number}",
      "{Assign}(,|、|和|与|或|及){Number}",
    ],
    [(f) => ["Each", ...items(f("Assign")), ...items(f("Values"))], "{Assign} (,|and|, and) {Values}", "{Assign}(,|、){Values}"],
    [
      (f) => ["Each", ...items(f("Each")), f("Number")],
      "{Each} (,|and|, and|or|, or|&) {Number}",
      "{Each}(,|、|和|与|或|及){Number}",
    ],
    [(f) => eachOfOne(items(f("Assigns"))), "{Assigns}", "{Assigns}"],
    [(f) => eachOfOne([f("Assign1"), f("Assign2")]), "{Assign1} or {Assign2}", "{Assign1}或{Assign2}"],
    [
      (f) => ["Each", f("Letter"), ...items(f("Values"))],
      "{Letter} in {Values}",
      "{Letter}(取|取值为|取值|分别取|分别为|依次取|属于){Values}",
    ],
  ),
  // y = kx (k = 1, 2, 3)
  ...rowsFor("Clause", [
    (f) => [
      "Facts",
      ["Do", "graph", ["Equation", items(f("EquationEach"))[0] as MathJson]],
      items(f("EquationEach"))[1] as MathJson,
    ],
    "{DrawIt} {EquationEach} [{Together}]",
    "[{Together}][,]{DrawIt}[出|一下][函数|曲线]{EquationEach}[的]{PictureOf} / [函数]{EquationEach}[的]{PictureOf}",
  ]),
  ...rowsFor("Drawn", [
    ["List", "$Curve"],
    "family [of] [curves|functions|graphs|lines|parabolas|circles] {Curve}",
    "[函数|曲线|直线|抛物线]族{Curve}",
  ]),
  ...rowsFor("Modifier", [
    "$Each",
    "[for|with|where|when|as|if|at|using|and|given|in case|in cases] [values|value|different values] [of] [the] {Each}",
    "[当|取|在|其中|若|设|对|对于]{Each}[时|的情况下|的时候]",
  ]),
];
