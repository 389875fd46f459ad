import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const distanceTo = (place: string): ["Distance", string, string] => ["Distance", "It", place];

/** What moving points do, and what is asked of them: the locus of the points that are equidistant from …, 点 P 的轨迹方程. */
export const loci: readonly Row[] = [
  ...rowsFor(
    "Moving",
    [
      ["Facts", ["Equal", distanceTo("$Point1"), distanceTo("$Point2")]],
      "equidistant from [the] [points] {Point1} and {Point2}",
      "到[点|定点]{Point1}(的距离与到|和)[点|定点]{Point2}[的]距离相等",
    ],
    [
      ["Facts", ["Equal", distanceTo("$Point"), distanceTo("$Curve")]],
      "equidistant from {Point} and {Curve}",
      "(到|与)[定点]{Point}的距离(与|和|等于)[它|其](到|与)[定直线]{Curve}的距离[相等] / 到[定点]{Point}(与|和)[到][定直线]{Curve}[的]距离相等",
    ],
    [
      ["Facts", ["Equal", ["Divide", distanceTo("$Point"), distanceTo("$Curve")], "$Quantity"]],
      "",
      "(到|与)[定点]{Point}的距离(与|和)[它|其](到|与)[定直线]{Curve}的距离(的|之)比(是|为|等于)[常数]{Quantity}",
    ],
    [
      ["Facts", ["Equal", ["Add", distanceTo("$Point1"), distanceTo("$Point2")], "$Quantity"]],
      "whose distances (from|to) {Point1} and {Point2} (add up to|have sum|have the sum|sum to) {Quantity} / (for which|such that|so that) [the] sum of [the|its] distances (to|from) {Point1} and [to|from] {Point2} is [always] [equal to] {Quantity}",
      "到[两定点|定点|两点]{Point1}(、|,|和|与){Point2}[两点]的距离[的|之]和(为|是|等于)[常数|定值]{Quantity}",
    ],
    [
      ["Facts", ["Equal", ["Abs", ["Subtract", distanceTo("$Point1"), distanceTo("$Point2")]], "$Quantity"]],
      "whose distances (from|to) {Point1} and {Point2} differ by {Quantity} / (for which|such that|so that) [the] [absolute] difference of [the|its] distances (to|from) {Point1} and [to|from] {Point2} is [always] {Quantity} [in absolute value]",
      "到[两定点|定点|两点]{Point1}(、|,|和|与){Point2}[两点]的距离[的|之]差的绝对值(为|是|等于)[常数|定值]{Quantity}",
    ],
    [
      ["Facts", ["Equal", distanceTo("$Point"), "$Quantity"]],
      "at [a] distance [of] {Quantity} from {Point} / whose distance from {Point} is [always] {Quantity} / (such that|so that) its distance from {Point} is [always] {Quantity} / {Quantity} units [away] from {Point}",
      "到[定点]{Point}的距离(为|是|等于){Quantity}",
    ],
  ),
  ...rowsFor(
    "Fact",
    [["Say", "$Point", "$Moving"], "{Point} (is|moves) [always] {Moving}", "{Point}{Moving}", 0.2],
    [
      ["Facts", ["Mention", ["NewPoint", ["Facts", ["Element", "It", "$Curve"], "...$Place"]]]],
      "[a|any] point (on|of) {Curve} {Place}",
      "",
      0.1,
    ],
    [
      ["Facts", ["Mention", ["NewPoint", ["Facts", ["Element", "It", "$Curve"], "...$Moving"]]]],
      "",
      "{Curve}上[的|有]一[个]点{Moving}",
      0.1,
    ],
    [
      ["Facts", ["Say", "$Point", "$Place1"], ["Say", "$Point", "$Place2"]],
      "{Point} {Place1} and [it] {Place2}",
      "{Point}{Place1}[,][且|并且]{Place2}",
      0.1,
    ],
    [
      ["Facts", ["Say", "$Point", "$Place"], ["Say", "$Point", "$Moving"]],
      "{Point} {Place} and is {Moving}",
      "{Point}{Place},[且|并且][它]{Moving}",
      0.1,
    ],
    [
      ["Facts", ["Mention", ["NewPoint", "$Moving"]]],
      "(a|an) [moving] point (moves|is|moves in the plane) [always] {Moving}",
      "[一|一个]动点{Moving}",
    ],
    // The centre of a moving circle is as far from the point as from the line.
    [
      ["Facts", ["Mention", ["NewPoint", ["Facts", ["Equal", ["Distance", "It", "$Point"], ["Distance", "It", "$Curve"]]]]]],
      "a [moving] circle passes through {Point} and is tangent to {Curve}",
      "[一|已知]动圆[经]过[定点|点]{Point}[,][且|并且]与[定直线]{Curve}相切 / [一|已知]动圆与[定直线]{Curve}相切[,][且|并且][经]过[定点|点]{Point}",
    ],
  ),
  ...rowsFor(
    "Wanted",
    [["Ask", "locus", "$Point"], "[equation of] (locus|path) of {Point}", "{Point}的轨迹[方程|的方程]"],
    [
      ["Ask", "locus", ["ThePoint"]],
      "[equation of] its (locus|path) / [equation of] (locus|path) of [moving] (point|center) [of the circle]",
      "[该]动圆[的]圆心的轨迹[方程|的方程] / [动]圆心的轨迹[方程|的方程] / 动点的轨迹[方程|的方程]",
    ],
    [["Facts", ["Say", "$Capital", "$Moving"], ["Ask", "locus", "$Capital"]], "", "{Moving}的[动]点{Capital}的轨迹[方程|的方程]"],
    [
      ["AskLocus", "$Moving"],
      "[equation of] [the] (locus|set) of [all] (points|point) [that is|that are|which are|which is] {Moving}",
      "{Moving}的点的轨迹[方程|的方程]",
    ],
  ),
];
