import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { inDegrees } from "../../../../geometry/lines/angles.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { sortOfTerm } from "../../answer-ask.ts";
import type { Finding, Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { factHolds, factRules } from "./facts.ts";
import { positionOf, positionRules } from "./position.ts";
import { writeSlope } from "./slope.ts";
import { slopeRules } from "./slope-lines.ts";

/** Asks whose answer is more than the value of their term: there may be no point and no slope, an angle may be wanted in degrees. */
export const lineAsks: Part = {
  rules: { ...positionRules, ...slopeRules, ...factRules },
  asks: {
    intersections: (working, of) => intersections(working, of),
    slope: (working, of) => slopeFinding(working, of),
    inclination: (working, of) => angleFinding(working, of),
    angle: (working, of) => angleFinding(working, of),
    check: (working, of) => checkFinding(working, of),
    position(working, of) {
      const [first, second] = operandsOf(of);
      return headOf(of) === "Position" && first !== undefined && second !== undefined
        ? positionOf(working, first, second)
        : undefined;
    },
  },
};

function intersections(working: Working, of: MathJson): readonly Finding[] | undefined {
  const points = working.points(of);
  if (points?.length === 0) return [{ kind: "none", json: apply("Set") }];
  return points && [{ kind: "points", json: apply("Set", ...points.map(tuple)) }];
}

/** Whether points lie on one line, lines are parallel or at right angles, a point lies on a curve: "True" or "False". */
function checkFinding(working: Working, of: MathJson): readonly Finding[] | undefined {
  const holds = factHolds(working, of);
  return holds === undefined ? undefined : [{ kind: "statement", json: holds ? "True" : "False" }];
}

/** Of a line, a vertical one having none, or of a formula with slopes. */
function slopeFinding(working: Working, of: MathJson): readonly Finding[] | undefined {
  const term = headOf(of) === "Slope" ? (operandsOf(of)[0] ?? of) : of;
  const value = working.quantity(sortOfTerm(working, term) === "curve" ? ["Slope", term] : of);
  if (value !== undefined) return [{ kind: "value", json: value }];
  const line = working.curve(term);
  if (line?.kind !== "line" || writeSlope(working, term) !== "none") return undefined;
  const x = working.value(["Negate", ["Divide", line.c, line.a]]);
  if (x === undefined) return undefined;
  working.board.write("line.no-slope", expressionOf(apply("Equal", "x", x)));
  return [{ kind: "none", json: apply("Set") }];
}

function angleFinding(working: Working, of: MathJson): readonly Finding[] | undefined {
  const angle = working.quantity(of);
  if (angle === undefined) return undefined;
  const degrees = speaksOfDegrees(working, of) ? inDegrees(working.numbers, angle) : undefined;
  return [{ kind: "value", json: degrees ?? angle }];
}

/** Whether some angle in the question is in degrees: then the answer is. */
function speaksOfDegrees({ scene }: Working, of: MathJson): boolean {
  const terms = [of, ...scene.definitions.values(), ...scene.conditions, ...scene.equations.values()];
  return terms.some(hasDegrees);
}

const hasDegrees = (term: MathJson): boolean => headOf(term) === "Degrees" || operandsOf(term).some(hasDegrees);
