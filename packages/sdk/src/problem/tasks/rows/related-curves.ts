import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const beside = "(and|with|along with|together with|as well as|versus|vs|, and)";
const 及其 = "(和|与|及|以及|和其|与其|及其|以及其|和它|与它|及它|和它的|与它的|及它的|以及它的)";

/** What belongs to a curve: its derivatives, the tangent at a place. */
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
      `{Curve} (,|and|with|along with|together with) [its] (first derivative|derivative) ${beside} [its] second derivative / {Curve} (and|with|along with|together with) [its] first (and|, and) second (derivative|derivatives)`,
      `{Curve}${及其}一阶(、|和|与)二阶导数`,
    ],
    [
      ["List", "$Curve", ["Tangent", "$Curve", "$Assign"]],
      `{Curve} ${beside} [its] (tangent|tangent line) (at|where|when|at point where) {Assign}`,
      `{Curve}${及其}[在]{Assign}处的切线`,
    ],
  ),
  ...rowsFor("Drawn", [["List", ["Derived", 1, "$Curve"]], "derivative of {Curve}", "{Curve}的(导函数|导数)"]),
];
