import type { MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { type Break, type CurveFacts, curveFacts, farTendencies, type Tendency } from "../facts/curve-facts.ts";
import { namedPlaces } from "../facts/exact-places.ts";
import { realValue } from "../number-of.ts";
import { equation, nameOr, placeOn, said, type Tell } from "./saying.ts";

/** The graph of a function: where it is, where it breaks and how, where it rises and falls, and what becomes of it far away. */
export const tellCurve: Tell<"curve"> = (layer, { figure, axisNames }) => {
  const { variable, y, over } = layer;
  const name = nameOr(layer, () => said("seen.curve", { function: equation(axisNames.vertical, y.json) }));
  const ends = over?.map(({ json }) => realValue(json)) ?? [];
  const [left, right] = figure.view.x;
  const range = { from: Math.max(left, Math.min(...ends, right)), to: Math.min(right, Math.max(...ends, left)) };
  const within = over ? range : { from: left, to: right };
  if (!(within.from < within.to)) return [name, said("seen.nothing")];
  const named = [...(over ?? []).map(({ json }) => json), ...namedPlaces(figure.layers, variable)];
  const facts = curveFacts(y.json, variable, within, named);
  return [
    name,
    ...tellPieces(facts, variable),
    ...tellEnds(
      layer.ends,
      over?.map(({ json }) => json),
      variable,
    ),
    ...facts.breaks.map((each) => tellBreak(each, variable)),
    ...tellCourses(facts, variable),
    ...(over ? [] : tellFar(y.json, variable)),
  ];
};

function tellPieces({ pieces }: CurveFacts, letter: string): Message[] {
  if (!pieces) return [];
  const [first, ...others] = pieces;
  if (!first) return [said("seen.nothing")];
  const ends = ({ start, end }: typeof first): { from: Message; to: Message } => ({
    from: placeOn(letter, start),
    to: placeOn(letter, end),
  });
  if (others.length === 0) return [said("seen.connected", ends(first))];
  return [said("seen.pieces", { pieces: pieces.map((piece) => said("seen.from-to", ends(piece))) })];
}

function tellEnds(ends: readonly string[] | undefined, over: readonly MathJson[] | undefined, letter: string): Message[] {
  return (ends ?? []).flatMap((kind, index) => {
    const at = over?.[index];
    if (at === undefined || kind === "none") return [];
    const place = said("seen.is", { letter: expressionOf(letter), value: expressionOf(at) });
    return [said(kind === "open" ? "seen.open-end" : "seen.closed-end", { place })];
  });
}

const isInfinite = (tendency: Tendency | undefined): boolean => tendency !== undefined && "infinite" in tendency;

function tellTendency(tendency: Tendency): Message {
  if ("value" in tendency) return said("seen.tends", { value: expressionOf(tendency.value) });
  return said(tendency.infinite === 1 ? "seen.grows" : "seen.sinks");
}

function tellBreak({ at, kind, left, right }: Break, letter: string): Message {
  const place = said("seen.is", { letter: expressionOf(letter), value: expressionOf(at) });
  const isPole = isInfinite(left) || isInfinite(right);
  if (left && right) {
    const sides = { place, left: tellTendency(left), right: tellTendency(right) };
    if (kind === "jump") return said("seen.jump", sides);
    if (isPole) return said("seen.pole", sides);
    const isHole = "value" in left && "value" in right && JSON.stringify(left.value) === JSON.stringify(right.value);
    return isHole ? said("seen.hole", { place, value: expressionOf(left.value) }) : said("seen.no-value", sides);
  }
  if (left) return said(isPole ? "seen.pole-left" : "seen.no-value-left", { place, left: tellTendency(left) });
  return said(isPole ? "seen.pole-right" : "seen.no-value-right", { place, ...(right && { right: tellTendency(right) }) });
}

/** From where the last one ended. */
const onwards = { rises: "seen.on-rising", falls: "seen.on-falling", stays: "seen.on-staying" } as const;
const ways = { rises: "seen.rises", falls: "seen.falls", stays: "seen.stays" } as const;

function tellCourses({ courses = [], pieces = [] }: CurveFacts, letter: string): Message[] {
  const [first, ...others] = courses;
  if (!first) return [];
  const isSameOnEach = others.length > 0 && courses.length === pieces.length;
  if (isSameOnEach && others.every(({ direction }) => direction === first.direction))
    return [said(`${ways[first.direction]}-on-each`)];
  const told = courses.map(({ direction, start, end }, index) => {
    const before = courses[index - 1];
    const goesOn = before !== undefined && JSON.stringify(before.end) === JSON.stringify(start);
    const to = placeOn(letter, end);
    return goesOn ? said(onwards[direction], { to }) : said(ways[direction], { from: placeOn(letter, start), to });
  });
  return [said("seen.course", { courses: told.reduceRight((next, first) => said("seen.then", { first, next })) })];
}

function tellFar(json: MathJson, letter: string): Message[] {
  const { left, right } = farTendencies(json, letter);
  if (left && right) return [said("seen.far-both", { left: tellTendency(left), right: tellTendency(right) })];
  if (left) return [said("seen.far-left", { left: tellTendency(left) })];
  return right ? [said("seen.far-right", { right: tellTendency(right) })] : [];
}
