import type { Expression, MathJson, Place } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { toPlainText } from "../../../expression/print-unicode.ts";
import { labelOf } from "../../layers/points.ts";
import { stretchesOf } from "../../number-line/number-set.ts";
import { realValue } from "../../number-of.ts";
import { strictness } from "../../words/tell-plane.ts";
import { fiveSignificant } from "../rounding.ts";
import type { Script, WriteLayer } from "./script.ts";
import { commentText, listOf, pythonNumber, shownString, spread, withWidth } from "./text.ts";
import { writeGrid, writeSamples } from "./write-curves.ts";

/** A coordinate in its exact form, else as a number. */
const coordinate = (script: Script, exact: Expression, numeric: Expression): string =>
  script.formula(exact.json) ?? pythonNumber(realValue(numeric.json));

type PlacePair = readonly [x: string, y: string];

const placeText = (script: Script, exact: Place, numeric: Place): PlacePair => [
  coordinate(script, exact[0], numeric[0]),
  coordinate(script, exact[1], numeric[1]),
];

export const writePoints: WriteLayer<"points"> = ({ script, layer, numeric, style, label, wording }) => {
  const groups = [false, true].map((isOpen) =>
    layer.points.flatMap((point, index) => ((point.open ?? false) === isOpen ? [index] : [])),
  );
  groups.forEach((indices, isOpen) => {
    if (indices.length === 0) return;
    const places = indices.map((index) => placeOfPoint(script, layer, numeric, index));
    const [xs, ys] = [listOf(places.map(([x]) => x)), listOf(places.map(([, y]) => y))];
    script.write(`ax.plot(${xs}, ${ys}, "o", ${style}${isOpen ? ', markerfacecolor="white"' : ""}${isOpen ? "" : label})`);
    for (const [order, index] of indices.entries()) {
      const text = labelOf(numeric.points[index] as (typeof layer.points)[number], wording);
      const [left, top] = places[order] as PlacePair;
      script.writeOnce(`ax.annotate(${shownString(text)}, (${left}, ${top}), textcoords="offset points", xytext=(6, 6))`);
    }
  });
};

function placeOfPoint(
  script: Script,
  layer: Parameters<typeof writePoints>[0]["layer"],
  numeric: Parameters<typeof writePoints>[0]["layer"],
  index: number,
): PlacePair {
  const [exact, number] = [layer.points[index], numeric.points[index]] as [
    (typeof layer.points)[number],
    (typeof layer.points)[number],
  ];
  return [coordinate(script, exact.x, number.x), coordinate(script, exact.y, number.y)];
}

export const writeSegment: WriteLayer<"segment" | "arrow"> = ({ script, layer, numeric, style, label }) => {
  const [from, to] = [placeText(script, layer.from, numeric.from), placeText(script, layer.to, numeric.to)];
  script.write(`ax.plot([${from[0]}, ${to[0]}], [${from[1]}, ${to[1]}], ${style}${label})`);
};

export const writeArrow: WriteLayer<"segment" | "arrow"> = ({ script, layer, numeric, style }) => {
  const [from, to] = [placeText(script, layer.from, numeric.from), placeText(script, layer.to, numeric.to)];
  script.write(
    `ax.annotate("", xy=(${to.join(", ")}), xytext=(${from.join(", ")}), arrowprops=dict(arrowstyle="->", shrinkA=0, shrinkB=0, ${style}))`,
  );
};

/** An arc from the first ray to the second. */
export const writeAngle: WriteLayer<"angle"> = ({ script, numeric, view, style }) => {
  const [at, from, to] = [numeric.at, numeric.from, numeric.to].map(([x, y]) => [realValue(x.json), realValue(y.json)] as const);
  if (!at || !from || !to) return;
  const start = Math.atan2(from[1] - at[1], from[0] - at[0]);
  const end = Math.atan2(to[1] - at[1], to[0] - at[0]);
  const turn = (end - start + 4 * Math.PI) % (2 * Math.PI);
  const radius = fiveSignificant(0.1 * Math.min(view.x[1] - view.x[0], view.y[1] - view.y[0]));
  const [first, last] = [start, start + turn].map(fiveSignificant);
  const circle = (centre: number, name: string): string => `${pythonNumber(centre)} + ${radius} * np.${name}(angle)`;
  script.write(
    `angle = np.linspace(${pythonNumber(first as number)}, ${pythonNumber(last as number)}, 60)`,
    `ax.plot(${circle(at[0], "cos")}, ${circle(at[1], "sin")}, ${style})`,
  );
};

/** Shaded where all conditions hold, on a grid; the border as far as it bounds the region. */
export const writeRegion: WriteLayer<"region"> = (writing) => {
  const { script, layer, axisNames, style } = writing;
  const names = { [axisNames.horizontal]: "X", [axisNames.vertical]: "Y" };
  const all: MathJson =
    layer.conditions.length === 1
      ? (layer.conditions[0] as Expression).json
      : apply("And", ...layer.conditions.map(({ json }) => json));
  const text = script.condition(all, names);
  if (text === undefined) {
    script.write(`# ${commentText(layer.id)}: NumPy has no words for this region, so its border is drawn alone`);
    return writeSamples(writing);
  }
  const drawn = writing.spec();
  if (drawn && !drawn.marks.some(({ source }) => source === layer.id)) {
    script.write(`# ${commentText(layer.id)}: nothing of it lies in the window`);
    return;
  }
  const colour = /color=("[^"]*")/.exec(style)?.[1] ?? '"C0"';
  const strict = new Set(layer.conditions.flatMap(({ json }) => strictness(json)));
  const isStrict = strict.size > 0 && !strict.has(false);
  if (strict.size > 1) script.write("# its border belongs to it in parts only: it is drawn whole");
  writeGrid(writing, 801);
  script.write(`inside = ${text}`, `ax.contourf(X, Y, inside, levels=[0.5, 1.5], colors=${colour}, alpha=0.22)`);
  if (layer.border !== "none")
    script.write(`ax.contour(X, Y, inside, levels=[0.5], colors=${colour}${isStrict ? ', linestyles="dashed"' : ""})`);
};

