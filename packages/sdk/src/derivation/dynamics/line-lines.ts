import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Ask, MathJson, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, sameTree, substitute } from "../../expression/mathjson.ts";
import { numberIn } from "./dynamical-system.ts";
import { anyOf } from "./equilibria/branch.ts";
import { doublesOf, type Equilibrium } from "./equilibria/equilibrium.ts";
import { isPeriodic } from "./equilibria/one-letter.ts";
import { reasonWithoutEquilibria, shownState } from "./equilibria-lines.ts";
import { isInside, signAt } from "./keeping-domain.ts";
import type { Working } from "./working.ts";

const states = (en: string, zh: string): Rule => ({ relation: "states", example: "y = 1", en, zh });

/** One equation in one letter: the sign of the rate on either side of an equilibrium decides about it. */
export const lineRules: Record<RuleId, Rule> = {
  "dynamics.grows-where": {
    relation: "equivalent",
    example: "y(1 - y) > 0 ⟶ 0 < y \\land y < 1",
    en: "Solutions grow where the rate is positive, and fall where it is negative. It is positive exactly for",
    zh: "变化率为正处解增大，为负处解减小。变化率恰在以下范围为正",
  },
  "dynamics.line-Stable": states(
    "Below this equilibrium the rate is positive, above it negative: solutions near it move towards it, so it is stable",
    "在此平衡点下方变化率为正，上方为负：附近的解都趋向它，所以稳定",
  ),
  "dynamics.line-Unstable": states(
    "Below this equilibrium the rate is negative, above it positive: solutions near it move away, so it is unstable",
    "在此平衡点下方变化率为负，上方为正：附近的解都远离它，所以不稳定",
  ),
  "dynamics.slope-Stable": states(
    "The derivative of the rate is negative at this equilibrium: below it the rate is positive, above it negative, so it is stable",
    "变化率在此平衡点处的导数为负：下方变化率为正，上方为负，所以稳定",
  ),
  "dynamics.slope-Unstable": states(
    "The derivative of the rate is positive at this equilibrium: below it the rate is negative, above it positive, so it is unstable",
    "变化率在此平衡点处的导数为正：下方变化率为负，上方为正，所以不稳定",
  ),
  "dynamics.line-SemiStable": states(
    "The rate has the same sign on both sides of this equilibrium: solutions come near on one side and move away on the other, so it is semi-stable",
    "在此平衡点两侧变化率同号：一侧的解趋向它，另一侧的解远离它，所以半稳定",
  ),
};

export type LineType = "Stable" | "Unstable" | "SemiStable";

/** An equilibrium on the line with what the signs beside it say. */
export interface OnLine {
  readonly point: Equilibrium;
  readonly type: LineType;
}

