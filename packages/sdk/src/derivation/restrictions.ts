import type { Layer, MathJson, Message, Problem } from "../contract.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import type { ShownLayer } from "./board.ts";
import { asComparisons, isOfGraphs } from "./portrait/curves.ts";
import { pointsKept } from "./portrait/within.ts";

type Implicit = Extract<Layer, { type: "implicit" }>;

/** The axes of figures in the plane, unless a problem is about other letters. */
const axes = ["x", "y"] as const;

/** What a problem says of places: of the curves that it wants drawn only those parts are meant. */
const restrictionsOf = ({ assuming }: Problem): MathJson[] =>
  assuming.map(({ json }) => json).filter((json) => freeLetters(json).some((letter) => letter === "x" || letter === "y"));

/**
 * The figure of curves in the plane as far as what is said of places holds; the reason where a layer cannot be cut so, since what would be drawn is
 * not what is meant. Graphs of functions have been cut where they were made.
 */
export function drawnWhere(problem: Problem, layers: readonly ShownLayer[]): readonly ShownLayer[] | Message {
  const restrictions = restrictionsOf(problem);
  const untaken: Message = { key: "reason.assuming" };
  const curves = layers.filter(({ layer }) => isMain(layer) && layer.type !== "points");
  if (restrictions.length === 0 || (isOfGraphs(problem) && curves.every(({ layer }) => layer.type === "curve"))) return layers;
  if (curves.length > 1) return { key: "reason.restricts-which" };
  const conditions = restrictions.map(asComparisons).flatMap((each) => (headOf(each) === "And" ? operandsOf(each) : [each]));
  if (!conditions.every(isOfPlaces)) return untaken;
  const isDrawing = problem.asks.every(({ what }) => what === "graph");
  const drawn: ShownLayer[] = [];
  for (const { layer, about } of layers) {
    const cut = cutBy(layer, conditions, isDrawing);
    if (cut === "open") return untaken;
    if (cut) drawn.push({ layer: cut, about });
  }
  return drawn;
}

const isMain = ({ role }: Layer): boolean => role === "main" || role === "answer";

const comparisons: ReadonlySet<string> = new Set(["Less", "LessEqual", "Greater", "GreaterEqual"]);

/** Comparisons in x and y, and these joined by and, or. */
function isOfPlaces(condition: MathJson): boolean {
  const head = headOf(condition) ?? "";
  if (head === "And" || head === "Or") return operandsOf(condition).every(isOfPlaces);
  return comparisons.has(head) && freeLetters(condition).every((letter) => letter === "x" || letter === "y");
}

/** A layer as far as the conditions hold; undefined where nothing is left of it, "open" where it cannot be told. What only helps is drawn whole. */
function cutBy(layer: Layer, conditions: readonly MathJson[], isDrawing: boolean): Layer | undefined | "open" {
  if (layer.type === "points") return isDrawing ? pointsWhere(layer, conditions) : layer;
  if (!isMain(layer)) return layer;
  return layer.type === "implicit" ? partOf(layer, conditions) : "open";
}

/** The equation of a curve with what its points must satisfy. */
function partOf(layer: Implicit, conditions: readonly MathJson[]): Implicit {
  const { json } = layer.relation;
  const relation = expressionOf(apply("And", ...(headOf(json) === "And" ? operandsOf(json) : [json]), ...conditions));
  const label =
    layer.label?.key === "figure.graph-of"
      ? { key: "figure.graph-of", params: { function: relation } }
      : { key: "label.curve", params: { equation: relation } };
  return { ...layer, relation, label };
}

function pointsWhere(layer: Extract<Layer, { type: "points" }>, conditions: readonly MathJson[]): Layer | undefined {
  const held = conditions.map((condition) => compile(apply("Which", condition, 1), axes));
  return pointsKept(layer, (x, y) => held.every((holds) => holds(x, y) === 1));
}
