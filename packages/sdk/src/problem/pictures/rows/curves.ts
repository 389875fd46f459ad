import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { angleRange, parameterRange } from "../ranges.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const parametric = "(parametric|parametrized|parameterized|parametrised|parameterised)";

/** The one letter in both formulas is the parameter. */
const settleParametric: Settle = ([place], said) => {
  if (place === undefined) return undefined;
  const [letter, ...others] = freeLetters(place);
  if (letter === undefined || others.length > 0) return undefined;
  return [["Parametric", place, letter, said.range(letter) ?? parameterRange(operandsOf(place), letter)]];
};

const settlePolar: Settle = ([of], said) => {
  const [r, angle] = operandsOf(of as MathJson);
  if (r === undefined || angle === undefined || !isSymbol(angle)) return undefined;
  return [["Polar", r, angle, said.range(angle) ?? angleRange(r, angle)]];
};

/** Curves by a parameter, and in polar coordinates. */
export const curves: Topic = {
  views: viewsOfCurves,
  rows: [
    ...rowsFor(
      "Track",
      ["$Pair", "{Pair}", "{Pair}"],
      [["Tuple", "$XOf", "$YOf"], "{XOf} (,|and|, and|;) {YOf}", "{XOf}(,|、|和|;|且){YOf}"],
      ["$PlaceOf", "{PlaceOf}", "{PlaceOf}"],
    ),
    ...rowsFor(
      "Thing",
      [
        ["Parametric", "$Track"],
        "[curve|path|point|points] {Track}",
        "[曲线|点的轨迹|轨迹]{Track}[的图像|的图形|的图象|的曲线|的轨迹]",
      ],
      [["Polar", "$ROf"], "[curve] {ROf}", "[曲线]{ROf}[的图像|的图形|的图象|的曲线]"],
    ),
    ...rowsFor(
      "Picture",
      [
        ["Parametric", "$Track"],
        `${parametric} (curve|curves|equation|equations|plot|graph|function) [given by|defined by|with|of|for] [:] {Track} / [curve] (with|given by|defined by) ${parametric} (equation|equations) {Track}`,
        "(参数方程|参数曲线)[为|是|:]{Track}[的图像|的图形|的图象|的曲线|表示的曲线|所表示的曲线|确定的曲线] / 曲线[的]参数方程[为|是]{Track} / 参数方程[为|是]{Track}的曲线",
      ],
      [
        ["Polar", "$ROf"],
        "polar (curve|equation|graph|plot|function) [given by|defined by|with equation|of|for] [:] {ROf} / {ROf} in polar coordinates / [curve] (with|given by|defined by) polar equation {ROf}",
        "极坐标(方程|曲线)[为|是|:]{ROf}[的图像|的图形|的图象|的曲线|表示的曲线|所表示的曲线] / 极坐标[系](下|中)[的][曲线]{ROf}[的图像|的图形|的图象|的曲线]",
      ],
      [["Polar", "$AnyR"], "polar (curve|equation|graph|plot) {AnyR}", "极坐标(方程|曲线){AnyR}[的图像|的图形]"],
    ),
  ],
  settle: { Parametric: settleParametric, Polar: settlePolar },
};

/** XOf and YOf: the right side of x = …; PlaceOf of (x, y) = (…, …); ROf of r = … in an angle; AnyR a number or a formula in an angle. */
function viewsOfCurves(json: MathJson): View[] {
  const [left, right] = operandsOf(json);
  const views: View[] = [];
  const add = (category: string, value: MathJson): void => void views.push({ category, value });
  if (headOf(json) === "List" && operandsOf(json).length === 2) {
    const [x, y] = [sideOf(left as MathJson, "x"), sideOf(right as MathJson, "y")];
    if (x !== undefined && y !== undefined) add("PlaceOf", ["Tuple", x, y]);
  }
  if (headOf(json) !== "Equal" || operandsOf(json).length !== 2 || left === undefined || right === undefined) return views;
  for (const [letter, category] of [
    ["x", "XOf"],
    ["y", "YOf"],
  ] as const) {
    const side = sideOf(json, letter);
    if (side !== undefined) add(category, side);
  }
  const names = JSON.stringify(operandsOf(left));
  if (/^(Tuple|Vector)$/.test(headOf(right) ?? "") && operandsOf(right).length === 2) {
    const isPlace = headOf(left) === "Tuple" ? names === '["x","y"]' : isCurveName(left);
    if (isPlace && operandsOf(right).every(isPlain)) add("PlaceOf", ["Tuple", ...operandsOf(right)]);
  }
  const isRadius = left === "r" || left === "rho" || (/^(r|rho)$/.test(headOf(left) ?? "") && operandsOf(left).length === 1);
  const angles = freeLetters(right);
  if (isRadius && isPlain(right) && angles.length <= 1) {
    const angle = angles[0] ?? "theta";
    if (isAngle(angle)) add("ROf", ["Of", right, angle]);
    else add("AnyR", ["Of", right, angle]);
  }
  return views;
}

const isAngle = (letter: string): boolean => /^(theta|phi|varphi|alpha)$/.test(letter);

/** r(t), c(t), γ: how a curve is called that is given by its places. */
const isCurveName = (json: MathJson): boolean =>
  operandsOf(json).length === 1 && isSymbol(operandsOf(json)[0] ?? 0) && /^([a-z]|gamma|OverVector)$/.test(headOf(json) ?? "");

/** The formula in a parameter that x or y, or x(t), is. */
function sideOf(json: MathJson, letter: string): MathJson | undefined {
  const [left, right] = operandsOf(json);
  if (headOf(json) !== "Equal" || left === undefined || right === undefined || operandsOf(json).length !== 2) return undefined;
  const isCoordinate =
    left === letter || (headOf(left) === letter && operandsOf(left).length === 1 && isSymbol(operandsOf(left)[0] ?? 0));
  const isFree = !freeLetters(right).some((each) => each === "x" || each === "y");
  return isCoordinate && isPlain(right) && isFree ? right : undefined;
}
