import { expressionOf } from "../../expression/expression.ts";
import { realValue } from "../number-of.ts";
import { equation, nameOr, said, tuple } from "../words/saying.ts";
import { evenPlaces, letters, word } from "./columns.ts";
import type { Cell, DataOf } from "./layer-data.ts";
import { valuesOf } from "./plane-data.ts";

/** Heights over a grid of the rectangle. */
export const surfaceData: DataOf<"surface"> = (layer, { figure, detail }) => {
  const { z, variables, over } = layer;
  const [xs, ys] = over?.map((side) => side.map(({ json }) => realValue(json)) as [number, number]) ?? [
    figure.view.x,
    figure.view.y,
  ];
  const height = valuesOf(z.json, variables);
  const rows = evenPlaces(...(ys as [number, number]), detail.across).flatMap((y) =>
    evenPlaces(...(xs as [number, number]), detail.across).map((x): Cell[] => [x, y, height(x, y)]),
  );
  const curve = nameOr(layer, () => said("seen.exactly", { value: equation("z", z.json) }));
  const columns = letters(["x", variables[0]], ["y", variables[1]], "z");
  return [{ layer: layer.id, kind: layer.id, title: word("table.surface", { curve }), columns, rows }];
};

export const parametricSurfaceData: DataOf<"parametric-surface"> = (layer, { detail }) => {
  const { x, y, z, parameters, over } = layer;
  const [us, vs] = over.map((side) => side.map(({ json }) => realValue(json)) as [number, number]) as [
    [number, number],
    [number, number],
  ];
  const place = [x, y, z].map(({ json }) => valuesOf(json, parameters));
  const rows = evenPlaces(...vs, detail.across).flatMap((v) =>
    evenPlaces(...us, detail.across).map((u): Cell[] => [u, v, ...place.map((at) => at(u, v))]),
  );
  const curve = nameOr(layer, () => said("seen.exactly", { value: tuple(x.json, y.json, z.json) }));
  const columns = [
    { key: "u" as const, heading: expressionOf(parameters[0]) },
    { key: "v" as const, heading: expressionOf(parameters[1]) },
    ...letters("x", "y", "z"),
  ];
  return [{ layer: layer.id, kind: layer.id, title: word("table.path", { curve }), columns, rows }];
};