/** The type of each equilibrium of one equation, from exact signs at places between them; undefined where a sign was not decided. */
export function typesOnLine(working: Working): OnLine[] | undefined {
  const { system, equilibria, spend } = working;
  const [letter, rate] = [system.letters[0] as string, system.rates[0] as MathJson];
  if (equilibria?.kind !== "points") return undefined;
  const { points } = equilibria;
  const turns = points.some(({ family }) => family !== undefined);
  if (turns && !isPeriodic(rate, letter, spend)) return undefined;
  const ordered = points.map((point) => ({ point, at: doublesOf(point)[0] as number })).sort((a, b) => a.at - b.at);
  const [first, last] = [ordered[0]?.at ?? 0, ordered.at(-1)?.at ?? 0];
  const bounds = turns
    ? [(last as number) - 2 * Math.PI, ...ordered.map(({ at }) => at), first + 2 * Math.PI]
    : [first - 2, ...ordered.map(({ at }) => at), last + 2];
  const signs = bounds.slice(1).map((to, index) => signBetween(rate, letter, bounds[index] as number, to, working));
  const found = ordered.map(({ point }, index): OnLine | undefined => {
    const [below, above] = [signs[index], signs[index + 1]];
    if (below === undefined || above === undefined) return undefined;
    return { point, type: below === above ? "SemiStable" : below > above ? "Stable" : "Unstable" };
  });
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** The sign of the rate between two neighbouring zeros: the same everywhere there, for it is continuous. */
function signBetween(rate: MathJson, letter: string, from: number, to: number, { spend }: Working): 1 | -1 | undefined {
  // Zeros that doubles can hardly tell apart are not looked between.
  if (!(to - from > 1e-6 * (1 + Math.abs(from)))) return undefined;
  const middle = simplest(from + (to - from) / 3, from + (2 * (to - from)) / 3);
  const sign = signOfConstant(substitute(rate, { [letter]: middle }), spend);
  return sign === 1 || sign === -1 ? sign : undefined;
}

/** A short decimal between two numbers. */
function simplest(from: number, to: number): number {
  for (let scale = 1; scale < 1e12; scale *= 10) {
    const value = Math.ceil(from * scale) / scale;
    if (value <= to) return value;
  }
  return (from + to) / 2;
}

/** Where the rate is positive, proved as a statement, and the type of each equilibrium. */
export function writeLineStability(working: Working): readonly OnLine[] | undefined {
  const { system, board } = working;
  // A rate that has poles can change its sign elsewhere too.
  if (!isPolynomialLike(working)) return writeSlopes(working);
  const found = typesOnLine(working);
  if (!found) return undefined;
  const [letter, rate] = [system.letters[0] as string, system.rates[0] as MathJson];
  if (!found.some(({ point }) => point.family !== undefined || point.numbers)) {
    const positive = positiveWhere(found, letter, working);
    const before = expressionOf(apply("Greater", rate, 0));
    if (positive !== undefined) working.writeProved("dynamics.grows-where", expressionOf(positive), before);
  }
  for (const { point, type } of found)
    board.write(`dynamics.line-${type}`, expressionOf(apply("Equal", letter, shownState(working, point).json)));
  return found;
}

/** The type of each equilibrium by the derivative of the rate there; undefined where it has none, or is zero. */
function writeSlopes(working: Working): readonly OnLine[] | undefined {
  const { system, equilibria, spend, board } = working;
  const [letter, rate] = [system.letters[0] as string, system.rates[0] as MathJson];
  const slope = differentiate(rate, letter);
  if (equilibria?.kind !== "points" || slope === undefined) return undefined;
  const found = equilibria.points.map((point): OnLine | undefined => {
    if (point.family !== undefined) return undefined;
    const place = { values: { [letter]: point.at[0] as MathJson }, numbers: point.numbers };
    const sign = isInside(rate, place, spend) ? signAt(slope, place, spend) : undefined;
    return sign === 1 || sign === -1 ? { point, type: sign < 0 ? "Stable" : "Unstable" } : undefined;
  });
  for (const each of found) {
    if (!each) continue;
    board.write(`dynamics.slope-${each.type}`, expressionOf(apply("Equal", letter, shownState(working, each.point).json)));
  }
  return found.every((each) => each !== undefined) ? found : undefined;
}

/** Whether the rate is continuous everywhere: made of sums, products, powers, sines and exponentials only. */
function isPolynomialLike({ system }: Working): boolean {
  const continuous = (json: MathJson): boolean => {
    if (typeof json !== "object" || "num" in json) return true;
    const [head, ...operands] = json;
    if (head === "Divide")
      return operands.length === 2 && continuous(operands[0] as MathJson) && isNumberFormula(operands[1] as MathJson);
    if (head === "Power")
      return (
        (Number.isInteger(operands[1]) && Number(operands[1]) > 0 && continuous(operands[0] as MathJson)) ||
        (operands[0] === "ExponentialE" && continuous(operands[1] as MathJson))
      );
    return /^(Add|Subtract|Negate|Multiply|Sin|Cos|Exp|Abs|Arctan|Tanh)$/.test(head) && operands.every(continuous);
  };
  return system.rates.every(continuous);
}

const isNumberFormula = (json: MathJson): boolean =>
  typeof json === "number" ||
  (typeof json === "object" && ("num" in json || json.slice(1).every((part) => isNumberFormula(part as MathJson))));

/** Between which equilibria the rate is positive. */
function positiveWhere(found: readonly OnLine[], letter: string, working: Working): MathJson | undefined {
  const values = found.map(({ point }) => point.at[0] as MathJson);
  const doubles = values.map(numberIn);
  const [first, last] = [doubles[0], doubles.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const bounds = [first - 2, ...doubles, last + 2];
  const rate = working.system.rates[0] as MathJson;
  const parts = bounds.slice(1).flatMap((to, index): MathJson[] => {
    if (signBetween(rate, letter, bounds[index] as number, to, working) !== 1) return [];
    const [below, above] = [values[index - 1], values[index]];
    if (below !== undefined && above !== undefined) return [apply("Less", below, letter, above)];
    return below !== undefined ? [apply("Greater", letter, below)] : above !== undefined ? [apply("Less", letter, above)] : [];
  });
  return parts.length === 0 ? apply("Element", letter, apply("Set")) : anyOf(parts);
}

/** Of all equilibria, or of the one that is asked about. */
export function answerLineStability(
  working: Working,
  ask: Ask,
  all: readonly OnLine[] | undefined,
  state: readonly MathJson[] | undefined,
): void {
  const found = state ? all?.filter(({ point }) => sameTree(point.at[0] as MathJson, state[0] as MathJson)) : all;
  if (working.equilibria?.kind === "none" && !state) working.answerNone(ask);
  else if (!found || (state && found.length === 0))
    working.open.push(reasonWithoutEquilibria(working, "reason.dynamics-linearisation"));
  else
    working.answerTypes(
      ask,
      found.map(({ point, type }) => ({ state: shownState(working, point), type })),
    );
}
