import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { angleRange, parameterRange, repeatsAfterHalfTurn } from "../ranges.ts";
import type { Said } from "../said.ts";
import type { Settle, Topic } from "../topic.ts";
import { isPlain } from "../views.ts";

const parametric = "(parametric|parametrized|parameterized|parametrised|parameterised)";

/** What a parameter is usually called; among several letters the first of these runs, and the others can be changed. */
const usualParameters = ["t", "theta", "s", "u", "phi"];

/** Letters that are no numbers that can be changed: they run, or are coordinates. */
const running = /^(x|y|z|t|s|u|v|i|j|theta|phi|varphi|alpha)$/;

/** Takes the other letters as numbers that can be changed; false where they cannot be. */
function takeParameters(letters: readonly string[], said: Said): boolean {
  for (const letter of letters) said.parameter(letter);
  return !letters.some((letter) => running.test(letter));
}

const settleParametric: Settle = ([place], said) => {
  if (place === undefined) return undefined;
  const letters = freeLetters(place);
  const told = said.option("running");
  const usual = letters.length === 1 ? letters[0] : usualParameters.find((each) => letters.includes(each));
  const letter = told === undefined ? usual : letters.find((each) => each === told);
  if (letter === undefined) return undefined;
  if (
    !takeParameters(
      letters.filter((other) => other !== letter),
      said,
    )
  )
    return undefined;
  return [["Parametric", place, letter, said.range(letter) ?? parameterRange(operandsOf(place), letter)]];
};

const settlePolar: Settle = ([of], said) => {
  const [r, angle] = operandsOf(of as MathJson);
  if (r === undefined || angle === undefined || !isSymbol(angle)) return undefined;
  if (
    !takeParameters(
      freeLetters(r).filter((other) => other !== angle),
      said,
    )
  )
    return undefined;
  said.option("coordinates");
  return [["Polar", r, angle, said.range(angle) ?? angleRange(r, angle)]];
};

/** r² = f(θ) is r = √f and r = −√f; where f repeats after half a turn, both run through the same places. */
const settlePolarSquare: Settle = ([of], said) => {
  const [square, angle] = operandsOf(of as MathJson);
  if (square === undefined || angle === undefined) return undefined;
  const root: MathJson = ["Sqrt", square];
  const isTwice = repeatsAfterHalfTurn(square, String(angle));
  const roots = isTwice ? [root] : [root, ["Negate", root] as MathJson];
  const equation: MathJson = ["Equal", ["Power", "r", 2], square];
  const curves = roots.map((r) =>
    settlePolar([["Of", r, angle]], said)?.map((curve): MathJson => [...(curve as [string, ...MathJson[]]), equation]),
  );
  return curves.every((each) => each !== undefined) ? curves.flat() : undefined;
};

/** What a curve is called does not change what is drawn: its equation does. */
const namedCurves =
  "path of particle|path of point|trajectory|trajectory of particle|motion of particle|ellipse|circle|astroid|cycloid|epicycloid|hypocycloid|hypotrochoid|deltoid|lissajous curve|lissajous figure|parabola|hyperbola|spiral";
const 名曲线 = "椭圆|圆|星形线|摆线|旋轮线|李萨如曲线|李萨如图形|抛物线|双曲线";
const polarCurves =
  "cardioid|butterfly curve|butterfly|nephroid|conchoid|strophoid|rose|rose curve|polar rose|spiral|archimedean spiral|logarithmic spiral|limacon|limaçon|circle|lemniscate|three-petal rose|four-petal rose|ellipse|parabola|hyperbola";
const 名极曲线 = "心形线|心脏线|玫瑰线|三叶玫瑰线|四叶玫瑰线|螺线|阿基米德螺线|对数螺线|蚶线|圆|双纽线|椭圆";

