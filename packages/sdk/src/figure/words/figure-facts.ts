import type { Expression, Figure, Layer, Message, View } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { isFormula } from "../../locale/say.ts";
import { axisNamesOf, spaceNamesOf, timeOf } from "../axis-names.ts";
import { edgeOf } from "../facts/exact-places.ts";
import { isNumberLine } from "../low-height.ts";
import { checkView } from "../view/check-view.ts";
import { tells } from "../what-is-seen.ts";
import { type ParameterNumbers, withParameters } from "../with-parameters.ts";
import { number, said, type Tell, type Telling } from "./saying.ts";
import { tellCurve } from "./tell-curve.ts";
import { tellBars, tellHistogram, tellRectangles } from "./tell-data.ts";
import { tellNumberLine } from "./tell-number-line.ts";
import {
  tellAngle,
  tellField,
  tellImplicit,
  tellParametric,
  tellPoints,
  tellPolar,
  tellRegion,
  tellStraight,
  tellTrajectory,
} from "./tell-plane.ts";
import { tellParametricSurface, tellSpaceCurve, tellSurface } from "./tell-space.ts";

/** From the type of a layer to what is told of it. */
const tellers: { readonly [Type in Layer["type"]]: Tell<Type> } = {
  curve: tellCurve,
  implicit: tellImplicit,
  parametric: tellParametric,
  polar: tellPolar,
  region: tellRegion,
  points: tellPoints,
  segment: tellStraight as Tell<"segment">,
  arrow: tellStraight as Tell<"arrow">,
  angle: tellAngle,
  field: tellField,
  rectangles: tellRectangles,
  trajectory: tellTrajectory,
  "space-curve": tellSpaceCurve,
  surface: tellSurface,
  "parametric-surface": tellParametricSurface,
  bars: tellBars as Tell<"bars">,
  scatter: tellBars as Tell<"scatter">,
  box: tellBars as Tell<"box">,
  histogram: tellHistogram,
  "number-line": tellNumberLine,
};

/** More layers of a kind are summed up by the figure's own words. */
const mostLayers = 40;

/**
 * What is certain about a figure, as messages in the order of its layers: the window, then each layer, what it is and how it goes. Every fact comes from
 * exact algebra, from certified enclosures or from the layer's own data; what these do not decide is left out.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function figureFacts(
  whole: Figure,
  options: { readonly view?: View; readonly values?: ParameterNumbers } = {},
): Message[] {
  const figure = { ...withParameters(whole, options.values), view: options.view ?? whole.view };
  checkView(figure.view);
  const telling: Telling = { figure, axisNames: axisNamesOf(figure.layers) };
  const labels = figure.layers.flatMap(({ label }) => label ?? []);
  // Lines that were constructed and that nobody gave words to say nothing beside those that have some.
  const isHelp = ({ role, label }: Layer): boolean => labels.length > 0 && role === "construction" && !label;
  const shown = figure.layers.filter((layer) => !isHelp(layer)).slice(0, mostLayers);
  const told = withoutAsymptotes(
    shown.flatMap((layer) => {
      const messages = tellLayer(layer, telling);
      // Not the foci again after "ellipse …, foci …".
      return messages.filter((message) => message !== layer.label || !labels.some((other) => tells(other, message)));
    }),
  );
  return [figure.title, ...tellWindow(telling), ...distinct(told), ...tellChanges(whole, options.values)];
}

/** Not an asymptote again that was told with how the graph goes there. */
function withoutAsymptotes(messages: readonly Message[]): Message[] {
  const known = new Set(
    messages.flatMap(({ key, params = {} }) => {
      const place = key.startsWith("seen.pole") ? (params.place as Message).params : undefined;
      return isFormula(place?.letter) && isFormula(place?.value)
        ? [JSON.stringify(["Equal", place.letter.json, place.value.json])]
        : [];
    }),
  );
  return messages.filter(({ key, params = {} }) => {
    const { equation } = params;
    return key !== "label.asymptote" || !isFormula(equation) || !known.has(JSON.stringify(equation.json));
  });
}

const tellLayer = (layer: Layer, telling: Telling): Message[] => (tellers[layer.type] as Tell<Layer["type"]>)(layer, telling);

const distinct = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((message) => [JSON.stringify(message), message])).values(),
];

/** 2π where the window goes to 2π. */
function edge(value: number): Expression {
  const { exact, about } = edgeOf(value);
  return exact === undefined ? number(about) : expressionOf(exact);
}

function tellWindow({ figure: { view, layers }, axisNames }: Telling): Message[] {
  const { x, y, z, aspect, plane } = view;
  const ends = { left: edge(x[0]), right: edge(x[1]), bottom: edge(y[0]), top: edge(y[1]) };
  if (layers.length > 0 && layers.every(isNumberLine)) return [said("seen.line-window", { left: ends.left, right: ends.right })];
  // Bars and boxes stand at names, not at places of a window.
  if (layers.some(({ type }) => type === "bars" || type === "box")) return [];
  if (z) {
    const [first, second, third] = spaceNamesOf(layers).map((name) => expressionOf(name)) as [never, never, never];
    return [said("seen.box", { ...ends, x: first, y: second, z: third, low: number(z[0]), high: number(z[1]) })];
  }
  const window = said("seen.window", { ...ends, x: expressionOf(axisNames.horizontal), y: expressionOf(axisNames.vertical) });
  return [
    window,
    ...(aspect === "equal" ? [said("seen.equal")] : []),
    ...(plane === undefined ? [] : [said(plane === "polar" ? "seen.polar" : "seen.complex")]),
  ];
}

function tellChanges({ parameters = [], animation, layers }: Figure, values: ParameterNumbers = {}): Message[] {
  const told = parameters.map(({ name, value, from, to }) =>
    said("seen.parameter", {
      name: expressionOf(name),
      value: number(values[name] ?? value),
      from: number(from),
      to: number(to),
    }),
  );
  if (!animation) return told;
  const over = expressionOf(animation.over === "t" ? timeOf(layers) : animation.over);
  return [...told, said("seen.animation", { over, from: number(animation.from), to: number(animation.to) })];
}
