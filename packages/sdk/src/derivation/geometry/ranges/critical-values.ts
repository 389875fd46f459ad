import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { determinant, minorDeterminant, trace } from "../../../geometry/conics/invariants.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Curve, SecondDegree } from "../../../geometry/figures.ts";
import { alongLine } from "../../../verification/geometry/along-line.ts";
import { differenceAt } from "../../../verification/geometry/point-definitions.ts";
import { SilentBoard } from "../parts/conics/silent-board.ts";
import { parts } from "../parts/index.ts";
import { sceneOf } from "../scene.ts";
import { Working } from "../working.ts";
import { cutsOf } from "./solve-statement.ts";

const comparisons = /^(Equal|NotEqual|Greater|GreaterEqual|Less|LessEqual)$/;

/**
 * The values of a letter where the truth of a fact of the question can change; undefined where that is not known of one of them. Not the conditions
 * by which a derivation finds the range: kinds of conics by their invariants, common points by the conic's equation along the line.
 */
export function criticalValues(
  problem: Problem,
  numbers: Radicals,
  letter: string,
  spend: (count: number) => void,
): Radical[] | undefined {
  const working = new Working(new SilentBoard({ assuming: [], spend }), sceneOf(problem), numbers, parts);
  const facts = [...problem.given, ...problem.assuming].map(({ json }) => json);
  const formulas = facts.map((fact) => criticalFormulas(working, fact));
  if (!formulas.every((each) => each !== undefined)) return undefined;
  const open = formulas.flat().filter((formula) => freeLetters(formula).length > 0);
  if (open.some((formula) => freeLetters(formula).some((other) => other !== letter))) return undefined;
  return cutsOf(numbers, apply("And", ...open.map((formula) => apply("NotEqual", formula, 0))), letter);
}

/** Formulas whose zeros and poles are all the places where the truth of a fact can change. */
function criticalFormulas(working: Working, fact: MathJson): readonly MathJson[] | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  const head = headOf(fact) ?? "";
  switch (head) {
    case "Colon": {
      const curve = curveOfEquation(working.numbers, second);
      return curve && coefficientsOf(curve);
    }
    case "Is":
      return kindFormulas(working.curve(first));
    case "Element": {
      if (headOf(first) === "Foci") return kindFormulas(working.curve(operandsOf(first)[0] ?? first));
      const point = isSymbol(second) && second.endsWith("Quadrant") ? working.point(first) : undefined;
      return point && [point.x, point.y];
    }
    case "Inside":
    case "Outside": {
      const [point, curve] = [working.point(first), working.curve(second)];
      return point && curve && [differenceAt(curve, point), ...(kindFormulas(curve) ?? [])];
    }
    default:
      return comparisons.test(head) ? comparisonFormulas(working, fact) : undefined;
  }
}

function comparisonFormulas(working: Working, fact: MathJson): readonly MathJson[] | undefined {
  const operands = operandsOf(fact);
  const [first = "Nothing", second = "Nothing"] = operands;
  if (isSymbol(first) && working.scene.definitions.get(first) === second) return [];
  if (headOf(first) === "NumberOfIntersections" && typeof second === "number") {
    const [one, other] = operandsOf(first).map((term) => working.curve(term));
    return one && other && meetingFormulas(one, other);
  }
  const sides = operands.map((side) => working.quantity(side));
  if (!sides.every((side) => side !== undefined)) return undefined;
  return sides.slice(1).map((side, index) => apply("Subtract", sides[index] as MathJson, side));
}

const coefficientsOf = (curve: Curve): readonly MathJson[] =>
  curve.kind === "line" ? [curve.a, curve.b, curve.c] : curve.coefficients;

/** Kind, size and direction of a conic change only where one of its invariants is zero, or the two directions are alike. */
function kindFormulas(curve: Curve | undefined): readonly MathJson[] | undefined {
  if (curve?.kind !== "conic") return curve && coefficientsOf(curve);
  const [A, , C] = curve.coefficients;
  return [minorDeterminant(curve), determinant(curve), trace(curve), ["Subtract", A, C], ...curve.coefficients];
}

function meetingFormulas(one: Curve, other: Curve): readonly MathJson[] | undefined {
  if (one.kind === "line" && other.kind === "line") return undefined;
  if (one.kind === "conic" && other.kind === "conic") return circlesFormulas(one, other);
  const [line, conic] = one.kind === "line" ? [one, other as SecondDegree] : [other as typeof one & { kind: "line" }, one];
  // Where the square vanishes the discriminant is the square of the linear coefficient.
  const { leading, discriminant } = alongLine(line, conic);
  return [leading, discriminant, ["Add", ["Power", line.a, 2], ["Power", line.b, 2]]];
}

/** (d² − R − S)² = 4RS where circles with squared radii R and S touch, with squared distance d² of their centres. */
function circlesFormulas(first: SecondDegree, second: SecondDegree): readonly MathJson[] | undefined {
  const round = (conic: SecondDegree): { x: MathJson; y: MathJson; square: MathJson } | undefined => {
    const [A, B, C, D, E, F] = conic.coefficients;
    if (B !== 0 || JSON.stringify(A) !== JSON.stringify(C)) return undefined;
    const [x, y]: MathJson[] = [
      ["Divide", D, ["Multiply", -2, A]],
      ["Divide", E, ["Multiply", -2, A]],
    ];
    return { x: x ?? 0, y: y ?? 0, square: ["Subtract", ["Add", ["Power", x ?? 0, 2], ["Power", y ?? 0, 2]], ["Divide", F, A]] };
  };
  const [p, q] = [round(first), round(second)];
  if (!p || !q) return undefined;
  const gap: MathJson = ["Add", ["Power", ["Subtract", p.x, q.x], 2], ["Power", ["Subtract", p.y, q.y], 2]];
  const difference: MathJson = ["Subtract", gap, ["Add", p.square, q.square]];
  return [gap, p.square, q.square, ["Subtract", ["Power", difference, 2], ["Multiply", 4, p.square, q.square]]];
}
