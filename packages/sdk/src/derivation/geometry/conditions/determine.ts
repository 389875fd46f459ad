import { Radicals } from "../../../algebra/radicals/radicals.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { type Spend, spendFreely } from "../../../algebra/spend.ts";
import type { MathJson, Problem } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sizeOf, substitute } from "../../../expression/mathjson.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Curve, Point } from "../../../geometry/figures.ts";
import type { Scene } from "../scene.ts";
import type { Configuration } from "../working.ts";
import type { Drawing } from "./drawing.ts";
import { Formulas } from "./formulas.ts";
import { drawingsOf } from "./set-up.ts";
import { equationAt } from "./sketch.ts";
import { type Allows, solveSystem, type Values } from "./solve-system.ts";
import { equationOf, polynomialOf } from "./polynomial-equation.ts";
import { conditionsOf, possibleFactors, type System } from "./system.ts";
import { tidy } from "./tidy.ts";
import { type Translation, translate } from "./translate.ts";

/** A fact and the equations that it is in letters. */
export interface Translated {
  readonly fact: MathJson;
  readonly equations: readonly MathJson[];
  /** The same as they are written: long ones multiplied out. */
  readonly shown: readonly MathJson[];
  readonly lead?: Translation["lead"];
}

/** One way to draw the question that its conditions allow, and the letters found. */
export interface Possibility {
  readonly drawing: Drawing;
  readonly numbers: Radicals;
  readonly translated: readonly Translated[];
  readonly system: System;
  readonly allows: Allows;
  readonly solutions: readonly Values[];
}

export type Determination =
  | { readonly type: "found"; readonly possibilities: readonly Possibility[]; readonly rejected: readonly Drawing[] }
  | { readonly type: "contradiction" }
  /** Something could not be set up, translated or solved. */
  | { readonly type: "unsupported" };

/** Whether anything has to be found before terms can be worked out: letters in conditions, points and curves that only conditions describe. */
export function needsDetermining(problem: Problem, scene: Scene): boolean {
  const curves = [...scene.kinds].some(
    ([name, kind]) => kind !== "Point" && !scene.equations.has(name) && !scene.definitions.has(name),
  );
  const points = scene.incidences.some(([point]) => isSymbol(point) && !scene.definitions.has(point));
  const letters = new Set(problem.given.flatMap(({ json }) => lettersOfFormulas(json)));
  return curves || points || problem.unknowns.some((letter) => letters.has(letter)) || scene.conditions.some((fact) => headOf(fact) === "Equal" && letters.size > 0);
}

/** Letters that stand for numbers in a fact. */
const lettersOfFormulas = (fact: MathJson): string[] => freeLetters(fact).filter((letter) => /^[a-z]/.test(letter) && letter !== "x" && letter !== "y");

/** Finds what is unknown in a question, in every way that it can be drawn. */
export function determine(problem: Problem, scene: Scene, spend: Spend): Determination {
  const assumed = problem.assuming.map(({ json }) => json);
  const drawings = drawingsOf(problem, scene, new Radicals({ assuming: assumed, spend }));
  if (drawings.length === 0) return { type: "unsupported" };
  const possibilities: Possibility[] = [];
  const rejected: Drawing[] = [];
  for (const drawing of drawings) {
    const possibility = solveDrawing(problem, drawing, assumed, spend);
    if (!possibility) return { type: "unsupported" };
    if (possibility.solutions.length > 0) {
      if (!possibilities.some((other) => isSame(other, possibility))) possibilities.push(possibility);
    }
    else rejected.push(drawing);
  }
  return possibilities.length === 0 ? { type: "contradiction" } : { type: "found", possibilities, rejected };
}

/** Drawings that differ only in which focus "a focus" is, and not in what is found. */
function isSame(left: Possibility, right: Possibility): boolean {
  const written = ({ drawing, solutions }: Possibility): string => JSON.stringify([[...drawing.curves], [...drawing.points], solutions]);
  return written(left) === written(right);
}

