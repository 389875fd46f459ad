import type { Import, ImportGraph } from "./import-graph.ts";

interface Layer {
  name: string;
  /** What belongs to it: folders and files. */
  places: readonly string[];
  /** The layers that it may import, besides itself. A type counts as much as a value: who knows a layer's types knows the layer. */
  may: readonly string[];
  /** The packages from outside that it may import. */
  outside?: readonly string[];
}

const sdk = "packages/sdk/src";
const element = "packages/element/src";
const common = ["contract", "version", "errors", "locale", "backend", "expression", "algebra", "geometry"];
const middle = [...common, "verification", "problem", "figure"];

/** The layers, lowest first. What lies in no place here is an error: a new folder says where it belongs. */
export const layers: readonly Layer[] = [
  { name: "contract", places: [`${sdk}/contract.ts`], may: ["backend"] },
  { name: "version", places: [`${sdk}/version.ts`], may: [] },
  { name: "errors", places: [`${sdk}/errors`], may: ["contract"] },
  { name: "expression", places: [`${sdk}/expression`], may: ["contract", "errors"] },
  { name: "algebra", places: [`${sdk}/algebra`], may: ["contract", "errors", "expression"] },
  { name: "geometry", places: [`${sdk}/geometry`], may: ["contract", "errors", "expression", "algebra"] },
  { name: "locale", places: [`${sdk}/locale`], may: ["contract", "expression"] },
  {
    name: "backend",
    places: [`${sdk}/backend`],
    may: ["contract", "errors", "locale"],
    outside: ["@huggingface/transformers"],
  },
  { name: "verification", places: [`${sdk}/verification`], may: common },
  { name: "plotting-code", places: [`${sdk}/plotting-code`], may: common },
  { name: "problem", places: [`${sdk}/problem`], may: [...common, "plotting-code"] },
  { name: "figure", places: [`${sdk}/figure`], may: [...common, "plotting-code"], outside: ["odex"] },
  { name: "derivation", places: [`${sdk}/derivation`], may: middle },
  { name: "model", places: [`${sdk}/model`], may: [...middle, "derivation"], outside: ["@noble/hashes"] },
  {
    name: "solve",
    places: [
      ...["solve.ts", "check-step.ts", "check-chain.ts", "check-answer.ts", "read-transcript.ts"].map((file) => `${sdk}/${file}`),
      ...parts(sdk, ["solving", "checking"]),
    ],
    may: [...middle, "derivation", "model"],
  },
  { name: "session", places: [`${sdk}/session`], may: [...middle, "derivation", "model", "solve"] },
  { name: "sdk", places: [`${sdk}/index.ts`], may: [...middle, "derivation", "model", "solve", "session"] },
  { name: "labels", places: [`${element}/labels`], may: ["sdk"] },
  // Pure functions of data and a document, for the element and for a server alike: nothing here knows the element's class or how it solves.
  {
    name: "render",
    places: parts(element, ["render", "charts", "formulas", "styles"]),
    may: ["sdk", "labels"],
    outside: ["katex", "@observablehq/plot"],
  },
  { name: "element", places: [element], may: ["sdk", "labels", "render"], outside: ["lit", "katex", "@observablehq/plot"] },
  {
    name: "server-adapter",
    places: ["packages/server-adapter/src"],
    may: ["sdk", "render"],
    outside: ["linkedom", "node:"],
  },
];

function parts(folder: string, names: readonly string[]): string[] {
  return names.map((name) => `${folder}/${name}`);
}

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
  return layers.find(({ places }) => places.some((place) => file === place || file.startsWith(`${place}/`)));
}

function packageOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}
