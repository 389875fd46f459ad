/** What is drawn for each request, a JSON object a line: requests come in as JSON lines on standard input (see `check.py`). */
import { createInterface } from "node:readline";
import type { Expression, Figure, Layer } from "../../../packages/sdk/src/contract.ts";
import { compile } from "../../../packages/sdk/src/expression/evaluation/compile.ts";
import { solve } from "../../../packages/sdk/src/solve.ts";

type Place = [number, number, number];

/** Places of what stands in space, before it is projected. */
function inSpace(layer: Layer, { view, layers }: Figure): Place[] {
  const rows = 12;
  const number = ({ json }: Expression): number => compile(json, [])();
  const steps = (from: number, to: number): number[] =>
    Array.from({ length: rows + 1 }, (_, index) => from + ((to - from) * index) / rows);
  switch (layer.type) {
    case "surface": {
      const height = compile(layer.z.json, layer.variables);
      const [xs, ys] = layer.over ? layer.over.map((ends) => ends.map(number) as [number, number]) : [view.x, view.y];
      return steps(...(xs as [number, number])).flatMap((x) =>
        steps(...(ys as [number, number])).map((y): Place => [x, y, height(x, y)]),
      );
    }
    case "parametric-surface": {
      const at = [layer.x, layer.y, layer.z].map(({ json }) => compile(json, layer.parameters));
      const [us, vs] = layer.over.map((ends) => ends.map(number) as [number, number]);
      return steps(...(us as [number, number])).flatMap((u) =>
        steps(...(vs as [number, number])).map((v) => at.map((map) => map(u, v)) as Place),
      );
    }
    case "space-curve": {
      const at = [layer.x, layer.y, layer.z].map(({ json }) => compile(json, [layer.parameter]));
      return steps(...(layer.over.map(number) as [number, number])).map((t) => at.map((map) => map(t)) as Place);
    }
    case "points":
      return layers.some(({ type }) => type === "surface") || view.z
        ? layer.points.map(({ x, y, z }) => [number(x), number(y), z ? number(z) : 0])
        : [];
    default:
      return [];
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, lang } = JSON.parse(line) as { id: string; text: string; lang: string };
  const start = performance.now();
  const { status, figures, reason, readings } = await solve({ text, lang }).result;
  const milliseconds = performance.now() - start;
  const [figure] = figures;
  console.log(
    JSON.stringify({
      id,
      status,
      milliseconds,
      kind: readings[0]?.problem.kind,
      reason: reason ? [reason.key, reason.params ?? {}] : undefined,
      parameters: Object.fromEntries((figure?.parameters ?? []).map(({ name, value }) => [name, value])),
      view: figure?.view,
      layers: figure?.layers.map(({ id, type, role }) => ({ id, type, role })) ?? [],
      space: figure?.layers.map((layer) => ({ type: layer.type, places: inSpace(layer, figure) })) ?? [],
      plot: figure?.plot,
    }),
  );
}