function solveDrawing(problem: Problem, drawing: Drawing, assumed: readonly MathJson[], spend: Spend): Possibility | undefined {
  const numbers = new Radicals({ assuming: [...assumed, ...drawing.assumptions], spend });
  const formulas = new Formulas(drawing, numbers);
  const translated: Translated[] = [];
  const limits: MathJson[] = [...drawing.limits, ...drawing.assumptions, ...assumed];
  for (const { json: fact } of problem.given) {
    const translation = translate(numbers, formulas, fact);
    if (!translation) return undefined;
    const { lead } = translation;
    const own = translation.equations.map((equation) => tidy(numbers, equation));
    translated.push({ fact, equations: own, shown: own.map((equation) => shortened(numbers, equation)), ...(lead ? { lead } : {}) });
    limits.push(...translation.limits);
  }
  const relations = needed(
    drawing.relations.map(({ statement }) => tidy(numbers, statement)),
    translated.flatMap((each) => each.equations),
    drawing.letters,
    new Set([
      ...problem.given.flatMap(({ json }) => freeLetters(json)),
      // A curve that was set up is wanted with all its letters.
      ...[...drawing.curves].flatMap(([name, sketch]) => (drawing.scene.equations.has(name) ? [] : freeLetters(equationAt(sketch)))),
    ]),
  );
  const equations = [...translated.flatMap((each) => each.equations), ...relations];
  const conditions = conditionsOf(numbers, [...translated.flatMap((each) => each.shown), ...relations]);
  if (!conditions) return undefined;
  const unknowns = [...new Set(conditions.flatMap(({ statement }) => freeLetters(statement)))].filter((letter) => letter !== "Pi");
  const system: System = { numbers, conditions, unknowns };
  const allows: Allows = (values) => allowedBy(numbers, limits, values);
  const solutions = solveSystem(system, allows);
  if (!solutions) return undefined;
  const kept = solutions.map((values) => completed(numbers, values)).filter((values) => allows(values) !== false);
  const sound: Values[] = [];
  for (const values of kept) {
    const truths = equations.map((equation) => holds(numbers, equation, values));
    if (truths.includes(undefined) && !truths.includes(false)) return undefined;
    if (!truths.includes(false)) sound.push(values);
  }
  return { drawing, numbers, translated, system, allows, solutions: sound };
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

/** Without definitions of letters that nothing else speaks of: a² = 12 − m where no condition is about a. */
function needed(relations: readonly MathJson[], facts: readonly MathJson[], letters: ReadonlySet<string>, given: ReadonlySet<string>): MathJson[] {
  let kept = [...relations];
  for (;;) {
    const idle = kept.find((relation) => {
      const others = [...facts, ...kept.filter((other) => other !== relation)].flatMap((other) => freeLetters(other));
      return freeLetters(relation).some((letter) => letters.has(letter) && !given.has(letter) && !others.includes(letter));
    });
    if (!idle) return kept;
    kept = kept.filter((relation) => relation !== idle);
  }
}

/** Values in which letters that have values themselves are replaced by these. */
function completed(numbers: Radicals, values: Values): Values {
  const full: Record<string, MathJson> = { ...values };
  for (let round = 0; round < 4; round++) {
    for (const [letter, value] of Object.entries(full)) {
      if (freeLetters(value).some((other) => other in full)) full[letter] = numbers.simplify(substitute(value, full)) ?? value;
    }
  }
  return full;
}

/** undefined where a sign is not known. */
function allowedBy(numbers: Radicals, limits: readonly MathJson[], values: Values): boolean | undefined {
  let certain = true;
  for (const limit of limits) {
    const truth = holdsLimit(numbers, limit, values);
    if (truth === false) return false;
    if (truth === undefined) certain = false;
  }
  return certain ? true : undefined;
}

/** A comparison with values put for letters. Where letters are left, only what is known of their signs decides. */
export function holdsLimit(numbers: Radicals, limit: MathJson, values: Values): boolean | undefined {
  if (limit === "False") return false;
  const operands = operandsOf(limit);
  if (headOf(limit) === "And") {
    const each = operands.map((part) => holdsLimit(numbers, part, values));
    return each.includes(false) ? false : each.includes(undefined) ? undefined : true;
  }
  const sides = operands.map((operand) => numbers.read(substitute(operand, values)));
  let certain = true;
  for (let index = 1; index < sides.length; index++) {
    const [left, right] = [sides[index - 1], sides[index]];
    const sign = left && right && numbers.sign(numbers.subtract(left, right));
    if (sign === undefined) certain = false;
    else if (!(orders[headOf(limit) ?? ""] ?? []).includes(sign)) return false;
  }
  return certain ? true : undefined;
}

const orders: Readonly<Record<string, readonly number[]>> = {
  Greater: [1],
  Less: [-1],
  GreaterEqual: [0, 1],
  LessEqual: [-1, 0],
  NotEqual: [-1, 1],
};

/** Whether an equation holds identically with the values put for their letters: squaring may have let strangers in. undefined where that is not decided. */
function holds(numbers: Radicals, equation: MathJson, values: Values): boolean | undefined {
  const sides = operandsOf(equation).map((side) => substitute(side, values));
  const [left, right] = sides.map((side) => numbers.read(side));
  if (left && right) return numbers.equal(left, right);
  if (sides.some((side) => freeLetters(side).length > 0)) return undefined;
  const sign = signOfConstant(["Subtract", sides[0] ?? 0, sides[1] ?? 0], spendFreely);
  return sign === undefined ? undefined : sign === 0;
}

/** The things of a drawing with the values of its letters. */
export function configurationOf({ drawing, numbers }: Pick<Possibility, "drawing" | "numbers">, values: Values): Configuration | undefined {
  const put = (json: MathJson): MathJson | undefined => numbers.simplify(substitute(json, values));
  const curves = new Map<string, Curve>();
  for (const [name, sketch] of drawing.curves) {
    const curve = curveOfEquation(numbers, substitute(equationAt(sketch), values));
    if (!curve) return undefined;
    curves.set(name, curve);
  }
  const points = new Map<string, Point>();
  for (const [name, { x, y }] of drawing.points) {
    const place = [put(x), put(y)];
    if (place[0] === undefined || place[1] === undefined) return undefined;
    points.set(name, { x: place[0], y: place[1] });
  }
  return { curves, points, letters: values };
}

export const equationWith = (equation: MathJson, values: Values): MathJson => apply("Equal", ...operandsOf(equation).map((side) => substitute(side, values)));
