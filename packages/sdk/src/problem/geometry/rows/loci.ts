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
      "到[定点]{Point}的距离(与|和|等于)[它|其|]到[定直线]{Curve}的距离[相等]",
    ],
    [
      ["Facts", ["Equal", ["Divide", distanceTo("$Point"), distanceTo("$Curve")], "$Quantity"]],
      "",
      "到[定点]{Point}的距离(与|和)[它|其]到[定直线]{Curve}的距离(的|之)比(是|为|等于)[常数]{Quantity}",
    ],
    [
      ["Facts", ["Equal", ["Add", distanceTo("$Point1"), distanceTo("$Point2")], "$Quantity"]],
      "whose distances (from|to) {Point1} and {Point2} (add up to|have sum|have the sum|sum to) {Quantity} / for which the sum of the distances (to|from) {Point1} and {Point2} is {Quantity}",
      "到[两定点|定点|两点]{Point1}(、|,|和|与){Point2}[两点]的距离[的|之]和(为|是|等于)[常数|定值]{Quantity}",
    ],
    [
      ["Facts", ["Equal", ["Abs", ["Subtract", distanceTo("$Point1"), distanceTo("$Point2")]], "$Quantity"]],
      "whose distances (from|to) {Point1} and {Point2} differ by {Quantity}",
      "到[两定点|定点|两点]{Point1}(、|,|和|与){Point2}[两点]的距离[的|之]差的绝对值(为|是|等于)[常数|定值]{Quantity}",
    ],
    [
      ["Facts", ["Equal", distanceTo("$Point"), "$Quantity"]],
      "at distance {Quantity} from {Point} / whose distance from {Point} is {Quantity}",
      "到[定点]{Point}的距离(为|是|等于){Quantity}",
    ],
  ),
  ...rowsFor("Fact", [["Say", "$Point", "$Moving"], "{Point} is {Moving}", "{Point}{Moving}", 0.2]),
  ...rowsFor(
    "Wanted",
    [["Ask", "locus", "$Point"], "[equation of] locus of {Point}", "{Point}的轨迹[方程|的方程]"],
    [
      ["AskLocus", "$Moving"],
      "[equation of] [the] (locus|set) of [all] points [that are|which are] {Moving}",
      "{Moving}的点的轨迹[方程|的方程]",
    ],
  ),
];
