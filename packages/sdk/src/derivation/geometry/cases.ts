import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Ask, Board, MathJson, Message, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, sameTree } from "../../expression/mathjson.ts";
import { answerOrDraw, tuple } from "./answer-ask.ts";
import { answerNamed } from "./answer-known.ts";
import { CaseBoard } from "./case-board.ts";
import { angleWithCosine } from "./conditions/angles.ts";
import { type Determination, focalFormula, isAbout } from "./conditions/determine.ts";
import type { Drawing } from "./conditions/drawing.ts";
import { Formulas } from "./conditions/formulas.ts";
import { configurationOf, type Possibility } from "./conditions/possibility.ts";
import { putValues } from "./conditions/put-values.ts";
import type { Values } from "./conditions/solve-system.ts";
import { tellConfiguration, tellPossibility } from "./conditions/tell-possibility.ts";
import { tidy } from "./conditions/tidy.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding, Part } from "./part.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import type { Scene } from "./scene.ts";
import { showThings } from "./show-things.ts";
import { showWitness } from "./show-witness.ts";
import { type Configuration, Working } from "./working.ts";

/** A configuration that satisfies all conditions, and how it was found. */
export interface Case {
  readonly possibility: Possibility;
  readonly values: Values;
  readonly configuration: Configuration;
}

export interface Cases {
  readonly scene: Scene;
  readonly cases: readonly Case[];
  readonly impossible: readonly MathJson[];
}

/** Rules by which a curve is set up with letters. */
const setsUpCurve = /let-(ellipse|hyperbola|parabola|circle|line|upright-line)(-usual)?$|focus-directrix$/;

/** More cases than this no question has. */
const mostCases = 16;

/** All configurations that a determination found; undefined where one cannot be written down. */
export function casesOf(scene: Scene, found: Extract<Determination, { type: "found" }>): Cases | undefined {
  const cases: Case[] = [];
  for (const possibility of found.possibilities) {
    for (const values of possibility.solutions) {
      const configuration = configurationOf(possibility, values);
      if (!configuration) return undefined;
      cases.push({ possibility, values, configuration });
    }
  }
  // A form that leads somewhere in another way, with the other of two foci, is not impossible.
  const formOf = ({ settings }: Drawing): MathJson | undefined =>
    settings.findLast(({ rule }) => setsUpCurve.test(rule))?.statement;
  const possible = found.possibilities.map(({ drawing }) => formOf(drawing));
  const impossible = found.rejected
    .map(formOf)
    .filter((form) => form !== undefined)
    .filter((form, index, all) => all.findIndex((other) => sameTree(other, form)) === index)
    .filter((form) => !possible.some((other) => other !== undefined && sameTree(other, form)));
  return cases.length === 0 || cases.length > mostCases ? undefined : { scene, cases, impossible };
}

export type Answered =
  | { readonly type: "answered"; readonly findings: readonly (readonly Finding[] | undefined)[] }
  | { readonly type: "open"; readonly reason: Message };

/** Answers every ask in every case; an ask is answered if that is certain in all of them. */
export function answerCases(
  problem: Problem,
  { scene, cases, impossible }: Cases,
  board: Board,
  parts: readonly Part[],
): Answered {
  const open = new Set(cases.flatMap(({ possibility, values }) => openLetters(problem, possibility, values)));
  const answersOf = (each: Case, inner: Board): (readonly Finding[] | undefined)[] => {
    const work = (working: Working): (readonly Finding[] | undefined)[] =>
      problem.asks.map(
        (ask) =>
          focalFinding(each, ask, working.board) ??
          answerOrDraw(working, ask) ??
          (ask.what === "graph" ? undefined : formulaFinding(each, ask, working.board)),
      );
    const working = new Working(inner, scene, each.possibility.numbers, parts, each.configuration);
    const named = each.possibility.drawing.radii.size === 0 ? answerNamed(problem, working, work) : undefined;
    if (named) return [...named];
    const found = work(working);
    showThings(working, problem);
    return found;
  };
  const silent = cases.map((each) => answersOf(each, new SilentBoard(board)));
  const undetermined = silent.flat(2).find((finding) => finding && freeLetters(finding.json).some((letter) => open.has(letter)));
  if (undetermined) {
    const letter = freeLetters(undetermined.json).find((each) => open.has(each)) ?? "";
    return { type: "open", reason: { key: "reason.underdetermined", params: { what: expressionOf(letter) } } };
  }
  const told = (each: Case, inner: Board): void => {
    answersOf(each, inner);
    showWitness(problem, each.possibility, each.values, inner, parts);
  };
  tell(problem, cases, impossible, silent, board, told);
  const findings = problem.asks.map((ask, index) =>
    mergeFindings(
      ask,
      silent.map((answers) => answers[index]),
    ),
  );
  return { type: "answered", findings };
}

