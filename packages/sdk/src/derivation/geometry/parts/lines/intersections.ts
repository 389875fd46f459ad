import type { MathJson } from "../../../../contract.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { rootsOf } from "../../../../geometry/lines/quadratic.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { branchRules, isBranch, pointsOnBranch } from "./branches.ts";
import { showGiven, showPoints } from "./drawing.ts";
import { meetingOf, meetingRules, workOutMeeting, writeCount, writeDiscriminant, writeSubstitution } from "./meeting.ts";
import { conicsRules, workOutConics } from "./two-conics.ts";

/** Where two curves meet, and how often. */
export const intersections: Part = {
  rules: {
    ...meetingRules,
    ...conicsRules,
    ...branchRules,
    "points.named": {
      relation: "states",
      example: "A = (1, 2) \\land B = (-2, -1)",
      en: "The conditions tell which point is which",
      zh: "由条件确定各点",
    },
  },
  points: {
    Intersections(working, [first = "Nothing", second = "Nothing"]) {
      if (isBranch(second)) return isBranch(first) ? undefined : pointsOnBranch(working, second, first);
      if (isBranch(first)) return pointsOnBranch(working, first, second);
      const points = workOut(working, first, second);
      if (!points) return undefined;
      for (const term of [first, second]) showGiven(working, term);
      showPoints(working, ["Intersections", first, second], points);
      return points;
    },
  },
  point: {
    Intersection(working, curves) {
      const [only, ...others] = working.points(["Intersections", ...curves]) ?? [];
      return others.length === 0 ? only : undefined;
    },
  },
  quantity: {
    NumberOfIntersections(working, [first = "Nothing", second = "Nothing"]) {
      if (isBranch(first) || isBranch(second)) return working.points(["Intersections", first, second])?.length;
      const meeting = meetingOf(working, first, second);
      if (!meeting) return working.points(["Intersections", first, second])?.length;
      const roots = rootsOf(working.numbers, meeting.quadratic);
      if (!roots || roots === "all") return undefined;
      if (meeting.other.kind === "line") return working.points(["Intersections", first, second])?.length;
      writeSubstitution(working, meeting);
      writeDiscriminant(working, meeting);
      writeCount(working, meeting, roots.length);
      for (const term of [first, second]) showGiven(working, term);
      return roots.length;
    },
  },
};

function workOut(working: Working, first: MathJson, second: MathJson): readonly Point[] | undefined {
  const meeting = meetingOf(working, first, second);
  if (meeting) return workOutMeeting(working, meeting);
  const [one, other] = [working.curve(first), working.curve(second)];
  return one?.kind === "conic" && other?.kind === "conic" ? workOutConics(working, [first, one], [second, other]) : undefined;
}
