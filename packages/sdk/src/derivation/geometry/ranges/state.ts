import type { Radical } from "../../../algebra/radicals/radical.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import { commonPoints } from "../conditions/common-points.ts";
import type { Formulas } from "../conditions/formulas.ts";
import { equationAt, type LineSketch, type Sketch } from "../conditions/sketch.ts";
import { translate } from "../conditions/translate.ts";

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
  if (head === "Is") return isSymbol(first) && isSymbol(second) ? kindStatement(numbers, formulas, first, second) : undefined;
  if (head === "Element" && headOf(first) === "Foci")
    return axisStatement(numbers, formulas, operandsOf(first)[0] ?? "Nothing", second);
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

/** Conjunction without what is always true; a comparison of numbers decides itself. */
function both(...parts: readonly MathJson[]): MathJson {
  const open = parts.filter((part) => !isTrue(part));
  if (open.some(isFalse)) return "False";
  return open.length === 0 ? "True" : open.length === 1 ? (open[0] as MathJson) : apply("And", ...open);
}

function either(...parts: readonly MathJson[]): MathJson {
  const open = parts.filter((part) => !isFalse(part));
  return open.length === 0 ? "False" : open.length === 1 ? (open[0] as MathJson) : apply("Or", ...open);
}

const decided = (part: MathJson): boolean | undefined => {
  if (part === "True") return true;
  if (part === "False") return false;
  const [left] = operandsOf(part);
  if (left === undefined || freeLetters(part).length > 0 || typeof left !== "number") return undefined;
  const head = headOf(part);
  return head === "NotEqual"
    ? left !== 0
    : head === "Equal"
      ? left === 0
      : head === "Greater"
        ? left > 0
        : head === "Less"
          ? left < 0
          : undefined;
};
const isTrue = (part: MathJson): boolean => decided(part) === true;
const isFalse = (part: MathJson): boolean => decided(part) === false;

/** x²/P + y²/Q = 1 is an ellipse for P, Q > 0 that differ, a hyperbola for different signs; a circle needs a positive square of its radius. */
function kindStatement(numbers: Radicals, formulas: Formulas, name: string, kind: string): Stated | "known" | undefined {
  const equation = formulas.drawing.scene.equations.get(name);
  if (equation === undefined || freeLetters(equation).every((letter) => letter === "x" || letter === "y")) return "known";
  if (!/^(Ellipse|Hyperbola|Circle)$/.test(kind))
    return kind === "Line" || kind === "Conic" || kind === "Curve" ? "known" : undefined;
  const squares = squaresOf(numbers, equation);
  if (!squares) return undefined;
  const [P, Q] = squares;
  const positive = (value: MathJson): MathJson => apply("Greater", value, 0);
  if (kind === "Circle") return { rule: "range.circle", statement: both(apply("Equal", P, Q), positive(P)) };
  if (kind === "Ellipse") return { rule: "range.ellipse", statement: both(positive(P), positive(Q), apply("NotEqual", P, Q)) };
  const product = numbers.simplify(apply("Multiply", P, Q));
  return product === undefined ? undefined : { rule: "range.hyperbola", statement: apply("Less", product, 0) };
}

/** Which of P and Q is larger, or which is positive. */
function axisStatement(numbers: Radicals, formulas: Formulas, name: MathJson, axis: MathJson): Stated | undefined {
  const equation = isSymbol(name) ? formulas.drawing.scene.equations.get(name) : undefined;
  const squares = equation === undefined ? undefined : squaresOf(numbers, equation);
  if (!squares || (axis !== "XAxis" && axis !== "YAxis")) return undefined;
  const [main, other] = axis === "XAxis" ? squares : [squares[1], squares[0]];
  return { rule: "range.axis", statement: both(apply("Greater", main, 0), apply("Greater", main, other)) };
}

/** P and Q of x²/P + y²/Q = 1, also about another centre. */
function squaresOf(numbers: Radicals, equation: MathJson): [MathJson, MathJson] | undefined {
  const curve = curveOfEquation(numbers, equation);
  if (curve?.kind !== "conic") return undefined;
  const read = curve.coefficients.map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const [A, B, C, D, E, F] = read as [Radical, Radical, Radical, Radical, Radical, Radical];
  if (!numbers.isZero(B)) return undefined;
  // A(x − h)² + C(y − k)² = D²/4A + E²/4C − F
  const [a, c, d, e, f] = [A, C, D, E, F].map((value) => numbers.toJson(value)) as [
    MathJson,
    MathJson,
    MathJson,
    MathJson,
    MathJson,
  ];
  const rest: MathJson = [
    "Subtract",
    ["Add", ["Divide", ["Power", d, 2], ["Multiply", 4, a]], ["Divide", ["Power", e, 2], ["Multiply", 4, c]]],
    f,
  ];
  const [P, Q] = [numbers.simplify(["Divide", rest, a]), numbers.simplify(["Divide", rest, c])];
  return P === undefined || Q === undefined ? undefined : [P, Q];
}