/** A formula on the grid of X and Y, of which a constant has one value only. */
const onGrid = (text: string): string => spread(text, "X", ["X", "Y"]);

/** Arrows of one length, arrows to scale, or strokes. */
export const writeField: WriteLayer<"field"> = (writing) => {
  const { script, layer, axisNames } = writing;
  const names = { [axisNames.horizontal]: "X", [axisNames.vertical]: "Y" };
  const [u, v] = [script.formula(layer.dx.json, names), script.formula(layer.dy.json, names)];
  if (u === undefined || v === undefined)
    return script.write(`# ${commentText(layer.id)}: a field that NumPy has no words for is left out`);
  writeGrid(writing, 20);
  script.write(`U = ${onGrid(u)}`, `V = ${onGrid(v)}`);
  const way = layer.as ?? "directions";
  if (way !== "vectors") script.write("length = np.hypot(U, V)", "length[length == 0] = np.nan", "U, V = U / length, V / length");
  const plain = 'angles="xy", color="0.6"';
  const keywords = {
    directions: `${plain}, pivot="mid"`,
    vectors: `${plain}, scale_units="xy"`,
    slopes: `${plain}, pivot="mid", headwidth=0, headlength=0, headaxislength=0`,
  }[way];
  script.write(`ax.quiver(X, Y, U, V, ${keywords})`);
};

export const writeTrajectory: WriteLayer<"trajectory"> = (writing) => {
  const { script, layer } = writing;
  if (layer.system)
    script.write(`# integrated from ${commentText(layer.system.map(({ json }) => toPlainText(json)).join(", "))}`);
  writeSamples(writing);
};

/** Strips of one width; trapezoids as the area below chords. */
export const writeRectangles: WriteLayer<"rectangles"> = (writing) => {
  const { script, layer, style } = writing;
  const [from, to, count] = [layer.over[0], layer.over[1], layer.count].map(({ json }) => script.formula(json));
  const at = (place: string): string | undefined => {
    const text = script.formula(layer.y.json, { [layer.variable]: place });
    if (text === undefined) return undefined;
    return spread(text, place);
  };
  const places = { left: "edges[:-1]", right: "edges[1:]", midpoint: "(edges[:-1] + edges[1:]) / 2", trapezoid: "edges" }[
    layer.at
  ];
  const heights = at("place");
  if (heights === undefined || [from, to, count].includes(undefined)) return writeSamples(writing);
  script.write(
    `edges = np.linspace(${from}, ${to}, ${/^\d+$/.test(count ?? "") ? `${Number(count) + 1}` : `int(${count}) + 1`})`,
    `place = ${places}`,
    `heights = ${heights}`,
  );
  const colour = /color=("[^"]*")/.exec(style)?.[1] ?? '"C0"';
  if (layer.at === "trapezoid")
    script.write(
      `ax.fill_between(edges, heights, color=${colour}, alpha=0.3)`,
      `ax.vlines(edges, 0, heights, color=${colour})`,
      `ax.plot(edges, heights, color=${colour})`,
    );
  else
    script.write(
      `ax.bar(edges[:-1], heights, width=np.diff(edges), align="edge", color=${colour}, alpha=0.3, edgecolor=${colour})`,
    );
};

/** Sets one above the other, with full and hollow ends; what is endless goes to the edge of the window. */
export const writeNumberLine: WriteLayer<"number-line"> = (writing) => {
  const { script, layer, numeric, view, style, shown } = writing;
  numeric.sets.forEach((set, row) => {
    const height = numeric.sets.length === 1 && !layer.names?.length ? 0 : row + 1;
    for (const { from, to } of stretchesOf(set.json, numeric)) {
      const [left, right] = [Math.max(from.value, view.x[0]), Math.min(to.value, view.x[1])].map(pythonNumber);
      if (from.value !== to.value) script.write(`ax.plot([${left}, ${right}], [${height}, ${height}], ${withWidth(style, 3)})`);
      for (const end of from.value === to.value ? [from] : [from, to]) {
        if (!Number.isFinite(end.value)) continue;
        const face = end.closed ? "" : ', markerfacecolor="white"';
        script.write(`ax.plot([${pythonNumber(end.value)}], [${height}], "o", ${style}${face})`);
      }
    }
    const name = layer.names?.[row];
    if (name)
      script.write(
        `ax.annotate(${shown(name)}, (${pythonNumber(view.x[0])}, ${height}), textcoords="offset points", xytext=(4, 8))`,
      );
  });
  if (layer.signs) {
    const { of, points, between } = layer.signs;
    script.write(`# signs of ${commentText(toPlainText(of.json))}: ${between.map((sign) => (sign === 1 ? "+" : "-")).join(" ")}`);
    for (const [index, point] of points.entries()) {
      const text = script.formula(point.json) ?? pythonNumber(realValue(numeric.signs?.points[index]?.json ?? point.json));
      script.write(`ax.axvline(${text}, color="0.7", linewidth=0.8)`);
    }
  }
};
