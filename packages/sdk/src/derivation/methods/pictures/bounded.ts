import type { Layer, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { compileInterval } from "../../../expression/evaluation/interval.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { shortened } from "../../../figure/written-place.ts";
import { withoutEnds } from "../../../verification/answers/graph-claims.ts";
import { heightAt } from "../../portrait/height.ts";
import { type Marked, markedPoints } from "../../portrait/marked.ts";
import type { Member } from "../../portrait/members.ts";
import { isEmpty } from "../inequalities/region.ts";
import { type Borders, boundedFaces, type Cell } from "./arrangement.ts";
import { solvedOnTheWay } from "./meetings.ts";
import type { Draw } from "./picture-topic.ts";
import { insideOf, solvedFor } from "./sides.ts";
import type { Stage } from "./stage.ts";

/** Of more curves every two may meet: that takes long, and nobody means it. */
export const mostBorders = 8;
/** More pieces than this are a pattern, and none is what is meant. */
const mostFaces = 6;
/** Graphs are looked through so far beyond all that is known of them, and places nearer than `same` are one. */
const room = 1;
const usualReach = 30;
const same = 1e-9;
const narrow = 1e-8;
const mostBreaks = 12;
const mostBoxes = 20_000;

/** What bounds, with x as the letter along, or with y: graphs over it, and places at which a line stands across. */
export interface Sides {
  readonly along: "x" | "y";
  readonly across: "x" | "y";
  readonly graphs: readonly MathJson[];
  readonly walls: readonly MathJson[];
}

/** The curves as graphs over one letter; undefined where one is none. */
export function sidesAlong(equations: readonly MathJson[], along: "x" | "y"): Sides | undefined {
  const across = along === "x" ? "y" : "x";
  const graphs: MathJson[] = [];
  const walls: MathJson[] = [];
  for (const equation of equations) {
    if (freeLetters(equation).some((letter) => letter !== "x" && letter !== "y")) return undefined;
    const graph = solvedFor(equation, across);
    const wall = freeLetters(equation).includes(across) ? undefined : solvedFor(equation, along);
    if (graph !== undefined) graphs.push(graph);
    else if (wall !== undefined) walls.push(wall);
    else return undefined;
  }
  return { along, across, graphs, walls };
}

/** A place where something happens, as exactly as it is known. */
export interface Place extends Member {
  /** The graphs that meet there. */
  readonly meets: readonly (readonly [number, number])[];
  readonly unbounded: readonly number[];
}

const numberOf = (json: MathJson): number => compile(json, [])();

/** Where each two graphs meet between the walls, or anywhere; undefined where that is not known. */
function meetingsOf({ along, graphs, walls }: Sides, stage: Stage): Place[] | undefined {
  const ends = walls.map(numberOf);
  const range = ends.length > 1 ? ([Math.min(...ends), Math.max(...ends)] as const) : undefined;
  const found: Place[] = [];
  for (const [one, first] of graphs.entries()) {
    for (const [other, second] of graphs.entries()) {
      if (other <= one) continue;
      const equation = expressionOf(apply("Equal", first, second));
      if (freeLetters(equation.json).length === 0) {
        if (numberOf(first) === numberOf(second)) return undefined;
        continue;
      }
      const members = solvedOnTheWay(equation, along, stage, range);
      if (members === undefined) {
        stage.failure = { key: "reason.picture-meet", params: { equation } };
        return undefined;
      }
      found.push(...members.map((member) => ({ ...member, meets: [[one, other] as const], unbounded: [] })));
    }
  }
  return found;
}

/** Where graphs have no value or jump, to a fraction of what is seen; undefined where there are too many such places. */
export function breaksOf(
  { along, graphs }: { readonly along: string; readonly graphs: readonly MathJson[] },
  [from, to]: readonly [number, number],
): Place[] | undefined {
  const found: Place[] = [];
  for (const [index, graph] of graphs.entries()) {
    const over = compileInterval(graph, [along]);
    const open: (readonly [number, number])[] = [[from, to]];
    let left = mostBoxes;
    while (open.length > 0) {
      if (left-- <= 0) return undefined;
      const [low, high] = open.pop() as readonly [number, number];
      const { lo, hi, continuous, defined } = over([low, high]);
      if (defined === "nowhere" || (continuous && defined === "everywhere")) continue;
      const near = (low + high) / 2;
      if (high - low > narrow) open.push([low, near], [near, high]);
      else if (
        !found.some(
          (each) => Math.abs(each.near - near) < 4 * narrow && each.unbounded.includes(index) === !Number.isFinite(hi - lo),
        )
      )
        found.push({ value: Number(near.toPrecision(12)), near, meets: [], unbounded: Number.isFinite(hi - lo) ? [] : [index] });
    }
  }
  return found.length > mostBreaks ? undefined : found;
}

/** Ascending, with those that are one put together under the exact value. */
function together(places: readonly Place[], slack: number): Place[] {
  const sorted = [...places].sort((one, other) => one.near - other.near);
  const result: Place[] = [];
  for (const place of sorted) {
    const last = result.at(-1);
    if (last === undefined || place.near - last.near > slack) result.push(place);
    else {
      const isExacter = JSON.stringify(place.value).length < JSON.stringify(last.value).length;
      const [kept] = isExacter ? [place] : [last];
      result[result.length - 1] = {
        ...(kept as Place),
        meets: [...last.meets, ...place.meets],
        unbounded: [...last.unbounded, ...place.unbounded],
      };
    }
  }
  return result;
}

export interface Found {
  readonly sides: Sides;
  readonly places: readonly Place[];
  readonly faces: readonly (readonly Cell[])[];
}

/** The pieces that are meant, by where the graphs meet. */
export function facesBetween(sides: Sides, meetings: readonly Place[]): Found | undefined {
  const walls = sides.walls.map((value): Place => ({ value, near: numberOf(value), meets: [], unbounded: [] }));
  const known = [...meetings, ...walls].map(({ near }) => near);
  const reach: [number, number] =
    known.length === 0 ? [-usualReach, usualReach] : [Math.min(...known) - room, Math.max(...known) + room];
  const breaks = breaksOf(sides, reach);
  if (breaks === undefined) return undefined;
  const inner = together([...meetings, ...walls, ...breaks], 8 * narrow);
  const beyond = reach.map((near): Place => ({ value: near, near, meets: [], unbounded: [] })) as [Place, Place];
  const places = [beyond[0], ...inner.filter(({ near }) => near > reach[0] && near < reach[1]), beyond[1]];
  const at = (place: number): Place | undefined => places.find(({ near }) => near === place);
  const borders: Borders = {
    graphs: sides.graphs.map((graph) => compile(graph, [sides.along])),
    places: places.map(({ near }) => near),
    isUpright: (place) => walls.some(({ near }) => Math.abs(near - place) < 8 * narrow),
    doMeet: (one, other, place) =>
      at(place)?.meets.some((pair) => pair.includes(one) && pair.includes(other) && one !== other) ?? false,
    isUnbounded: (graph, place) => at(place)?.unbounded.includes(graph) ?? false,
  };
  const all = boundedFaces(borders);
  const faces = all && chosen(all, sides, walls, places);
  return faces && { sides, places, faces };
}

/** The pieces that all borders touch; with two graphs and two walls, where each piece ends before one of the walls, those between both. */
function chosen(
  all: readonly (readonly Cell[])[],
  { graphs }: Sides,
  walls: readonly Place[],
  places: readonly Place[],
): (readonly Cell[])[] | undefined {
  const isAt = (place: number, wall: Place): boolean => Math.abs(place - wall.near) < 8 * narrow;
  const touches = (cells: readonly Cell[]): boolean =>
    graphs.every((_, graph) => cells.some(({ lower, upper }) => lower === graph || upper === graph)) &&
    walls.every((wall) => cells.some(({ from, to }) => isAt(from, wall) || isAt(to, wall)));
  const touched = all.filter(touches);
  // A single wall cuts in two what is on both sides of it, and one of them may be meant.
  const isClear = touched.length === 1 || (walls.length !== 1 && touched.length <= mostFaces);
  if (touched.length > 0) return isClear ? touched : undefined;
  if (graphs.length !== 2 || walls.length !== 2) return undefined;
  const [low, high] = [Math.min(...walls.map(({ near }) => near)), Math.max(...walls.map(({ near }) => near))];
  const between = all.filter((cells) => cells.every(({ from, to }) => from >= low - same && to <= high + same));
  const length = between.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  const isWhole = Math.abs(length - (high - low)) < 1e-6 * Math.max(1, high - low);
  return isWhole && between.length <= mostFaces && places.length > 0 ? between : undefined;
}

/** The regions that curves bound together. */
export const drawBounded: Draw = ([list = 0], stage) => {
  const equations = operandsOf(list);
  if (equations.length > mostBorders) {
    stage.failure = { key: "reason.picture-too-many", params: { most: mostBorders } };
    return;
  }
  const [only, ...others] = equations;
  const inside = only !== undefined && others.length === 0 ? insideOf(only) : undefined;
  if (inside !== undefined && !isEmpty([withoutEnds(inside)])) return shade([inside], equations, undefined, stage);
  const found = facesOf(equations, stage);
  if (found === undefined) {
    stage.failure ??= { key: "reason.picture-bounded", params: { curves: expressionOf(severally(equations)) } };
    return;
  }
  const conditions = found.faces.flat().map((cell) => conditionOf(cell, found));
  shade(conditions, equations, markedPoints(stage.id("corners"), cornersOf(found), "label.corners"), stage);
};

/** One equation as it is, several side by side. */
const severally = (equations: readonly MathJson[]): MathJson =>
  equations.length === 1 ? (equations[0] as MathJson) : apply("List", ...equations);

function facesOf(equations: readonly MathJson[], stage: Stage): Found | undefined {
  for (const along of ["x", "y"] as const) {
    const sides = sidesAlong(equations, along);
    if (sides && sides.graphs.length > 0) {
      const meetings = meetingsOf(sides, stage);
      return meetings && facesBetween(sides, meetings);
    }
  }
  return undefined;
}

function conditionOf({ lower, upper, from, to }: Cell, { sides, places }: Found): MathJson {
  const value = (near: number): MathJson => places.find((place) => place.near === near)?.value ?? near;
  return apply(
    "And",
    apply("LessEqual", sides.graphs[lower] as MathJson, sides.across, sides.graphs[upper] as MathJson),
    apply("LessEqual", value(from), sides.along, value(to)),
  );
}

function shade(conditions: readonly MathJson[], equations: readonly MathJson[], corners: Layer | undefined, stage: Stage): void {
  const curves = equations.map((equation): Layer => {
    const relation = expressionOf(equation);
    return {
      id: stage.id("border"),
      type: "implicit",
      role: "main",
      relation,
      label: { key: "label.curve", params: { equation: relation } },
    };
  });
  stage.draw("picture.border-curves", severally(equations), undefined, ...curves);
  const all = conditions.length === 1 ? (conditions[0] as MathJson) : apply("Or", ...conditions);
  const told = expressionOf(withShortNumbers(all));
  stage.draw(
    "picture.shade-bounded",
    told.json,
    undefined,
    {
      id: stage.id("region"),
      type: "region",
      role: "answer",
      border: "none",
      conditions: [expressionOf(all)],
      label: { key: "label.region", params: { conditions: told } },
    },
    ...(corners ? [corners] : []),
  );
}

const withShortNumbers = (json: MathJson): MathJson => {
  const short = shortened(json);
  if (short !== json) return short;
  const parts = operandsOf(json);
  return parts.length === 0 ? json : ([(json as readonly MathJson[])[0], ...parts.map(withShortNumbers)] as MathJson);
};

/** Both ends of every cell, with the heights that they have there. */
function cornersOf({ faces, sides, places }: Found): Marked[] {
  const found: Marked[] = [];
  for (const { lower, upper, from, to } of faces.flat()) {
    for (const end of [from, to]) {
      const place = places.find(({ near }) => near === end);
      if (place === undefined || place.unbounded.length > 0) continue;
      for (const graph of [lower, upper]) {
        if (goesOn(faces.flat(), { lower, upper, from, to }, graph, end)) continue;
        const height = heightAt(sides.graphs[graph] as MathJson, sides.along, place.value);
        const [x, y] = sides.along === "x" ? [place.value, height] : [height, place.value];
        if (Number.isFinite(numberOf(height)) && !found.some((each) => isNear(each.x, x) && isNear(each.y, y)))
          found.push({ x, y, key: "label.corner" });
      }
    }
  }
  return found;
}

/** Rounded places are one where a dozen digits nearly agree. */
const isNear = (one: MathJson, other: MathJson): boolean => Math.abs(numberOf(one) - numberOf(other)) < same;

/** Whether a graph bounds another cell, on the same side, from the end of one on: there it has no corner. */
const goesOn = (cells: readonly Cell[], cell: Cell, graph: number, end: number): boolean =>
  cells.some(
    (other) =>
      (end === cell.to ? other.from === end : other.to === end) &&
      ((graph === cell.lower && other.lower === graph) || (graph === cell.upper && other.upper === graph)),
  );
