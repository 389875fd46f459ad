import type { Layer, MathJson } from "../../contract.ts";
import { isFormula } from "../../locale/say.ts";
import { colours } from "../colours.ts";
import { contains, type Frame } from "../frame.ts";
import type { Pixel } from "../labels/boxes.ts";
import { equationText } from "../labels/equation-text.ts";
import { type LabelRequest, type Position, positionsAround } from "../labels/place-labels.ts";
import type { Branch } from "./branches.ts";
import type { DrawingContext, LayerOf } from "./drawing.ts";

/** A label that crosses no line costs less than this. */
const free = 3.5;
/** And one of several graphs less than this. */
const crowded = 9;
/** Longer equations stand in the caption only. */
const longest = 34;
/** From the curve to its equation, in pixels. */
const distance = 5;
const places = 12;
/** What it costs to stand on the inner side, where other curves may be. */
const inward = 1;

type Told = Pick<DrawingContext, "frame" | "layers" | "colour">;

/** The equation of a curve beside it, if there is a place where it crosses nothing; of several curves each in its colour, as of graphs. */
export const equationLabel = (layer: LayerOf<"implicit">, branches: readonly Branch[], told: Told): LabelRequest[] =>
  labelBeside(layer, layer.relation.json, branches, told.frame).map((label) =>
    layer.role === "main" && mainCurves(told.layers).length > 1 ? { ...label, colour: told.colour, most: crowded } : label,
  );

/** The curves that a figure is of. */
const mainCurves = (layers: readonly Layer[]): Layer[] =>
  layers.filter(({ type, role }) => hasEquation.has(type) && (role ?? "main") === "main");

const hasEquation: ReadonlySet<Layer["type"]> = new Set(["curve", "implicit", "parametric", "polar"]);

/** Graphs of functions that share a picture are told apart by their equations, in their colours; where there is little room they cross something. */
export function graphLabel(
  layer: LayerOf<"curve">,
  branches: () => readonly Branch[],
  { frame, layers, colour }: Told,
): LabelRequest[] {
  const said = layer.label?.params?.function;
  if (mainCurves(layers).length < 2) return [];
  const equation = isFormula(said) ? said.json : (["Equal", "y", layer.y.json] as const);
  return labelBeside(layer, equation, branches(), frame).map((label) => ({ ...label, colour, most: crowded }));
}

/** Curves by an angle or a parameter that share a picture are told apart as graphs are: r = 2, (t, t²). */
export function pathLabel(
  layer: LayerOf<"parametric" | "polar">,
  branches: readonly Branch[],
  { frame, layers, colour }: Told,
): LabelRequest[] {
  if (mainCurves(layers).length < 2) return [];
  const equation: MathJson = layer.type === "polar" ? ["Equal", "r", layer.r.json] : ["Tuple", layer.x.json, layer.y.json];
  return labelBeside(layer, equation, branches, frame).map((label) => ({ ...label, colour, most: crowded }));
}

function labelBeside(
  layer: Pick<Layer, "id" | "role">,
  equation: MathJson,
  branches: readonly Branch[],
  frame: Frame,
): LabelRequest[] {
  const text = equationText(equation);
  const points = branches.flat();
  if (text.length > longest || layer.role === "construction" || layer.role === "asymptote" || points.length === 0) return [];
  const pixels = points.map(([x, y]): Pixel => [frame.pixelX(x), frame.pixelY(y)]);
  const middle = [0, 1].map((side) => pixels.reduce((sum, pixel) => sum + (pixel[side] as number) / pixels.length, 0)) as [
    number,
    number,
  ];
  const step = Math.max(1, Math.floor(points.length / places));
  return [
    {
      texts: [text],
      at: points.flatMap(([x, y], index) => {
        const pixel = pixels[index] as Pixel;
        if (index % step !== 0 || !contains(frame.view.x, x) || !contains(frame.view.y, y)) return [];
        return [{ x: frame.roundX(x), y: frame.roundY(y), pixel, positions: outwardFirst(pixel, middle, frame.fontSize) }];
      }),
      fontSize: frame.fontSize,
      colour: colours.text,
      source: layer.id,
      most: free,
    },
  ];
}

function outwardFirst([x, y]: Pixel, [middleX, middleY]: Pixel, fontSize: number): Position[] {
  return positionsAround(distance, fontSize).map((position) => {
    const side = position.anchor === "start" ? 1 : position.anchor === "end" ? -1 : 0;
    const outwards = (position.dx + side * fontSize) * (x - middleX) + position.dy * (y - middleY) >= 0;
    return outwards ? position : { ...position, cost: position.cost + inward };
  });
}
