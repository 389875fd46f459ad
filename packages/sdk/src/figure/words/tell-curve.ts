import type { MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { substitute } from "../../expression/mathjson.ts";
import { type Break, type CurveFacts, curveFacts, farTendencies, type Tendency } from "../facts/curve-facts.ts";
import { type KnownPlace, namedPlaces, signAt } from "../facts/exact-places.ts";
import type { Stretch } from "../facts/stretches.ts";
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
    ...tellEnds(layer),
    ...facts.breaks.flatMap((each) => tellBreak(over ? breakWithin(each, within) : each, variable)),
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

/** Whether its ends belong to it, as far as it has ends: where the function has no value, neither is to be seen. */
function tellEnds({ ends = [], over, y, variable }: Parameters<typeof tellCurve>[0]): Message[] {
  return ends.flatMap((kind, index) => {
    const at = over?.[index]?.json;
    if (at === undefined || kind === "none" || !hasValue(y.json, variable, at)) return [];
    const place = said("seen.is", { letter: expressionOf(variable), value: expressionOf(at) });
    return [said(kind === "open" ? "seen.open-end" : "seen.closed-end", { place })];
  });
}

function hasValue(json: MathJson, letter: string, at: MathJson): boolean {
  const sign = signAt(json, letter, at);
  return sign === undefined ? Number.isFinite(realValue(substitute(json, { [letter]: at }))) : sign !== "no-value";
}

/** A break at an end of what is drawn has one side; what the function does on the other is no part of the picture. */
function breakWithin({ at, kind, left, right }: Break, { from, to }: Stretch): Break {
  const place = realValue(at);
  return { at, kind, left: place > from ? left : undefined, right: place < to ? right : undefined };
}

const isInfinite = (tendency: Tendency | undefined): boolean => tendency !== undefined && "infinite" in tendency;

function tellTendency(tendency: Tendency): Message {
  if ("value" in tendency) return said("seen.tends", { value: expressionOf(tendency.value) });
  return said(tendency.infinite === 1 ? "seen.grows" : "seen.sinks");
}

function tellBreak({ at, kind, left, right }: Break, letter: string): Message[] {
  if (!(left || right) || (kind === "jump" && !(left && right))) return [];
  const place = said("seen.is", { letter: expressionOf(letter), value: expressionOf(at) });
  const isPole = isInfinite(left) || isInfinite(right);
  if (left && right) {
    const sides = { place, left: tellTendency(left), right: tellTendency(right) };
    if (kind === "jump") return [said("seen.jump", sides)];
    if (isPole) return [said("seen.pole", sides)];
    const isHole = "value" in left && "value" in right && JSON.stringify(left.value) === JSON.stringify(right.value);
    return [isHole ? said("seen.hole", { place, value: expressionOf(left.value) }) : said("seen.no-value", sides)];
  }
  if (left) return [said(isPole ? "seen.pole-left" : "seen.no-value-left", { place, left: tellTendency(left) })];
  return [said(isPole ? "seen.pole-right" : "seen.no-value-right", { place, ...(right && { right: tellTendency(right) }) })];
}

const same = (one: KnownPlace, other: KnownPlace): boolean => JSON.stringify(one) === JSON.stringify(other);

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
    // On the other side of a pole or a jump it begins anew.
    const isAnew = pieces.some((piece) => same(piece.start, start));
    const goesOn = before !== undefined && !isAnew && same(before.end, start);
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
