import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { sortOfHead } from "../../../geometry/vocabulary.ts";

/**
 * Whether two members of a list belong together though they were read apart: in 直线AB和CD的斜率 nobody asks for the line AB, nor for the length CD in
 * "the slope of AB and CD". One is a curve, a point or a pair of points alone, the other a feature of something of the same sort that is named.
 * In Chinese the feature comes behind, in English before.
 */
export function belongTogether(alone: MathJson | undefined, other: MathJson | undefined): boolean {
  if (alone === undefined || other === undefined || !/^Ask(It|Point)$/.test(headOf(other) ?? "")) return false;
  const [bare = 0] = operandsOf(alone);
  const [term = 0] = operandsOf(other);
  if (headOf(alone) === "AskIt") return headOf(bare) === "BareDistance" && isOfPair(term);
  const isBare = headOf(alone) === "AskBare" || (headOf(alone) === "AskPoint" && isSymbol(bare));
  return isBare && headOf(bare) !== "Of" && headOf(other) === "AskIt" && isOfNamed(term);
}

/** Whether a thing is that of a segment or a line given by two points; lengths may be asked for beside lengths. */
function isOfPair(term: MathJson): boolean {
  if (/^(Length|Distance|BareDistance)$/.test(headOf(term) ?? "")) return false;
  return operandsOf(term).some(
    (part) => /^(Segment|Line|BareLine)$/.test(headOf(part) ?? "") && operandsOf(part).every(isSymbol),
  );
}

function isOfNamed(term: MathJson): boolean {
  const operands = operandsOf(term);
  if (headOf(term) === "Of") return !["Topic", "Pronoun"].includes(headOf(operands[1] ?? 0) ?? "");
  return /^(Slope|Radius|Area|Perimeter|XCoordinate|YCoordinate)$/.test(headOf(term) ?? "") && operands.length === 1;
}

/** "The distance between the foci and the vertices": whether the second noun may belong to the distance. */
export const mayBeBetween = (feature: MathJson | undefined, next: MathJson): boolean =>
  headOf(feature ?? 0) === "Between" && /^(points?|curves?)$/.test(sortOfHead(headOf(next) ?? "") ?? "");
