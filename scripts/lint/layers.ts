import type { Import, ImportGraph } from "./import-graph.ts";

interface Layer {
  name: string;
  /** What belongs to it: a folder, or a file. */
  place: string;
  /** The layers that it may import, besides itself. A type counts as much as a value: who knows a layer's types knows the layer. */
  may: readonly string[];
  /** The packages from outside that it may import. */
  outside?: readonly string[];
}

const sdk = "packages/sdk/src";
const common = ["contract", "errors", "locale", "backend", "expression"];
const middle = [...common, "verification", "problem", "figure"];

/** The layers, lowest first. What lies in no place here is an error: a new folder says where it belongs. */
export const layers: readonly Layer[] = [
  { name: "contract", place: `${sdk}/contract.ts`, may: [] },
  { name: "errors", place: `${sdk}/errors`, may: ["contract"] },
  { name: "expression", place: `${sdk}/expression`, may: ["contract", "errors"] },
  { name: "locale", place: `${sdk}/locale`, may: ["contract", "expression"] },
  { name: "backend", place: `${sdk}/backend`, may: ["contract", "errors", "locale"] },
  { name: "verification", place: `${sdk}/verification`, may: common },
  { name: "problem", place: `${sdk}/problem`, may: common },
  { name: "figure", place: `${sdk}/figure`, may: common },
  { name: "derivation", place: `${sdk}/derivation`, may: middle },
  { name: "model", place: `${sdk}/model`, may: [...middle, "derivation"] },
  { name: "solve", place: `${sdk}/solve.ts`, may: [...middle, "derivation", "model"] },
  { name: "session", place: `${sdk}/session`, may: [...middle, "derivation", "model", "solve"] },
  { name: "sdk", place: `${sdk}/index.ts`, may: [...middle, "derivation", "model", "solve", "session"] },
  { name: "labels", place: "packages/element/src/labels", may: ["sdk"] },
  { name: "render", place: "packages/element/src/render", may: ["sdk", "labels"], outside: ["katex", "@observablehq/plot"] },
  {
    name: "element",
    place: "packages/element/src",
    may: ["sdk", "labels", "render"],
    outside: ["lit", "katex", "@observablehq/plot"],
  },
  {
    name: "server-adapter",
    place: "packages/server-adapter/src",
    may: ["sdk", "labels", "render"],
    outside: ["linkedom", "node:"],
  },
];

/** One sentence for every import against the layers. */
export function checkLayers(graph: ImportGraph): string[] {
  const found: string[] = [];
  for (const [file, imports] of graph) {
    const layer = layerOf(file);
    if (layer === undefined) found.push(`${file} belongs to no layer: say which, in scripts/lint/layers.ts`);
    else found.push(...imports.flatMap((each) => wrongWith(file, layer, each)));
  }
  return found;
}

function wrongWith(file: string, layer: Layer, { specifier, file: target }: Import): string[] {
  if (target === undefined) {
    const known = layer.outside?.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
    );
    return known ? [] : [`${file} (${layer.name}) may not import "${specifier}"`];
  }
  if (specifier.startsWith(".") && packageOf(target) !== packageOf(file))
    return [`${file} reaches into another package: "${specifier}"`];
  const other = layerOf(target);
  if (other === undefined || other === layer || layer.may.includes(other.name)) return [];
  return [`${file} (${layer.name}) may not import "${specifier}" (${other.name})`];
}

/** The first layer that the file lies in, so a folder stands before the folder around it. */
function layerOf(file: string): Layer | undefined {
  return layers.find(({ place }) => file === place || file.startsWith(`${place}/`));
}

function packageOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}
