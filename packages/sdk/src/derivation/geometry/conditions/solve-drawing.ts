import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, sizeOf } from "../../../expression/mathjson.ts";
import { chordLimits } from "./chord-terms.ts";
import type { Drawing } from "./drawing.ts";
import { focalWitnesses } from "./focal-witness.ts";
import { Formulas } from "./formulas.ts";
import { allowedBy, holds, holdsLimit } from "./limits.ts";
import { equationOf, polynomialOf } from "./polynomial-equation.ts";
import type { Possibility, Translated } from "./possibility.ts";
import { putValues } from "./put-values.ts";
import { idleEquations, needed } from "./relevant-equations.ts";
import { equationAt } from "./sketch.ts";
import { type Allows, solveSystem, type Values } from "./solve-system.ts";
import { conditionsOf, possibleFactors, type System } from "./system.ts";
import { tidy } from "./tidy.ts";
import { translate } from "./translate.ts";

export function solveDrawing(
  problem: Problem,
  drawing: Drawing,
  assumed: readonly MathJson[],
  spend: Spend,
): Possibility | undefined {
  const numbers = new Radicals({ assuming: [...assumed, ...drawing.assumptions], spend });
  const formulas = new Formulas(drawing, numbers);
  const translated: Translated[] = [];
  const limits: MathJson[] = [...drawing.limits, ...drawing.assumptions, ...assumed];
  const chords: MathJson[] = [];
  for (const { json: fact } of problem.given) {
    const translation = translate(numbers, formulas, fact);
    if (!translation) return undefined;
    const { lead } = translation;
    const own = translation.equations.map((equation) => tidy(numbers, equation));
    translated.push({
      fact,
      equations: own,
      shown: own.map((equation) => shortened(numbers, equation)),
      ...(lead ? { lead } : {}),
    });
    limits.push(...translation.limits);
    chords.push(...chordLimits(formulas, fact));
  }
  limits.push(...realTriangles(problem, formulas));
  const nothing = {
    drawing,
    numbers,
    translated,
    chords,
    system: { numbers, conditions: [], unknowns: [] },
    allows: () => false,
    solutions: [],
  };
  if (limits.some((limit) => holdsLimit(numbers, limit, {}) === false)) return nothing;
  if (chords.some((limit) => holdsLimit(numbers, limit, {}) === false)) return { ...nothing, lacksChord: true };
  const relations = needed(
    drawing.relations.map(({ statement }) => tidy(numbers, statement)),
    translated.flatMap((each) => each.equations),
    drawing.letters,
    new Set([
      ...problem.given.flatMap(({ json }) => freeLetters(json)),
      ...[...drawing.radii.values()].flatMap(({ left, right }) => [left, right]),
      // A curve that was set up is wanted with all its letters.
      ...[...drawing.curves].flatMap(([name, sketch]) =>
        drawing.scene.equations.has(name) ? [] : freeLetters(equationAt(sketch)),
      ),
    ]),
  );
  const idle = idleEquations(problem, drawing, [...translated.flatMap((each) => each.equations), ...relations]);
  const used = <T extends { equations: readonly MathJson[]; shown: readonly MathJson[] }>(each: T): T => ({
    ...each,
    equations: each.equations.filter((equation) => !idle.includes(equation)),
    shown: each.shown.filter((_, index) => !idle.includes(each.equations[index] as MathJson)),
  });
  translated.splice(0, translated.length, ...translated.map(used));
  const equations = [...translated.flatMap((each) => each.equations), ...relations];
  const conditions = conditionsOf(numbers, [...translated.flatMap((each) => each.shown), ...relations]);
  if (!conditions) return undefined;
  const unknowns = [...new Set(conditions.flatMap(({ statement }) => freeLetters(statement)))].filter(
    (letter) => letter !== "Pi",
  );
  const system: System = { numbers, conditions, unknowns };
  const allows: Allows = (values) => allowedBy(numbers, [...limits, ...chords], values);
  const sound = soundSolutions(system, equations, allows);
  if (!sound) return undefined;
  const known = { drawing, numbers, translated, chords, system, allows, solutions: sound };
  const solutions =
    drawing.radii.size === 0 ? sound : sound.filter((values) => focalWitnesses(known, values).type !== "impossible");
  const lacksChord =
    solutions.length === 0 &&
    chords.length > 0 &&
    (soundSolutions(system, equations, (values) => allowedBy(numbers, limits, values)) ?? []).length > 0;
  return { ...known, solutions, ...(lacksChord ? { lacksChord } : {}) };
}

/** A triangle of a point and two others has an area. */
function realTriangles(problem: Problem, formulas: Formulas): MathJson[] {
  if (formulas.drawing.radii.size === 0) return [];
  const trianglesIn = (json: MathJson): MathJson[] =>
    headOf(json) === "Triangle" ? [json] : operandsOf(json).flatMap((operand) => trianglesIn(operand));
  const terms = [...problem.given, ...problem.asks.flatMap(({ of }) => of ?? [])].flatMap(({ json }) => trianglesIn(json));
  return terms.flatMap((triangle) => {
    const area = formulas.quantity(["Area", triangle]);
    return area === undefined ? [] : [apply("Greater", area, 0)];
  });
}

/** What solves the system and is allowed, and satisfies the equations themselves; undefined where one of that is not known. */
function soundSolutions(system: System, equations: readonly MathJson[], allows: Allows): Values[] | undefined {
  const { numbers } = system;
  const solutions = solveSystem(system, allows);
  if (!solutions) return undefined;
  const kept = solutions.map((values) => completed(numbers, values)).filter((values) => allows(values) !== false);
  const sound: Values[] = [];
  for (const values of kept) {
    const truths = equations.map((equation) => holds(numbers, equation, values));
    if (truths.includes(undefined) && !truths.includes(false)) return undefined;
    if (!truths.includes(false)) sound.push(values);
  }
  return sound;
}

/** More parts than this nobody wants to read in one line. */
const longestEquation = 44;

function shortened(numbers: Radicals, equation: MathJson): MathJson {
  if (sizeOf(equation) <= longestEquation) return equation;
  const polynomial = polynomialOf(numbers, equation);
  const [only, ...others] = polynomial === undefined ? [] : possibleFactors(numbers, polynomial);
  const short = polynomial === undefined ? undefined : equationOf(numbers, only && others.length === 0 ? only : polynomial);
  return short !== undefined && sizeOf(short) < sizeOf(equation) ? short : equation;
}

/** Values in which letters that have values themselves are replaced by these. */
function completed(numbers: Radicals, values: Values): Values {
  const full: Record<string, MathJson> = { ...values };
  for (let round = 0; round < 4; round++) {
    for (const [letter, value] of Object.entries(full)) {
      if (freeLetters(value).some((other) => other in full)) full[letter] = numbers.simplify(putValues(value, full)) ?? value;
    }
  }
  return full;
}
