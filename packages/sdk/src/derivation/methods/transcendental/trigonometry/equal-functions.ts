import { linearForm, solvedFor } from "../../../../algebra/progressions/linear.ts";
import { type Progression, progressionToJson, termsOf, unitOf } from "../../../../algebra/progressions/progression.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { opposite } from "../../../../expression/tree/sign.ts";
import { type Sides, sidesOf } from "../../../sides.ts";
import { membersStatement } from "../../../solution-set.ts";
import { basicAngleRules, merge } from "../basic-angle.ts";
import { countingLetter, equal, solvedBy } from "../sides.ts";
import { transcendentalRules } from "../transcendental-rules.ts";
import { minus, negative } from "../values.ts";
import { conclude, zeroProductRules } from "../zero-product.ts";

/** sin A = sin B, cos A = sin B, tan A = −tan B and the like, with linear angles. */
export const equalFunctions: Method = {
  id: "trigonometric.equal-functions",
  example: "\\sin 3x = \\sin x",
  rules: {
    ...transcendentalRules,
    ...basicAngleRules,
    ...zeroProductRules,
    "trigonometric.two-sides": {
      relation: "equivalent",
      example: "\\sin 3x - \\sin x = 0 ⟶ \\sin 3x = \\sin x",
      en: "Bring one of the two to the other side",
      zh: "移项，使两边各有一项",
    },
    "trigonometric.same-function": {
      relation: "equivalent",
      example: "\\sin 2x = \\cos x ⟶ \\sin 2x = \\sin\\left(\\frac{\\pi}{2} - x\\right)",
      en: "Write both sides with the same function: {from} = {to}",
      zh: "化为同名函数：{from} = {to}",
    },
    "trigonometric.equal-sines": {
      relation: "equivalent",
      example: "\\sin 3x = \\sin x ⟶ 3x = x + 2k\\pi \\lor 3x = \\pi - x + 2k\\pi",
      en: "Sines are equal exactly where the angles are, or add up to π, up to full turns",
      zh: "正弦相等，则两角相等或互补（相差整圈）",
    },
    "trigonometric.equal-cosines": {
      relation: "equivalent",
      example: "\\cos 3x = \\cos x ⟶ 3x = x + 2k\\pi \\lor 3x = -x + 2k\\pi",
      en: "Cosines are equal exactly where the angles are, or are opposite, up to full turns",
      zh: "余弦相等，则两角相等或相反（相差整圈）",
    },
    "trigonometric.equal-tangents": {
      relation: "implies",
      example: "\\tan 3x = \\tan x ⟶ 3x = x + k\\pi",
      en: "Tangents are equal only where the angles are, up to half turns; both must have a value there",
      zh: "正切相等，则两角相差 π 的整数倍，且两边都要有意义",
    },
  },
  suits(goal) {
    const sides = sidesOf(goal);
    return sides && read(sides) ? 0.93 : 0;
  },
  derive(goal, board) {
    const sides = sidesOf(goal);
    const found = sides && read(sides);
    return found ? solve(goal, board, found) : { status: "unsupported" };
  },
};

type Kind = "Sin" | "Cos" | "Tan";

interface Found extends Sides {
  readonly kind: Kind;
  readonly angles: readonly [MathJson, MathJson];
  /** Whether the sides as they stand are of the same function without a minus. */
  readonly isPlain: boolean;
}

interface Wave {
  readonly head: string;
  readonly angle: MathJson;
  readonly times: Q.Rational;
}

function read({ unknown, left, right }: Sides): Found | undefined {
  const terms = [...termsOf(left), ...termsOf(right).map(opposite)].filter((term) => term !== 0);
  const [first, second] = terms.map(waveOf);
  if (terms.length !== 2 || !first || !second || !Q.equal(Q.absolute(first.times), Q.absolute(second.times))) return undefined;
  if (![first, second].every(({ angle }) => isLinear(angle, unknown))) return undefined;
  // first = sign · second
  const sign = Q.signOf(first.times) === Q.signOf(second.times) ? -1 : 1;
  const angles = alike(first, second, sign);
  if (!angles) return undefined;
  const written = (wave: Wave, own: 1 | -1): MathJson =>
    own < 0 ? apply("Negate", apply(wave.head, wave.angle)) : apply(wave.head, wave.angle);
  return {
    unknown,
    kind: angles.kind,
    angles: angles.angles,
    left: written(first, 1),
    right: written(second, sign),
    isPlain: sign > 0 && first.head === second.head && first.head === angles.kind,
  };
}

function waveOf(term: MathJson): Wave | undefined {
  const { unit, times } = unitOf(term);
  const head = headOf(unit) ?? "";
  return /^(Sin|Cos|Tan|Cot)$/.test(head) ? { head, angle: operandsOf(unit)[0] as MathJson, times } : undefined;
}

function isLinear(angle: MathJson, unknown: string): boolean {
  const form = linearForm(angle, unknown);
  return form !== undefined && [form.slope.unit, ...form.constant].every((part) => freeLetters(part).length === 0);
}

