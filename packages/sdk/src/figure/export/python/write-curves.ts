import type { Expression, MathJson } from "../../../contract.ts";
import { MisuseError } from "../../../errors/misuse-error.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compileInterval } from "../../../expression/evaluation/interval.ts";
import { apply, headOf, mentions, operandsOf } from "../../../expression/mathjson.ts";
import { realValue } from "../../number-of.ts";
import { differenceOf } from "../../plane-equation.ts";
import { straightLine } from "../../straight-line.ts";
import { bandsOf, dotsOf, linesOf } from "../sampled-lines.ts";
import { placesOn, planGraph, planPath } from "../sampling-plan.ts";
import type { WriteLayer, Writing } from "./script.ts";
import { commentText, listOf, pythonNumber, spread } from "./text.ts";

/** The graph of a function as y = f(x) over evenly spaced x, each branch by itself. */
export const writeCurve: WriteLayer<"curve"> = (writing) => {
  const { script, layer, numeric, view } = writing;
  const name = script.nameOf(layer.variable);
  const f = script.formula(layer.y.json);
  const [left, right] = view.x;
  const ends = numeric.over?.map(({ json }) => realValue(json));
  const [low, high] = ends ? [Math.min(...ends), Math.max(...ends)] : [left, right];
  const range = { from: Math.max(left, low), to: Math.min(right, high) };
  if (!(range.from < range.to)) return script.write(`# ${layer.id}: nothing of it lies in the window`);
  const plan = f === undefined ? undefined : planGraph(numeric.y.json, layer.variable, range, view);
  if (f === undefined || !plan) return writeSamples(writing);
  const written = (value: number): string => {
    const index = ends?.indexOf(value) ?? -1;
    const exact =
      index >= 0 && (value === low || value === high)
        ? script.formula((layer.over as [Expression, Expression])[index as 0 | 1].json)
        : undefined;
    return exact ?? pythonNumber(value);
  };
  if (plan.branches.length === 0) return script.write(`# ${layer.id}: it has no value in the window`);
  const pieces = plan.branches.map((branch) => {
    return `np.linspace(${written(branch.from)}, ${written(branch.to)}, ${placesOn(branch, range, plan.count)})`;
  });
  if (pieces.length === 1) script.write(`${name} = ${pieces[0]}`);
  else
    script.write(
      "# np.nan between the branches, so that no line is drawn across",
      `${name} = np.concatenate(${listOf(pieces.flatMap((piece, index) => (index === 0 ? [piece] : ["[np.nan]", piece])))})`,
    );
  const height = name === "y" ? "values" : "y";
  script.write(`${height} = ${spread(f, name)}`, `ax.plot(${name}, ${height}, ${writing.style}${writing.label})`);
  writeDots(writing);
};

/** Full and hollow dots where the graph begins, ends and jumps, and points that are alone. */
function writeDots({ script, layer, style, spec }: Writing): void {
  const drawn = spec();
  for (const { x, y, isHollow } of drawn ? dotsOf(drawn, layer.id) : [])
    script.write(`ax.plot(${plainList(x)}, ${plainList(y)}, "o", ${style}${isHollow ? ', markerfacecolor="white"' : ""})`);
}

const plainList = (values: readonly (number | null)[]): string =>
  listOf(values.map((value) => (value === null ? "np.nan" : pythonNumber(value))));

/** A path by its parameter. */
export const writeParametric: WriteLayer<"parametric"> = (writing) => {
  const { layer, numeric } = writing;
  writePath(writing, layer.parameter, [layer.x.json, layer.y.json], [numeric.x.json, numeric.y.json]);
};

export const writePolar: WriteLayer<"polar"> = (writing) => {
  const { layer, numeric } = writing;
  const place = (r: MathJson): [MathJson, MathJson] => [
    apply("Multiply", r, apply("Cos", layer.angle)),
    apply("Multiply", r, apply("Sin", layer.angle)),
  ];
  writing.script.nameOf(layer.angle);
  const radius = writing.script.formula(layer.r.json);
  writePath(writing, layer.angle, place(layer.r.json), place(numeric.r.json), radius);
};

function writePath(
  writing: Writing<Extract<Writing["layer"], { type: "parametric" | "polar" }>>,
  parameter: string,
  place: readonly [MathJson, MathJson],
  numeric: readonly [MathJson, MathJson],
  radius?: string,
): void {
  const { script, layer, view, style, label } = writing;
  const name = script.nameOf(parameter);
  const texts = place.map((part) => script.formula(part));
  const [from, to] = writing.numeric.over.map(({ json }) => realValue(json)) as [number, number];
  const [x, y] = numeric.map((part) => functionOf(part, parameter));
  const count = x && y && from < to ? planPath((t) => [x(t), y(t)], { from, to }, view) : undefined;
  const ends = layer.over.map(({ json }) => script.formula(json));
  if (texts.includes(undefined) || ends.includes(undefined) || count === undefined) {
    writeSamples(writing);
    return;
  }
  script.write(`${name} = np.linspace(${ends[0]}, ${ends[1]}, ${count + 1})`);
  if (radius !== undefined) {
    script.write(`r = ${radius}`, `ax.plot(r * np.cos(${name}), r * np.sin(${name}), ${style}${label})`);
    return;
  }
  const [first, second] = texts.map((text) => spread(text as string, name));
  script.write(`ax.plot(${first}, ${second}, ${style}${label})`);
}

