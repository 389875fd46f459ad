import type { Expression, Layer, Message } from "../contract.ts";
import { isFormula } from "../locale/say.ts";

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
 * line again after "asymptote …", and instead of a dozen trajectories how many there are.
 */
export function whatIsSeen(layers: readonly Layer[]): Message[] {
  const said = distinct(summarised(layers.flatMap(({ label }) => label ?? [])));
  return said.filter((message) => !said.some((other) => other !== message && tells(other, message)));
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
