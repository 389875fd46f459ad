import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { Nonsense } from "./context.ts";

type KindOf = (curve: MathJson) => string;

/** 顶点 is another thing for each kind of conic. */
export function cornersSettled(feature: MathJson, kind: string): MathJson {
  const head = headOf(feature);
  if (head === undefined) return feature;
  if (head === "Corner") return [kind === "Parabola" ? "Vertex" : "AnyVertex", ...operandsOf(feature)];
  return [head, ...operandsOf(feature).map((part) => cornersSettled(part, kind))];
}

/**
 * A fact about "the focus", 焦点, of a curve that has two of them, as one about both: they lie on an axis, they are those of another curve.
 * And a fact about a vertex of an ellipse, 顶点, which may be any of its four.
 */
export function pluralSettled(fact: MathJson, kindOf: KindOf): MathJson {
  const [first, second] = operandsOf(fact) as [MathJson, MathJson];
  const head = headOf(fact);
  if (head === "Element" && (second === "XAxis" || second === "YAxis") && meansBoth(first, kindOf))
    return [head, fociOf(first), second];
  if (head === "Equal" && meansBoth(first, kindOf) && meansBoth(second, kindOf)) return [head, fociOf(first), fociOf(second)];
  if (head === "Equal" && headOf(first) === "AnyVertex" && meansBoth(second, kindOf))
    return [head, ["Vertices", ...operandsOf(first)], fociOf(second)];
  if (head === "Equal" && headOf(second) === "AnyVertex" && meansBoth(first, kindOf))
    return [head, fociOf(first), ["Vertices", ...operandsOf(second)]];
  if (head === "Equal" && headOf(first) === "AnyVertex") return vertexSettled(first, second, kindOf);
  if (head === "Equal" && headOf(second) === "AnyVertex") return vertexSettled(second, first, kindOf);
  return fact;
}

const fociOf = (focus: MathJson): MathJson => ["Foci", operandsOf(focus)[0] as MathJson];

/** 焦点 without a number, of a curve that has two. */
function meansBoth(point: MathJson, kindOf: KindOf): boolean {
  const [curve, mark] = operandsOf(point);
  return headOf(point) === "Focus" && mark === "Any" && curve !== undefined && ["Ellipse", "Hyperbola"].includes(kindOf(curve));
}

function vertexSettled(vertex: MathJson, other: MathJson, kindOf: KindOf): MathJson {
  const curve = operandsOf(vertex)[0] as MathJson;
  const kind = kindOf(curve);
  if (kind !== "Ellipse" && kind !== "Hyperbola") throw new Nonsense();
  if (headOf(other) === "Set") return ["Equal", other, ["Vertices", curve]];
  return ["Element", other, [kind === "Ellipse" ? "AllVertices" : "Vertices", curve]];
}

/**
 * "Any" on a focus says that no number was given; it has been heeded by now. Either vertex of a hyperbola may stand for both.
 *
 * @throws Nonsense when a vertex of an ellipse is left of which nobody can say whether it is one of the major or of the minor axis
 */
export function withoutMarks(json: MathJson, kindOf: KindOf): MathJson {
  const head = headOf(json);
  if (head === undefined) return json;
  const operands = operandsOf(json)
    .filter((part) => part !== "Any")
    .map((part) => withoutMarks(part, kindOf));
  if (head !== "AnyVertex") return [head, ...operands];
  if (kindOf(operands[0] as MathJson) !== "Hyperbola") throw new Nonsense();
  return ["Vertex", ...operands];
}
