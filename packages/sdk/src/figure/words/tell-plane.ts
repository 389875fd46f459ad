import { isZero } from "../../algebra/quadratic-number.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import type { Expression, Layer, MathJson, Message, Place } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import type { FigureWord } from "../../locale/figure-words.ts";
import { isFormula } from "../../locale/say.ts";
import { timeOf } from "../axis-names.ts";
import { conicCoefficients } from "../conic/coefficients.ts";
import { conicShape } from "../conic/shape.ts";
import { withinBudget } from "../facts/within-budget.ts";
import { realValue } from "../number-of.ts";
import { domainBordersOf } from "../region/domain-borders.ts";
import { straightLine } from "../straight-line.ts";
import { writtenPlace } from "../written-place.ts";
import { equation, exactForm, measured, nameOr, number, said, type Tell, tuple } from "./saying.ts";

const conicNames: Readonly<Record<string, FigureWord>> = {
  ellipse: "seen.ellipse",
  parabola: "seen.parabola",
  hyperbola: "seen.hyperbola",
  lines: "seen.lines",
  point: "seen.single-point",
  empty: "seen.empty",
};

export const tellImplicit: Tell<"implicit"> = (layer, { axisNames }) => [
  nameOr(layer, () => {
    const { relation } = layer;
    if (straightLine(relation.json, axisNames)) return said("seen.straight", { relation });
    const conic = conicCoefficients(relation.json, axisNames);
    const shape = conic && conicShape(conic);
    const isCircle = shape?.kind === "ellipse" && shape.a === shape.b;
    return said(isCircle ? "seen.circle" : ((shape && conicNames[shape.kind]) ?? "seen.implicit"), { relation });
  }),
];

export const tellParametric: Tell<"parametric"> = (layer) => {
  const { x, y, parameter, over } = layer;
  const params = { place: tuple(x.json, y.json), letter: expressionOf(parameter), from: over[0], to: over[1] };
  return [nameOr(layer, () => said("seen.parametric", params)), ...tellPathEnds([x.json, y.json], parameter, over)];
};

export const tellPolar: Tell<"polar"> = (layer) => {
  const { r, angle, over } = layer;
  const params = { equation: equation("r", r.json), letter: expressionOf(angle), from: over[0], to: over[1] };
  const place: MathJson[] = [
    ["Multiply", r.json, ["Cos", angle]],
    ["Multiply", r.json, ["Sin", angle]],
  ];
  return [nameOr(layer, () => said("seen.polar-curve", params)), ...tellPathEnds(place, angle, over)];
};

/** Where a path begins and ends, by the exact values of its coordinates there. */
export function tellPathEnds(place: readonly MathJson[], letter: string, over: readonly [Expression, Expression]): Message[] {
  const [start, end] = over.map(({ json }) => {
    const values = place.map((part) => exactForm(substitute(part, { [letter]: json })));
    return values.includes(undefined) ? undefined : tuple(...(values as MathJson[]));
  });
  if (!start || !end) return [];
  return sameTree(start.json, end.json) ? [said("seen.path-closes", { start })] : [said("seen.path-ends", { start, end })];
}

export const tellRegion: Tell<"region"> = (layer) => {
  const conditions = layer.conditions.map((condition) => said("seen.exactly", { value: condition }));
  // Where a side ends to have values there is a border, too: the line x = 2 of (y − 1)/(x − 2) ≥ 0.
  const ends = layer.conditions.flatMap(({ json }) => domainBordersOf(json).map(({ excludes }) => excludes));
  const strict = new Set([...layer.conditions.flatMap(({ json }) => strictness(json)), ...ends]);
  const border: FigureWord = strict.size > 1 ? "seen.border-partly" : strict.has(true) ? "seen.border-out" : "seen.border-in";
  const isKnown = strict.size > 0 && layer.border !== "none";
  return [nameOr(layer, () => said("seen.region", { conditions })), ...(isKnown ? [said(border)] : [])];
};

/** For each relation whether it leaves its border out. */
export function strictness(json: MathJson): boolean[] {
  const head = headOf(json) ?? "";
  if (/^(And|Or|List)$/.test(head)) return operandsOf(json).flatMap(strictness);
  return /^(Less|Greater)(Equal)?$/.test(head) ? [!head.endsWith("Equal")] : [];
}

export const tellPoints: Tell<"points"> = (layer) => {
  const isWhole = layer.label && layer.points.every(({ open }) => !open) && namesPoints(layer.label);
  if (layer.label && isWhole) return [layer.label];
  const points = layer.points.map((point) => tellPoint(point));
  const told = said("seen.points", { points });
  return [layer.label ? said("seen.named", { name: layer.label, what: told }) : told];
};

