import { simplify } from "../../../algebra/simplify/simplify.ts";
import { quantile } from "../../../algebra/statistics/quantile.ts";
import type { Expression, FigureFrame, Layer, MathJson, Message } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, substitute } from "../../../expression/mathjson.ts";
import { niceBounds } from "../../../figure/nice-numbers.ts";
import { shortened } from "../../../figure/written-place.ts";
import { breaksOf } from "./bounded.ts";
import { ends, endsOf } from "./intervals.ts";
import { solvedOnTheWay } from "./meetings.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";
import { straight } from "./spots.ts";
import type { Stage } from "./stage.ts";

const curveOf = (json: MathJson, letter: string, stage: Stage): Layer => ({
  id: stage.id("curve"),
  type: "curve",
  role: "main",
  y: expressionOf(json),
  variable: letter,
  label: { key: "figure.graph-of", params: { function: expressionOf(apply("Equal", "y", json)) } },
});

/** Where the curves meet, ascending; fewer than two bound nothing. */
function meetingsOf(first: MathJson, second: MathJson, letter: string, stage: Stage): MathJson[] {
  const equation = expressionOf(apply("Equal", first, second));
  const members = solvedOnTheWay(equation, letter, stage);
  if (members === undefined) stage.failure = { key: "reason.picture-meet", params: { equation } };
  return (members ?? []).map(({ value }) => value);
}

const drawArea: Draw = ([first = 0, second = 0, letter = "x", interval], stage) => {
  const name = String(letter);
  const curves = [first, ...(second === 0 ? [] : [second])].map((json) => curveOf(json, name, stage));
  stage.draw(
    "picture.border-curves",
    curves.length > 1 ? ["List", ["Equal", "y", first], ["Equal", "y", second]] : ["Equal", "y", first],
    undefined,
    ...curves,
  );
  const bounds = interval === undefined ? meetingsOf(first, second, name, stage) : endsOf(interval).map(({ json }) => json);
  const [from, to] = [bounds[0], bounds.at(-1)];
  if (from === undefined || to === undefined || from === to) {
    stage.open.push({ key: "reason.picture-bounds" });
    return;
  }
  if (interval === undefined && !isEnclosed([first, second], name, [from, to])) {
    const sides = [first, second].map((json) => apply("Equal", "y", json));
    stage.failure = { key: "reason.picture-bounded", params: { curves: expressionOf(apply("List", ...sides)) } };
    return;
  }
  const within = apply("LessEqual", from, letter, to);
  const told = apply("LessEqual", shortened(from), letter, shortened(to));
  const label: Message =
    second === 0
      ? { key: "label.shaded-under", params: { formula: expressionOf(first), range: expressionOf(told) } }
      : {
          key: "label.shaded-between",
          params: { first: expressionOf(first), second: expressionOf(second), range: expressionOf(told) },
        };
  const region = (lower: MathJson, upper: MathJson): Layer => ({
    id: stage.id("area"),
    type: "region",
    role: "answer",
    border: "edge",
    conditions: [apply("LessEqual", lower, "y", upper), within].map((json): Expression => expressionOf(json)),
    label,
  });
  // Where the curves meet nothing stands between them.
  const uprights = interval === undefined ? [] : [from, to].flatMap((bound) => upright(bound, first, second, name, stage));
  stage.draw("picture.shade", told, undefined, region(second, first), region(first, second), ...uprights);
};

/** Distances from a place, each so much nearer that what grows beyond all bounds is seen to grow, as slowly as a logarithm does. */
const nearing = [1e-3, 1e-6, 1e-9];
const leastGrowth = 1.2;

