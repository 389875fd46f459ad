import type { MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { named, needed, scalar } from "../running/arguments.ts";
import { decided } from "../running/decided.ts";
import type { Call } from "../running/machine.ts";
import { Unclear } from "../unclear.ts";
import type { Axis } from "../values/axis.ts";
import { elementwise } from "../values/elementwise.ts";
import { conjunction, decimalOf, difference, made, product, quotient, sum } from "../values/formula.ts";
import { power } from "../values/power.ts";
import { rangeOf } from "../values/range.ts";
import { settled } from "../values/settled.ts";
import { type Numeric, nothing, numberValue, type Value } from "../values/value.ts";
import { extentOf } from "./drafts.ts";
import { draw } from "./lines.ts";
import { onOwnAxis } from "./own-axis.ts";
import { checkDrawable, placesIn } from "./plot.ts";
import type { Panel } from "./sheet.ts";
import { looks } from "./style.ts";

type Drawing = (call: Call, panel: Panel) => Value;

/** The area between two graphs, or between one and the axis, where a condition holds if there is one. */
const between =
  (side: "upward" | "across"): Drawing =>
  (call, panel) => {
    const names = side === "upward" ? (["x", "y1", "y2", "where"] as const) : (["y", "x1", "x2", "where"] as const);
    const values = named<string>(call, names, looks);
    const [along, one, other = numberValue(0)] = names.slice(0, 3).map((name) => values[name]);
    const given = needed(along);
    const where = values.where;
    if (where && where.type !== "condition") throw new Unclear("undecided");
    const parts = [given, needed(one), other, ...(where ? [{ ...where, type: "numeric" } as Numeric] : [])];
    const each = parts.map((_, index) => elementwise(parts, (formulas) => formulas[index] as MathJson));
    const [x, a, b, holds] = each;
    if (x?.type !== "numeric" || a?.type !== "numeric" || b?.type !== "numeric") throw new Unclear("shape");
    const own = onOwnAxis(x, [a.formula, b.formula, holds?.type === "numeric" ? holds.formula : "True", x.where ?? "True"]);
    if (!own) throw new Unclear("shape");
    const { axis } = own;
    const [first, second, held, only] = own.formulas as [MathJson, MathJson, MathJson, MathJson];
    checkDrawable([first, second], [axis]);
    const condition = held === "True" ? held : decided(held, [axis], [first, second]);
    const [low, high] = ordered(first, second, axis);
    drawArea(call, panel, { side, axis, low, high, condition: conjunction([condition, only]) });
    return nothing;
  };

interface Area {
  readonly side: "upward" | "across";
  readonly axis: Axis;
  readonly low: MathJson;
  readonly high: MathJson;
  readonly condition: MathJson;
}

function drawArea(call: Call, panel: Panel, { side, axis, low, high, condition }: Area): void {
  if (panel.projection !== "plane") throw new Unclear("projection", { name: call.name });
  const [from, to] = extentOf(axis);
  call.machine.sheet.draw(panel, {
    ...(side === "upward" ? { graph: axis } : {}),
    over: side === "upward" ? { x: [from, to] } : { y: [from, to] },
    make: (letters) => {
      const [along, across] = side === "upward" ? [letters.across, letters.upward] : [letters.upward, letters.across];
      const own = new Map([[axis, along]]);
      const put = (formula: MathJson): MathJson => letters.put(formula, own).json;
      const conditions: MathJson[] = [
        ["And", ["LessEqual", from, along], ["LessEqual", along, to]],
        ["LessEqual", put(low), across],
        ["LessEqual", across, put(high)],
        ...(condition === "True" ? [] : [put(condition)]),
      ];
      return [{ type: "region", conditions: conditions.map(expressionOf), border: "edge" }];
    },
  });
}

/** The lower and the higher of two graphs; by min and max where they change places. */
function ordered(a: MathJson, b: MathJson, axis: Axis): [MathJson, MathJson] {
  const distance = rangeOf(difference(a, b), [axis]);
  if (distance && distance.lo >= 0) return [b, a];
  if (distance && distance.hi <= 0) return [a, b];
  return [made("Min", a, b), made("Max", a, b)];
}

/** A polygon by its corners, filled; one with a dent is not told by its sides alone. */
const fill: Drawing = (call, panel) => {
  const [x, y] = call.values;
  for (const option of call.options.keys()) if (!looks.has(option)) throw new Unclear("option", { name: call.name, option });
  const corners = placesIn([needed(x), needed(y)]);
  drawPolygon(call, panel, corners, true);
  return nothing;
};

const mostCorners = 40;

function drawPolygon(call: Call, panel: Panel, given: readonly (readonly MathJson[])[], isFilled: boolean): void {
  const [first, last] = [given[0], given.at(-1)];
  const isClosed =
    first && last && given.length > 1 && first.every((number, index) => decimalOf(number) === decimalOf(last[index] ?? 0));
  const open = isClosed ? given.slice(0, -1) : given;
  if (open.length < 3 || open.length > mostCorners) throw new Unclear("shape");
  const corners = open.map((corner) => corner.map((number) => settled(number)));
  const turns = corners.map((corner, index) => turnAt(corners, corner, index));
  const sign = Math.sign(turns.find((turn) => turn !== 0) ?? 0);
  if (sign === 0 || turns.some((turn) => turn * sign < 0) || !goesAroundOnce(corners)) throw new Unclear("dented");
  const next = (index: number): readonly MathJson[] => corners[(index + 1) % corners.length] as readonly MathJson[];
  draw(call, panel, (letters) => {
    if (!isFilled)
      return corners.map(([x, y], index) => ({
        type: "segment",
        from: [expressionOf(x as MathJson), expressionOf(y as MathJson)],
        to: [expressionOf(next(index)[0] as MathJson), expressionOf(next(index)[1] as MathJson)],
      }));
    const conditions = corners.map(([x, y], index) => {
      const [x2, y2] = next(index);
      // On the left of each side, going around counter-clockwise.
      const across = times(difference(x2 as MathJson, x as MathJson), difference(letters.upward, y as MathJson));
      const upward = times(difference(y2 as MathJson, y as MathJson), difference(letters.across, x as MathJson));
      return expressionOf([sign > 0 ? "GreaterEqual" : "LessEqual", difference(across, upward), 0]);
    });
    return [{ type: "region", conditions, border: "edge" }];
  });
}

const times = (a: MathJson, b: MathJson): MathJson => (a === 0 ? 0 : product(a, b));

/** A star turns the same way at every corner as well, but goes around twice. */
function goesAroundOnce(corners: readonly (readonly MathJson[])[]): boolean {
  const places = corners.map((corner) => corner.map(decimalOf));
  const ways = places.map(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = places[(index + 1) % places.length] ?? [];
    return Math.atan2(nextY - y, nextX - x);
  });
  const turned = ways.reduce((sum, way, index) => {
    const turn = (ways[(index + 1) % ways.length] ?? 0) - way;
    return sum + turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  }, 0);
  return Math.round(Math.abs(turned) / (2 * Math.PI)) === 1;
}

