import type { Layer, View } from "../../contract.ts";
import type { DrawnPicture, Range } from "../../plotting-code/drawn.ts";
import { type CurveLayer, curveFunction } from "../curve-function.ts";
import { realValue } from "../number-of.ts";
import { chooseView } from "../view/choose-view.ts";
import { pointsOf } from "../view/key-points.ts";
import { hull, verticalRange } from "../view/vertical-range.ts";
import { asPlotted, margin, placesOf, widened } from "./as-plotted.ts";

/** The window of a picture: the limits that the program sets, else all that its curves are drawn over, as matplotlib shows it. */
export function viewOf(picture: DrawnPicture, chosen: View): View {
  const { limits, over, layers, plane, turn } = picture;
  const view: View = { ...asPlotted(withPaths(chosen, picture), picture), ...(plane && { plane }) };
  if (view.z) return { ...view, ...limits, turn: { azimuth: -60, elevation: 20, ...view.turn, ...turn } };
  const areLevels = hasLevels(picture);
  const x = limits.x ?? (areLevels ? (hull([...view.x, ...(over.x ?? [])]) as Range) : across(picture, view.x));
  // Beside curves by a parameter, graphs of functions have no say in the window that was chosen.
  const areMixed = ["parametric", "curve"].every((type) => layers.some((layer) => layer.type === type));
  const isChosen = areLevels || (x === view.x && !areMixed);
  const whole = (): Range => heights(layers, x, over.y);
  const y =
    limits.y ?? (!isChosen ? whole() : areLevels ? upward(over.y, view.y) : unlessCut(upward(over.y, view.y), layers, whole));
  return { ...view, x, y };
}

/** Level curves decide of their window alone; curves by a parameter that go beyond them are seen as a whole too. */
function withPaths(chosen: View, picture: DrawnPicture): View {
  const paths = picture.layers.filter(({ type }) => type === "parametric");
  if (paths.length === 0 || !hasLevels(picture)) return chosen;
  const { x, y } = chooseView(paths);
  return { ...chosen, x: hull([...chosen.x, ...x]) as Range, y: hull([...chosen.y, ...y]) as Range };
}

const hasLevels = ({ layers, fromAbove }: DrawnPicture): boolean =>
  fromAbove === true && layers.some(({ type }) => type === "surface");

function across({ over, layers }: DrawnPicture, chosen: Range): Range {
  if (!over.x) return chosen;
  const places = layers.flatMap(placesOf).map(([x]) => x);
  const [from, to] = hull([...over.x, ...places]) as Range;
  const isSeen = chosen[0] <= from && chosen[1] >= to && chosen[1] - chosen[0] <= 1.5 * (to - from);
  return isSeen || from === to ? chosen : widened([from, to]);
}

/** What was chosen to show the shape of graphs, unless it cuts off something of what the program draws. */
function unlessCut(chosen: Range, layers: readonly Layer[], whole: () => Range): Range {
  if (!layers.some(({ type }) => type === "curve") || layers.some(({ type }) => type === "bars" || type === "histogram"))
    return chosen;
  const [low, high] = whole();
  const room = margin * (high - low);
  return chosen[0] <= low + room && chosen[1] >= high - room ? chosen : [low, high];
}

const upward = (over: Range | undefined, chosen: Range): Range =>
  over && (chosen[0] > over[0] || chosen[1] < over[1]) ? widened(over) : chosen;

/** How high the curves go over an interval, poles left aside, with the points that lie in it. */
function heights(layers: readonly Layer[], x: Range, over: Range | undefined): Range {
  const curves = layers.flatMap((layer) => (layer.type === "curve" ? [layer] : [])).map((layer) => withinEnds(layer, x));
  const paths = layers.filter(({ type }) => type === "parametric").flatMap(placesOf);
  const points = [...layers.flatMap(pointsOf), ...paths.map(([x, y]) => ({ x, y, optional: false }))].filter(
    (point) => point.x >= x[0] && point.x <= x[1],
  );
  const range = verticalRange(curves, x, points, false);
  const [low, high] = hull([...range, ...(over ?? [])]) as Range;
  return widened(low === high ? [low - 1, high + 1] : [low, high]);
}

/** Its values over as much of its own interval as is in the window, spread over the whole of that. */
function withinEnds(layer: CurveLayer, [from, to]: Range): (x: number) => number {
  const [first, last] = layer.over ? layer.over.map(({ json }) => realValue(json)) : [from, to];
  const [low, high] = [Math.max(from, first as number), Math.min(to, last as number)];
  const run = curveFunction(layer, low + (high - low) / 2);
  return (x) => (low <= high ? run(low + ((x - from) / (to - from)) * (high - low)) : Number.NaN);
}