/** Whether a label tells coordinates itself. */
const namesPoints = ({ params = {} }: Message): boolean => Object.values(params).some((value) => isFormula(value));

function tellPoint({ x, y, z, label, open }: Extract<Layer, { type: "points" }>["points"][number]): Message {
  const place = said("seen.exactly", { value: writtenPlace([x, y, ...(z ? [z] : [])].map(({ json }) => json)) });
  const point = !label ? place : namesPoints(label) ? label : said("seen.named", { name: label, what: place });
  return open ? said("seen.hollow", { point }) : point;
}

const placeOf = (place: Place): Expression => writtenPlace(place.flatMap((part) => (part ? [part.json] : [])));

export const tellStraight: Tell<"segment" | "arrow"> = (layer) => [
  nameOr(layer, () =>
    said(layer.type === "arrow" ? "seen.arrow" : "seen.segment", { from: placeOf(layer.from), to: placeOf(layer.to) }),
  ),
];

export const tellAngle: Tell<"angle"> = (layer) => {
  const [at, from, to] = [layer.at, layer.from, layer.to];
  const places = { at: placeOf(at), from: placeOf(from), to: placeOf(to) };
  const product: MathJson = [
    "Add",
    ...([0, 1] as const).map((axis): MathJson => {
      const [centre, first, second] = [at, from, to].map((place) => place[axis].json) as [MathJson, MathJson, MathJson];
      return ["Multiply", ["Subtract", first, centre], ["Subtract", second, centre]];
    }),
  ];
  const exact = withinBudget(100_000, (spend) => exactValue(product, spend));
  const size = degrees(layer);
  // Without a place on each side there is no angle, and the picture says so.
  if (!Number.isFinite(size) || isSamePlace(at, from) || isSamePlace(at, to)) return layer.label ? [layer.label] : [];
  // The other way round it is three right ones.
  const isRight = exact !== undefined && isZero(exact) && size < 180;
  const told = isRight ? said("seen.right-angle", places) : said("seen.angle", { ...places, size: number(size) });
  return layer.label ? [layer.label, told] : [told];
};

const isSamePlace = (one: Place, other: Place): boolean =>
  ([0, 1] as const).every((axis) => realValue(one[axis].json) === realValue(other[axis].json));

/** Counter-clockwise from the first ray to the second, from 0 to 360. */
function degrees({ at, from, to }: Extract<Layer, { type: "angle" }>): number {
  const turn = ([x, y]: Place): number =>
    Math.atan2(realValue(y.json) - realValue(at[1].json), realValue(x.json) - realValue(at[0].json));
  const size = ((turn(to) - turn(from)) * 180) / Math.PI;
  return Number((((size % 360) + 360) % 360).toFixed(2));
}

const fieldWords = { directions: "seen.directions", vectors: "seen.vectors", slopes: "seen.slopes" } as const;

export const tellField: Tell<"field"> = (layer) => {
  const told = said(fieldWords[layer.as ?? "directions"], { vector: tuple(layer.dx.json, layer.dy.json) });
  return layer.label ? [layer.label, told] : [told];
};

/** Of so many trajectories it is told where they go; of more, where they start. */
const mostFollowed = 3;

export const tellTrajectory: Tell<"trajectory"> = (layer, { axisNames, figure }) => {
  const { t, x, y, z } = layer.samples;
  const last = t.length - 1;
  if (last < 0) return layer.label ? [layer.label] : [];
  const place = (index: number): Expression =>
    tuple(...[x, y, z].flatMap((column) => (column ? [measured(column[index] as number).json] : [])));
  const letter = expressionOf(timeOf(figure.layers));
  const isOneOfMany = figure.layers.filter(({ type }) => type === "trajectory").length > mostFollowed;
  const ranges = (
    [
      [axisNames.horizontal, x],
      [axisNames.vertical, y],
      ["z", z ?? []],
    ] as const
  ).flatMap(([name, column]) =>
    column.length === 0
      ? []
      : [said("seen.range", { letter: expressionOf(name), low: measured(least(column)), high: measured(greatest(column)) })],
  );
  return [
    nameOr(layer, () => said("seen.trajectory", { start: place(0), letter, from: number(t[0] as number) })),
    ...(isOneOfMany
      ? []
      : [
          said("seen.trajectory-end", { letter, to: number(t[last] as number), end: place(last) }),
          said("seen.extent", { ranges }),
        ]),
  ];
};

const least = (column: readonly number[]): number => column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatest = (column: readonly number[]): number => column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
