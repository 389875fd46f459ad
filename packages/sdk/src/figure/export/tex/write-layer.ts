import type { Layer, MathJson, PlotMark, PlotSpec, View } from "../../../contract.ts";
import { MisuseError } from "../../../errors/misuse-error.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { apply } from "../../../expression/mathjson.ts";
import { realValue } from "../../number-of.ts";
import { valuesOf } from "../../table/plane-data.ts";
import { dotsOf, isOpenLine, linesOf, numbersOf } from "../sampled-lines.ts";
import { type GraphPlan, placesOn, planGraph, planPath } from "../sampling-plan.ts";
import { pgfFormula } from "./pgf-formula.ts";
import { coordinates, pgfNumber, texComment } from "./text.ts";

export interface TexWriting {
  readonly view: View;
  /** The layer's colour and dashes as options. */
  readonly style: string;
  readonly spec: () => PlotSpec | undefined;
}

/** More places than these take TeX too long: such a curve is written by those that we draw it through. */
const mostSamples = 2000;

type Curve = Extract<Layer, { type: "curve" }>;

/** A graph by its formula, each branch by itself. */
export function writeGraph(layer: Curve, { view, style, spec }: TexWriting): string[] {
  const f = pgfFormula(layer.y.json, { [layer.variable]: "x" });
  const ends = layer.over?.map(({ json }) => realValue(json)) ?? view.x;
  const range = { from: Math.max(view.x[0], Math.min(...ends)), to: Math.min(view.x[1], Math.max(...ends)) };
  const plan = f === undefined || !(range.from < range.to) ? undefined : planGraph(layer.y.json, layer.variable, range, view);
  const isFine =
    plan !== undefined && plan.count <= mostSamples && !meetsInSight(plan, compile(layer.y.json, [layer.variable]), view);
  if (!isFine) return writeDrawn(layer, { view, style, spec });
  return [
    ...plan.branches.map((branch) => {
      const samples = placesOn(branch, range, plan.count);
      return `\\addplot[${style}, domain=${pgfNumber(branch.from)}:${pgfNumber(branch.to)}, samples=${samples}] {${f}};`;
    }),
    ...writeDots(layer, { style, spec }),
  ];
}

/**
 * Whether two stretches meet where the graph is seen, at a hole or a jump: pgf computes with five digits, so beside such a place sinh(x)/x comes out as 0 and
 * a step as the next one. At a pole the graph has left the picture before.
 */
function meetsInSight({ branches }: GraphPlan, f: (x: number) => number, { x, y: [low, high] }: View): boolean {
  const near = (x[1] - x[0]) / axes.width;
  const isSeen = (at: number): boolean => f(at) >= low && f(at) <= high;
  return branches.some(({ to }, index) => {
    const next = branches[index + 1];
    return next !== undefined && next.from - to < near && (isSeen(to) || isSeen(next.from));
  });
}

type PathLayer = Extract<Layer, { type: "parametric" | "polar" }>;

export function writePath(layer: PathLayer, writing: TexWriting): string[] {
  const letter = layer.type === "polar" ? layer.angle : layer.parameter;
  const place: [MathJson, MathJson] =
    layer.type === "polar"
      ? [apply("Multiply", layer.r.json, apply("Cos", letter)), apply("Multiply", layer.r.json, apply("Sin", letter))]
      : [layer.x.json, layer.y.json];
  const texts = place.map((part) => pgfFormula(part, { [letter]: "\\t" }));
  const [from, to] = layer.over.map(({ json }) => realValue(json)) as [number, number];
  const count = texts.includes(undefined) || !(from < to) ? undefined : countFor(place, letter, { from, to }, writing.view);
  if (count === undefined || count > mostSamples) return writeDrawn(layer, writing);
  const options = `${writing.style}, domain=${pgfNumber(from)}:${pgfNumber(to)}, samples=${count + 1}, variable=\\t`;
  return [`\\addplot[${options}] ({${texts[0]}},{${texts[1]}});`];
}

