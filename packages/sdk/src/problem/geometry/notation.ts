import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, isApplication, isNumber, isSymbol, mapOperands, operandsOf } from "../../expression/mathjson.ts";

/** A name of a point by custom: a capital letter, perhaps with a subscript. */
export const isCapital = (json: MathJson): json is string => isSymbol(json) && /^[A-Z](_\w+)?$/.test(json);
/** A letter that stands for a number or a line. */
export const isSmall = (json: MathJson): json is string =>
  isSymbol(json) && /^([a-z]|ℓ|alpha|beta|gamma|delta|lambda|mu|theta|phi|omega|rho|sigma)(_\w+)?$/.test(json);
/** A name of a curve: any letter, Γ and Ω too. */
export const isGreekCapital = (json: MathJson): json is string =>
  isSymbol(json) && /^(Gamma|Omega|Sigma|Delta)(_\w+)?$/.test(json);

/** The points of AB, ABC, PF_1F_2: capitals side by side. */
export function pointsOf(json: MathJson): string[] | undefined {
  const points = headOf(json) === "Multiply" ? operandsOf(json) : [];
  return points.length >= 2 && points.every(isCapital) ? [...points] : undefined;
}

const arithmetic = new Set(
  "Add Subtract Multiply Divide Negate Power Sqrt Root Square Abs Rational Sin Cos Tan Cot Arcsin Arccos Arctan Degrees Delimiter Mixed DMS Log Ln Exp".split(
    " ",
  ),
);

/**
 * A formula as a quantity of plane geometry: |AB| and AB are distances, S_△ABC an area, k_AB a slope, e the eccentricity of the conic spoken of.
 * Undefined where it is none.
 */
export function quantityOf(json: MathJson): MathJson | undefined {
  if (isNumber(json)) return json;
  if (json === "ExponentialE") return ["Of", ["Eccentricity", "Owner"], ["Topic"]];
  if (isSymbol(json)) return slopeOf(json) ?? (isSmall(json) || json === "Pi" ? json : undefined);
  if (!isApplication(json)) return undefined;
  const points = pointsOf(json);
  if (points) return points.length === 2 ? ["Distance", ...points] : undefined;
  const [inside] = operandsOf(json);
  switch (json[0]) {
    case "Abs":
      return inside !== undefined && headOf(inside) === "OverVector" ? distance(inside) : bars(json, inside);
    case "Segment":
      return distance(json);
    case "Subscript":
      return inside === "S" ? regionOf(operandsOf(json)[1]) : undefined;
    case "Angle":
    case "Dot":
      return geometric(json);
    case "Ratio":
      return ofParts(["Divide", ...operandsOf(json)]);
    default:
      return arithmetic.has(json[0]) ? ofParts(factored(json)) : undefined;
  }
}

function bars(json: MathJson, inside: MathJson | undefined): MathJson | undefined {
  const quantity = inside === undefined ? undefined : quantityOf(inside);
  return quantity !== undefined && headOf(quantity) === "Distance" && headOf(json) === "Abs" ? quantity : ofParts(json);
}

/** 2 · A · B is twice the distance AB. */
function factored(json: MathJson): MathJson {
  const factors = headOf(json) === "Multiply" ? operandsOf(json) : [];
  const first = factors.findIndex(isCapital);
  if (first < 0 || factors.length - first !== 2 || !factors.slice(first).every(isCapital)) return json;
  const rest = factors.slice(0, first);
  const pair: MathJson = ["Multiply", ...factors.slice(first)];
  return rest.length === 0 ? pair : ["Multiply", ...rest, pair];
}

function ofParts(json: MathJson): MathJson | undefined {
  let known = true;
  const result = mapOperands(json, (part) => {
    const quantity = quantityOf(part);
    if (quantity === undefined) known = false;
    return quantity ?? part;
  });
  return known ? result : undefined;
}

const distance = (json: MathJson): MathJson | undefined => {
  const ends = operandsOf(json);
  return ends.length === 2 && ends.every(isCapital) ? ["Distance", ...ends] : undefined;
};

/** An angle or a product of vectors of points. */
function geometric(json: MathJson): MathJson | undefined {
  const parts = operandsOf(json);
  if (headOf(json) === "Angle") return parts.length === 3 && parts.every(isCapital) ? json : undefined;
  return parts.length === 2 && parts.every((part) => vectorOf(part) !== undefined) ? json : undefined;
}

/** A vector from point to point, or a multiple of one, or a sum. */
export function vectorOf(json: MathJson): MathJson | undefined {
  const parts = operandsOf(json);
  const head = headOf(json);
  if (head === "OverVector") return parts.length === 2 && parts.every(isCapital) ? json : undefined;
  if (head === "Negate" || head === "Add" || head === "Subtract")
    return parts.every((part) => vectorOf(part) !== undefined) ? json : undefined;
  if (head !== "Multiply") return undefined;
  const vectors = parts.filter((part) => vectorOf(part) !== undefined);
  return vectors.length === 1 && parts.every((part) => vectors.includes(part) || quantityOf(part) !== undefined)
    ? json
    : undefined;
}

function slopeOf(name: string): MathJson | undefined {
  const match = /^k_([A-Z]\d?)([A-Z]\d?)$/.exec(name);
  const named = (point = ""): string => point.replace(/(\d)/, "_$1");
  return match ? ["Slope", ["Line", named(match[1]), named(match[2])]] : undefined;
}

function regionOf(json: MathJson | undefined): MathJson | undefined {
  const points = json === undefined ? undefined : headOf(json) === "Triangle" ? operandsOf(json) : pointsOf(json);
  if (!points?.every(isCapital)) return undefined;
  return ["Area", points.length === 3 ? ["Triangle", ...points] : ["Polygon", ...points]];
}

/** Whether an equation is one of a curve: it speaks of x or y, or of r and θ. */
export function isCurveEquation(json: MathJson): boolean {
  if (headOf(json) !== "Equal" || operandsOf(json).length !== 2) return false;
  const letters = freeLetters(json);
  if (letters.some((letter) => isCapital(letter) && !/^[DEFRABC]$/.test(letter))) return false;
  if (/"(Abs|OverVector|Angle|Tuple|Triangle|PlusMinus|MinusPlus)"/.test(JSON.stringify(json))) return false;
  // y = p(x) says nothing of where it is.
  const [left = 0, right = 0] = operandsOf(json);
  if (holdsCall(right) || operandsOf(left).some(holdsCall)) return false;
  return letters.includes("x") || letters.includes("y") || isPolar(json);
}

const holdsCall = (json: MathJson): boolean =>
  (/^[A-Za-z]$/.test(headOf(json) ?? "") && operandsOf(json).length > 0) || operandsOf(json).some(holdsCall);

/** r = … θ …: how far a curve is from the pole in each direction. */
export function isPolar(json: MathJson): boolean {
  const [left] = operandsOf(json);
  if (left !== "r" && left !== "rho") return false;
  const letters = freeLetters(json);
  return letters.includes("theta") && !letters.includes("x") && !letters.includes("y");
}
