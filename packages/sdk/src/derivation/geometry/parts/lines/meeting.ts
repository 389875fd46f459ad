import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import type { Curve, Point, StraightLine } from "../../../../geometry/figures.ts";
import { scaled } from "../../../../geometry/line-equation.ts";
import { lineWith } from "../../../../geometry/lines/line.ts";
import { type Elimination, eliminationOf, pointAlong, substitutedIn } from "../../../../geometry/lines/meet-line.ts";
import { sortedPoints, tuple } from "../../../../geometry/lines/points.ts";
import { discriminantOf, type QuadraticIn, rootsOf } from "../../../../geometry/lines/quadratic.ts";
import type { Working } from "../../working.ts";
import { calculate, equationShown, writeOnceOnBoard, writeStatement } from "./writing.ts";

/** A line and another curve, and the equation in one coordinate that putting the line in leads to. */
export interface Meeting {
  readonly line: StraightLine;
  readonly other: Curve;
  /** As the question has them, or in standard form. */
  readonly equations: readonly [line: MathJson, other: MathJson];
  readonly elimination: Elimination;
  readonly quadratic: QuadraticIn;
}

export const meetingRules: Readonly<Record<RuleId, Rule>> = {
  "intersection.system": {
    relation: "states",
    example: "y = x + 1 \\land x^2 + y^2 = 5",
    en: "A common point satisfies both equations",
    zh: "公共点的坐标同时满足两个方程，联立方程组",
  },
  "intersection.substitute": {
    relation: "implies",
    example: "y = x + 1 \\land x^2 + y^2 = 5 ⟶ x^2 + (x + 1)^2 = 5",
    en: "Put {substitution} into {equation}",
    zh: "把 {substitution} 代入 {equation}",
  },
  "intersection.collect": {
    relation: "equivalent",
    example: "x^2 + (x + 1)^2 = 5 ⟶ x^2 + x - 2 = 0",
    en: "Multiply out and collect terms",
    zh: "展开并整理",
  },
  "intersection.discriminant": {
    relation: "equal",
    example: "1^2 - 4 \\cdot 1 \\cdot (-2) ⟶ 9",
    en: "The discriminant of this equation in {letter} is",
    zh: "关于 {letter} 的方程的判别式为",
  },
  "intersection.two": {
    relation: "states",
    example: "9 > 0",
    en: "The discriminant is positive, so there are two common points",
    zh: "判别式为正，所以有两个公共点",
  },
  "intersection.touching": {
    relation: "states",
    example: "0 = 0",
    en: "The discriminant is zero, so there is exactly one common point",
    zh: "判别式为零，所以只有一个公共点",
  },
  "intersection.none": {
    relation: "equivalent",
    example: "x^2 + x + 1 = 0 ⟶ x \\in \\varnothing",
    en: "The discriminant is negative, so there is no common point",
    zh: "判别式为负，所以没有公共点",
  },
  "intersection.contradiction": {
    relation: "equivalent",
    example: "y = x + 1 \\land y = x + 2 ⟶ x \\in \\varnothing",
    en: "These equations contradict one another, so there is no common point",
    zh: "两个方程矛盾，所以没有公共点",
  },
  "intersection.roots": {
    relation: "equivalent",
    example: "x^2 + x - 2 = 0 ⟶ x = -2 \\lor x = 1",
    en: "Solve for {letter}",
    zh: "解出 {letter}",
  },
  "intersection.point": {
    relation: "equivalent",
    example: "y = x + 1 \\land x + y = 3 ⟶ (x, y) = (1, 2)",
    en: "With the other coordinate, the common point is",
    zh: "求出另一坐标，得公共点",
  },
  "intersection.points": {
    relation: "equivalent",
    example: "y = x + 1 \\land x^2 + y^2 = 5 ⟶ (x, y) = (-2, -1) \\lor (x, y) = (1, 2)",
    en: "With the other coordinate of each, the common points are",
    zh: "求出另一坐标，得公共点",
  },
};

/** undefined where neither curve is a line, or where a letter decides what can be solved for what. */
export function meetingOf(working: Working, first: MathJson, second: MathJson): Meeting | undefined {
  const curves = [working.curve(first), working.curve(second)];
  const [one, other] = curves;
  if (!one || !other || (one.kind !== "line" && other.kind !== "line")) return undefined;
  const [lineTerm, otherTerm, given, rest] =
    one.kind === "line" ? [first, second, one, other] : [second, first, other as StraightLine, one];
  return given.kind === "line" ? meetingWith(working, [lineTerm, given], [otherTerm, rest]) : undefined;
}

