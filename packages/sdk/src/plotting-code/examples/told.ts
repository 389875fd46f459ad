import type { Expression, Layer, MathJson } from "../../contract.ts";
import { toUnicode } from "../../expression/print-unicode.ts";

/** The layers that may be of a type: some types are told apart by nothing else. */
type LayerOf<Type, Each = Layer> = Each extends { type: infer Types } ? (Type extends Types ? Each : never) : never;
type Told = { readonly [Type in Layer["type"]]?: (layer: LayerOf<Type>) => string };

const formula = ({ json }: Expression): string => toUnicode(json);
const place = (coordinates: readonly (Expression | undefined)[]): string =>
  toUnicode(["Tuple", ...coordinates.flatMap((each): MathJson[] => (each ? [each.json] : []))]);
const over = ([from, to]: readonly [Expression, Expression]): string => `[${formula(from)}, ${formula(to)}]`;

const told: Told = {
  curve: ({ y, variable, over: ends }) => `y = ${formula(y)}${ends ? ` for ${variable} in ${over(ends)}` : ""}`,
  implicit: ({ relation }) => formula(relation),
  parametric: ({ x, y, parameter, over: ends }) => `${place([x, y])} for ${parameter} in ${over(ends)}`,
  polar: ({ r, angle, over: ends }) => `r = ${formula(r)} for ${angle} in ${over(ends)}`,
  region: ({ conditions }) => conditions.map(formula).join(", "),
  points: ({ points }) =>
    points.map(({ x, y, z, label, open }) => `${open ? "hollow " : ""}${label?.params?.name ?? ""}${place([x, y, z])}`).join(" "),
  segment: ({ from, to }) => `${place(from)} to ${place(to)}`,
  arrow: ({ from, to }) => `${place(from)} to ${place(to)}`,
  field: ({ dx, dy, as }) => `${place([dx, dy])} as ${as}`,
  trajectory: ({ samples }) => `${samples.t.length} places`,
  scatter: ({ samples }) => `${samples.x.length} places`,
  bars: ({ samples }) => samples.x.map((name, index) => `${name}: ${samples.y?.[index]}`).join(", "),
  box: ({ samples: { x, y } }) => x.map((name, index) => (y ? `${name}: ${y[index]}` : name)).join(", "),
  histogram: ({ samples, edges, heights }) => `${heights} of ${samples.x.length} between ${edges.join(" ")}`,
  "space-curve": ({ x, y, z, parameter, over: ends }) => `${place([x, y, z])} for ${parameter} in ${over(ends)}`,
  rectangles: ({ y, variable, over: ends, count, at }) =>
    `${formula(count)} strips ${at} of y = ${formula(y)} for ${variable} in ${over(ends)}`,
  surface: ({ z, variables, over: ends }) =>
    `z = ${formula(z)} in ${variables.join()}${ends ? ` over ${ends.map(over).join(" × ")}` : ""}`,
  "parametric-surface": ({ x, y, z, over: ends }) => `${place([x, y, z])} over ${ends.map(over).join(" × ")}`,
};

/** A layer in one line, for tables of examples: "curve y = x² for x in [−2, 2]". */
export function tellLayer(layer: Layer): string {
  const tell = told[layer.type] as ((layer: Layer) => string) | undefined;
  return [layer.type, layer.role, tell?.(layer)].filter((part) => part !== undefined).join(" ");
}
