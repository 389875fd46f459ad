import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isApplication, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import type { View } from "../grammar/lattice.ts";
import { isCapital, isCurveEquation, isGreekCapital, isPolar, isSmall, pointsOf, quantityOf, vectorOf } from "./notation.ts";

const comparisons = new Set(["Less", "LessEqual", "Greater", "GreaterEqual", "NotEqual"]);

/** Everything that a formula may stand for in a question about points alone, in which x and y are numbers like others. */
export const viewsAmongPoints = (json: MathJson): View[] => viewsOf(json, true);

/** Everything that a formula may stand for in a question about points and curves. `amongPoints`: x and y are unknown numbers. */
export function viewsOf(json: MathJson, amongPoints = false): View[] {
  // dy/dx and y′ are of no curve and of no point.
  if (holdsDerivative(json)) return [];
  const views: View[] = [];
  const add = (category: string, value: MathJson | undefined, cost = 0): void => {
    if (value !== undefined) views.push({ category, value, cost });
  };
  if (json === "ExponentialE") add("LetterE", json);
  if (isSymbol(json)) {
    if (isCapital(json)) add("Capital", json);
    else if (isGreekCapital(json)) add("CurveName", json);
    else if (isSmall(json) && (amongPoints || (json !== "x" && json !== "y"))) add("Small", json);
  }
  add("NamedPoint", namedPoint(json, amongPoints));
  add("Coordinates", coordinates(json, amongPoints));
  add("TwoPoints", mirrored(json));
  const points = pointsOf(json);
  if (points) add(["", "", "Pair", "Three"][points.length] ?? "Many", ["List", ...points]);
  const head = headOf(json);
  if (head === "Triangle" && operandsOf(json).every(isCapital)) add("Region", json);
  if (isEquation(json)) add("Equation", json);
  if (isParametric(json)) add("Equation", json);
  if (head === "Equal" && operandsOf(json)[0] === "x" && !/"y"/.test(JSON.stringify(json)))
    add("XOfParameter", inParameter(json));
  if (head === "Equal" && operandsOf(json)[0] === "y") add("YOfParameter", inParameter(json));
  if (head === "Colon") add("NamedEquation", namedEquation(json));
  // AB is more often a segment or a line than a length.
  const quantity = quantityOf(json);
  add("Quantity", points && quantity !== undefined ? ["BareDistance", ...points] : quantity, points ? 0.6 : 0);
  if (head === "Equal" && operandsOf(json)[0] === "ExponentialE") add("EIs", quantityOf(operandsOf(json)[1] ?? ""));
  if (head === "Equal" && /^[rR]$/.test(String(operandsOf(json)[0]))) add("RIs", quantityOf(operandsOf(json)[1] ?? ""));
  add("AngleIs", angleIs(json));
  add("TwoLines", twoLines(json));
  add("Relation", relationOf(json));
  add("Condition", conditionOf(json));
  return views;
}

const holdsDerivative = (json: MathJson): boolean =>
  /^(Derivative|Differentiate|OverDot)$/.test(headOf(json) ?? "") || operandsOf(json).some(holdsDerivative);

/** P(1, 2) and P = (1, 2). */
function namedPoint(json: MathJson, amongPoints: boolean): MathJson | undefined {
  const [first, second] = operandsOf(json);
  if (headOf(json) === "Condition" && first !== undefined && second !== undefined && conditionOf(second) !== undefined) {
    const point = namedPoint(first, amongPoints);
    return point && ["At", ...operandsOf(point), second];
  }
  if (headOf(json) === "Equal" && first !== undefined && second !== undefined && isCapital(first)) {
    const place = coordinates(second, amongPoints);
    return place && ["At", first, place];
  }
  if (!isApplication(json) || json.length !== 3 || !isCapital(json[0])) return undefined;
  const place = coordinates(["Tuple", ...operandsOf(json)], amongPoints);
  return place && ["At", json[0], place];
}

function coordinates(json: MathJson, amongPoints: boolean): MathJson | undefined {
  const parts = operandsOf(json);
  if (headOf(json) !== "Tuple" || parts.length !== 2 || parts.some((part) => isSymbol(part) && isCapital(part))) return undefined;
  const places = parts.map((part) => (!amongPoints && (part === "x" || part === "y") ? undefined : quantityOf(part)));
  return places.every((place) => place !== undefined) ? ["Tuple", ...(places as MathJson[])] : undefined;
}

/** (±4, 0): two points. */
function mirrored(json: MathJson): MathJson | undefined {
  const parts = operandsOf(json);
  if (headOf(json) !== "Tuple" || parts.length !== 2) return undefined;
  const index = parts.findIndex((part) => headOf(part) === "PlusMinus");
  const [size] = operandsOf(parts[index] ?? 0);
  const other = parts[1 - index];
  if (index < 0 || size === undefined || other === undefined || quantityOf(size) === undefined || quantityOf(other) === undefined)
    return undefined;
  const at = (value: MathJson): MathJson => ["Tuple", ...(index === 0 ? [value, other] : [other, value])];
  return ["Set", at(typeof size === "number" ? -size : ["Negate", size]), at(size)];
}