/** Curves by a parameter, and in polar coordinates. */
export const curves: Topic = {
  views: viewsOfCurves,
  rows: [
    ...rowsFor(
      "PolarCurves",
      [["List", ["Polar", "$ROf1"], ["Polar", "$ROf2"]], "{ROf1} (and|,|, and) {ROf2}", "{ROf1}(和|、|与|,){ROf2}"],
      [
        (f) => ["List", ["Polar", f("ROf")], ...operandsOf(f("PolarCurves"))],
        "{ROf} (,|and|, and) {PolarCurves}",
        "{ROf}(、|和|与|,){PolarCurves}",
      ],
    ),
    ...rowsFor("Several", [
      "$PolarCurves",
      "[polar] (curves|equations|graphs|functions|circles) {PolarCurves}",
      "[极坐标](曲线|方程){PolarCurves}[的图像|的图形]",
    ]),
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
        `[curve|path|point|points|${namedCurves}] [parametrically] [given by|defined by|described by|traced by|traced out by|given parametrically by|defined parametrically by|described parametrically by|:] {Track}`,
        `[曲线|点的轨迹|轨迹|由|${名曲线}]{Track}[给出的曲线|确定的曲线|表示的曲线][的图像|的图形|的图象|的曲线|的轨迹]`,
      ],
      [["Polar", "$ROf"], `[curve|${polarCurves}] {ROf}`, `[曲线|${名极曲线}]{ROf}[的图像|的图形|的图象|的曲线]`],
      [
        ["PolarSquare", "$SquareOf"],
        "[curve|lemniscate|polar curve|polar equation] {SquareOf}",
        "[曲线|双纽线|极坐标方程]{SquareOf}[的图像|的图形|的图象|的曲线]",
      ],
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
        "polar (curve|equation|graph|plot|function|:) [given by|defined by|with equation|of|for] [:] {ROf} / {ROf} in polar coordinates / [curve] (with|given by|defined by) polar equation {ROf}",
        "极坐标(方程|曲线)[为|是|:]{ROf}[的图像|的图形|的图象|的曲线|表示的曲线|所表示的曲线] / 极坐标[系](下|中)[的][曲线]{ROf}[的图像|的图形|的图象|的曲线]",
      ],
      [
        ["With", ["Parametric", "$Track"], ["List", "$Mod"]],
        "",
        "(参数方程|参数曲线|曲线)[为|是|:]{Track}[,]{Mod}(的图像|的图形|的图象|的曲线|表示的曲线)",
      ],
      [["Parametric", "$Track"], "", `由参数方程{Track}(确定|给出|表示|所确定|所表示)的(曲线|图形|${名曲线})`],
      [
        ["PolarRay", "$AngleIs"],
        "[polar] [line|ray|curve|graph|equation] {AngleIs}",
        "[极坐标][方程|射线|直线]{AngleIs}[的图像|的图形]",
      ],
      // Alone an equation for r in an angle asks for its curve.
      [["Polar", "$RadiusByAngle"], "{RadiusByAngle}", "{RadiusByAngle}"],
      [["Polar", "$AnyR"], "polar (curve|equation|graph|plot) {AnyR}", "极坐标(方程|曲线){AnyR}[的图像|的图形]"],
    ),
    ...rowsFor("Mod", [
      ["Option", "running", "$Letter"],
      "[with|where|,] {Letter} (is|as) parameter / with parameter {Letter} / \\( {Letter} is parameter \\)",
      "{Letter}(为|是)参数 / 参数为{Letter} / \\({Letter}(为|是)参数\\) / \\(参数为{Letter}\\)",
    ]),
    ...rowsFor("Mod", [
      ["Option", "coordinates", "Polar"],
      "(in|on|using) [a] (polar coordinates|polar coordinate system|polar grid|polar plane|polar axes)",
      "在[同一][个]极坐标系[中|下|内|里]",
    ]),
  ],
  settle: {
    Parametric: settleParametric,
    Polar: settlePolar,
    PolarSquare: settlePolarSquare,
    PolarRay: (operands) => [["PolarRay", ...operands]],
  },
};

/** XOf and YOf: the right side of x = …; PlaceOf of (x, y) = (…, …); ROf of r = …, RadiusByAngle where an angle is in it; AnyR in any letter; AngleIs of θ = …; SquareOf of r² = …. */
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
  if (isSymbol(left) && isAngle(left) && isPlain(right) && freeLetters(right).length === 0) add("AngleIs", right);
  // θ = r is r = θ.
  if (isSymbol(left) && isAngle(left) && (right === "r" || right === "rho")) add("RadiusByAngle", ["Of", left, left]);
  const line = lineByAngle(left, right);
  if (line !== undefined) add("ROf", line);
  const isRadius = left === "r" || left === "rho" || (/^(r|rho)$/.test(headOf(left) ?? "") && operandsOf(left).length === 1);
  const isSquare = headOf(left) === "Power" && /^(r|rho)$/.test(String(operandsOf(left)[0])) && operandsOf(left)[1] === 2;
  if (!isPlain(right) || (!isRadius && !isSquare)) return views;
  const letters = freeLetters(right);
  const [angle, second] = letters.filter(isAngle);
  if (isRadius && angle !== undefined && second === undefined) add("RadiusByAngle", ["Of", right, angle]);
  if (isSquare && angle !== undefined && second === undefined) add("SquareOf", ["Of", right, angle]);
  if (!isRadius || second !== undefined) return views;
  if (angle !== undefined || letters.length === 0) add("ROf", ["Of", right, angle ?? "theta"]);
  else if (letters.length === 1) add("AnyR", ["Of", right, letters[0] as string]);
  return views;
}

/** r cos θ = 2 for r: a number divided by what stands beside r. */
function lineByAngle(left: MathJson, right: MathJson): MathJson | undefined {
  const factors = headOf(left) === "Multiply" ? operandsOf(left) : [];
  const beside = factors.filter((factor) => factor !== "r" && factor !== "rho");
  const [angle, ...others] = freeLetters(["List", ...beside]);
  const isLine = factors.length - beside.length === 1 && angle !== undefined && others.length === 0 && isAngle(angle);
  if (!isLine || !isPlain(right) || !beside.every(isPlain) || freeLetters(right).length > 0 || right === 0) return undefined;
  const [only, ...more] = beside as [MathJson, ...MathJson[]];
  return ["Of", ["Divide", right, more.length === 0 ? only : ["Multiply", ...beside]], angle];
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
