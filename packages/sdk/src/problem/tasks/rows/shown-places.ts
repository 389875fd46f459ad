import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const parts = (clause: MathJson): readonly MathJson[] => (headOf(clause) === "Facts" ? operandsOf(clause) : [clause]);
const isDrawn = (clause: MathJson): boolean =>
  parts(clause).some((fact) => headOf(fact) === "Do" && operandsOf(fact)[0] === "graph");

/** Places that a graph is to show, which by themselves would ask for less than is marked: the asymptotes where the horizontal one is named. */
export const shownPlaces: readonly Row[] = [
  ...rowsFor(
    "Shown",
    [["Do", "asymptotes"], "(horizontal|vertical|oblique|slant) (asymptote|asymptotes)", "(水平|铅直|垂直|竖直|斜)渐近线"],
    [
      ["Do", "turning-points"],
      "(local|relative) (maximum|minimum|max|min) [point|points] / (local|relative) (maximum|max) and [local|relative] (minimum|min) [points]",
      "极大值点 / 极小值点 / 极大值点(和|与|、)极小值点",
    ],
    // A hole is marked wherever there is one.
    [["Remark", "holes"], "(hole|holes) / removable (discontinuity|discontinuities)", "(可去间断点|空心点)"],
    [
      ["Do", "asymptotes"],
      "(asymptotes|asymptote) and (holes|hole) / (holes|hole) and (asymptotes|asymptote)",
      "渐近线(和|与|、)可去间断点",
    ],
  ),
  ...rowsFor("Clause", [
    (f) => (isDrawn(f("Clause")) ? ["Facts", ...parts(f("Clause")), f("Shown")] : undefined),
    "{Clause} (with|showing|and label|and mark|labeling|labelling|marking|and show|and indicate|, showing|, marking|, labeling|, labelling) [its|their|any|all|each|every] {Shown}",
    "{Clause}[,](并标出|标出|并标明|并画出)[它的|其]{Shown}",
  ]),
];
