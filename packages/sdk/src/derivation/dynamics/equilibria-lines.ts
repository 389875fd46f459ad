import { decimalOfConstant } from "../../algebra/constant/decimal.ts";
import type { Ask, Expression, MathJson, Message, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import { stateOf } from "./dynamical-system.ts";
import { equilibriaOf } from "./equilibria/equilibria.ts";
import type { Equilibrium, SolvingLine } from "./equilibria/equilibrium.ts";
import { familyLetter } from "./equilibria/one-letter.ts";
import type { Found, Working } from "./working.ts";

export const equilibriaRules: Record<RuleId, Rule> = {
  "dynamics.rates-zero": {
    relation: "states",
    example: "x - y = 0 \\land x^2 - 4 = 0",
    en: "At an equilibrium nothing changes: every rate is zero",
    zh: "平衡点处状态不变：各变化率都为零",
  },
  "dynamics.substitute-known": {
    relation: "equivalent",
    example: "x - y = 0 \\land x^2 - 4 = 0 ⟶ y = x \\land x^2 - 4 = 0",
    en: "Use {known} in the other equations",
    zh: "把 {known} 代入其余方程",
  },
  "dynamics.substitute-cases": {
    relation: "equivalent",
    example: "x = 0 \\land y - x = 0 \\lor x = 2 \\land y - x = 0 ⟶ x = 0 \\land y = 0 \\lor x = 2 \\land y = 2",
    en: "In each case solve for a letter and use it in the other equations",
    zh: "在每种情形中解出一个未知数，代入其余方程",
  },
  "dynamics.solve-each": {
    relation: "equivalent",
    example: "x = 0 \\lor x - 1 = 0 ⟶ x = 0 \\lor x = 1",
    en: "Solve each of these equations",
    zh: "分别解各个方程",
  },
  "dynamics.split": {
    relation: "equivalent",
    example: "y = x \\land (x - 2)(x + 2) = 0 ⟶ y = x \\land x = 2 \\lor y = x \\land x = -2",
    en: "A product is zero exactly when one of its factors is",
    zh: "积为零，当且仅当有一个因式为零",
  },
  "dynamics.combine": {
    relation: "equivalent",
    example: "x + xy = 0 \\land y - xy = 0 ⟶ x + xy = 0 \\land x + y = 0",
    en: "Combine two equations so that their leading terms cancel",
    zh: "把两个方程适当相加减，消去最高次项",
  },
  "dynamics.solve": {
    relation: "equivalent",
    example: "y = x \\land x^2 = 4 ⟶ x = 2 \\land y = 2 \\lor x = -2 \\land y = -2",
    en: "So the equilibria are",
    zh: "所以平衡点为",
  },
  "dynamics.family": {
    relation: "equivalent",
    example: "\\sin x = 0 ⟶ x = 2k\\pi \\lor x = \\pi + 2k\\pi",
    en: "All solutions, where k runs over the whole numbers",
    zh: "全部解，其中 k 取遍整数",
  },
  "dynamics.no-equilibrium": {
    relation: "equivalent",
    example: "y = 0 \\land 1 - y^2 = 0 ⟶ (x, y) \\in \\varnothing",
    en: "No state satisfies all equations: the system has no equilibrium",
    zh: "没有状态满足所有方程：系统没有平衡点",
  },
  "dynamics.equilibria-decimals": {
    relation: "states",
    example: "(1.1673, 1.1673)",
    en: "Exact elimination shows how many equilibria there are: {count}. Not all have a short formula; every digit shown is right",
    zh: "精确消元表明共有 {count} 个平衡点。它们不都能写成简单的式子；下面给出的每位数字都是准确的",
  },
  "dynamics.many-equilibria": {
    relation: "states",
    example: "I = 0",
    en: "There are infinitely many states in which nothing changes: all that satisfy",
    zh: "使状态不变的点有无穷多个，即满足下式的所有点",
  },
};

const ruleOf: Readonly<Record<Exclude<SolvingLine["how"], "substitute">, RuleId>> = {
  split: "dynamics.split",
  combine: "dynamics.combine",
  solve: "dynamics.solve",
  family: "dynamics.family",
  contradiction: "dynamics.no-equilibrium",
};

/** Finds the equilibria, writes how, and remembers them; false where they were not found or the end of the working could not be proved. */
export function writeEquilibria(working: Working): boolean {
  const { system, board } = working;
  const found = equilibriaOf(system, working.spend);
  if (!found) return false;
  const zero = system.rates.map((rate) => apply("Equal", rate, 0));
  const start = expressionOf(zero.length === 1 ? (zero[0] as MathJson) : apply("And", ...zero));
  board.write("dynamics.rates-zero", start);
  let last = start;
  // The end has to be proved, and what it is proved from: what was written last, or a part of the line before.
  let isProved = true;
  for (const line of found.lines) {
    const after = expressionOf(line.statement);
    if (line.before !== undefined && !isProved) return false;
    const before = line.before === undefined ? last : expressionOf(line.before);
    const known = line.params?.known;
    const rule =
      line.how !== "substitute"
        ? ruleOf[line.how]
        : known === undefined
          ? system.letters.length === 1
            ? "dynamics.solve-each"
            : "dynamics.substitute-cases"
          : "dynamics.substitute-known";
    const step = working.writeProved(rule, after, before, known === undefined ? undefined : { known: expressionOf(known) });
    isProved = step !== undefined;
    if (step) last = after;
  }
  if (!isProved) return false;
  working.equilibria = found.found;
  if (found.found.kind === "infinite") board.write("dynamics.many-equilibria", expressionOf(found.found.where));
  if (found.found.kind === "points" && found.found.points.some(({ numbers }) => numbers)) {
    const { points } = found.found;
    board.write("dynamics.equilibria-decimals", pointList(working, points), { count: points.length });
  }
  return true;
}

const digits = 6;

/** The state as it is shown: exact, or in decimals of which each digit is right. */
export function shownState({ system, spend }: Working, { at, numbers }: Equilibrium): Expression {
  if (!numbers) return stateOf(system, at);
  return stateOf(
    system,
    at.map((value): MathJson => {
      const decimal = decimalOfConstant(value, digits, spend, { numbers });
      return decimal === undefined || decimal === "no-value" ? value : { num: decimal.replace("−", "-") };
    }),
  );
}

const pointList = (working: Working, points: readonly Equilibrium[]): Expression =>
  points.length === 1 && points[0]
    ? shownState(working, points[0])
    : expressionOf(apply("List", ...points.map((point) => shownState(working, point).json)));

/** The answer to "find the equilibria". */
export function answerEquilibria(working: Working, ask: Ask): void {
  const found = equilibriaAnswer(working);
  if (found) working.answer(ask, found);
  else working.open.push(reasonWithoutEquilibria(working, "reason.dynamics-equilibria"));
}

/** Why equilibria, or what depends on them, are left open: with rates that change with the time there are none to speak of. */
export const reasonWithoutEquilibria = ({ system }: Working, otherwise: string): Message =>
  system.autonomous ? { key: otherwise } : { key: "reason.dynamics-time", params: { letter: expressionOf(system.time) } };

function equilibriaAnswer(working: Working): Omit<Found, "ask"> | undefined {
  const { equilibria, system } = working;
  if (!equilibria) return undefined;
  if (equilibria.kind === "none") return { kind: "none", ...expressionOf(apply("Set")) };
  if (equilibria.kind === "infinite") return { kind: "statement", ...expressionOf(equilibria.where) };
  const { points } = equilibria;
  const isFamily = points.some(({ family }) => family !== undefined);
  const shown = points.map((point) => shownState(working, point).json);
  if (system.letters.length === 1 && !isFamily) return { kind: "set", ...expressionOf(apply("Set", ...shown)) };
  const whole: MathJson[] = isFamily ? [apply("Element", familyLetter, "Integers")] : [];
  return { kind: "points", ...expressionOf(apply("List", ...shown, ...whole)) };
}
