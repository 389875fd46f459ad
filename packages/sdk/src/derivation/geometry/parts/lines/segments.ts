import type { MathJson } from "../../../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../../expression/mathjson.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { areSame } from "../../../../geometry/lines/points.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { pointsAt } from "./writing.ts";

/** Segments between points, and chords between the points where curves meet. */
export const segments: Part = {
  rules: {},
  segment: {
    Segment: (working, ends) => pairOf(working, ends),
    OverVector: (working, ends) => pairOf(working, ends),
    Chord(working, curves) {
      const [first, second, ...more] = working.points(["Intersections", ...curves]) ?? [];
      return first && second && more.length === 0 ? [first, second] : undefined;
    },
  },
};

function pairOf(working: Working, ends: readonly MathJson[]): readonly [Point, Point] | undefined {
  const [first, second] = (ends.length === 2 ? pointsAt(working, ends) : undefined) ?? [];
  return first && second && !areSame(working.numbers, first, second) ? [first, second] : undefined;
}

/** The two curves that a segment is a chord of: by its head, or because its ends are named as the points where they meet. */
export function chordOf(working: Working, segment: MathJson): readonly [MathJson, MathJson] | undefined {
  const term = isSymbol(segment) ? (working.scene.definitions.get(segment) ?? segment) : segment;
  const [first, second] = operandsOf(term);
  if (first === undefined || second === undefined) return undefined;
  if (headOf(term) === "Chord") return [first, second];
  if (headOf(term) !== "Segment" || first === second) return undefined;
  const meeting = working.scene.members.find(
    ({ names, of }) =>
      headOf(of) === "Intersections" &&
      names.length === 2 &&
      [first, second].every((end) => isSymbol(end) && names.includes(end)),
  );
  const [one, other] = meeting ? operandsOf(meeting.of) : [];
  return one === undefined || other === undefined ? undefined : [one, other];
}

/** What a segment, or a line through two points, is called by the terms of its ends; a segment given otherwise by its coordinates. */
export function endsOf(working: Working, segment: MathJson, [from, to]: readonly [Point, Point]): readonly [MathJson, MathJson] {
  const term = isSymbol(segment) ? (working.scene.definitions.get(segment) ?? segment) : segment;
  const [first, second] = operandsOf(term);
  if (/^(Segment|OverVector)$/.test(headOf(term) ?? "") && first !== undefined && second !== undefined) return [first, second];
  return [
    ["Tuple", from.x, from.y],
    ["Tuple", to.x, to.y],
  ];
}
