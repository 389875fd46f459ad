import type { Expression, MathJson, Message, Place } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compile } from "../../expression/evaluation/compile.ts";
import { expressionOf } from "../../expression/expression.ts";
import { timeOf } from "../axis-names.ts";
import { realValue } from "../number-of.ts";
import { equation, said, tuple } from "../words/saying.ts";
import { tellAngle } from "../words/tell-plane.ts";
import { writtenPlace } from "../written-place.ts";
import { evenPlaces, letters, nameOf, nicePlaces, thinned, word, words } from "./columns.ts";
import type { Cell, Column, DataOf, LayerData } from "./layer-data.ts";

/** A formula as a function that has no value where it cannot be computed. */
export function valuesOf(json: MathJson, variables: readonly string[]): (...values: number[]) => number | undefined {
  try {
    const f = compile(json, variables);
    return (...values) => {
      const value = f(...values);
      return Number.isFinite(value) ? value : undefined;
    };
  } catch (error) {
    if (error instanceof MisuseError) return () => undefined;
    throw error;
  }
}

/** Heights at round places; none beyond the ends and at an open one. */
export const curveData: DataOf<"curve"> = (layer, { figure, axisNames, detail }) => {
  const { variable, y, over, ends = [] } = layer;
  const f = valuesOf(y.json, [variable]);
  const [left, right] = figure.view.x;
  const [from, to] = over?.map(({ json }) => realValue(json)) ?? [left, right];
  const isIn = (x: number): boolean =>
    x >= Math.min(from as number, to as number) &&
    x <= Math.max(from as number, to as number) &&
    !(x === from && ends[0] === "open") &&
    !(x === to && ends[1] === "open");
  const rows = nicePlaces(left, right, detail.places).map((x): Cell[] => [x, isIn(x) ? f(x) : undefined]);
  const column: Column = { key: "y", heading: equation(axisNames.vertical, y.json) };
  return [
    {
      layer: layer.id,
      kind: `curve ${variable}`,
      title: word("table.curves"),
      columns: [...letters(["x", variable]), column],
      rows,
    },
  ];
};

export const pathData: DataOf<"parametric" | "polar" | "space-curve"> = (layer, { detail }) => {
  const [letter, parts] = partsOf(layer);
  const [from, to] = layer.over.map(({ json }) => realValue(json)) as [number, number];
  const curve = nameOf(layer, said("seen.exactly", { value: tuple(...parts) }));
  // What is its own parameter, as x is in (x, √x, 0), stands there once.
  const parameter = parts.includes(letter) && /^[xyz]$/.test(letter) ? [] : [{ key: ["t", letter] as const, of: letter }];
  const radius = layer.type === "polar" ? [{ key: "r" as const, of: layer.r.json }] : [];
  const coordinates = parts.map((of, index) => ({ key: (["x", "y", "z"] as const)[index] ?? "z", of }));
  const told = [...parameter, ...radius, ...coordinates];
  const columns = letters(...told.map(({ key }) => key));
  const values = told.map(({ of }) => withoutNoise(valuesOf(of, [letter])));
  const rows = evenPlaces(from, to, detail.places).map((t): Cell[] => values.map((at) => at(t)));
  return [{ layer: layer.id, kind: layer.id, title: word("table.path", { curve }), columns, rows }];
};

/** Zero where the value is no larger than what the last digit of the parameter makes of it: sin t at 2π is no 2·10⁻¹⁶. */
const withoutNoise =
  (f: (t: number) => number | undefined) =>
  (t: number): number | undefined => {
    const [before, value, after] = [f(t * (1 - Number.EPSILON)), f(t), f(t * (1 + Number.EPSILON))];
    if (before === undefined || value === undefined || after === undefined) return value;
    return Math.abs(after - before) >= Math.abs(value) ? 0 : value;
  };

type PathLayer = Parameters<typeof pathData>[0];

function partsOf(layer: PathLayer): [letter: string, parts: MathJson[]] {
  switch (layer.type) {
    case "polar":
      return [layer.angle, (["Cos", "Sin"] as const).map((head) => ["Multiply", layer.r.json, [head, layer.angle]])];
    case "parametric":
      return [layer.parameter, [layer.x.json, layer.y.json]];
    default:
      return [layer.parameter, [layer.x.json, layer.y.json, layer.z.json]];
  }
}

export const trajectoryData: DataOf<"trajectory"> = (layer, { axisNames, figure, detail }) => {
  const { t, x, y, z } = layer.samples;
  const time = timeOf(figure.layers);
  const rows = thinned(t.length, detail.places).map((index): Cell[] =>
    [t, x, y, ...(z ? [z] : [])].map((column) => column[index]),
  );
  const { horizontal, vertical } = axisNames;
  const planar =
    figure.view.z === undefined && horizontal !== time
      ? [["x", horizontal] as const, ["y", vertical] as const]
      : ["x" as const, "y" as const];
  const curve = nameOf(layer, said("seen.exactly", { value: layer.id }));
  return [
    {
      layer: layer.id,
      kind: layer.id,
      title: word("table.trajectory", { curve }),
      columns: letters(["t", time], ...planar, ...(z ? (["z"] as const) : [])),
      rows,
    },
  ];
};

