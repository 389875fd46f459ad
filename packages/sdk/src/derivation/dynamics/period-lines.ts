import type { Ask, MathJson, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import { characteristicPolynomial } from "./linearisation/characteristic.ts";
import { Exact } from "./linearisation/exact.ts";
import { jacobianOf } from "./linearisation/jacobian.ts";
import type { Fate } from "./trajectory-lines.ts";
import type { Working } from "./working.ts";

export const periodRules: Record<RuleId, Rule> = {
  "dynamics.linear-period": {
    relation: "states",
    example: "T = 2\\pi",
    en: "The system is linear with eigenvalues ±{frequency}i: every solution but the one at rest repeats after this time",
    zh: "系统是线性的，特征值为 ±{frequency}i：除静止解外，每个解都以此为周期",
  },
};

/** 2π/ω for a linear system in the plane with eigenvalues ±ωi, exactly; else the period that was found numerically, rounded. */
export function answerPeriod(working: Working, ask: Ask, fate: Fate | undefined): void {
  const exact = linearPeriod(working);
  if (exact) {
    const params = { frequency: expressionOf(exact.frequency) };
    working.board.write("dynamics.linear-period", expressionOf(apply("Equal", "T", exact.period)), params);
  }
  const period = exact?.period ?? (fate?.kind === "period" ? fate.period : undefined);
  if (period === undefined) working.open.push({ key: "reason.dynamics-period" });
  else working.answer(ask, { kind: "value", ...expressionOf(period) });
}

function linearPeriod({ system, spend }: Working): { period: MathJson; frequency: MathJson } | undefined {
  if (system.letters.length !== 2 || !system.autonomous) return undefined;
  const jacobian = jacobianOf(system.rates, system.letters, spend);
  if (!jacobian?.every((row) => row.every((entry) => freeLetters(entry).length === 0))) return undefined;
  const exact = new Exact(spend);
  const [square, trace] = characteristicPolynomial(
    jacobian.map((row) => row.map((entry) => exact.value(entry))),
    exact,
  );
  if (square === undefined || trace === undefined || exact.sign(trace) !== 0 || exact.sign(square) !== 1) return undefined;
  const frequency = exact.value(apply("Sqrt", square));
  const turn = apply("Multiply", 2, "Pi");
  return { frequency, period: frequency === 1 ? turn : exact.value(apply("Divide", turn, frequency)) };
}
