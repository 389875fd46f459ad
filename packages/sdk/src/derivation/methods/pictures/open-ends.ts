import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Layer, MathJson } from "../../../contract.ts";
import { compile } from "../../../expression/evaluation/compile.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, substitute } from "../../../expression/mathjson.ts";
import { endKinds, endsOf } from "./intervals.ts";

type At = (t: number) => readonly [x: number, y: number];

/** So many pieces of a path are looked at for whether it comes to a place again. */
const pieces = 2000;
const narrowings = 80;

/**
 * Hollow dots at the ends of a path that do not belong to it; none where it comes to the same place otherwise.
 *
 * @param place x and y as formulas in the letter.
 */
export function openEnds(id: string, place: readonly [MathJson, MathJson], letter: string, interval: MathJson): Layer[] {
  const kinds = endKinds(interval);
  // Where other letters can be changed, whether the path comes there again depends on them.
  const isFixed = place.every((json) => freeLetters(json).every((each) => each === letter));
  if (!kinds.includes("open") || !isFixed) return [];
  const [from, to] = endsOf(interval).map(({ json }) => json) as [MathJson, MathJson];
  const bounds = [from, to].map((json) => compile(json, [])()) as [number, number];
  const [x, y] = place.map((json) => compile(json, [letter])) as [(t: number) => number, (t: number) => number];
  const at: At = (t) => [x(t), y(t)];
  const points = [from, to].flatMap((end, index) => {
    const other = 1 - index;
    const near = at(bounds[index] as number);
    const isThere = near.every(Number.isFinite);
    if (kinds[index] !== "open" || !isThere || (kinds[other] === "closed" && isNear(near, at(bounds[other] as number))))
      return [];
    if (comesAgain(at, bounds, near)) return [];
    const [first, second] = place.map((json) => expressionOf(simplify(substitute(json, { [letter]: end }))));
    return first && second ? [{ x: first, y: second, open: true as const }] : [];
  });
  const [only, ...others] = points;
  // A circle without one point has one hole.
  const distinct = only && others.some((end) => end.x.latex === only.x.latex && end.y.latex === only.y.latex) ? [only] : points;
  return distinct.length === 0 ? [] : [{ id, type: "points", role: "main", points: distinct }];
}

const distance = (one: readonly [number, number], other: readonly [number, number]): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

const isNear = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  distance(one, other) <= 1e-9 * (1 + Math.hypot(...one));

/** Whether the path is at a place between its ends too. */
function comesAgain(at: At, [from, to]: readonly [number, number], place: readonly [number, number]): boolean {
  const t = (index: number): number => from + ((to - from) * index) / pieces;
  const far = (index: number): number => distance(at(t(index)), place);
  for (let index = 2; index < pieces - 1; index++) {
    if (far(index) > far(index - 1) || far(index) > far(index + 1)) continue;
    let [low, high] = [t(index - 1), t(index + 1)];
    for (let step = 0; step < narrowings; step++) {
      const third = (high - low) / 3;
      if (distance(at(low + third), place) < distance(at(high - third), place)) high -= third;
      else low += third;
    }
    // By comparing distances a place is found to half of the digits.
    if (distance(place, at((low + high) / 2)) < 1e-7 * (1 + Math.hypot(...place))) return true;
  }
  return false;
}
