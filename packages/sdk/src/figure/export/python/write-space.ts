import type { Expression } from "../../../contract.ts";
import { realValue } from "../../number-of.ts";
import { evenPlaces, thinned } from "../../table/columns.ts";
import { valuesOf } from "../../table/plane-data.ts";
import { fiveSignificant } from "../rounding.ts";
import type { WriteLayer, Writing } from "./script.ts";
import { commentText, listOf, pythonNumber, spread, withWidth } from "./text.ts";

const places = 600;

export const writeSpaceCurve: WriteLayer<"space-curve"> = (writing) => {
  const { script, layer, numeric, style, label } = writing;
  const { parameter, over } = layer;
  const name = script.nameOf(parameter);
  const parts = [layer.x, layer.y, layer.z].map(({ json }) => script.formula(json));
  const ends = over.map(({ json }) => script.formula(json));
  if ([...parts, ...ends].includes(undefined)) {
    const [from, to] = numeric.over.map(({ json }) => realValue(json)) as [number, number];
    const columns = [numeric.x, numeric.y, numeric.z].map(({ json }) => {
      const at = valuesOf(json, [parameter]);
      return Array.from({ length: places }, (_, index) => at(from + ((to - from) * index) / (places - 1)) ?? Number.NaN);
    });
    script.write(
      `# ${commentText(layer.id)}: by its places, since NumPy has no formula for it`,
      `ax.plot(${columns.map(arrayOf).join(", ")}, ${style}${label})`,
    );
    return;
  }
  const told = parts.map((text) => spread(text as string, name));
  script.write(`${name} = np.linspace(${ends[0]}, ${ends[1]}, ${places})`, `ax.plot(${told.join(", ")}, ${style}${label})`);
};

const arrayOf = (values: readonly number[]): string =>
  `np.array(${listOf(values.map((value) => pythonNumber(fiveSignificant(value))))})`;

const mostSamples = 3000;

export const writeSpaceTrajectory = ({
  script,
  layer,
  style,
  label,
}: Writing<Extract<Writing["layer"], { type: "trajectory" }>>): void => {
  const { t, x, y, z = [] } = layer.samples;
  const indices = thinned(t.length, mostSamples);
  const columns = [x, y, z].map((column) => arrayOf(indices.map((index) => column[index] as number)));
  script.write(
    `# ${commentText(layer.id)}: integrated, so by its places`,
    `ax.plot(${columns.join(", ")}, ${withWidth(style, 0.8)}${label})`,
  );
};

export const writeSpacePoints = ({
  script,
  layer,
  style,
  label,
}: Writing<Extract<Writing["layer"], { type: "points" }>>): void => {
  const columns = (["x", "y", "z"] as const).map((axis) =>
    listOf(layer.points.map((point) => (point[axis] ? (script.formula((point[axis] as Expression).json) ?? "np.nan") : "0"))),
  );
  script.write(`ax.plot(${columns.join(", ")}, "o", ${style}${label})`);
};

export const writeSpaceStraight = ({
  script,
  layer,
  style,
  label,
}: Writing<Extract<Writing["layer"], { type: "segment" | "arrow" }>>): void => {
  const ends = ([0, 1, 2] as const).map((axis) =>
    [layer.from, layer.to].map((place) => script.formula(place[axis]?.json ?? 0) ?? "np.nan"),
  );
  if (layer.type === "segment") {
    script.write(`ax.plot(${ends.map((pair) => `[${pair.join(", ")}]`).join(", ")}, ${style}${label})`);
    return;
  }
  const differences = ends.map(([from, to]) => `(${to}) - (${from})`);
  script.write(
    `ax.quiver(${ends.map(([from]) => from).join(", ")}, ${differences.join(", ")}, ${style}, arrow_length_ratio=0.1)`,
  );
};