const quarter: MathJson = ["Divide", "Pi", 2];

/** Both as the same function of an angle, without a minus. */
function alike(first: Wave, second: Wave, sign: 1 | -1): { kind: Kind; angles: [MathJson, MathJson] } | undefined {
  const [a, b] = [first.angle, second.angle];
  switch (`${first.head} ${second.head}`) {
    case "Sin Sin":
      return { kind: "Sin", angles: [a, sign > 0 ? b : negative(b)] };
    case "Cos Cos":
      return { kind: "Cos", angles: [a, sign > 0 ? b : minus("Pi", b)] };
    case "Sin Cos":
      return { kind: "Sin", angles: [a, sign > 0 ? minus(quarter, b) : minus(b, quarter)] };
    case "Cos Sin":
      return { kind: "Cos", angles: [a, sign > 0 ? minus(quarter, b) : minus(negative(quarter), b)] };
    case "Tan Tan":
      return { kind: "Tan", angles: [a, sign > 0 ? b : negative(b)] };
    case "Tan Cot":
      return { kind: "Tan", angles: [a, sign > 0 ? minus(quarter, b) : minus(b, quarter)] };
    case "Cot Tan":
      return { kind: "Tan", angles: [b, sign > 0 ? minus(quarter, a) : minus(a, quarter)] };
    case "Cot Cot":
      return { kind: "Tan", angles: [minus(quarter, a), sign > 0 ? minus(quarter, b) : minus(b, quarter)] };
    default:
      return undefined;
  }
}

const rules: Readonly<Record<Kind, string>> = {
  Sin: "trigonometric.equal-sines",
  Cos: "trigonometric.equal-cosines",
  Tan: "trigonometric.equal-tangents",
};

function solve(goal: Goal, board: Board, found: Found): Outcome {
  const { unknown, left, right, kind, angles, isPlain } = found;
  const start: Expression = board.line ?? goal.expression;
  const [a, b] = angles;
  const two = equal(left, right);
  if (!sameTree(start.json, two.json)) board.write("trigonometric.two-sides", two);
  if (!isPlain) {
    const params = { from: expressionOf(right), to: expressionOf(apply(kind, b)) };
    board.write("trigonometric.same-function", equal(apply(kind, a), apply(kind, b)), params);
  }
  const k = countingLetter(goal.expression.json);
  const branches = branchesOf(kind, a, b);
  const families = branches.map(({ other, difference, shift }) => familyOf(unknown, other, difference, shift, kind));
  if (!families.every((family) => family !== undefined)) return { status: "unsupported" };
  board.write(rules[kind], branchesLine(a, branches, kind, k));
  // An angle equal to itself holds for every number, or for none.
  if (families.includes("all")) return { status: "unsupported" };
  const progressions = families.filter((family): family is Progression => family !== "none" && family !== "all");
  const written = progressions.map((family) => progressionToJson(family, k));
  board.write("trigonometric.solve-angle", membersStatement(unknown, written), { unknown: expressionOf(unknown) });
  if (kind !== "Tan") return solvedBy(merge(board, unknown, progressions, k));
  return conclude(board, unknown, written, apply("Subtract", ...(operandsOf(start.json) as [MathJson, MathJson])), start);
}

interface Branch {
  /** What the angle on the left equals, up to turns. */
  readonly other: MathJson;
  /** Left angle minus that. */
  readonly difference: MathJson;
  readonly shift: Q.Rational;
}

function branchesOf(kind: Kind, a: MathJson, b: MathJson): Branch[] {
  const same = { other: b, difference: minus(a, b), shift: Q.zero };
  if (kind === "Tan") return [same];
  const other = kind === "Sin" ? minus("Pi", b) : negative(b);
  return [same, { other, difference: minus(a, other), shift: Q.zero }];
}

function branchesLine(a: MathJson, branches: readonly Branch[], kind: Kind, k: string): Expression {
  const turns: MathJson = kind === "Tan" ? ["Multiply", k, "Pi"] : ["Multiply", 2, k, "Pi"];
  return membersStatement(
    a,
    branches.map(({ other }) =>
      apply("Family", apply("Add", ...termsOf(other).filter((term) => term !== 0), turns), k, "Integers"),
    ),
  );
}

/** difference = 2kπ solved for the unknown; "all" or "none" where the unknown has cancelled. */
function familyOf(
  unknown: string,
  _: MathJson,
  difference: MathJson,
  shift: Q.Rational,
  kind: Kind,
): Progression | "all" | "none" | undefined {
  const turns: Progression = { unit: "Pi", rest: 0, shift, step: Q.rational(kind === "Tan" ? 1 : 2) };
  const form = linearForm(difference, unknown);
  if (form) return solvedFor(form, turns);
  if (freeLetters(difference).length > 0) return undefined;
  const { unit, times } = unitOf(difference);
  if (difference === 0) return "all";
  if (unit !== "Pi") return undefined;
  return Q.isInteger(Q.divide(times, turns.step as Q.Rational)) ? "all" : "none";
}
