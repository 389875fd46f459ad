import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";

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