function turnAt(corners: readonly (readonly MathJson[])[], corner: readonly MathJson[], index: number): number {
  const [a, b, c] = [corners.at(index - 1), corner, corners[(index + 1) % corners.length]].map((each) =>
    (each ?? []).map((number) => decimalOf(number)),
  ) as [number[], number[], number[]];
  const [ax, ay, bx, by, cx, cy] = [...a, ...b, ...c] as [number, number, number, number, number, number];
  return (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
}

/** A circle, an ellipse, a rectangle or a polygon, made to be added to axes. */
export function shapeNamed(name: string): Drawing | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

const centred = (call: Call, names: readonly string[]): readonly MathJson[] => {
  const values = named<string>(call, ["xy", ...names], looks);
  const centre = needed(values.xy);
  if (centre.type !== "items" || centre.items.length !== 2) throw new Unclear("no-place");
  return [...centre.items, ...names.map((name) => needed(values[name]))].map(scalar);
};

const squareOver = (letter: MathJson, middle: MathJson, half: MathJson): MathJson => [
  "Divide",
  ["Power", difference(letter, middle), 2],
  power(half, 2, []),
];

const shapes: Readonly<Record<string, Drawing>> = {
  Circle: (call, panel) => {
    const [x, y, radius] = centred(call, ["radius"]) as [MathJson, MathJson, MathJson];
    draw(call, panel, ({ across, upward }) => [
      {
        type: "implicit",
        role: "main",
        relation: expressionOf([
          "Equal",
          ["Add", ["Power", difference(across, x), 2], ["Power", difference(upward, y), 2]],
          power(radius, 2, []),
        ]),
      },
    ]);
    return nothing;
  },
  Ellipse: (call, panel) => {
    const [x, y, width, height] = centred(call, ["width", "height"]) as [MathJson, MathJson, MathJson, MathJson];
    const [a, b]: MathJson[] = [width, height].map((length) => settled(quotient(length, 2)));
    draw(call, panel, ({ across, upward }) => [
      {
        type: "implicit",
        role: "main",
        relation: expressionOf(["Equal", ["Add", squareOver(across, x, a as MathJson), squareOver(upward, y, b as MathJson)], 1]),
      },
    ]);
    return nothing;
  },
  Rectangle: (call, panel) => {
    const [x, y, width, height] = centred(call, ["width", "height"]) as [MathJson, MathJson, MathJson, MathJson];
    const corners = [
      [x, y],
      [sum(x, width), y],
      [sum(x, width), sum(y, height)],
      [x, sum(y, height)],
    ] as MathJson[][];
    drawPolygon(call, panel, corners, isFilled(call));
    return nothing;
  },
  Polygon: (call, panel) => {
    const { xy } = named(call, ["xy", "closed"], looks);
    const corners = needed(xy);
    if (corners.type !== "items") throw new Unclear("shape");
    const places = corners.items.map((corner) => (corner.type === "items" ? corner.items.map(scalar) : []));
    if (places.some(({ length }) => length !== 2)) throw new Unclear("no-place");
    drawPolygon(call, panel, places, isFilled(call));
    return nothing;
  },
};

function isFilled({ options }: Call): boolean {
  const fill = options.get("fill");
  const face = options.get("facecolor") ?? options.get("fc");
  const isOpen = (fill?.type === "condition" && fill.formula === "False") || (face?.type === "text" && face.text === "none");
  return !isOpen;
}

export const areas: Readonly<Record<string, Drawing>> = {
  fill_between: between("upward"),
  fill_betweenx: between("across"),
  fill,
};