/** z over a rectangle: a surface in space, level curves in the plane. */
export const writeSurface: WriteLayer<"surface"> = ({ script, layer, numeric, view }) => {
  if (!hasHeights(numeric, view)) {
    script.write(`# ${commentText(layer.id)}: it has no height in the window`);
    return;
  }
  const [first, second] = layer.variables;
  const z = script.formula(layer.z.json, { [first]: "X", [second]: "Y" });
  const sides =
    layer.over?.map((side) => side.map(({ json }) => script.formula(json))) ??
    [view.x, view.y].map((side) => side.map(pythonNumber));
  if (z === undefined || sides.flat().includes(undefined)) return writeSurfaceSamples(script, numeric, view);
  const lines = view.z ? 80 : 400;
  script.write(
    `X, Y = np.meshgrid(${sides.map(([from, to]) => `np.linspace(${from}, ${to}, ${lines})`).join(", ")})`,
    `Z = ${spread(z, "X", ["X", "Y"])}`,
  );
  showSurface(script, view.z);
};

/** Whether the surface has a height somewhere on a grid over its rectangle. */
function hasHeights({ z, variables, over }: Parameters<typeof writeSurface>[0]["layer"], view: Writing["view"]): boolean {
  const [xs, ys] = over?.map((side) => side.map(({ json }) => realValue(json)) as [number, number]) ?? [view.x, view.y];
  const height = valuesOf(z.json, variables);
  const places = (side: readonly [number, number] | undefined): number[] => evenPlaces(...(side ?? [0, 1]), grid);
  return places(ys).some((y) => places(xs).some((x) => height(x, y) !== undefined));
}

function showSurface(script: Writing["script"], z: readonly [number, number] | undefined): void {
  if (!z) script.write('levels = ax.contour(X, Y, Z, 12, cmap="viridis")', "ax.clabel(levels, fontsize=8)");
  else
    script.write(
      `Z[(Z < ${pythonNumber(z[0])}) | (Z > ${pythonNumber(z[1])})] = np.nan  # beyond the box`,
      'ax.plot_surface(X, Y, Z, cmap="viridis", alpha=0.8)',
    );
}

const grid = 40;

function writeSurfaceSamples(
  script: Writing["script"],
  { z, variables, over }: Parameters<typeof writeSurface>[0]["layer"],
  view: Writing["view"],
): void {
  const [xs, ys] = over?.map((side) => side.map(({ json }) => realValue(json))) ?? [view.x, view.y];
  const height = valuesOf(z.json, variables);
  const edge = (side: readonly number[] | undefined, index: number): number => {
    const [from = 0, to = 1] = side ?? [];
    return from + ((to - from) * index) / grid;
  };
  const rows = Array.from({ length: grid + 1 }, (_, row) =>
    listOf(
      Array.from({ length: grid + 1 }, (_, column) =>
        pythonNumber(fiveSignificant(height(edge(xs, column), edge(ys, row)) ?? Number.NaN)),
      ),
    ),
  );
  const sides = [xs, ys].map((side) => `np.linspace(${edge(side, 0)}, ${edge(side, grid)}, ${grid + 1})`);
  script.write(
    "# by its heights, since NumPy has no formula for it",
    `X, Y = np.meshgrid(${sides.join(", ")})`,
    `Z = np.array(${listOf(rows)})`,
  );
  showSurface(script, view.z);
}

export const writeParametricSurface: WriteLayer<"parametric-surface"> = ({ script, layer }) => {
  const [first, second] = layer.parameters;
  const parts = [layer.x, layer.y, layer.z].map(({ json }) => script.formula(json, { [first]: "U", [second]: "V" }));
  const sides = layer.over.map((side) => side.map(({ json }) => script.formula(json)));
  if ([...parts, ...sides.flat()].includes(undefined))
    return script.write(`# ${commentText(layer.id)}: NumPy has no formula for this surface`);
  script.write(`U, V = np.meshgrid(${sides.map(([from, to]) => `np.linspace(${from}, ${to}, 60)`).join(", ")})`);
  script.write(
    `ax.plot_surface(${parts.map((part) => spread(part as string, "U", ["U", "V"])).join(", ")}, cmap="viridis", alpha=0.8)`,
  );
};
