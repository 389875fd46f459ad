import { type LimitResult, limitOf } from "../../algebra/limits/limit.ts";
import type { MathJson } from "../../contract.ts";
import { sameTree, substitute } from "../../expression/mathjson.ts";
import { realValue } from "../number-of.ts";
import { type Course, coursesOf } from "./courses.ts";
import { domainEndsAt, lacksValueIn, onlyTouchesAt } from "./domain-edge.ts";
import { candidatesIn, edgeOf, type KnownPlace, roundWithin, signAt } from "./exact-places.ts";
import { type Presence, presenceOf, type Stretch } from "./stretches.ts";
import { withinBudget } from "./within-budget.ts";

/** What a function tends to: an exact value, or beyond every bound. */
export type Tendency = { readonly value: MathJson } | { readonly infinite: 1 | -1 };

/** A place at which the graph breaks: no value there ("none"), or one that both sides do not tend to ("jump"). */
export interface Break {
  readonly at: MathJson;
  readonly kind: "none" | "jump";
  readonly left: Tendency | undefined;
  readonly right: Tendency | undefined;
}

/** What is certain about the graph of a function between two numbers. */
export interface CurveFacts {
  /** The connected pieces; undefined where they are not certain. */
  readonly pieces: readonly { readonly start: KnownPlace; readonly end: KnownPlace }[] | undefined;
  readonly breaks: readonly Break[];
  /** Where it rises and falls, in order; undefined where that is not certain for all of it. */
  readonly courses: readonly Course[] | undefined;
}

/** More pieces or turns than these are not told one by one. */
const mostTold = 12;
const limitBudget = 50_000;

type Piece = Stretch & { readonly kind: Presence | undefined };

/**
 * Facts about y = f(x) by enclosures and exact algebra alone; what neither decides is left out. Places are exact where that is proved.
 *
 * @param named places that the figure itself names, tried first.
 */
export function curveFacts(json: MathJson, letter: string, range: Stretch, named: readonly MathJson[] = []): CurveFacts {
  const cut = presenceOf(json, letter, range.from, range.to);
  if (!cut || cut.pieces.length > 4 * mostTold) return { pieces: undefined, breaks: [], courses: undefined };
  const { pieces, breaks } = resolved(cut.pieces, (gap) => breakIn(json, letter, gap, named));
  const connected = pieces.filter(({ kind }) => kind === "connected");
  const isParted = (gap: Piece): boolean => breaks.some(({ at }) => isWithin(at, gap)) || lacksValueIn(json, letter, gap);
  const isCertain = connected.length <= mostTold && gapsAreEnds(pieces, range, isParted);
  if (!isCertain) return { pieces: undefined, breaks, courses: undefined };
  const place = (end: number): KnownPlace => {
    if (end === range.from || end === range.to) return edgeOf(end, named);
    const gap = pieces.find(({ from, to, kind }) => kind !== "connected" && (from === end || to === end));
    return placeIn(json, letter, gap && gap.kind === undefined ? gap : { from: end, to: end }, breaks, named);
  };
  return {
    pieces: connected.map(({ from, to }) => ({ start: place(from), end: place(to) })),
    breaks,
    courses: coursesOf(json, letter, connected, { named, place, most: mostTold }),
  };
}

/** The pieces with those joined between which the graph is proved to go on without a break. */
function resolved(
  pieces: readonly Piece[],
  breakAt: (gap: Piece) => Break | "none" | undefined,
): { pieces: Piece[]; breaks: Break[] } {
  const result: Piece[] = [];
  const breaks: Break[] = [];
  let joins = false;
  for (const piece of pieces) {
    const last = result.at(-1);
    if (joins && last) {
      result[result.length - 1] = { ...last, to: piece.to };
      joins = false;
      continue;
    }
    const found = piece.kind === undefined ? breakAt(piece) : undefined;
    if (found === "none" && last?.kind === "connected") {
      joins = true;
      continue;
    }
    if (typeof found === "object") breaks.push(found);
    result.push(piece);
  }
  return { pieces: result, breaks };
}

const isWithin = (at: MathJson, { from, to }: Stretch): boolean => {
  const slack = 1e-12 * (1 + Math.abs(from) + Math.abs(to));
  const place = realValue(at);
  return place >= from - slack && place <= to + slack;
};

/**
 * Whether every place where nothing is certain is as narrow as a point and lies at a piece of the curve, so that nothing is left out; between two pieces
 * the graph must certainly break.
 */
function gapsAreEnds(pieces: readonly Piece[], range: Stretch, isParted: (gap: Piece) => boolean): boolean {
  return pieces.every((piece, index) => {
    if (piece.kind !== undefined) return true;
    const beside = [pieces[index - 1], pieces[index + 1]].filter((next) => next?.kind === "connected");
    return beside.length > 0 && piece.to - piece.from < (range.to - range.from) * 1e-3 && (beside.length < 2 || isParted(piece));
  });
}

/** The end of a connected piece: exact at a known break or where the domain is proved to end, else about there. */
function placeIn(json: MathJson, letter: string, gap: Stretch, breaks: readonly Break[], named: readonly MathJson[]): KnownPlace {
  const exact = candidatesIn(gap, named).find(
    (candidate) => breaks.some(({ at }) => sameTree(at, candidate)) || domainEndsAt(json, letter, candidate, gap),
  );
  return { about: roundWithin(gap), ...(exact === undefined ? {} : { exact }) };
}

/** What happens in a narrow gap, where it is proved: the graph breaks at an exact place, or it goes on ("none"). */
function breakIn(json: MathJson, letter: string, gap: Piece, named: readonly MathJson[]): Break | "none" | undefined {
  for (const at of candidatesIn(gap, named)) {
    if (onlyTouchesAt(json, letter, at, gap)) return "none";
    const side = (from: -1 | 1): Tendency | undefined =>
      tendency(withinBudget(limitBudget, (spend) => limitOf(json, letter, at, from, spend)));
    const sign = signAt(json, letter, at);
    const [left, right] = [side(-1), side(1)];
    // That there is no value at a place does not say that a piece ends there.
    const isEnd = sign === "no-value" && (left !== undefined || right !== undefined || domainEndsAt(json, letter, at, gap));
    if (isEnd) return { at, kind: "none", left, right };
    if (sign === undefined || sign === "no-value" || !left || !right || !("value" in left) || !("value" in right)) continue;
    const value = substitute(json, { [letter]: at });
    const differences = [
      signAt(["Subtract", left.value, value], letter, at),
      signAt(["Subtract", right.value, value], letter, at),
    ];
    if (differences.every((difference) => difference === 0) && gap.to - gap.from < 1e-3) return "none";
    if (differences.some((difference) => difference === 1 || difference === -1)) return { at, kind: "jump", left, right };
  }
  return undefined;
}

function tendency(limit: LimitResult | undefined): Tendency | undefined {
  if (!limit || limit.kind === "none" || limit.conditions.length > 0) return undefined;
  return limit.kind === "value" ? { value: limit.json } : { infinite: limit.sign };
}

/** What is proved of the function far to the left and far to the right. */
export function farTendencies(json: MathJson, letter: string): { left: Tendency | undefined; right: Tendency | undefined } {
  const at = (point: MathJson): Tendency | undefined =>
    tendency(withinBudget(limitBudget, (spend) => limitOf(json, letter, point, 0, spend)));
  return { left: at("NegativeInfinity"), right: at("PositiveInfinity") };
}
