import type { Expression, MathJson, Message, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import { rateEquation } from "../../problem/dynamics/rate-equation.ts";
import { type Chosen, type DynamicalSystem, numberIn, stateOf } from "./dynamical-system.ts";
import type { Working } from "./working.ts";

export const systemRules: Record<RuleId, Rule> = {
  "dynamics.system": {
    relation: "states",
    example: "x' = y, y' = -x",
    en: "The system",
    zh: "所给系统",
  },
  "dynamics.equation": {
    relation: "states",
    example: "y' = y(1 - y)",
    en: "The differential equation",
    zh: "所给微分方程",
  },
  "dynamics.named-system": {
    relation: "states",
    example: "x' = y, y' = -x",
    en: "The system of this name, in its usual form",
    zh: "该名称所指的系统，通常写成",
  },
  "dynamics.asked-parameters": {
    relation: "states",
    example: "\\mu = 2",
    en: "The values given for the parameters",
    zh: "题目给出的参数值",
  },
  "dynamics.usual-parameters": {
    relation: "states",
    example: "\\mu = 1",
    en: "The question gives no values for these parameters; the usual ones are taken",
    zh: "题目没有给出这些参数的值，取通常的值",
  },
  "dynamics.with-values": {
    relation: "states",
    example: "x' = y, y' = 2(1 - x^2)y - x",
    en: "With these values the system is",
    zh: "代入参数值，系统成为",
  },
};

const list = (parts: readonly MathJson[]): Expression =>
  expressionOf(parts.length === 1 ? (parts[0] as MathJson) : apply("List", ...parts));

/** The system as it is given, and with its parameters put in; what was chosen here is said. */
export function writeSystem({ system, board }: Working): void {
  const { equations, letters, parameters, named } = system;
  const written = list(equations.map(({ json }) => json));
  board.write(named ? "dynamics.named-system" : letters.length === 1 ? "dynamics.equation" : "dynamics.system", written);
  const values = (chosen: readonly Chosen[]): Expression =>
    list(chosen.map(({ letter, value }) => apply("Equal", letter, value)));
  const [asked, usual] = [
    parameters.filter(({ asked: isAsked }) => isAsked),
    parameters.filter(({ asked: isAsked }) => !isAsked),
  ];
  if (asked.length > 0) board.write("dynamics.asked-parameters", values(asked));
  if (usual.length > 0) board.write("dynamics.usual-parameters", values(usual));
  if (parameters.length > 0) board.write("dynamics.with-values", withValues(system));
}

const withValues = ({ letters, rates, time }: DynamicalSystem): Expression =>
  list(letters.map((letter, index) => rateEquation(letter, rates[index] as MathJson, time)));

/** (x, y) = (1, 2), t = 0 */
export const startStatement = (
  { letters, time }: Pick<DynamicalSystem, "letters" | "time">,
  start: readonly MathJson[],
  at: MathJson,
): Expression => list([apply("Equal", stateOf({ letters }).json, stateOf({ letters }, start).json), apply("Equal", time, at)]);

/** 0 ≤ t ≤ 5; backwards 5 ≥ t ≥ 0. */
export const spanStatement = ([from, to]: readonly [MathJson, MathJson], { time }: Pick<DynamicalSystem, "time">): Expression =>
  expressionOf(apply(numberIn(from) <= numberIn(to) ? "LessEqual" : "GreaterEqual", from, time, to));

/** What a figure of the system is called. */
export const systemTitle = (equations: readonly Expression[], key: string): Message => ({
  key,
  params: { system: list(equations.map(({ json }) => json)) },
});
