import type { Board, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { equationOfCurve } from "../equation-of-curve.ts";
import { ruleFor } from "../parts/conditions/rule-for.ts";
import type { Configuration } from "../working.ts";
import { polynomialOf } from "./polynomial-equation.ts";
import type { Possibility } from "./possibility.ts";
import { putValues } from "./put-values.ts";
import { equationAt } from "./sketch.ts";
import { solveSystem, type Values } from "./solve-system.ts";
import { divisorFacts } from "./system.ts";
import { boardTeller } from "./tell-system.ts";
import { tidy } from "./tidy.ts";

/** Sets up the letters, puts the conditions into equations, solves them. */
export function tellPossibility(board: Board, possibility: Possibility, assumed: readonly MathJson[]): void {
  const { drawing, numbers, translated, system, allows } = possibility;
  const written: MathJson[] = [];
  const facts = [...assumed, ...drawing.assumptions, ...drawing.limits, ...divisorFacts(numbers)].filter(
    (fact) => fact !== "False",
  );
  const signs = [...assumed, ...drawing.assumptions];
  const usesLetter = (json: MathJson): boolean => freeLetters(json).some((letter) => system.unknowns.includes(letter));
  for (const { rule, statement, params } of drawing.settings) {
    const shown = Object.fromEntries(Object.entries(params ?? {}).map(([name, json]) => [name, expressionOf(json)]));
    board.write(rule, expressionOf(tidy(numbers, statement)), shown);
  }
  for (const { rule, statement } of drawing.relations) {
    if (usesLetter(statement)) board.write(rule, expressionOf(tidy(numbers, statement)));
  }
  for (const { fact, shown: equations, lead } of translated) {
    if (lead) {
      const before = lead.from.map((line) => tidy(numbers, line));
      board.write(lead.rule, expressionOf(tidy(numbers, lead.statement)), undefined, {
        before: expressionOf(apply("And", ...before, ...signs)),
      });
    }
    for (const equation of equations) {
      if (polynomialOf(numbers, equation) === 0n || written.some((other) => sameTree(other, equation))) continue;
      written.push(equation);
      if (!sameTree(equation, fact)) board.write(lead ? "conditions.discriminant" : ruleFor(fact), expressionOf(equation));
    }
  }
  solveSystem(system, allows, boardTeller(board, facts));
}

/** The equations and places that the values give, each checked against the conditions. */
export function tellConfiguration(board: Board, possibility: Possibility, values: Values, configuration: Configuration): void {
  const { drawing, numbers, translated, chords } = possibility;
  const equal = (letters: readonly string[]): MathJson[] =>
    letters.flatMap((letter) => (letter in values ? [valueStatement(letter, values[letter] as MathJson)] : []));
  for (const [name, sketch] of drawing.curves) {
    const general = tidy(numbers, equationAt(sketch));
    const used = equal(freeLetters(general));
    const curve = configuration.curves.get(name);
    const equation = curve && equationOfCurve(numbers, curve);
    if (used.length === 0 || equation === undefined) continue;
    board.write(
      "conditions.equation",
      expressionOf(equation),
      { name: expressionOf(name) },
      { before: expressionOf(apply("And", general, ...used)) },
    );
  }
  for (const [name, place] of drawing.points) {
    const [point, used] = [configuration.points.get(name), equal([...freeLetters(place.x), ...freeLetters(place.y)])];
    if (!point || used.length === 0) continue;
    const after = apply(
      "Equal",
      apply("Tuple", tidy(numbers, place.x), tidy(numbers, place.y)),
      apply("Tuple", point.x, point.y),
    );
    board.write(
      "conditions.point",
      expressionOf(after),
      { name: expressionOf(name) },
      { before: expressionOf(used.length === 1 ? (used[0] as MathJson) : apply("And", ...used)) },
    );
  }
  for (const equation of translated.flatMap((each) => each.shown)) {
    if (polynomialOf(numbers, equation) === 0n || freeLetters(equation).length === 0) continue;
    const put = apply("Equal", ...operandsOf(equation).map((side) => putValues(side, values)));
    // What the value of a letter says itself needs no check.
    if (freeLetters(put).length > 0 || isPlain(equation, values)) continue;
    board.write("conditions.check", expressionOf(put), {}, { before: expressionOf(["Equal", 1, 1]) });
  }
  for (const limit of chords.filter((each) => headOf(each) === "Greater")) {
    const put = tidy(numbers, putValues(limit, values));
    if (freeLetters(put).length === 0)
      board.write("conditions.two-points", expressionOf(put), {}, { before: expressionOf(["Equal", 1, 1]) });
  }
}

/** a = 2; b² = (√5 − 1)a²/2 where b itself would be a root of a root. */
function valueStatement(letter: string, value: MathJson): MathJson {
  const [inside = 0] = operandsOf(value);
  const isNested = headOf(value) === "Sqrt" && (freeLetters(inside).length > 0 || typeof inside !== "number");
  return isNested ? apply("Equal", apply("Power", letter, 2), inside) : apply("Equal", letter, value);
}

/** a = 2, found as a = 2. */
const isPlain = (equation: MathJson, values: Values): boolean => {
  const [left = 0, right = 0] = operandsOf(equation);
  const says = (letter: MathJson, value: MathJson): boolean =>
    isSymbol(letter) && values[letter] !== undefined && sameTree(values[letter] as MathJson, value);
  return says(left, right) || says(right, left);
};
