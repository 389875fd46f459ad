import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";

/** A horizontal major axis of length 8, a horizontal minor one: the major axis is then vertical. */
export function across(axis: MathJson, segment: MathJson, length: MathJson): MathJson | undefined {
  const minor = /^(MinorAxis|ConjugateAxis)$/.test(headOf(segment) ?? "");
  if (!minor && !/^(MajorAxis|TransverseAxis)$/.test(headOf(segment) ?? "")) return undefined;
  const other = axis === "XAxis" ? "YAxis" : "XAxis";
  return [
    "Facts",
    ["Perpendicular", ["Of", ["MajorAxisLine", "Owner"], "It"], minor ? other : axis],
    ["Equal", ["Length", ["Of", segment, "It"]], length],
  ];
}

/** An axis along which a parabola opens, with the coordinate that is greater at its focus or, where it opens the other way, at its vertex. */
export function opening(way: MathJson): MathJson {
  const [axis, coordinate, forwards] = operandsOf(way) as [string, string, string];
  const at = (point: string): MathJson => [coordinate, ["Of", [point, "Owner"], "It"]];
  const [greater, less] = forwards === "Focus" ? ["Focus", "Vertex"] : ["Vertex", "Focus"];
  return [
    "Facts",
    ["Is", "It", "Parabola"],
    ["Perpendicular", ["Of", ["AxisOfSymmetry", "Owner"], "It"], axis],
    ["Greater", at(greater as string), at(less as string)],
  ];
}
