import { negativeOf, productOf, sumOf } from "../../../../algebra/calculus/building.ts";
import type { Board, Expression, MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, freshLetter, headOf, sameTree } from "../../../../expression/mathjson.ts";
import { collect } from "../search/collect.ts";
import { scaled } from "../search/numbers.ts";
import type { ByParts, Part, Plan, SolvedFor, Substituted, TermByTerm } from "../search/plan.ts";
import { tidied } from "../search/tidy.ts";

/** Where an integral stands in the line: 3 · ∫ … , x eˣ − ∫ … */
type Frame = (integral: MathJson) => MathJson;

/** One integral being worked out on a board: its letter, the constant that is added, the integral itself. */
interface Telling {
  readonly board: Board;
  readonly letter: string;
  readonly constant: string;
  readonly origin: Expression;
}

const integralOf = (integrand: MathJson, letter: string): MathJson => apply("Integrate", integrand, letter);

/** The constant of integration: a letter that the formula does not have. */
export function constantFor(json: MathJson): string {
  return freshLetter(["C", "K"], [json]);
}

/**
 * Writes the lines from ∫ f dx, which stands on the board, to F + C, and returns F.
 *
 * @throws RefutedStepError where a line is false
 */
export function tell(plan: Plan, integrand: MathJson, letter: string, constant: string, board: Board): MathJson {
  const origin = expressionOf(integralOf(integrand, letter));
  const telling: Telling = { board, letter, constant, origin };
  const raw = follow(plan, integrand, (json) => json, telling);
  const value = tidied(raw, letter);
  if (!sameTree(value, raw)) board.write("integral.tidy", withConstant(value, constant), undefined, { before: origin });
  return value;
}

export const withConstant = (json: MathJson, constant: string): Expression => expressionOf(sumOf([json, constant]));

/** Lines until no integral is left; what stands there, without the constant. */
function follow(plan: Plan, integrand: MathJson, frame: Frame, telling: Telling): MathJson {
  const { board, letter, constant } = telling;
  board.spend(50);
  switch (plan.kind) {
    case "direct": {
      const raw = frame(plan.value);
      const provided = plan.provided?.map(expressionOf);
      board.write(plan.rule, withConstant(raw, constant), plan.params, provided ? { provided } : {});
      return raw;
    }
    case "rewritten":
      board.write(plan.rule, expressionOf(frame(integralOf(plan.integrand, letter))), plan.params);
      return follow(plan.next, plan.integrand, frame, telling);
    case "constant-out": {
      const within: Frame = (json) => frame(times(plan.constant, json));
      board.write("integral.constant-out", expressionOf(within(integralOf(plan.integrand, letter))), {
        constant: expressionOf(plan.constant),
      });
      return follow(plan.next, plan.integrand, within, telling);
    }
    case "term-by-term":
      return byTerms(plan, frame, telling);
    case "substituted":
      return bySubstitution(plan, integrand, frame, telling);
    case "by-parts":
      return byParts(plan, integrand, frame, telling);
    case "solved-for":
      return bySolving(plan, frame, telling);
  }
}

const times = (number: MathJson, json: MathJson): MathJson =>
  number === -1 ? negativeOf(json) : headOf(json) === "Integrate" ? beside(number, json) : scaled(number, json);

/** A number before an integral: 2 ∫ …, −2 ∫ …, 1/2 ∫ … */
function beside(number: MathJson, integral: MathJson): MathJson {
  if (number === 1) return integral;
  if (headOf(number) === "Negate" || (typeof number === "number" && number < 0))
    return apply("Negate", beside(negativeOf(number), integral));
  return headOf(number) === "Multiply" ? productOf([number, integral]) : apply("Multiply", number, integral);
}

function byTerms({ parts }: TermByTerm, frame: Frame, telling: Telling): MathJson {
  const { board, letter, constant } = telling;
  const integrals = parts.map(({ coefficient, integrand }) => times(coefficient, integralOf(integrand, letter)));
  const split = expressionOf(frame(sumOf(integrals)));
  board.write("integral.linearity", split);
  const values: MathJson[] = [];
  const whole = (): MathJson => frame(sumOf(parts.map(({ coefficient }, index) => times(coefficient, values[index] ?? 0))));
  board.detail("integral.each-term", (inner) => {
    for (const part of parts) values.push(onePart(part, inner, letter, constant));
    return withConstant(whole(), constant);
  });
  return whole();
}

