import type { PlotMark, PlotSpec } from "@math-viz/sdk";
import { changeOf, type DrawnPlot, isEmpty, lineOf, type Scales, scalesOf, sized } from "./change-plot.ts";

/** How a node stands: by its own coordinates it shows this mark on these scales; what its transform was then. */
interface Standing {
  readonly mark: PlotMark;
  readonly options: PlotSpec["options"];
  readonly transform: string;
}

/** Draws marks, and gives their nodes; one with nothing to show may have none. */
export type DrawMarks = (options: PlotSpec["options"], marks: readonly PlotMark[]) => ReadonlyMap<PlotMark, Element>;

/** What differs by less, in pixels, is in the same place. */
const same = 0.1;

/**
 * Brings a drawn chart in line with a specification for another window: what has only moved is moved, as it is; grids, texts and lines are changed;
 * what else there is is drawn and put in its place. Undefined, and nothing is changed, where more than the window is another.
 */
export function movePlot(drawn: DrawnPlot, after: PlotSpec, draw: DrawMarks): DrawnPlot | undefined {
  const { spec: before, nodes } = drawn;
  const parent = nodes.values().next().value?.parentElement;
  if (!parent || !isForOtherWindow(before.options, after.options)) return undefined;
  const standings = drawn.moved as ReadonlyMap<PlotMark, Standing> | undefined;
  const [moved, found] = [new Map<PlotMark, Standing>(), new Map<PlotMark, Element>()];
  const left = new Set(before.marks);
  const scales = scalesOf(after.options);
  const missing: PlotMark[] = [];
  for (const mark of after.marks) {
    const earlier = left.has(mark) ? mark : [...left].find((other) => isLike(other, mark));
    const node = earlier && nodes.get(earlier);
    if (!earlier || !node) {
      if (!isEmpty(mark)) missing.push(mark);
      continue;
    }
    const standing = standings?.get(earlier) ?? {
      mark: earlier,
      options: before.options,
      transform: contentOf(node, earlier).getAttribute("transform") ?? "",
    };
    const next = changed(node, standing, mark, after.options, scales);
    if (!next) {
      missing.push(mark);
      continue;
    }
    left.delete(earlier);
    moved.set(mark, next);
    found.set(mark, node);
  }
  for (const mark of left) nodes.get(mark)?.remove();
  if (missing.length > 0) for (const [mark, node] of draw(after.options, missing)) found.set(mark, node);
  order(parent, after.marks, found);
  return { spec: after, nodes: found, moved };
}

const keysOf = (options: PlotSpec["options"]): string[] => Object.keys(options).filter((key) => key !== "x" && key !== "y");