function functionOf(json: MathJson, letter: string): ((t: number) => number) | undefined {
  try {
    return compile(json, [letter]);
  } catch (error) {
    if (error instanceof MisuseError) return undefined;
    throw error;
  }
}

/** A straight line, the graph of a function, or the zero line of left − right on a grid where that is certain to find all of it and nothing else. */
export const writeImplicit: WriteLayer<"implicit"> = (writing) => {
  const { script, layer, numeric, axisNames, style, label } = writing;
  const line = straightLine(numeric.relation.json, axisNames);
  if (line) {
    const { a, b, c } = line;
    const keywords = `${style}${label}`;
    if (b === 0) script.write(`ax.axvline(${pythonNumber(c / a)}, ${keywords})`);
    else if (a === 0) script.write(`ax.axhline(${pythonNumber(c / b)}, ${keywords})`);
    else script.write(`ax.axline((0, ${pythonNumber(c / b)}), slope=${pythonNumber(-a / b)}, ${keywords})`);
    return;
  }
  const [left, right] = operandsOf(layer.relation.json);
  const isGraph =
    headOf(layer.relation.json) === "Equal" &&
    left === axisNames.vertical &&
    right !== undefined &&
    !mentions(right, axisNames.vertical);
  if (isGraph) {
    const y = { latex: "", json: right };
    const own = { latex: "", json: operandsOf(numeric.relation.json)[1] as MathJson };
    const curve = { id: layer.id, type: "curve" as const, variable: axisNames.horizontal };
    return writeCurve({ ...writing, layer: { ...curve, y }, numeric: { ...curve, y: own } });
  }
  const [exact, difference] = [differenceOf(layer.relation.json), differenceOf(numeric.relation.json)];
  const names = { [axisNames.horizontal]: "X", [axisNames.vertical]: "Y" };
  const text = exact === undefined ? undefined : script.formula(exact, names);
  if (text === undefined || difference === undefined || !isFoundOnGrid(writing, difference)) return writeSamples(writing);
  writeGrid(writing, 1201);
  const color = /color=("[^"]*")/.exec(style)?.[1] ?? '"C0"';
  const dashed = style.includes("linestyle") ? ', linestyles="dashed"' : "";
  script.write(
    `# ${commentText(layer.id)}: left side minus right side is zero on the curve`,
    `ax.contour(X, Y, ${text}, levels=[0], colors=${color}${dashed})`,
  );
};

export function writeGrid({ script, view }: Writing, count: number): void {
  const [x, y] = [view.x, view.y].map((side) => `np.linspace(${side.map(pythonNumber).join(", ")}, ${count})`);
  script.write(`X, Y = np.meshgrid(${x}, ${y})`);
}

/** Whether the sides cross along all of the curve, and nowhere jump across each other. */
function isFoundOnGrid(
  { numeric, axisNames, view, spec }: Writing<Extract<Writing["layer"], { type: "implicit" }>>,
  difference: MathJson,
): boolean {
  const letters = [axisNames.horizontal, axisNames.vertical];
  const lines = linesOf(spec() ?? { options: {}, marks: [] }, numeric.id);
  if (!lines) return false;
  try {
    const { defined, continuous } = compileInterval(difference, letters)(view.x, view.y);
    if (defined !== "everywhere" || !continuous) return false;
    const f = compile(difference, letters);
    const [dx, dy] = [(view.x[1] - view.x[0]) / 500, (view.y[1] - view.y[0]) / 500];
    return lines.x.every((x, index) => {
      const y = lines.y[index];
      if (x === null || y === null || y === undefined) return true;
      const around = [
        f(x - dx, y),
        f(x + dx, y),
        f(x, y - dy),
        f(x, y + dy),
        f(x - dx, y - dy),
        f(x + dx, y + dy),
        f(x - dx, y + dy),
        f(x + dx, y - dy),
      ];
      return around.some((value) => value > 0) && around.some((value) => value < 0);
    });
  } catch (error) {
    if (error instanceof MisuseError) return false;
    throw error;
  }
}

/** The places that we draw it through, where no formula says it in NumPy. */
export function writeSamples(writing: Writing): void {
  const { script, layer, style, label, spec } = writing;
  const drawn = spec();
  const lines = drawn && linesOf(drawn, layer.id);
  const bands = drawn && bandsOf(drawn, layer.id);
  const hasDots = drawn !== undefined && dotsOf(drawn, layer.id).length > 0;
  if (!lines && !bands && !hasDots) {
    script.write(`# ${commentText(layer.id)}: no line of it lies in the window`);
    return;
  }
  script.write(`# ${commentText(layer.id)}: by its places, since NumPy has no formula that draws it`);
  const column = (values: readonly (number | null)[]): string => `np.array(${plainList(values)})`;
  if (lines) script.write(`x = ${column(lines.x)}`, `y = ${column(lines.y)}`, `ax.plot(x, y, ${style}${label})`);
  if (hasDots) writeDots(writing);
  if (!bands) return;
  script.write(
    "# where it oscillates more often than a picture can show, the band that it fills",
    `ax.fill(${column(bands.x)}, ${column(bands.y)}, ${style})`,
  );
}
