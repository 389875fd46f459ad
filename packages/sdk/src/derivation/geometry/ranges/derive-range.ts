import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { Board, MathJson, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { Formulas } from "../conditions/formulas.ts";
import { drawingsOf } from "../conditions/set-up.ts";
import { tidy } from "../conditions/tidy.ts";
import type { Finding } from "../part.ts";
import type { Scene } from "../scene.ts";
import { solveStatement } from "./solve-statement.ts";
import { type Stated, state } from "./state.ts";

/** The letter whose range is asked for, where some fact is an inequality, a number of common points, or what kind of curve an equation is of. */
export function rangeLetter(problem: Problem): string | undefined {
  const [ask, ...others] = problem.asks.filter(({ what }) => what !== "graph");
  const letter = ask?.of?.json;
  if (ask?.what !== "parameter" || others.length > 0 || letter === undefined || !isSymbol(letter)) return undefined;
  const facts = problem.given.map(({ json }) => json);
  const isInequality = facts.some((fact) =>
    /^(Greater|Less|GreaterEqual|LessEqual|NotEqual|Inside|Outside)$/.test(headOf(fact) ?? ""),
  );
  const isCount = facts.some((fact) => operandsOf(fact).some((side) => headOf(side) === "NumberOfIntersections"));
  const isQuadrant = facts.some((fact) => headOf(fact) === "Element" && String(operandsOf(fact)[1]).endsWith("Quadrant"));
  return isInequality || isCount || isQuadrant || facts.every(saysKind) ? letter : undefined;
}

/** A curve with its equation, what kind of curve it is, or on which axis its foci lie. */
const saysKind = (fact: MathJson): boolean =>
  headOf(fact) === "Colon" ||
  headOf(fact) === "Is" ||
  (headOf(fact) === "Element" && headOf(operandsOf(fact)[0] ?? 0) === "Foci");

/** Every fact as a statement about the letter, and the values for which all hold; undefined where a fact says something else. */
export function deriveRange(problem: Problem, scene: Scene, letter: string, board: Board): readonly Finding[] | undefined {
  const numbers = new Radicals({ spend: (count) => board.spend(count) });
  // Which way a conic lies depends on the letter: facts about that are stated from its equation, and nothing else is drawn for them.
  const kindsOnly = problem.given.every(({ json }) => saysKind(json));
  const bare: Scene = { ...scene, equations: new Map(), kinds: new Map() };
  const drawings = drawingsOf(kindsOnly ? { ...problem, given: [] } : problem, kindsOnly ? bare : scene, numbers);
  const [drawing] = drawings;
  if (!drawing) return undefined;
  const formulas = new Formulas({ ...drawing, scene }, numbers);
  const stated: Stated[] = [];
  for (const { json } of problem.given) {
    const each = state(numbers, formulas, json);
    if (!each) return undefined;
    if (each !== "known") stated.push(each);
  }
  // Which way a conic lies may matter to a condition on its axes or its foci.
  if (drawings.length > 1 && stated.some(({ rule }) => rule === "range.condition")) return undefined;
  const assumed = problem.assuming.map(({ json }) => json);
  const all = [...stated.map(({ statement }) => statement), ...assumed];
  const whole = all.length === 1 ? (all[0] as MathJson) : apply("And", ...all);
  if (stated.length === 0 || freeLetters(whole).some((other) => other !== letter)) return undefined;
  const set = solveStatement(numbers, whole, letter);
  if (set === undefined) return undefined;
  for (const { rule, statement, lead } of stated) {
    if (lead) {
      const from = lead.from.map((line) => tidy(numbers, line));
      board.write("conditions.common-quadratic", expressionOf(lead.equation), undefined, {
        before: expressionOf(apply("And", ...from)),
      });
    }
    board.write(rule, expressionOf(statement));
  }
  const result = resultStatement(letter, set);
  if (!sameTree(result, whole))
    board.write("range.solve", expressionOf(result), { letter: expressionOf(letter) }, { before: expressionOf(whole) });
  return [findingOf(set)];
}

/** m = √5 or m = −√5; m ∈ (−√5, √5). */
function resultStatement(letter: string, set: MathJson): MathJson {
  if (headOf(set) !== "Set" || operandsOf(set).length === 0) return apply("Element", letter, set);
  const values = operandsOf(set).map((value) => apply("Equal", letter, value));
  return values.length === 1 ? (values[0] as MathJson) : apply("Or", ...values);
}

function findingOf(set: MathJson): Finding {
  if (set === "RealNumbers") return { kind: "all", json: set };
  if (headOf(set) === "Set") return operandsOf(set).length === 0 ? { kind: "none", json: set } : { kind: "set", json: set };
  return { kind: "interval", json: set };
}