/** Whether everything but the ends of the window is the same. */
function isForOtherWindow(before: PlotSpec["options"], after: PlotSpec["options"]): boolean {
  const keys = keysOf(after);
  return keys.length === keysOf(before).length && keys.every((key) => isSame(before[key], after[key]));
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

function isLike(before: PlotMark, after: PlotMark): boolean {
  if (before.mark !== after.mark || before.source !== after.source) return false;
  const names = new Set([...Object.keys(before.options), ...Object.keys(after.options)]);
  return [...names].every((name) => isSame(before.options[name], after.options[name]));
}

/** Observable Plot wraps what is clipped: the clip stays, what is in it moves. */
const contentOf = (node: Element, { options }: PlotMark): Element =>
  options.clip === true ? (node.firstElementChild ?? node) : node;

/** Moves or changes a node, and says how it stands then; undefined, and nothing is changed, where it has to be drawn anew. */
function changed(
  node: Element,
  standing: Standing,
  mark: PlotMark,
  options: PlotSpec["options"],
  scales: Scales,
): Standing | undefined {
  const content = contentOf(node, mark);
  const shift = shiftOf(standing, mark, options);
  if (shift) {
    transform(content, `${isNothing(shift) ? "" : `translate(${shift.map(rounded).join(",")})`} ${standing.transform}`.trim());
    return standing;
  }
  const change = mark.mark.startsWith("rule")
    ? () => changeRules(node, mark, scales)
    : placeChange(content, standing, mark, scales);
  if (!change) return undefined;
  change();
  transform(content, standing.transform);
  return { ...standing, mark, options };
}

function placeChange(node: Element, { mark: before }: Standing, mark: PlotMark, scales: Scales): (() => void) | undefined {
  const { data = {} } = mark;
  // Lines of a text are nodes of their own, and so are symbols, turned or not.
  if (data.text?.some((text) => String(text).includes("\n"))) return undefined;
  if (mark.mark !== "text" && !hasSameLooks(before, mark)) return undefined;
  if (mark.mark === "dot" && (mark.options.symbol !== undefined || data.rotate)) return undefined;
  return changeOf(node, mark, scales);
}

const places = ["x", "x1", "x2", "y", "y1", "y2"];

/** Whether no column but those of places differs. */
function hasSameLooks({ data: before = {} }: PlotMark, { data: after = {} }: PlotMark): boolean {
  const names = Object.keys(after).filter((name) => !places.includes(name));
  return names.every(
    (name) =>
      before[name]?.length === after[name]?.length && before[name]?.every((value, index) => value === after[name]?.[index]),
  );
}

type Shift = readonly [right: number, down: number];
const isNothing = ([right, down]: Shift): boolean => right === 0 && down === 0;
const rounded = (pixels: number): number => Math.round(pixels * 100) / 100;

/** By how much a mark has moved as a whole, in pixels; undefined where it is not what it was. */
function shiftOf({ mark: before, options }: Standing, after: PlotMark, now: PlotSpec["options"]): Shift | undefined {
  if (before !== after && !(isSameLength(before, after) && hasSameLooks(before, after))) return undefined;
  const right = shiftAlong("x", [before, options], [after, now]);
  const down = right === undefined ? undefined : shiftAlong("y", [before, options], [after, now]);
  return right === undefined || down === undefined ? undefined : [right, down];
}

function isSameLength({ data: before = {} }: PlotMark, { data: after = {} }: PlotMark): boolean {
  const names = Object.keys(after);
  return names.length === Object.keys(before).length && names.every((name) => before[name]?.length === after[name]?.length);
}

type Placed = readonly [mark: PlotMark, options: PlotSpec["options"]];

function shiftAlong(axis: "x" | "y", [before, was]: Placed, [after, now]: Placed): number | undefined {
  const names = places.filter((name) => name.startsWith(axis) && after.data?.[name]);
  if (names.length === 0) return 0;
  const [from, to] = [lineOf(was, axis), lineOf(now, axis)];
  if (Math.abs(to.perUnit / from.perUnit - 1) * to.length > same) return undefined;
  // Marks that are the same object have moved with the plane: by as much as its middle has.
  if (before === after) return to.at(to.middle) - from.at(to.middle);
  let shift: number | undefined;
  for (const name of names) {
    for (const [index, value] of (after.data?.[name] ?? []).entries()) {
      const by = to.at(Number(value)) - from.at(Number(before.data?.[name]?.[index]));
      shift ??= by;
      if (!(Math.abs(by - shift) <= same)) return undefined;
    }
  }
  return shift ?? 0;
}

function transform(node: Element, value: string): void {
  if (value === "") node.removeAttribute("transform");
  else if (node.getAttribute("transform") !== value) node.setAttribute("transform", value);
}

/** The lines of a grid. */
function changeRules(node: Element, { mark, data = {} }: PlotMark, scales: Scales): void {
  const axis = mark === "ruleX" ? "x" : "y";
  const values = data[axis] ?? [];
  sized(node, values.length);
  for (const [index, line] of [...node.children].entries()) {
    const at = String(scales[axis](values[index]));
    line.setAttribute(`${axis}1`, at);
    line.setAttribute(`${axis}2`, at);
  }
}

/** Nodes in the order of their marks, in the place of the first of them. */
function order(parent: Element, marks: readonly PlotMark[], nodes: ReadonlyMap<PlotMark, Element>): void {
  let next: Element | null = null;
  for (const mark of marks.toReversed()) {
    const node = nodes.get(mark);
    if (!node) continue;
    if (node.parentElement !== parent || (next !== null && node.nextElementSibling !== next)) parent.insertBefore(node, next);
    next = node;
  }
}