/** What is asked of points without coordinates, from their focal radii. */
const focalFinding = (each: Case, ask: Ask, board: Board): readonly Finding[] | undefined =>
  ask.of && isAbout(each.possibility.drawing, ask.of.json) ? formulaFinding(each, ask, board) : undefined;

/** A quantity by its formula in the letters of the drawing: c/a, where a figure has no coordinates without roots of roots. */
function formulaFinding(
  { possibility: { drawing, numbers }, values }: Case,
  ask: Ask,
  board: Board,
): readonly Finding[] | undefined {
  const of = ask.of?.json;
  const formula = of === undefined ? undefined : focalFormula(new Formulas(drawing, numbers), of);
  const value = formula === undefined ? undefined : numbers.simplify(putValues(formula, values));
  if (of === undefined || formula === undefined || value === undefined) return undefined;
  const isAngle = headOf(of) === "Angle";
  const angle = isAngle ? angleWithCosine(numbers, value) : value;
  if (angle === undefined) return undefined;
  const rule = isAngle ? "conditions.cosine-value" : "conditions.value";
  const before = tidy(numbers, formula);
  if (!sameTree(before, value)) {
    const used = freeLetters(before).filter((letter) => letter in values);
    const found = used.map((letter) => apply("Equal", letter, values[letter] as MathJson));
    board.write("conditions.formula", expressionOf(before));
    board.write(
      rule,
      expressionOf(value),
      { values: expressionOf(found.length === 1 ? (found[0] as MathJson) : apply("List", ...found)) },
      { before: expressionOf(putValues(before, values)) },
    );
  }
  if (isAngle) board.write("conditions.angle-value", expressionOf(angle));
  return [{ kind: "value", json: angle }];
}

/** Letters that were introduced or are asked for, and that nothing determines. */
function openLetters(problem: Problem, { drawing, system }: Possibility, values: Values): string[] {
  const given = new Set(problem.given.flatMap(({ json }) => freeLetters(json)));
  const wanted = [...problem.unknowns, ...problem.asks.flatMap(({ of }) => (of && isSymbol(of.json) ? [of.json] : []))];
  const isParameter = (letter: string): boolean => given.has(letter) && !wanted.includes(letter);
  return [...drawing.letters].filter(
    (letter) =>
      !(letter in values) &&
      !isParameter(letter) &&
      letter !== "x" &&
      letter !== "y" &&
      (system.unknowns.includes(letter) || !given.has(letter)),
  );
}

/** One working where every case leads to the same answers, else one for each case. */
function tell(
  problem: Problem,
  cases: readonly Case[],
  impossible: readonly MathJson[],
  silent: readonly (readonly (readonly Finding[] | undefined)[])[],
  board: Board,
  answersOf: (each: Case, board: Board) => unknown,
): void {
  const assumed = problem.assuming.map(({ json }) => json);
  const possibilities = [...new Set(cases.map(({ possibility }) => possibility))];
  const alike = silent.every((answers) => JSON.stringify(answers) === JSON.stringify(silent[0]));
  for (const possibility of possibilities) {
    const own = cases.filter((each) => each.possibility === possibility);
    const shown = alike ? own.slice(0, 1) : own;
    const work = (inner: Board): void => {
      tellPossibility(inner, possibility, assumed);
      for (const each of shown) {
        const index = cases.indexOf(each);
        const own = (board: Board): Board =>
          alike || index === 0 ? board : new CaseBoard(board, suffixOf(problem, cases, index));
        if (shown.length === 1) tellCase(each, own(inner), answersOf);
        else inCase(inner, "conditions.branch", statementOf(each.values), (deeper) => tellCase(each, own(deeper), answersOf));
      }
    };
    if (possibilities.length === 1) work(board);
    else if (!alike || possibility === possibilities[0]) inCase(board, "conditions.way", wayOf(possibility), work);
  }
  for (const equation of impossible) board.write("conditions.impossible", expressionOf(tidy(new Radicals(), equation)));
  const [first] = silent[0]?.flatMap((findings) => findings ?? []) ?? [];
  if (!alike || cases.length < 2 || !first) return;
  const others = othersOf(cases);
  if (others === undefined) board.write("conditions.same-result", expressionOf(first.json));
  else board.write("conditions.same-result-for", expressionOf(first.json), { cases: expressionOf(others) });
}

