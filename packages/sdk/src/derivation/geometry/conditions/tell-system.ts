import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { verifyWithin } from "../../../verification/verify-step.ts";
import { equationOf, formulaOf } from "./polynomial-equation.ts";
import { rootStatement, type Teller, type Values } from "./solve-system.ts";

/**
 * Writes the working on a board: every line follows from those it names and from what is known of the letters (`facts`: a > b > 0 …).
 */
export function boardTeller(board: Board, allFacts: readonly MathJson[]): Teller {
  const facts = allFacts;
  const write = (
    rule: string,
    from: readonly MathJson[],
    after: MathJson,
    params: Record<string, MathJson> = {},
    facts: readonly MathJson[] = allFacts,
  ): void => {
    if (from.length === 1 && sameTree(from[0] as MathJson, after)) return;
    const letters = freeLetters(apply("And", ...from, after));
    const known = facts.filter((fact) => freeLetters(fact).some((letter) => letters.includes(letter)));
    const before = expressionOf(from.length + known.length === 1 ? (from[0] as MathJson) : apply("And", ...from, ...known));
    const shown = Object.fromEntries(Object.entries(params).map(([name, json]) => [name, expressionOf(json)]));
    board.write(rule, expressionOf(after), shown, { before });
  };
  /** Some of several possibilities remain: by the conditions named where that is proved, else as a remark, since the others were followed to their end. */
  const exclude = (from: readonly MathJson[], after: MathJson): void => {
    const before = expressionOf(apply("And", ...from, ...facts));
    const verdict = verifyWithin(exclusionOperations, { before, after: expressionOf(after), relation: "implies" });
    if (verdict.status === "proved") board.write("conditions.exclude", expressionOf(after), {}, { before });
    else board.write("conditions.others-fail", expressionOf(after));
  };
  return {
    roots(move, all, allowed, kept, system) {
      const { of, letter, power } = move;
      if (allowed.length === 0) return;
      const either = (values: readonly MathJson[]): MathJson => {
        const each = values.map((value) => rootStatement(system, move, value));
        return each.length === 1 ? (each[0] as MathJson) : apply("Or", ...each);
      };
      const isSigned = (all.length > allowed.length || power === 2) && isProved([of.statement, ...facts], either(allowed));
      const shown = either(isSigned ? allowed : all);
      // Roots of roots are told best without anything else being said.
      const isPlain = isProved([of.statement], shown);
      write(
        "conditions.solve",
        [of.statement],
        shown,
        { letter: power === 1 ? letter : apply("Power", letter, 2) },
        isPlain ? [] : facts,
      );
      if (kept.length === 0 || kept.length === (isSigned ? allowed : all).length) return;
      const others = system.conditions.filter((condition) => condition !== of).map(({ statement }) => statement);
      exclude([shown, ...others], either(kept));
    },
    factors({ of, factors }, kept, { numbers, conditions }) {
      if (kept.length === 0) return;
      const either = (each: readonly Polynomial[]): MathJson => {
        const equations = each.map((factor) => equationOf(numbers, factor));
        return equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
      };
      write("conditions.factor", [of.statement], either(factors));
      const others = conditions.filter((condition) => condition !== of).map(({ statement }) => statement);
      if (kept.length < factors.length) exclude([either(factors), ...others], either(kept));
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
      // Roots of formulas in letters that are left open say nothing to anybody.
      if (found.some((values) => hasOpenRoot(values[letter] ?? 0))) return;
      const above = formulaOf(numbers, numerator);
      const value = denominator === 1n ? above : apply("Divide", above, formulaOf(numbers, denominator));
      const formula = apply("Equal", power === 2 ? apply("Power", letter, 2) : letter, value);
      const used = freeLetters(value);
      const from = choice(known.map((values) => valuesOf(values, used)).filter((each) => each !== "True"));
      const shown =
        found.length === 1
          ? valuesOf(found[0] as Values, [letter])
          : choice(found.map((values) => valuesOf(values, [...used, letter])));
      const lines = from === undefined ? [formula] : [from, formula];
      // A long list of cases that cannot be proved in one line is told case by case, where the points are named.
      if (found.length > 2 && !isProved([...lines, ...facts], shown ?? formula)) return;
      write("conditions.back", lines, shown ?? formula, { letter });
    },
    simplified(before, after) {
      for (const { statement } of after) {
        if (before.some((other) => sameTree(other.statement, statement))) continue;
        write(
          "conditions.simplify",
          before.map((other) => other.statement),
          statement,
        );
      }
    },
    branch(condition, work) {
      board.detail(
        "conditions.branch",
        (inner) => {
          work(boardTeller(inner, [...facts, condition]));
          return expressionOf(condition);
        },
        { condition: expressionOf(condition) },
        { before: expressionOf(condition) },
      );
    },
  };
}

const isProved = (before: readonly MathJson[], after: MathJson): boolean =>
  verifyWithin(exclusionOperations, {
    before: expressionOf(apply("And", ...before)),
    after: expressionOf(after),
    relation: "implies",
  }).status === "proved";

/** So much may be spent on proving that other possibilities fail. */
const exclusionOperations = 60_000;

const hasOpenRoot = (json: MathJson): boolean =>
  (headOf(json) === "Sqrt" && freeLetters(json).length > 0) || operandsOf(json).some(hasOpenRoot);

/** x = 2 ∧ y = 1, of the letters named. */
function valuesOf(values: Values, letters: readonly string[]): MathJson {
  const each = letters.flatMap((letter) => (letter in values ? [apply("Equal", letter, values[letter] as MathJson)] : []));
  return each.length === 0 ? "True" : each.length === 1 ? (each[0] as MathJson) : apply("And", ...each);
}

function choice(statements: readonly MathJson[]): MathJson | undefined {
  const each = distinctTrees(statements);
  return each.length <= 1 ? each[0] : apply("Or", ...each);
}
