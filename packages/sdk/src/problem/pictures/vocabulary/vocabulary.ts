import type { MathJson, Message, ProblemKind } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { calculusThings } from "./calculus.ts";
import { dataThings } from "./data.ts";
import { planeThings } from "./plane.ts";
import { spaceThings } from "./space.ts";
import type { ThingWords } from "./thing-words.ts";

/**
 * The heads of what is given in a problem of pictures, each with its operands told where it is defined. Letters in formulas are bound by the operand that
 * names them; intervals have Open ends where an end does not belong.
 */
const things: Readonly<Record<string, ThingWords>> = { ...planeThings, ...calculusThings, ...dataThings, ...spaceThings };

/** The words of a thing; undefined for a head that no picture has. */
const wordsOf = (json: MathJson): ThingWords | undefined => {
  const head = headOf(json) ?? "";
  return Object.hasOwn(things, head) ? things[head] : undefined;
};

/** So many points are named one by one. */
const mostNamed = 6;

/** How things are called, in their order; points that stand side by side together. */
export function calledAll(all: readonly MathJson[]): Message[] {
  const groups: MathJson[][] = [];
  for (const json of all) {
    const last = groups.at(-1);
    if (headOf(json) === "Point" && headOf(last?.[0] ?? 0) === "Point") last?.push(json);
    else groups.push([json]);
  }
  const called = groups.flatMap((group) => {
    const [first] = group as [MathJson];
    return group.length > 1 ? pointsTogether(group) : (wordsOf(first)?.called(operandsOf(first)) ?? []);
  });
  const running = all.find((json) => headOf(json) === "Animated");
  return running === undefined ? called : [runningCalled(called, operandsOf(running))];
}

function runningCalled(things: Message[], [letter = "", interval = 0]: readonly MathJson[]): Message {
  const [from = 0, to = 0] = operandsOf(interval).map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end));
  return {
    key: "thing.running",
    params: { things, letter: expressionOf(letter), from: expressionOf(from), to: expressionOf(to) },
  };
}

const pointsTogether = (points: readonly MathJson[]): Message =>
  points.length > mostNamed
    ? { key: "thing.count-of-points", params: { count: points.length } }
    : { key: "thing.points", params: { points: points.map(spotCalled) } };

const spotCalled = (json: MathJson): Message => ({
  key: "thing.spot",
  params: { point: expressionOf(operandsOf(json)[0] as MathJson) },
});

/** A picture with a thing in space is one in space; one with data has the axes of the data. */
export function kindOfPicture(all: readonly MathJson[]): ProblemKind | undefined {
  const kinds = all.map((json) => wordsOf(json)?.kind);
  if (kinds.includes(undefined)) return undefined;
  return kinds.includes("picture.space") ? "picture.space" : kinds.includes("picture.data") ? "picture.data" : "picture.plane";
}