/**
 * What is added to the names of what a case draws; undefined where a former case looks the same but for the names of points, as with t and −t for the
 * root of a discriminant.
 */
function suffixOf(problem: Problem, cases: readonly Case[], index: number): string | undefined {
  const given = new Set(problem.given.flatMap(({ json }) => freeLetters(json)));
  const pictures = cases.slice(0, index + 1).map(({ values, configuration: { curves, points } }) => {
    const places = [...points.values()].map((point) => JSON.stringify(tuple(point))).sort();
    return JSON.stringify([[...curves], places, Object.entries(values).filter(([letter]) => given.has(letter))]);
  });
  return pictures.indexOf(pictures[index] ?? "") < index ? undefined : ` (${index + 1})`;
}

function tellCase(each: Case, board: Board, answersOf: (each: Case, board: Board) => unknown): void {
  const { possibility, values, configuration } = each;
  tellConfiguration(board, possibility, values, configuration);
  // What is known of the letters that nothing determines must be known on the board as well.
  const signs = freeSigns(possibility, values);
  if (signs.length === 0) answersOf(each, board);
  else
    inCase(
      board,
      "conditions.any-size",
      signs.length === 1 ? (signs[0] as MathJson) : apply("And", ...signs),
      (inner) => void answersOf(each, inner),
      true,
    );
}

/** What is known of letters that nothing determines. */
export function freeSigns({ drawing, numbers }: Possibility, values: Values): MathJson[] {
  const letters = new Set(drawing.assumptions.flatMap((assumption) => freeLetters(assumption)));
  const free = [...letters].filter(
    (letter) => !(letter in values) && Object.values(values).some((value) => freeLetters(value).includes(letter)),
  );
  return free.filter((letter) => numbers.sign(numbers.letter(letter)) === 1).map((letter) => apply("Greater", letter, 0));
}

/** Working that belongs to one case. A case that says what letters are is told, not assumed: every line in it names what it uses. */
function inCase(board: Board, rule: string, condition: MathJson, work: (board: Board) => void, assumed = false): void {
  const shown = expressionOf(condition);
  board.detail(
    rule,
    (inner) => {
      work(inner);
      return shown;
    },
    { condition: shown },
    { before: shown, ...(assumed ? { condition: shown } : {}) },
  );
}

/** x₀ = 2 ∧ y₀ = 1 */
function statementOf(values: Values): MathJson {
  const each = Object.entries(values).map(([letter, value]) => apply("Equal", letter, value));
  return each.length === 1 ? (each[0] as MathJson) : apply("And", ...each);
}

/** The equation by which one way to draw a question differs from the others. */
function wayOf({ drawing, numbers, solutions }: Possibility): MathJson {
  const last = drawing.settings.findLast(({ rule }) => setsUpCurve.test(rule));
  if (last) return tidy(numbers, last.statement);
  const limits = drawing.limits.filter((limit) => freeLetters(limit).length > 0);
  if (limits.length > 0) return limits.length === 1 ? (limits[0] as MathJson) : apply("And", ...limits);
  return statementOf(solutions[0] ?? {});
}

/** More than these nobody wants to read in one line. */
const mostTold = 3;

/** What other cases are that lead to the same, by the letters in which they differ; undefined where that is long, or they are drawn in other ways. */
function othersOf(cases: readonly Case[]): MathJson | undefined {
  const [first, ...others] = cases;
  if (!first || others.length > mostTold || others.some(({ possibility }) => possibility !== first.possibility)) return undefined;
  const statements = others.map(({ values }) => {
    const different = Object.entries(values).filter(([letter, value]) => !sameTree(first.values[letter] ?? "Nothing", value));
    return different.length === 0 ? undefined : statementOf(Object.fromEntries(different));
  });
  if (!statements.every((statement) => statement !== undefined)) return undefined;
  return statements.length === 1 ? statements[0] : apply("Or", ...statements);
}
