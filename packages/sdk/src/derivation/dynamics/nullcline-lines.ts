import { factor } from "../../algebra/multivariate/factor.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson, polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { Ask, Layer, MathJson, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { anyOf, flattened } from "./equilibria/branch.ts";
import { isTotal } from "./keeping-domain.ts";
import type { Working } from "./working.ts";

export const nullclineRules: Record<RuleId, Rule> = {
  "dynamics.nullcline": {
    relation: "states",
    example: "y - x^2 = 0",
    en: "The nullcline of {letter}: where the rate of {letter} is zero, so that only the other letter changes",
    zh: "{letter} 的零斜线：{letter} 的变化率为零，只有另一个变量在变",
  },
  "dynamics.nullcline-solved": {
    relation: "equivalent",
    example: "xy - x = 0 ⟶ x = 0 \\lor y = 1",
    en: "That is",
    zh: "即",
  },
};

interface Nullcline {
  readonly letter: string;
  readonly equation: MathJson;
  /** Solved for a letter, factor by factor, where that is easy. */
  readonly solved: MathJson | undefined;
}

const nullclinesOf = ({ system: { letters, rates }, spend }: Working): Nullcline[] =>
  letters.map((letter, index) => {
    const rate = rates[index] as MathJson;
    return { letter, equation: apply("Equal", rate, 0), solved: solvedFor(rate, letters, spend) };
  });

/** A product that is zero, each factor solved for the second letter, else the first, where it is linear in it with a number before it. */
function solvedFor(rate: MathJson, letters: readonly string[], spend: Spend): MathJson | undefined {
  if (!isTotal(rate)) return undefined;
  return inField({ spend }, (field) => {
    const places = [...letters].reverse().map((letter) => field.letter(letter));
    const element = elementOf(field, rate);
    if (!element || !P.isConstant(element.denominator) || P.isConstant(element.numerator)) return undefined;
    if (!P.variablesOf(element.numerator).every((place) => places.includes(place))) return undefined;
    const { factors, complete } = factor(element.numerator, spend);
    if (!complete) return undefined;
    const equations = factors.map(({ base }): MathJson => {
      for (const place of places) {
        const [rest = 0n, lead, ...more] = P.coefficientsIn(base, place);
        if (lead === undefined || more.length > 0 || !P.isConstant(lead)) continue;
        const value = elementToJson(field, {
          numerator: lead > 0n ? P.negate(rest) : rest,
          denominator: lead > 0n ? lead : -lead,
        });
        return apply("Equal", letters[letters.length - 1 - places.indexOf(place)] as string, flattened(value));
      }
      return apply("Equal", flattened(polynomialToJson(field, base)), 0);
    });
    return anyOf(equations);
  });
}

/** In words and formulas, with a layer for each. Only in the plane. */
export function writeNullclines(working: Working): void {
  if (working.system.letters.length !== 2 || !working.system.autonomous) return;
  for (const nullcline of nullclinesOf(working)) {
    const letter = expressionOf(nullcline.letter);
    const equation = expressionOf(nullcline.equation);
    const step = working.board.write("dynamics.nullcline", equation, { letter });
    if (nullcline.solved !== undefined && says(nullcline.solved, nullcline.equation))
      working.writeProved("dynamics.nullcline-solved", expressionOf(nullcline.solved), equation);
    working.board.show(nullclineLayer(nullcline), step);
  }
}

/** Whether solving said more than the equation does. */
const says = (solved: MathJson, equation: MathJson): boolean =>
  !sameTree(solved, equation) && (headOf(solved) === "Or" || isSymbol(operandsOf(solved)[0] ?? 0));

const nullclineLayer = ({ letter, equation }: Nullcline): Layer => ({
  id: `nullcline-${letter}`,
  type: "implicit",
  role: "construction",
  relation: expressionOf(equation),
  label: { key: "label.nullcline", params: { letter: expressionOf(letter) } },
});

/** One answer for each nullcline. */
export function answerNullclines(working: Working, ask: Ask): void {
  if (working.system.letters.length !== 2 || !working.system.autonomous) {
    return void working.open.push({ key: "reason.dynamics-plane-only" });
  }
  for (const { letter, equation, solved } of nullclinesOf(working)) {
    working.answer(
      ask,
      { kind: "statement", ...expressionOf(solved ?? equation) },
      { of: expressionOf(apply("Derivative", letter)) },
    );
  }
}
