import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import { stateOf } from "./dynamical-system.ts";
import { hasValueAt, type Place, signAt } from "./keeping-domain.ts";
import type { Start } from "./starts.ts";
import type { Working } from "./working.ts";

export const uniquenessRules: Record<RuleId, Rule> = {
  "dynamics.not-unique": {
    relation: "states",
    example: "(x, y) = (0, 1)",
    en: "At this start a derivative of the rates has no value, so the usual condition for there to be only one solution fails: others may start here too. What follows is one of them",
    zh: "在该初值处变化率的某个导数没有意义，解的唯一性条件不满足：从这里出发的解可能不止一个，以下只是其中之一",
  },
};

/** Says so where rates that have a value at a start have a derivative there that certainly has none, as √x at 0. */
export function writeUniqueness({ system, spend, board }: Working, { state }: Start): void {
  const { letters, rates, time, startTime } = system;
  const values = Object.fromEntries(letters.map((letter, index) => [letter, state[index] ?? 0]));
  const place: Place = { values: { ...values, [time]: startTime } };
  if (!rates.every((rate) => hasValueAt(rate, place, spend))) return;
  const derivatives = rates.flatMap((rate) => letters.map((letter) => differentiate(rate, letter, { partial: true })));
  if (!derivatives.some((each) => each !== undefined && signAt(each, place, spend) === "no-value")) return;
  board.write("dynamics.not-unique", expressionOf(apply("Equal", stateOf(system).json, stateOf(system, state).json)));
}