/** Each point with its name, exactly and in decimals. */
export const pointsData: DataOf<"points"> = (layer, { axisNames }) => {
  const isSpatial = layer.points.some(({ z }) => z);
  const rows = layer.points.map(({ x, y, z, label }): Cell[] => {
    const place = [x, y, ...(z ? [z] : [])];
    return [
      shortName(label ?? layer.label),
      writtenPlace(place.map(({ json }) => json)),
      ...place.map(({ json }) => finite(realValue(json))),
    ];
  });
  const axes = letters(["x", axisNames.horizontal], ["y", axisNames.vertical], ...(isSpatial ? (["z"] as const) : []));
  return [
    {
      layer: layer.id,
      kind: isSpatial ? "points in space" : "points",
      title: word("table.points"),
      columns: [...words("name", "exact"), ...axes],
      rows,
    },
  ];
};

/** A point's own name, such as A; else the words of its label. */
function shortName(label: Message | undefined): Cell {
  const name = label?.params?.name;
  return typeof name === "string" && name !== "" ? name : typeof name === "object" && "json" in name ? name : (label ?? "");
}

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

const relation = (layer: { readonly id: string; readonly label?: Message }, what: Cell): LayerData => ({
  layer: layer.id,
  kind: "relations",
  title: word("table.relations"),
  columns: words("name", "relation"),
  rows: [[layer.label ?? layer.id, what]],
});

export const implicitData: DataOf<"implicit"> = (layer) => [relation(layer, layer.relation)];
export const regionData: DataOf<"region"> = (layer) => {
  const [first, ...others] = layer.conditions;
  const all = others.length === 0 ? first : expressionOf(["And", ...layer.conditions.map(({ json }) => json)]);
  return [relation(layer, all)];
};

const placeOf = (place: Place): Expression => writtenPlace(place.flatMap((part) => (part ? [part.json] : [])));

export const straightData: DataOf<"segment" | "arrow"> = (layer) => [
  {
    layer: layer.id,
    kind: "segments",
    title: word("table.segments"),
    columns: words("name", "from", "to"),
    rows: [[layer.label ?? layer.id, placeOf(layer.from), placeOf(layer.to)]],
  },
];

export const fieldData: DataOf<"field"> = (layer, { figure, axisNames, detail }) => {
  const { horizontal, vertical } = axisNames;
  const [dx, dy] = [layer.dx, layer.dy].map(({ json }) => valuesOf(json, [horizontal, vertical]));
  const { x, y } = figure.view;
  const rows = nicePlaces(...y, detail.across).flatMap((top) =>
    nicePlaces(...x, detail.across).map((left): Cell[] => [left, top, dx?.(left, top), dy?.(left, top)]),
  );
  const columns = [
    ...letters(["x", horizontal], ["y", vertical]),
    { key: "dx" as const, heading: layer.dx },
    { key: "dy" as const, heading: layer.dy },
  ];
  return [{ layer: layer.id, kind: layer.id, title: word("table.field"), columns, rows }];
};

const mostStrips = 1000;

/** The strips with their heights; of a trapezoid the mean of both. */
export const rectanglesData: DataOf<"rectangles"> = (layer, { axisNames }) => {
  const { y, variable, over, at } = layer;
  const [first, last, count] = [over[0], over[1], layer.count].map(({ json }) => realValue(json)) as [number, number, number];
  // From left to right, as they are drawn.
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  const f = valuesOf(y.json, [variable]);
  const strips = Number.isSafeInteger(count) && Number.isFinite(to - from) ? Math.max(0, Math.min(count, mostStrips)) : 0;
  const edge = (index: number): number => (index === count ? to : from + ((to - from) * index) / count);
  const rows = Array.from({ length: strips }, (_, index): Cell[] => {
    const [left, right] = [edge(index), edge(index + 1)];
    const heights = { left: [left], right: [right], midpoint: [(left + right) / 2], trapezoid: [left, right] }[at].map((x) =>
      f(x),
    );
    const height = heights.reduce<number | undefined>(
      (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
      0,
    );
    return [left, right, height === undefined ? undefined : height / heights.length];
  });
  return [
    {
      layer: layer.id,
      kind: layer.id,
      title: word("table.strips"),
      columns: [...words("from", "to"), { key: "height", heading: expressionOf(axisNames.vertical) }],
      rows,
    },
  ];
};

/** An angle by its vertex, its rays and its size. */
export const angleData: DataOf<"angle"> = (layer, context) => [relation(layer, tellAngle(layer, context).at(-1))];