/** Whether graphs keep within bounds between the places at which they meet: 1/x and x enclose nothing from −1 to 1. */
function isEnclosed(graphs: readonly MathJson[], letter: string, ends: readonly [MathJson, MathJson]): boolean {
  const [from, to] = ends.map((end) => compile(end, [])()) as [number, number];
  const breaks = breaksOf({ along: letter, graphs }, [from, to]);
  return (
    breaks?.every(({ near, unbounded }) =>
      unbounded.every((index) => {
        const value = compile(graphs[index] as MathJson, [letter]);
        return [-1, 1].every((side) => {
          const sizes = nearing.map((distance) => Math.abs(value(near + side * distance)));
          return !sizes.every((size, place) => place === 0 || size > leastGrowth * (sizes[place - 1] as number));
        });
      }),
    ) ?? false
  );
}

/** From one curve to the other at a bound. */
function upright(bound: MathJson, first: MathJson, second: MathJson, letter: string, stage: Stage): Layer[] {
  const [high, low] = [first, second].map(
    (json): MathJson => ["Tuple", bound, simplify(substitute(json, { [letter]: bound }))],
  ) as [MathJson, MathJson];
  return JSON.stringify(high) === JSON.stringify(low)
    ? []
    : [straight("segment", stage.id("bound"), [low, high], "construction")];
}

const farthest = 20;
const places = 400;
const roomBeside = 0.35;
const farBeyond = 8;

/** The area with some room beside it: where the curves go on is of less interest. Numbers only say where to look. */
function windowAround(first: MathJson, second: MathJson, letter: string, interval: MathJson | undefined): FigureFrame {
  const [upper, lower] = [first, second].map((json) => compile(json, [letter])) as [RealMap, RealMap];
  const bounds = interval === undefined ? crossings((x) => upper(x) - lower(x)) : ends(interval);
  const [from, to] = [bounds[0], bounds.at(-1)];
  if (from === undefined || to === undefined || !(to > from) || !Number.isFinite(to - from)) return {};
  const room = roomBeside * (to - from);
  const x: [number, number] = [from - room, to + room];
  const heights = Array.from({ length: places + 1 }, (_, index) => from + ((to - from) * index) / places).flatMap((at) => [
    upper(at),
    lower(at),
  ]);
  const finite = heights.filter(Number.isFinite).sort((a, b) => a - b);
  const [low = 0, high = 0] = [finite[0], finite.at(-1)];
  const most = quantile(finite, 0.95) - quantile(finite, 0.05);
  // Beside a pole all else would be flat.
  if (!(high > low) || high - low > 1e6 * (to - from) || high - low > farBeyond * most) return {};
  const margin = roomBeside * (high - low);
  return { view: { x: niceBounds(...x), y: niceBounds(low - margin, high + margin) } };
}

type RealMap = (x: number) => number;

function crossings(difference: RealMap): number[] {
  const grid = Array.from({ length: 2 * places + 1 }, (_, index) => -farthest + (farthest * index) / places);
  return grid.filter((x, index) => {
    const [here, next] = [difference(x), difference(grid[index + 1] ?? Number.NaN)];
    return here === 0 || here * next < 0;
  });
}

/** Areas under curves and between them. */
export const areas: PictureTopic = {
  rules: {
    "picture.border-curves": { relation: "states", example: "y = x^2", en: "Draw what bounds the area", zh: "画出边界曲线" },
    "picture.meet": {
      relation: "equivalent",
      example: "x = x^2 ⟶ x = 0 \\lor x = 1",
      en: "The area ends where both have the same value",
      zh: "区域的端点是两者相等之处",
    },
    "picture.meet-about": {
      relation: "approximates",
      example: "x = \\cos x ⟶ x \\approx 0.739085133215",
      en: "The area ends where both have the same value: no exact form is known, these are all such places",
      zh: "区域的端点是两者相等之处：没有已知的精确形式，下面是所有这样的点",
    },
    "picture.shade": {
      relation: "states",
      example: "0 \\leq x \\leq 2",
      en: "Shade what lies between, for these values",
      zh: "在此范围内把两者之间涂上阴影",
    },
  },
  draw: { Area: drawArea },
  frame: { Area: ([first = 0, second = 0, letter = "x", interval]) => windowAround(first, second, String(letter), interval) },
};
