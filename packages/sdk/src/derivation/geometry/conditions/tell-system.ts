import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, sameTree } from "../../../expression/mathjson.ts";
import { equationOf, formulaOf } from "./polynomial-equation.ts";
import type { Teller, Values } from "./solve-system.ts";

/**
 * Writes the working on a board: every line follows from those it names and from what is known of the letters (`facts`: a > b > 0 …).
 */
export function boardTeller(board: Board, facts: readonly MathJson[]): Teller {
  const write = (rule: string, from: readonly MathJson[], after: MathJson, params: Record<string, MathJson> = {}): void => {
    if (from.length === 1 && sameTree(from[0] as MathJson, after)) return;
    const letters = freeLetters(apply("And", ...from, after));
    const known = facts.filter((fact) => freeLetters(fact).some((letter) => letters.includes(letter)));
    const before = expressionOf(from.length + known.length === 1 ? (from[0] as MathJson) : apply("And", ...from, ...known));
    const shown = Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
    board.write(rule, expressionOf(after), shown, { before });
  };
  const choices = (letter: string, values: readonly MathJson[]): MathJson => {
    const each = values.map((value) => apply("Equal", letter, value));
    return each.length === 1 ? (each[0] as MathJson) : apply("Or", ...each);
  };
  return {
    roots({ of, letter }, allowed, kept, system) {
      if (allowed.length > 0) write("conditions.solve", [of.statement], choices(letter, allowed), { letter });
      if (kept.length === 0 || kept.length === allowed.length) return;
      const others = system.conditions.filter((condition) => condition !== of).map(({ statement }) => statement);
      write("conditions.exclude", [choices(letter, allowed), ...others], choices(letter, kept), { letter });
    },
    factors({ of }, kept, { numbers, conditions }) {
      const [only, ...others] = kept.map((factor) => equationOf(numbers, factor));
      if (only === undefined) return;
      const all = conditions.map(({ statement }) => statement);
      write("conditions.factor", others.length === 0 ? all : [of.statement], others.length === 0 ? only : apply("Or", only, ...others));
    },
    substituted({ of, letter, power, numerator, denominator }, changed, { numbers }) {
      const above = formulaOf(numbers, numerator);
      const value = denominator === 1n ? above : apply("Divide", above, formulaOf(numbers, denominator));
      const formula = apply("Equal", power === 2 ? apply("Power", letter, 2) : letter, numbers.simplify(value) ?? value);
      write("conditions.express", [of.statement], formula, { letter });
      for (const [before, after] of changed) {
        write("conditions.substitute", [before.statement, formula], after.statement, { formula, equation: before.statement });
      }
    },
    eliminated({ of: [first, second], letter, condition }) {
      write("conditions.eliminate", [first.statement, second.statement], condition.statement, { letter });
    },
    back(found, known, { letter, power, numerator, denominator }, { numbers }) {
      const above = formulaOf(numbers, numerator);
      const value = denominator === 1n ? above : apply("Divide", above, formulaOf(numbers, denominator));
      const formula = apply("Equal", power === 2 ? apply("Power", letter, 2) : letter, value);
      const used = freeLetters(value);
      const from = choice(known.map((values) => valuesOf(values, used)).filter((each) => each !== "True"));
      const shown = found.length === 1 ? valuesOf(found[0] as Values, [letter]) : choice(found.map((values) => valuesOf(values, [...used, letter])));
      write("conditions.back", from === undefined ? [formula] : [from, formula], shown ?? formula, { letter });
    },
    simplified(before, after) {
      for (const { statement } of after) {
        if (before.some((other) => sameTree(other.statement, statement))) continue;
        write("conditions.simplify", before.map((other) => other.statement), statement);
      }
    },
    branch(condition, work) {
      board.detail(
        "conditions.branch",
        (inner) => {
          work(boardTeller(inner, [...facts, condition]));
          return inner.line ?? expressionOf(condition);
        },
        { condition: expressionOf(condition) },
        { before: expressionOf(condition) },
      );
    },
  };
}

/** x = 2 ∧ y = 1, of the letters named. */
function valuesOf(values: Values, letters: readonly string[]): MathJson {
  const each = letters.flatMap((letter) => (letter in values ? [apply("Equal", letter, values[letter] as MathJson)] : []));
  return each.length === 0 ? "True" : each.length === 1 ? (each[0] as MathJson) : apply("And", ...each);
}

function choice(statements: readonly MathJson[]): MathJson | undefined {
  const each = statements.filter((statement, index) => statements.findIndex((other) => sameTree(other, statement)) === index);
  return each.length <= 1 ? each[0] : apply("Or", ...each);
}
