import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Board, MathJson, Message, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { answerAsk } from "./answer-ask.ts";
import { configurationOf, type Determination, type Possibility } from "./conditions/determine.ts";
import type { Values } from "./conditions/solve-system.ts";
import { tidy } from "./conditions/tidy.ts";
import { tellConfiguration, tellPossibility } from "./conditions/tell-possibility.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding, Part } from "./part.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { showThings } from "./show-things.ts";
import type { Scene } from "./scene.ts";
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
  const impossible = found.rejected.flatMap((drawing) => {
    const statement = drawing.settings.findLast(({ rule }) => /let-(ellipse|hyperbola|parabola|circle|line|upright-line)$/.test(rule))?.statement;
    return statement === undefined ? [] : [statement];
  });
  return cases.length === 0 || cases.length > mostCases ? undefined : { scene, cases, impossible };
}

export type Answered =
  | { readonly type: "answered"; readonly findings: readonly (readonly Finding[] | undefined)[] }
  | { readonly type: "open"; readonly reason: Message };

/** Answers every ask in every case; an ask is answered if that is certain in all of them. */
export function answerCases(problem: Problem, { scene, cases, impossible }: Cases, board: Board, parts: readonly Part[]): Answered {
  const open = new Set(cases.flatMap(({ possibility, values }) => openLetters(problem, possibility, values)));
  const answersOf = (each: Case, inner: Board): (readonly Finding[] | undefined)[] => {
    const working = new Working(inner, scene, each.possibility.numbers, parts, each.configuration);
    const found = problem.asks.map((ask) => (answerAsk(working, ask) ?? (ask.what === "graph" ? [] : undefined)));
    showThings(working);
    return found;
  };
  const silent = cases.map((each) => answersOf(each, new SilentBoard(board)));
  const undetermined = silent.flat(2).find((finding) => finding && freeLetters(finding.json).some((letter) => open.has(letter)));
  if (undetermined) {
    const letter = freeLetters(undetermined.json).find((each) => open.has(each)) ?? "";
    return { type: "open", reason: { key: "reason.underdetermined", params: { what: expressionOf(letter) } } };
  }
  tell(problem, cases, impossible, silent, board, answersOf);
  const findings = problem.asks.map((ask, index) => mergeFindings(ask, silent.map((answers) => answers[index])));
  return { type: "answered", findings };
}

/** Letters that were introduced or are asked for, and that nothing determines. */
function openLetters(problem: Problem, { drawing, system }: Possibility, values: Values): string[] {
  const given = new Set(problem.given.flatMap(({ json }) => freeLetters(json)));
  const isParameter = (letter: string): boolean => given.has(letter) && !problem.unknowns.includes(letter);
  return [...drawing.letters].filter((letter) => !(letter in values) && !isParameter(letter) && letter !== "x" && letter !== "y" && (system.unknowns.includes(letter) || !given.has(letter)));
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
        if (shown.length === 1) tellCase(each, inner, answersOf);
        else inCase(inner, "conditions.branch", statementOf(each.values), (deeper) => tellCase(each, deeper, answersOf));
      }
    };
    if (possibilities.length === 1) work(board);
    else if (!alike || possibility === possibilities[0]) inCase(board, "conditions.way", wayOf(possibility), work);
  }
  for (const equation of impossible) board.write("conditions.impossible", expressionOf(tidy(new Radicals(), equation)));
  const [first] = silent[0]?.flatMap((findings) => findings ?? []) ?? [];
  if (alike && cases.length > 1 && first) board.write("conditions.same-result", expressionOf(first.json));
}

function tellCase(each: Case, board: Board, answersOf: (each: Case, board: Board) => unknown): void {
  const { possibility, values, configuration } = each;
  tellConfiguration(board, possibility, values, configuration);
  // What is known of the letters that nothing determines must be known on the board as well.
  const signs = freeSigns(possibility, values);
  if (signs.length === 0) answersOf(each, board);
  else inCase(board, "conditions.any-size", signs.length === 1 ? (signs[0] as MathJson) : apply("And", ...signs), (inner) => void answersOf(each, inner), true);
}

function freeSigns({ drawing, numbers }: Possibility, values: Values): MathJson[] {
  const letters = new Set(drawing.assumptions.flatMap((assumption) => freeLetters(assumption)));
  const free = [...letters].filter((letter) => !(letter in values) && Object.values(values).some((value) => freeLetters(value).includes(letter)));
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
function wayOf({ drawing }: Possibility): MathJson {
  const [last] = [...drawing.settings].reverse().filter(({ statement }) => headOf(statement) === "Equal" && !isSymbol(operandsOf(statement)[0] ?? 0));
  const limits = drawing.limits.length === 1 ? (drawing.limits[0] as MathJson) : apply("And", ...drawing.limits);
  return last ? last.statement : drawing.limits.length > 0 ? limits : "True";
}