export function meetingWith(
  working: Working,
  [lineTerm, given]: readonly [MathJson, StraightLine],
  [otherTerm, other]: readonly [MathJson, Curve],
): Meeting | undefined {
  const { numbers } = working;
  const line = lineWith(numbers, given.a, given.b, given.c);
  const elimination = line && eliminationOf(numbers, line);
  const conic = other.kind === "conic" ? other : asConic(other);
  const quadratic = elimination && substitutedIn(numbers, elimination, conic);
  if (!line || !elimination || !quadratic) return undefined;
  const equations = [equationShown(working, lineTerm, line), equationShown(working, otherTerm, other)] as const;
  return { line, other, equations, elimination, quadratic };
}

const asConic = ({ a, b, c }: StraightLine): Extract<Curve, { kind: "conic" }> => ({
  kind: "conic",
  coefficients: [0, 0, 0, a, b, c],
});

export const systemOf = ({ equations }: Meeting): MathJson => apply("And", ...equations);

/** at² + bt + c = 0 */
export function quadraticEquation({ letter, a, b, c }: QuadraticIn): MathJson {
  const terms: [MathJson, MathJson][] = [
    [a, ["Power", letter, 2]],
    [b, letter],
    [c, 1],
  ];
  const written = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, monomial]) => scaled(coefficient, monomial));
  return apply("Equal", sum(written), 0);
}

/** The system, the line put in, and the equation in one coordinate in standard form. */
export function writeSubstitution(working: Working, meeting: Meeting): void {
  const { elimination, equations, quadratic } = meeting;
  writeOnceOnBoard(working, JSON.stringify(equations), () => {
    working.board.write("intersection.system", expressionOf(systemOf(meeting)));
    const raw = substitute(equations[1], { [elimination.replaced]: elimination.by });
    const substitution = expressionOf(apply("Equal", elimination.replaced, elimination.by));
    const params = { substitution, equation: expressionOf(equations[1]) };
    writeStatement(working, "intersection.substitute", systemOf(meeting), raw, params);
    writeStatement(working, "intersection.collect", raw, quadraticEquation(quadratic));
  });
}

/** The discriminant, where the equation is quadratic; its sign is returned. Written once. */
export function writeDiscriminant(working: Working, { quadratic, equations }: Meeting): void {
  if (quadratic.a === 0) return;
  writeOnceOnBoard(working, `discriminant ${JSON.stringify(equations)}`, () => {
    calculate(working, "intersection.discriminant", discriminantOf(quadratic), { letter: expressionOf(quadratic.letter) });
  });
}

/** The common points with all lines that lead to them; undefined, and nothing written, where they are not certain. */
export function workOutMeeting(working: Working, meeting: Meeting): readonly Point[] | undefined {
  const roots = rootsOf(working.numbers, meeting.quadratic);
  if (!roots || roots === "all") return undefined;
  const found = roots.map((root) => pointAlong(working.numbers, meeting.elimination, root));
  if (!found.every((point) => point !== undefined)) return undefined;
  const points = sortedPoints(working.numbers, found);
  writeSubstitution(working, meeting);
  writeDiscriminant(working, meeting);
  writeCount(working, meeting, roots.length);
  if (points.length === 0) return points;
  const { letter } = meeting.quadratic;
  const values = roots.map((root) => apply("Equal", letter, root));
  const solved = alternatives(values);
  writeStatement(working, "intersection.roots", quadraticEquation(meeting.quadratic), solved, { letter: expressionOf(letter) });
  const rule = points.length === 1 ? "intersection.point" : "intersection.points";
  writeStatement(working, rule, systemOf(meeting), pointsStatement(points));
  return points;
}

/** What the discriminant says; written once. */
export function writeCount(working: Working, meeting: Meeting, count: number): void {
  const equation = quadraticEquation(meeting.quadratic);
  writeOnceOnBoard(working, `count ${JSON.stringify(meeting.equations)}`, () => {
    const none = apply("Element", meeting.quadratic.letter, apply("Set"));
    if (meeting.quadratic.a === 0) {
      if (count === 0) writeStatement(working, "intersection.contradiction", systemOf(meeting), none);
      return;
    }
    if (count === 0) return writeStatement(working, "intersection.none", equation, none);
    const discriminant = working.value(discriminantOf(meeting.quadratic)) ?? 0;
    const [rule, relation] = count === 2 ? ["intersection.two", "Greater"] : ["intersection.touching", "Equal"];
    working.board.write(rule as RuleId, expressionOf(apply(relation as string, discriminant, 0)));
  });
}

export const alternatives = (statements: readonly MathJson[]): MathJson =>
  statements.length === 1 ? (statements[0] as MathJson) : apply("Or", ...statements);

/** (x, y) = (1, 2) or (x, y) = … */
export const pointsStatement = (points: readonly Point[]): MathJson =>
  alternatives(points.map((point) => apply("Equal", apply("Tuple", "x", "y"), tuple(point))));
