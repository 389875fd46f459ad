import type { Layer, MathJson } from "../contract.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";

/** The letters of the horizontal and the vertical axis. */
export interface AxisNames {
  readonly horizontal: string;
  readonly vertical: string;
}

/** x and y, or t and s where the first curve is the graph of s = t². */
export function axisNamesOf(layers: readonly Layer[]): AxisNames {
  const curve = layers.find((layer) => layer.type === "curve");
  if (!curve) return { horizontal: "x", vertical: "y" };
  const written = curve.label?.params?.function;
  return { horizontal: curve.variable, vertical: (typeof written === "object" && leftSide(written.json)) || "y" };
}

function leftSide(json: MathJson): string | undefined {
  const [left] = headOf(json) === "Equal" ? operandsOf(json) : [];
  return left !== undefined && isSymbol(left) ? left : undefined;
}
