import type { Layer, MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";

/** A region together with its borders as curves of their equations; any other layer alone. */
export function withBorders(layer: Layer): Layer[] {
  if (layer.type !== "region") return [layer];
  const borders = layer.conditions.flatMap(({ json }) => bordersOf(json));
  return [
    layer,
    ...borders.map((json): Layer => ({ id: layer.id, type: "implicit", role: "main", relation: { latex: "", json } })),
  ];
}

/** Where the sides of each relation are equal. */
export function bordersOf(json: MathJson): MathJson[] {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (/^(And|Or|List)$/.test(head)) return operands.flatMap(bordersOf);
  if (!/^(Less|Greater)/.test(head)) return [];
  return operands.slice(1).map((right, index) => apply("Equal", operands[index] as MathJson, right));
}
