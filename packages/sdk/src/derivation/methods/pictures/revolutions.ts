import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Layer, MathJson, Place } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { axisCalled } from "../../../problem/pictures/vocabulary/space.ts";
import { endsOf } from "./intervals.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { coordinates } from "./space-spots.ts";

/** A graph y = f(x) over an interval, and the line that it turns about. */
interface Turning {
  readonly formula: MathJson;
  readonly letter: string;
  readonly ends: readonly [MathJson, MathJson];
  /** Along x, at y = `at`; or along y, at x = `at`. */
  readonly along: "x" | "y";
  readonly at: MathJson;
}

function axisOf(axis: MathJson): Pick<Turning, "along" | "at"> {
  if (axis === "XAxis") return { along: "x", at: 0 };
  if (axis === "YAxis") return { along: "y", at: 0 };
  const [letter, at = 0] = operandsOf(axis);
  return { along: letter === "y" ? "x" : "y", at };
}

const from = (value: MathJson, at: MathJson): MathJson => (at === 0 ? value : simplify(apply("Subtract", value, at)));
const beside = (at: MathJson, value: MathJson): MathJson => (at === 0 ? value : apply("Add", at, value));
const turned = (distance: MathJson, head: "Cos" | "Sin"): MathJson =>
  apply("Multiply", ...(headOf(distance) === "Multiply" ? operandsOf(distance) : [distance]), [head, "theta"]);

/** Where the point of the curve is after it has turned by θ. */
function sweep({ formula, letter, along, at }: Turning): [MathJson, MathJson, MathJson] {
  const distance = from(along === "x" ? formula : letter, at);
  const [across, up] = [beside(at, turned(distance, "Cos")), turned(distance, "Sin")];
  return along === "x" ? [letter, across, up] : [across, formula, up];
}

const fullTurn = [expressionOf(0), expressionOf(["Multiply", 2, "Pi"])] as const;

/** A disc at each end that is not on the axis, where the axis lies along x: what is between the curve and the axis becomes a body. */
function capsOf({ formula, letter, ends, along, at }: Turning): [MathJson, MathJson, MathJson][] {
  if (along === "y") return [];
  return ends.flatMap((end): [MathJson, MathJson, MathJson][] => {
    const radius = simplify(apply("Subtract", substitute(formula, { [letter]: end }), at));
    if (radius === 0) return [];
    const distance = apply("Multiply", radius, "rho");
    return [[end, beside(at, turned(distance, "Cos")), turned(distance, "Sin")]];
  });
}

/** The axis, an eighth longer than the curve at both ends where it lies along x; undefined where it would have no length. */
function axisEnds({ formula, letter, ends, along, at }: Turning): [Place, Place] | undefined {
  const [first, last] = ends;
  const place = (x: MathJson, y: MathJson): Place => [expressionOf(x), expressionOf(y), expressionOf(0)];
  if (along === "x") {
    const room = simplify(["Divide", ["Subtract", last, first], 8]);
    return [place(simplify(["Subtract", first, room]), at), place(simplify(["Add", last, room]), at)];
  }
  const [low, high] = ends.map((end) => simplify(substitute(formula, { [letter]: end }))) as [MathJson, MathJson];
  return JSON.stringify(low) === JSON.stringify(high) ? undefined : [place(at, low), place(at, high)];
}

const drawRevolution: Draw = ([formula = 0, letter = "x", interval = 0, axis = "XAxis"], stage) => {
  const over = endsOf(interval);
  const turning: Turning = {
    ...{ formula, letter: String(letter), ends: [over[0].json, over[1].json], ...axisOf(axis) },
  };
  const equation = expressionOf(apply("Equal", "y", formula));
  const range = expressionOf(["LessEqual", over[0].json, letter, over[1].json]);
  const words = { formula: equation, range, axis: axisCalled(axis) };
  const label = { key: "label.revolution", params: words };
  const surface: Layer = {
    ...{ id: stage.id("surface"), type: "parametric-surface", role: "main", label },
    ...coordinates(sweep(turning)),
    parameters: [turning.letter, "theta"],
    over: [over, [...fullTurn]],
  };
  const caps = capsOf(turning).map(
    (place): Layer => ({
      ...{ id: stage.id("cap"), type: "parametric-surface", role: "construction" },
      ...coordinates(place),
      parameters: ["rho", "theta"],
      over: [[expressionOf(0), expressionOf(1)], [...fullTurn]],
    }),
  );
  const curve: Layer = {
    ...{ id: stage.id("curve"), type: "space-curve", role: "main", parameter: turning.letter, over },
    ...coordinates([letter, formula, 0]),
    label: { key: "label.turning-curve", params: { formula: equation } },
  };
  const ends = axisEnds(turning);
  const line: Layer[] = ends
    ? [
        {
          ...{ id: stage.id("axis"), type: "segment", role: "construction", from: ends[0], to: ends[1] },
          label: { key: "label.axis-of-revolution", params: {} },
        },
      ]
    : [];
  stage.draw("picture.turning-curve", equation.json, { range }, curve, ...line);
  stage.draw("picture.revolution", ["Tuple", ...sweep(turning)], { axis: axisCalled(axis) }, surface, ...caps);
};

/** What the graph of a function sweeps out as it turns about a line. */
export const revolutions: PictureTopic = {
  rules: {
    "picture.turning-curve": {
      relation: "states",
      example: "y = \\sqrt{x}",
      en: "Draw the curve for {range}",
      zh: "画出 {range} 上的曲线",
    },
    "picture.revolution": {
      relation: "states",
      example: "(x, \\sqrt{x} \\cos \\theta, \\sqrt{x} \\sin \\theta)",
      en: "Each point of the curve runs once around a circle about {axis}",
      zh: "曲线上每一点绕{axis}转一周，画出一个圆",
    },
  },
  draw: { Revolution: drawRevolution },
};
