import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { svgElement } from "./dom.ts";
import { pathOf } from "./long-lines.ts";

/** A chart as `renderPlot` drew it: its specification, and the node of each mark that has one. */
export interface DrawnPlot {
  readonly spec: PlotSpec;
  readonly nodes: ReadonlyMap<PlotMark, Element>;
  /** How nodes stand that were moved as they were: see `movePlot`. */
  readonly moved?: ReadonlyMap<PlotMark, unknown>;
}

/** From a value to pixels, as Observable Plot scales it: two places are more than a screen can show. */
export type Scale = (value: number | string | null | undefined) => number;
export type Scales = Readonly<Record<"x" | "y", Scale>>;

type Columns = NonNullable<PlotMark["data"]>;

/**
 * Brings a drawn chart in line with another specification of the same marks, node by node, which is many times as quick as drawing it anew.
 * Undefined, and nothing is changed, where that cannot be done: for other marks, or other options than places and texts.
 */
export function changePlot({ spec: before, nodes, moved }: DrawnPlot, after: PlotSpec): DrawnPlot | undefined {
  if (moved !== undefined || before.options !== after.options || before.marks.length !== after.marks.length) return undefined;
  const scales = scalesOf(after.options);
  const changed = new Map<PlotMark, Element>();
  const changes: (() => void)[] = [];
  for (const [index, mark] of after.marks.entries()) {
    const earlier = before.marks[index] as PlotMark;
    const node = nodes.get(earlier);
    if (node) changed.set(mark, node);
    if (earlier === mark || (!node && isLike(earlier, mark) && isEmpty(mark))) continue;
    const change = node && isLike(earlier, mark) ? changeOf(node, mark, scales) : undefined;
    if (change === undefined) return undefined;
    changes.push(change);
  }
  for (const change of changes) change();
  return { spec: after, nodes: changed };
}

export const scalesOf = (options: PlotSpec["options"]): Scales => ({ x: scaleOf(options, "x"), y: scaleOf(options, "y") });

function scaleOf(options: PlotSpec["options"], axis: "x" | "y"): Scale {
  const { at } = lineOf(options, axis);
  return (value) => Math.round(100 * at(Number(value))) / 100;
}

interface AxisLine {
  readonly at: (value: number) => number;
  readonly perUnit: number;
  readonly length: number;
  readonly middle: number;
}

/** An axis of a chart: from values to pixels, more exactly than they are written. */
export function lineOf(options: PlotSpec["options"], axis: "x" | "y"): AxisLine {
  const { domain } = options[axis] as { domain: readonly [number, number] };
  const number = (name: string): number => Number(options[name]);
  const [start, end] =
    axis === "x"
      ? [number("marginLeft"), number("width") - number("marginRight")]
      : [number("height") - number("marginBottom"), number("marginTop")];
  const perUnit = (end - start) / (domain[1] - domain[0]);
  const middle = domain[0] + (domain[1] - domain[0]) / 2;
  return { at: (value) => start + (value - domain[0]) * perUnit, perUnit, length: Math.abs(end - start), middle };
}

/** The side on which its texts stand may change; whatever else it is drawn by may not. */
function isLike(before: PlotMark, after: PlotMark): boolean {
  if (before.mark !== after.mark || before.source !== after.source) return false;
  const names = new Set([...Object.keys(before.options), ...Object.keys(after.options)]);
  names.delete("textAnchor");
  return [...names].every((name) => before.options[name] === after.options[name]);
}

/** With nothing to show a mark may have no node. */
export const isEmpty = ({ data = {} }: PlotMark): boolean =>
  Object.values(data).every((column) => column.every((value) => value === null));

/** What is to be done to the node of a mark so that it shows other data; undefined where it would have to be drawn anew. */
export function changeOf(node: Element, { mark, data = {}, options }: PlotMark, scales: Scales): (() => void) | undefined {
  const { x = [], y = [] } = data;
  const groups = columnNamed(options.z, data);
  if (mark === "line" && groups) return () => changeGroups(node, groups, { data, options }, scales);
  if (mark === "line") return () => changeLine(node, pathOf(x, y, scales.x, scales.y));
  if (mark === "text" && x.length > 0) return () => changeTexts(node, data, options.textAnchor, scales);
  // Behind a surface there may be none.
  const places = x.filter((value) => value !== null).length;
  if (mark !== "dot" || node.childElementCount !== places) return undefined;
  return () => {
    for (const [index, dot] of [...node.children].entries()) {
      dot.setAttribute("cx", String(scales.x(x[index])));
      dot.setAttribute("cy", String(scales.y(y[index])));
      const title = dot.querySelector("title");
      if (title && title.textContent !== data.title?.[index]) title.textContent = String(data.title?.[index] ?? "");
    }
  };
}

const columnNamed = (name: unknown, data: Columns): Columns[string] | undefined =>
  typeof name === "string" && Object.hasOwn(data, name) ? data[name] : undefined;

/** As many children as this, each like the first. */
export function sized(node: Element, count: number): void {
  while (node.childElementCount > count) node.lastElementChild?.remove();
  while (node.childElementCount < count) node.append(node.firstElementChild?.cloneNode(true) ?? "");
}

/** A path for each group of places behind one another, such as the faces of a surface, in the colours of its first place. */
function changeGroups(
  node: Element,
  groups: Columns[string],
  { data, options }: { data: Columns; options: PlotMark["options"] },
  scales: Scales,
): void {
  const { x = [], y = [] } = data;
  const starts = [...groups.keys()].filter((index) => index === 0 || groups[index] !== groups[index - 1]);
  sized(node, starts.length);
  const colours = (["fill", "stroke"] as const).flatMap((name) => {
    const column = columnNamed(options[name], data);
    return column ? [{ name, column }] : [];
  });
  let path = node.firstElementChild;
  for (const [group, start] of starts.entries()) {
    const end = starts[group + 1] ?? groups.length;
    path?.setAttribute("d", pathOf(x.slice(start, end), y.slice(start, end), scales.x, scales.y));
    for (const { name, column } of colours) path?.setAttribute(name, String(column[start]));
    path = path?.nextElementSibling ?? null;
  }
}

/** A line with nothing to show has no path, as Observable Plot has it. */
function changeLine(node: Element, path: string): void {
  if (path === "") {
    node.replaceChildren();
    return;
  }
  const drawn = node.firstElementChild ?? node.appendChild(svgElement(node.ownerDocument, "path"));
  if (drawn.getAttribute("d") !== path) drawn.setAttribute("d", path);
}

function changeTexts(node: Element, { x = [], y = [], text = [] }: Columns, anchor: unknown, scales: Scales): void {
  sized(node, x.length);
  for (const [index, label] of [...node.children].entries()) {
    label.setAttribute("transform", `translate(${scales.x(x[index])},${scales.y(y[index])})`);
    if (label.textContent !== text[index]) label.textContent = String(text[index]);
  }
  if (typeof anchor === "string" && anchor !== "middle") node.setAttribute("text-anchor", anchor);
  else node.removeAttribute("text-anchor");
}
