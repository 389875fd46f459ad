import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";

/** The line on which an axis of a conic lies, by the axis. */
const lineOfAxis: Readonly<Record<string, string>> = {
  MajorAxis: "MajorAxisLine",
  TransverseAxis: "MajorAxisLine",
  MinorAxis: "MinorAxisLine",
  ConjugateAxis: "MinorAxisLine",
};

/** The feature of "the … of C", or the feature itself. */
const featureOf = (json: MathJson): MathJson => (headOf(json) === "Of" ? (operandsOf(json)[0] ?? json) : json);

/** An axis as a segment: 长轴. */
export const isAxis = (json: MathJson): boolean => Object.hasOwn(lineOfAxis, headOf(featureOf(json)) ?? "");

/** An axis as a line, named by nothing but the word "axis". */
export const isBareAxis = (json: MathJson): boolean => {
  const [, mark] = operandsOf(featureOf(json));
  return mark === "Any" && Object.values(lineOfAxis).includes(headOf(featureOf(json)) ?? "");
};

/** The line along an axis that stands as a segment, put into something; undefined for other segments. */
export function axisLine(segment: MathJson, into: (line: MathJson) => MathJson): MathJson | undefined {
  if (!isAxis(segment)) return undefined;
  const line: MathJson = [lineOfAxis[headOf(featureOf(segment)) ?? ""] as string, "Owner"];
  return into(headOf(segment) === "Of" ? ["Of", line, ...operandsOf(segment).slice(1)] : line);
}

/**
 * Whether a list of what is asked for would part what belongs together: in 直线AB和CD的斜率 nobody asks for the line AB. The last of the list is a
 * curve or a point alone, and what follows is a measure or a feature of another one that is named.
 */
export function splitsOwners(list: MathJson, next: MathJson): boolean {
  const last = operandsOf(list).at(-1) ?? 0;
  const [bare] = operandsOf(last);
  const isBare = headOf(last) === "AskBare" || (headOf(last) === "AskPoint" && isSymbol(bare ?? 0));
  const [term] = operandsOf(next);
  return isBare && headOf(bare ?? 0) !== "Of" && headOf(next) === "AskIt" && term !== undefined && isOfNamed(term);
}

function isOfNamed(term: MathJson): boolean {
  const operands = operandsOf(term);
  if (headOf(term) === "Of") return !["Topic", "Pronoun"].includes(headOf(operands[1] ?? 0) ?? "");
  return /^(Slope|Radius|Area|Perimeter|XCoordinate|YCoordinate)$/.test(headOf(term) ?? "") && operands.length === 1;
}