function countFor(
  place: readonly [MathJson, MathJson],
  letter: string,
  over: { from: number; to: number },
  view: View,
): number | undefined {
  try {
    const [x, y] = place.map((part) => compile(part, [letter])) as [(t: number) => number, (t: number) => number];
    return planPath((t) => [x(t), y(t)], over, view);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** What we draw of a layer, mark by mark: lines, areas, dots. */
export function writeDrawn(layer: Layer, { style, spec }: TexWriting): string[] {
  const drawn = spec();
  const marks = (drawn?.marks ?? []).filter(({ source }) => source === layer.id);
  const line = drawn && linesOf(drawn, layer.id);
  const isDashed = marks.some((mark) => isOpenLine(mark) && typeof mark.options.strokeDasharray === "string");
  const own = `${style}${isDashed && !style.includes("dashed") ? ", dashed" : ""}`;
  const written = [
    ...marks
      .filter(({ mark, options }) => mark === "line" && options.fill !== undefined && options.fill !== "none")
      .flatMap((mark) => writeArea(mark, style)),
    ...(line ? [`\\addplot[${own}] ${coordinates(line)};`] : []),
    ...writeDots(layer, { style, spec }),
  ];
  return written.length > 0
    ? [texComment(`${layer.id}: by its places`), ...written]
    : [texComment(`${layer.id}: nothing of it lies in the window`)];
}

/** Each closed outline by itself. */
function writeArea(mark: PlotMark, style: string): string[] {
  const [x, y] = [numbersOf(mark.data, mark.options.x), numbersOf(mark.data, mark.options.y)];
  const parts: { x: number[]; y: number[] }[] = [{ x: [], y: [] }];
  x.forEach((value, index) => {
    const other = y[index] ?? null;
    if (value === null || other === null) parts.push({ x: [], y: [] });
    else {
      parts.at(-1)?.x.push(value);
      parts.at(-1)?.y.push(other);
    }
  });
  const opacity = typeof mark.options.fillOpacity === "number" ? mark.options.fillOpacity : 1;
  const colour = /^[^,]*/.exec(style)?.[0] ?? "blue";
  return parts
    .filter((part) => part.x.length > 2)
    .map((part) => `\\addplot[draw=none, fill=${colour}, fill opacity=${opacity}] ${coordinates(part)} -- cycle;`);
}

/** Full and hollow dots where a graph begins, ends and jumps, and points that are alone. */
function writeDots({ id }: Layer, { style, spec }: Pick<TexWriting, "style" | "spec">): string[] {
  const drawn = spec();
  return (drawn ? dotsOf(drawn, id) : []).map(
    ({ isHollow, ...places }) =>
      `\\addplot[${style}, solid, only marks, mark=*${isHollow ? ", mark options={fill=white}" : ""}] ${coordinates(places)};`,
  );
}

/** The size of the axes, in points, and so many arrows across and up. */
const axes = { width: 364, height: 228 };
const arrows = { across: 20, up: 12 };
const arrowLength = 12;

/** Arrows or strokes of one length, or vectors to scale, on a grid. */
export function writeField(
  layer: Extract<Layer, { type: "field" }>,
  { view }: TexWriting,
  letters: readonly [string, string],
): string[] {
  const [dx, dy] = [layer.dx, layer.dy].map(({ json }) => valuesOf(json, letters));
  const unitX = axes.width / (view.x[1] - view.x[0]);
  const unitY = view.aspect === "equal" ? unitX : axes.height / (view.y[1] - view.y[0]);
  const way = layer.as ?? "directions";
  const vectors = placesWithin(view.y, arrows.up).flatMap((y) =>
    placesWithin(view.x, arrows.across).flatMap((x) => {
      const [right, up] = [dx?.(x, y), dy?.(x, y)];
      return right === undefined || up === undefined || (right === 0 && up === 0)
        ? []
        : [{ x, y, right: right * unitX, up: up * unitY }];
    }),
  );
  const longest = vectors.reduce((most, { right, up }) => Math.max(most, Math.hypot(right, up)), 0);
  const lines = vectors.map(({ x, y, right, up }) => {
    // To scale, the longest is as long as the grid is wide.
    const scale = way === "vectors" ? axes.width / arrows.across / longest : arrowLength / Math.hypot(right, up);
    const [left, top] = [right, up].map((part) => Number(((part * scale) / 2).toFixed(2)));
    const shifted = (sign: 1 | -1): string =>
      `([shift={(${pgfNumber(sign * (left as number))}pt,${pgfNumber(sign * (top as number))}pt)}]axis cs:${pgfNumber(x)},${pgfNumber(y)})`;
    return `\\draw[gray${way === "slopes" ? "" : ", ->"}] ${shifted(-1)} -- ${shifted(1)};`;
  });
  return lines.length > 0 ? lines : [texComment(`${layer.id}: the field has no value in the window`)];
}

/** The middles of so many equal parts. */
const placesWithin = ([from, to]: readonly [number, number], count: number): number[] =>
  Array.from({ length: count }, (_, index) => Number((from + ((to - from) * (index + 0.5)) / count).toPrecision(6)));
