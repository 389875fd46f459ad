import type { Layer, MathJson, View } from "../../../contract.ts";
import { realValue } from "../../number-of.ts";
import { thinned } from "../../table/columns.ts";
import { valuesOf } from "../../table/plane-data.ts";
import { pgfFormula } from "./pgf-formula.ts";
import { pgfNumber, texComment } from "./text.ts";

const places = 200;
const grid = 30;
const mostSamples = 1500;

type Row = readonly (number | undefined)[];

const rowsText = (rows: readonly Row[]): string =>
  `coordinates {\n  ${rows.map((row) => `(${row.map((value) => (value === undefined ? "nan" : pgfNumber(value))).join(",")})`).join(" ")}\n}`;

const even = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);

const rangeOf = (side: readonly { readonly json: MathJson }[]): [number, number] =>
  side.map(({ json }) => realValue(json)) as [number, number];

/** A layer of a figure in space; undefined for one that has no place there. */
export function writeInSpace(layer: Layer, view: View, style: string): string[] {
  switch (layer.type) {
    case "space-curve":
      return curve(layer, style);
    case "surface":
      return surface(layer, view);
    case "parametric-surface":
      return parametricSurface(layer);
    case "trajectory": {
      const { t, x, y, z = [] } = layer.samples;
      const rows = thinned(t.length, mostSamples).map((index): Row => [x[index], y[index], z[index]]);
      return [texComment(`${layer.id}: integrated, so by its places`), `\\addplot3[${style}] ${rowsText(rows)};`];
    }
    case "points": {
      const rows = layer.points.map(({ x, y, z }): Row => [x, y, z].map((part) => realValue(part?.json ?? 0)));
      return [`\\addplot3[${style}, only marks] ${rowsText(rows)};`];
    }
    case "segment":
    case "arrow": {
      const rows = [layer.from, layer.to].map(
        (place): Row => [place[0], place[1], place[2]].map((part) => realValue(part?.json ?? 0)),
      );
      return [`\\addplot3[${style}${layer.type === "arrow" ? ", ->" : ""}] ${rowsText(rows)};`];
    }
    default:
      return [texComment(`${layer.id}: a layer of the plane has no place in space`)];
  }
}

function curve({ x, y, z, parameter, over }: Extract<Layer, { type: "space-curve" }>, style: string): string[] {
  const parts = [x, y, z].map(({ json }) => pgfFormula(json, { [parameter]: "\\t" }));
  const [from, to] = rangeOf(over);
  if (!parts.includes(undefined)) {
    const options = `domain=${pgfNumber(from)}:${pgfNumber(to)}, samples=${places}, samples y=0, variable=\\t`;
    return [`\\addplot3[${style}, ${options}] (${parts.map((part) => `{${part}}`).join(",")});`];
  }
  const columns = [x, y, z].map(({ json }) => valuesOf(json, [parameter]));
  return [`\\addplot3[${style}] ${rowsText(even(from, to, places).map((t): Row => columns.map((at) => at(t))))};`];
}

/** In space a surface, seen from above its level curves coloured. */
function surface({ z, variables, over }: Extract<Layer, { type: "surface" }>, view: View): string[] {
  const [xs, ys] = over ? over.map(rangeOf) : [view.x, view.y];
  const f = pgfFormula(z.json, { [variables[0]]: "x", [variables[1]]: "y" });
  const [[left, right], [bottom, top]] = [xs as [number, number], ys as [number, number]];
  if (f !== undefined) {
    const domains = `domain=${pgfNumber(left)}:${pgfNumber(right)}, y domain=${pgfNumber(bottom)}:${pgfNumber(top)}`;
    return [`\\addplot3[surf, shader=faceted interp, opacity=0.85, samples=${grid}, ${domains}] {${f}};`];
  }
  const height = valuesOf(z.json, variables);
  const rows = even(bottom, top, grid).flatMap((y) => even(left, right, grid).map((x): Row => [x, y, height(x, y)]));
  return [`\\addplot3[surf, shader=faceted interp, opacity=0.85, mesh/cols=${grid + 1}] ${rowsText(rows)};`];
}

function parametricSurface({ x, y, z, parameters, over }: Extract<Layer, { type: "parametric-surface" }>): string[] {
  const [us, vs] = over.map(rangeOf) as [[number, number], [number, number]];
  const at = [x, y, z].map(({ json }) => valuesOf(json, parameters));
  const rows = even(...vs, grid).flatMap((v) => even(...us, grid).map((u): Row => at.map((part) => part(u, v))));
  return [`\\addplot3[surf, shader=faceted interp, opacity=0.85, mesh/cols=${grid + 1}] ${rowsText(rows)};`];
}