const isEquation = (json: MathJson): boolean =>
  isCurveEquation(json) ||
  (headOf(json) === "Condition" &&
    isCurveEquation(operandsOf(json)[0] ?? 0) &&
    conditionOf(operandsOf(json)[1] ?? 0) !== undefined);

/** x and y as functions of a parameter. */
function isParametric(json: MathJson): boolean {
  const parts = headOf(json) === "List" ? operandsOf(json) : [];
  const [x, y] = parts;
  return (
    parts.length === 2 &&
    x !== undefined &&
    y !== undefined &&
    operandsOf(x)[0] === "x" &&
    operandsOf(y)[0] === "y" &&
    inParameter(x) !== undefined &&
    inParameter(y) !== undefined
  );
}

/** ABC = 60°, behind the word "angle". */
function angleIs(json: MathJson): MathJson | undefined {
  const [left, right] = operandsOf(json);
  const points = headOf(json) === "Equal" && left !== undefined ? pointsOf(left) : undefined;
  const size = right === undefined ? undefined : quantityOf(right);
  return points?.length === 3 && size !== undefined ? ["Equal", ["Angle", ...points], size] : undefined;
}

/** y = ±2x: two lines. */
function twoLines(json: MathJson): MathJson | undefined {
  const parts = operandsOf(json);
  const [left, right] = parts;
  if (headOf(json) !== "Equal" || parts.length !== 2 || headOf(right ?? 0) !== "PlusMinus" || operandsOf(right ?? 0).length !== 1)
    return undefined;
  const [size] = operandsOf(right as MathJson) as [MathJson];
  const negative: MathJson = typeof size === "number" ? -size : ["Negate", size];
  const lines = [negative, size].map((value): MathJson => ["Equal", left as MathJson, value]);
  return lines.every(isCurveEquation) ? ["Set", ...lines.map((line): MathJson => ["Curve", "Line", "", line])] : undefined;
}

function inParameter(json: MathJson): MathJson | undefined {
  const [, value] = operandsOf(json);
  if (headOf(json) !== "Equal" || operandsOf(json).length !== 2 || value === undefined) return undefined;
  const letters = freeLetters(value);
  return letters.length > 0 && !letters.includes("x") && !letters.includes("y") && letters.every(isSmall) ? json : undefined;
}

function namedEquation(json: MathJson): MathJson | undefined {
  const [name, equation] = operandsOf(json);
  if (name === undefined || equation === undefined || !isEquation(equation)) return undefined;
  return isCapital(name) || isGreekCapital(name) || isSmall(name) ? ["List", name, equation] : undefined;
}

/** An equation between quantities, a vector equation, a perpendicular or parallel pair. */
function relationOf(json: MathJson): MathJson | undefined {
  const head = headOf(json);
  const parts = operandsOf(json);
  if (head === "Condition" && parts.length === 2) {
    const [relation, condition] = parts.map((part, index) => (index === 0 ? relationOf(part) : conditionOf(part)));
    return relation !== undefined && condition !== undefined ? ["Facts", relation, condition] : undefined;
  }
  if (head === "Equal" && parts.length === 2) {
    const [left, right] = parts as [MathJson, MathJson];
    if (vectorOf(left) !== undefined && vectorOf(right) !== undefined) return json;
    if (isCurveEquation(json) || isPolar(json)) return undefined;
    const sides = [quantityOf(left), quantityOf(right)];
    return sides.every((side) => side !== undefined) ? ["Equal", ...(sides as MathJson[])] : undefined;
  }
  if (head === "Perpendicular" || head === "Parallel") {
    const lines = parts.map(lineOf);
    return parts.length === 2 && lines.every((line) => line !== undefined) ? [head, ...(lines as MathJson[])] : undefined;
  }
  if (head === "Element" && parts.length === 2 && isCapital(parts[0] ?? 0)) {
    const place = parts[1] === "ComplexNumbers" ? "C" : parts[1];
    return place !== undefined && isCapital(place) ? ["Element", parts[0] as string, place] : undefined;
  }
  return undefined;
}

function lineOf(json: MathJson): MathJson | undefined {
  const points = pointsOf(json);
  if (points) return points.length === 2 ? ["Line", ...points] : undefined;
  if (headOf(json) === "OverVector" && vectorOf(json) !== undefined) return ["Line", ...operandsOf(json)];
  return isSmall(json) ? json : undefined;
}

/** a > b > 0, k ≠ 0, and several of them. */
function conditionOf(json: MathJson): MathJson | undefined {
  const head = headOf(json) ?? "";
  if (head === "List" || head === "And") {
    const all = operandsOf(json).map(conditionOf);
    return all.every((each) => each !== undefined)
      ? ["Facts", ...all.flatMap((each) => operandsOf(each as MathJson))]
      : undefined;
  }
  if (!comparisons.has(head)) return undefined;
  const parts = operandsOf(json).map(quantityOf);
  return parts.every((part) => part !== undefined) ? ["Facts", ["Assume", [head, ...(parts as MathJson[])]]] : undefined;
}