function onePart({ integrand, plan }: Part, board: Board, letter: string, constant: string): MathJson {
  const before = expressionOf(integralOf(integrand, letter));
  if (plan.kind === "direct") {
    const provided = plan.provided?.map(expressionOf);
    board.write(plan.rule, withConstant(plan.value, constant), plan.params, { before, ...(provided ? { provided } : {}) });
    return plan.value;
  }
  const isBare = plan.kind === "substituted" && sameTree(tidied(plan.value, letter), collect(plan.value));
  if (isBare) return follow(plan, integrand, (json) => json, { board, letter, constant, origin: before });
  let value: MathJson = 0;
  const work = (inner: Board): Expression => {
    value = tell(plan, integrand, letter, constant, inner);
    return withConstant(value, constant);
  };
  board.detail("integral.one-term", work, { integral: before }, { before });
  return value;
}

function bySubstitution(plan: Substituted, integrand: MathJson, frame: Frame, telling: Telling): MathJson {
  const { board, letter, constant } = telling;
  const { letter: name, meaning, inverse, next } = plan;
  const where = expressionOf(apply("Equal", name, meaning));
  const shown = inverse === undefined ? where : expressionOf(apply("Equal", letter, inverse));
  const [above, below] = inverse === undefined ? [name, letter] : [letter, name];
  const slope = expressionOf(apply("Equal", apply("Differentiate", above, below), plan.slope));
  let value: MathJson = 0;
  const isCircular = plan.rule === "integral.trigonometric-substitution";
  board.detail(
    plan.rule,
    (inner) => {
      const provided = plan.provided === undefined ? {} : { provided: [expressionOf(plan.provided)] };
      inner.write("integral.let", isCircular ? shown : where, undefined, provided);
      if (inverse !== undefined && !isCircular) inner.write("integral.solved-for-letter", shown);
      inner.write("integral.differential", slope);
      const before = expressionOf(integralOf(integrand, letter));
      inner.write(
        "integral.in-new-letter",
        expressionOf(integralOf(plan.integrand, name)),
        { letter: expressionOf(name) },
        { before },
      );
      const found = tell(next, plan.integrand, name, constant, inner);
      const prepared = plan.prepare?.(found) ?? found;
      if (!sameTree(prepared, found)) inner.write("integral.single-angle", withConstant(prepared, constant));
      value = collect(plan.putBack(prepared));
      inner.write("integral.put-back", withConstant(value, constant), { definition: isCircular ? shown : where });
      return withConstant(frame(value), constant);
    },
    { definition: isCircular ? shown : where },
    { where, before: expressionOf(frame(integralOf(integrand, letter))) },
  );
  return frame(value);
}

function byParts(plan: ByParts, integrand: MathJson, frame: Frame, telling: Telling): MathJson {
  const { board, letter } = telling;
  const { u, v, slopeOfU, slopeOfV } = plan;
  const within: Frame = (json) => frame(sumOf([productOf([u, v]), negativeOf(json)]));
  const prime = (name: string): MathJson => apply("Derivative", name);
  const pair = (...equations: [MathJson, MathJson][]): Expression =>
    expressionOf(apply("List", ...equations.map(([left, right]) => apply("Equal", left, right))));
  board.detail(
    "integral.by-parts",
    (inner) => {
      inner.write("integral.choose-parts", pair(["u", u], [prime("v"), slopeOfV]));
      inner.write("integral.parts-found", pair([prime("u"), slopeOfU], ["v", v]));
      const before = expressionOf(integralOf(integrand, letter));
      const line = sumOf([productOf([u, v]), negativeOf(integralOf(plan.integrand, letter))]);
      inner.write("integral.parts-formula", expressionOf(line), undefined, { before });
      return expressionOf(within(integralOf(plan.integrand, letter)));
    },
    { u: expressionOf(u), slope: expressionOf(slopeOfV) },
  );
  return follow(plan.next, plan.integrand, within, telling);
}

function bySolving(plan: SolvedFor, frame: Frame, telling: Telling): MathJson {
  const { board, letter, constant } = telling;
  for (const { rule, line, params } of plan.lines) board.write(rule, expressionOf(frame(line)), params);
  const { outside, rest } = plan;
  const rule = plan.rule ?? "integral.solve-for-integral";
  if (!rest) {
    const raw = frame(outside);
    board.write(rule, withConstant(raw, constant));
    return raw;
  }
  const within: Frame = (json) => frame(sumOf([outside, times(rest.coefficient, json)]));
  board.write(rule, expressionOf(within(integralOf(rest.integrand, letter))));
  return follow(rest.plan, rest.integrand, within, telling);
}
