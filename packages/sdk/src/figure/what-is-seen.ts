import type { Expression, Layer, Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { isFormula } from "../locale/say.ts";
import { usualNames } from "./axis-names.ts";

/** So many trajectories are named one by one; of more only their number is said. */
const mostNamed = 3;

/** What a point or a curve is called by itself, and under which names another sentence may have told it already. */
const maySayAgain: Readonly<Record<string, { readonly param: string; readonly among?: readonly string[] }>> = {
  "label.center": { param: "points", among: ["center"] },
  "label.foci": { param: "points", among: ["foci"] },
  "label.focus": { param: "points", among: ["focus"] },
  "label.vertex-of": { param: "points", among: ["vertex"] },
  "label.curve": { param: "equation" },
  "label.named-point": { param: "point" },
};

/**
 * The sentences that tell what is to be seen, in the order of the layers, each thing once: not the foci again after "ellipse …, foci …", not a
 * line again after "asymptote …", and instead of a dozen trajectories how many there are. Layers none of which has words of its own are told by what
 * they are.
 */
export function whatIsSeen(layers: readonly Layer[]): Message[] {
  const labels = layers.flatMap(({ label }) => label ?? []);
  const said = distinct(labels.length > 0 ? summarised(labels) : layers.slice(0, mostTold).map(plainly));
  return said.filter((message) => !said.some((other) => other !== message && tells(other, message)));
}

/** Of layers without words of their own so many are told. */
const mostTold = 6;

/** What a layer is, by its formulas. */
function plainly(layer: Layer): Message {
  const tuple = (...parts: readonly Expression[]): Expression => expressionOf(["Tuple", ...parts.map(({ json }) => json)]);
  switch (layer.type) {
    case "curve":
      return { key: "figure.graph-of", params: { function: expressionOf(["Equal", usualNames.vertical, layer.y.json]) } };
    case "implicit":
      return { key: "kind.implicit", params: { relation: layer.relation } };
    case "parametric":
      return { key: "kind.path", params: { place: tuple(layer.x, layer.y) } };
    case "space-curve":
    case "parametric-surface":
      return {
        key: layer.type === "space-curve" ? "kind.path" : "kind.surface",
        params: { place: tuple(layer.x, layer.y, layer.z) },
      };
    case "polar":
      return { key: "kind.implicit", params: { relation: expressionOf(["Equal", "r", layer.r.json]) } };
    case "surface":
      return { key: "kind.surface", params: { place: expressionOf(["Equal", "z", layer.z.json]) } };
    case "points":
      return { key: "kind.points", params: { count: layer.points.length } };
    default:
      return { key: `kind.${layer.type}` };
  }
}

function distinct(messages: readonly Message[]): Message[] {
  return [...new Map(messages.toReversed().map((message) => [JSON.stringify(message), message])).values()].reverse();
}

function summarised(messages: readonly Message[]): Message[] {
  const isTrajectory = ({ key }: Message): boolean => key === "label.trajectory";
  const count = messages.filter(isTrajectory).length;
  if (count <= mostNamed) return [...messages];
  const first = messages.findIndex(isTrajectory);
  return messages.flatMap((message, index) => {
    if (!isTrajectory(message)) return [message];
    return index === first ? [{ key: "label.trajectories", params: { count } }] : [];
  });
}

/** Whether a sentence tells what another one says, and more. */
export function tells(sentence: Message, { key, params = {} }: Message): boolean {
  const again = maySayAgain[key];
  const thing = again && params[again.param];
  if (!again || !isFormula(thing) || sentence.key === key) return false;
  // A point with a name says more than the point alone.
  if (isFormula(params.name)) return false;
  return Object.entries(sentence.params ?? {}).some(
    ([name, value]) => isFormula(value) && (again.among?.includes(name) ?? true) && isSame(value, thing),
  );
}

const isSame = (a: Expression, b: Expression): boolean => JSON.stringify(a.json) === JSON.stringify(b.json);
