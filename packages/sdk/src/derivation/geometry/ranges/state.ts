import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { commonPoints } from "../conditions/common-points.ts";
import type { Formulas } from "../conditions/formulas.ts";
import { equationAt, type LineSketch, type Sketch } from "../conditions/sketch.ts";
import { translate } from "../conditions/translate.ts";
import { axisStatement, kindStatement } from "./kind-statement.ts";
import { both, either } from "./logic.ts";

/** A fact as a statement about one letter, and the line that leads to it. */
export interface Stated {
  readonly rule: string;
  readonly statement: MathJson;
  readonly lead?: { readonly from: readonly MathJson[]; readonly equation: MathJson };
}

const comparisons: ReadonlySet<string> = new Set(["Greater", "Less", "GreaterEqual", "LessEqual", "NotEqual", "Equal"]);

/** What a fact says of the letters in it; "known" where it says nothing; undefined where it cannot be said so. */
export function state(numbers: Radicals, formulas: Formulas, fact: MathJson): Stated | "known" | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(fact);
  const head = headOf(fact) ?? "";
  if (head === "Colon") return "known";
  if (head === "Is")
    return isSymbol(first) && isSymbol(second) ? kindStatement(numbers, formulas.drawing.scene, first, second) : undefined;
  if (head === "Element" && headOf(first) === "Foci")
    return axisStatement(numbers, formulas.drawing.scene, operandsOf(first)[0] ?? "Nothing", second);
  if (comparisons.has(head) && headOf(first) === "NumberOfIntersections" && typeof second === "number") {
    return countStatement(numbers, formulas, head, operandsOf(first), second);
  }
  const translation = translate(numbers, formulas, fact);
  if (!translation) return undefined;
  const all = [...translation.equations, ...translation.limits].map((each) => simplifiedSides(numbers, each));
  if (all.length === 0) return "known";
  const lead = translation.lead;
  return {
    rule: "range.condition",
    statement: all.length === 1 ? (all[0] as MathJson) : apply("And", ...all),
    ...(lead ? { lead: { from: lead.from, equation: lead.statement } } : {}),
  };
}

/** Differences against 0, so that the letter stands on one side: 80 − 16m² > 0. */
function simplifiedSides(numbers: Radicals, comparison: MathJson): MathJson {
  const [left = 0, right = 0, ...others] = operandsOf(comparison);
  const difference = others.length === 0 ? numbers.simplify(apply("Subtract", left, right)) : undefined;
  return difference === undefined ? comparison : apply(headOf(comparison) ?? "", difference, 0);
}

function countStatement(
  numbers: Radicals,
  formulas: Formulas,
  head: string,
  curves: readonly MathJson[],
  count: number,
): Stated | undefined {
  const [first, second] = curves.map((curve) => formulas.curve(curve));
  if (!first || !second) return undefined;
  const [line, curve] = first.kind === "line" ? [first, second] : [second, first];
  if (line.kind !== "line" || curve.kind === "line") return circlesStatement(numbers, first, second, head, count);
  return lineStatement(numbers, line, curve, head, count);
}

function lineStatement(numbers: Radicals, line: LineSketch, curve: Sketch, head: string, count: number): Stated | undefined {
  const common = commonPoints(numbers, line, curve);
  if (!common) return undefined;
  const [c, b, a] = common.coefficients;
  const discriminant = numbers.simplify(["Subtract", ["Power", b, 2], ["Multiply", 4, a, c]]);
  if (discriminant === undefined) return undefined;
  const counted = (each: number): MathJson => {
    const sign = each === 2 ? "Greater" : each === 1 ? "Equal" : "Less";
    const quadratic = both(apply("NotEqual", a, 0), apply(sign, discriminant, 0));
    // Without a square term: a line parallel to an asymptote or to the axis of a parabola.
    if (each === 1) return either(quadratic, both(apply("Equal", a, 0), apply("NotEqual", b, 0)));
    return each === 0 ? either(quadratic, both(apply("Equal", a, 0), apply("Equal", b, 0), apply("NotEqual", c, 0))) : quadratic;
  };
  const wanted = [0, 1, 2].filter((each) => compares(head, each, count));
  if (wanted.length === 0) return undefined;
  return {
    rule:
      wanted.length === 1 && wanted[0] === 2
        ? "range.two-points"
        : wanted.length === 1 && wanted[0] === 0
          ? "range.no-point"
          : "range.count",
    statement: either(...wanted.map(counted)),
    lead: { from: [equationAt(line), equationAt(curve)], equation: common.equation },
  };
}

/** Two circles: the squared distance of the centres lies between those of the difference and of the sum of the radii. */
function circlesStatement(numbers: Radicals, first: Sketch, second: Sketch, head: string, count: number): Stated | undefined {
  if (first.kind !== "circle" || second.kind !== "circle" || head !== "Equal") return undefined;
  const gap = ["x", "y"].map((coordinate): MathJson => {
    const key = coordinate as "x" | "y";
    return ["Power", ["Subtract", first.centre[key], second.centre[key]], 2];
  });
  const distance = numbers.simplify(["Add", ...gap]);
  const sum = numbers.simplify(["Power", ["Add", first.radius, second.radius], 2]);
  const difference = numbers.simplify(["Power", ["Subtract", first.radius, second.radius], 2]);
  if (distance === undefined || sum === undefined || difference === undefined) return undefined;
  const statement: Readonly<Record<number, MathJson>> = {
    0: ["Or", ["Greater", distance, sum], ["Less", distance, difference]],
    1: ["And", ["NotEqual", distance, 0], ["Or", ["Equal", distance, sum], ["Equal", distance, difference]]],
    2: ["And", ["Less", distance, sum], ["Greater", distance, difference]],
  };
  const found = statement[count];
  return found === undefined ? undefined : { rule: "range.circles", statement: found };
}

function compares(head: string, each: number, count: number): boolean {
  if (head === "Equal") return each === count;
  if (head === "NotEqual") return each !== count;
  return head === "Greater"
    ? each > count
    : head === "GreaterEqual"
      ? each >= count
      : head === "Less"
        ? each < count
        : each <= count;
}
