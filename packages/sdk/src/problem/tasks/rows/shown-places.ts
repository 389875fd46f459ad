import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const parts = (clause: MathJson): readonly MathJson[] => (headOf(clause) === "Facts" ? operandsOf(clause) : [clause]);
const isDrawn = (clause: MathJson): boolean =>
  parts(clause).some((fact) => headOf(fact) === "Do" && operandsOf(fact)[0] === "graph");

/** Places that a graph is to show, in words that ask for nothing by themselves: the picture shows what is found besides, the answer is what is named. */
export const shownPlaces: readonly Row[] = [
  ...rowsFor(
    "Shown",
    [["Do", "vertical-asymptotes"], "vertical (asymptote|asymptotes)", "(铅直|垂直|竖直)渐近线"],
    [["Do", "horizontal-asymptotes"], "horizontal (asymptote|asymptotes)", "水平渐近线"],
    [["Do", "oblique-asymptotes"], "(oblique|slant) (asymptote|asymptotes)", "斜渐近线"],
    [["Do", "local-maxima"], "(local|relative) (maximum|max|maxima) [point|points]", "极大值点"],
    [["Do", "local-minima"], "(local|relative) (minimum|min|minima) [point|points]", "极小值点"],
    [
      ["Do", "turning-points"],
      "(local|relative) (maximum|max) and [local|relative] (minimum|min) [points]",
      "极大值点(和|与|、)极小值点",
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
