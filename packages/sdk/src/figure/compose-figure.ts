import type { Figure, FigureFrame, Layer, Message, View } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { animationOf } from "./animation.ts";
import { niceBounds } from "./nice-numbers.ts";
import { chooseView } from "./view/choose-view.ts";
import { inEqualUnits } from "./view/equal-units.ts";
import { type ParameterNumbers, withParameters } from "./with-parameters.ts";

/**
 * A figure with the window in which all that the question speaks of can be seen (see `chooseView`). One with trajectories
 * can be played. What the frame settles of the view stands as it is.
 *
 * @throws FigureError where no window can hold the layers: coordinates that are no numbers or lie beyond 10^100.
 */
export function composeFigure(
  parts: {
    id: string;
    title: Message;
    layers: Layer[];
    alt?: Message[];
  } & FigureFrame,
): Figure {
  const { id, title, layers, alt = [], parameters, view, fromAbove } = parts;
  const animation = parts.animation ?? animationOf(layers);
  const figure = { id, title, alt, layers, ...(parameters && { parameters }), ...(animation && { animation }) };
  const whole = { ...figure, view: anyView };
  const seen = withParameters(whole).layers;
  const free = chooseView(seen, fromAbove);
  const chosen = view?.aspect === "equal" && free.aspect === "free" && !free.z ? inEqualUnits(free, seen) : free;
  return { ...figure, view: { ...withOthers(withEnds(chosen, whole, fromAbove), whole, fromAbove), ...view } };
}

type Side = "x" | "y" | "z";
type Ends = readonly [from: number, to: number];

/** The same for every direction that a window has. */
function eachSide(view: View, of: (side: Side, interval: Ends) => [number, number]): View {
  return { ...view, x: of("x", view.x), y: of("y", view.y), ...(view.z && { z: of("z", view.z) }) };
}

const onSide = (views: readonly View[], side: Side): Ends[] =>
  views.map((view) => view[side]).filter((ends) => ends !== undefined);

/** With what is seen at both ends, where a parameter runs: a curve that moves stays in view. */
function withEnds(view: View, figure: Figure, fromAbove: FigureFrame["fromAbove"]): View {
  const { animation, parameters = [] } = figure;
  const running = parameters.find(({ name }) => name === animation?.over);
  if (!animation || !running) return view;
  const ends = [animation.from, animation.to].flatMap((value) => viewAt(figure, { [running.name]: value }, fromAbove) ?? []);
  return eachSide(view, (side, interval) => hull([interval, ...onSide(ends, side)]));
}

/** What other values of a slider show makes a window so many times larger at most. */
const mostEnlarged = 3.6;

/** With what is seen when a slider is drawn to either end, as far as that is not too far: no slider leads to an empty picture. */
function withOthers(view: View, figure: Figure, fromAbove: FigureFrame["fromAbove"]): View {
  if (figure.animation || !figure.parameters) return view;
  const ends = figure.parameters.flatMap(({ name, from, to }) =>
    [from, to].flatMap((value) => viewAt(figure, { [name]: value }, fromAbove) ?? []),
  );
  return eachSide(view, (side, [low, high]) => {
    const room = ((mostEnlarged - 1) / 2) * (high - low);
    const [from, to] = hull([[low, high], ...onSide(ends, side)]);
    const wide: [number, number] = [Math.max(from, low - room), Math.min(to, high + room)];
    return wide[0] < low || wide[1] > high ? niceBounds(...wide) : wide;
  });
}

/** At an end there may be nothing to see: y = x/a at 0. */
function viewAt(figure: Figure, values: ParameterNumbers, fromAbove: FigureFrame["fromAbove"]): View | undefined {
  try {
    return chooseView(withParameters(figure, values).layers, fromAbove);
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
}

const hull = (intervals: readonly Ends[]): [number, number] => [
  Math.min(...intervals.map(([from]) => from)),
  Math.max(...intervals.map(([, to]) => to)),
];

/** Before there is one. */
const anyView: Figure["view"] = { x: [0, 1], y: [0, 1], aspect: "free" };
