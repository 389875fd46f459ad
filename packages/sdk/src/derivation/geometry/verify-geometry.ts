import { Radicals } from "../../algebra/radicals/radicals.ts";
import type { Answer, Board, MathJson, Problem, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { verifyConicAnswer } from "../../verification/geometry/conic-answers.ts";
import { type Configured, verifyFact, worstOf } from "../../verification/geometry/facts.ts";
import { verifyLineAnswer } from "../../verification/geometry/line-answers.ts";
import { answerAsk } from "./answer-ask.ts";
import { namingsOf } from "./answer-known.ts";
import { casesOf, freeSigns } from "./cases.ts";
import { determine, needsDetermining } from "./conditions/determine.ts";
import { equationOfCurve } from "./equation-of-curve.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding } from "./part.ts";
import { choicesOf } from "./parts/conics/any-of-two.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { parts } from "./parts/index.ts";
import { rangeLetter } from "./ranges/derive-range.ts";
import { verifyRange } from "./ranges/verify-range.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { Working } from "./working.ts";

const undecided: Verdict = { status: "unchecked" };
const operations = 1_000_000;

/**
 * The verdict on an answer to a question of plane geometry: what was found must satisfy every fact of the question, and the answer be what the ask
 * means of it, both by definitions and not by the formulas that lead to it.
 */
export function verifyGeometryAnswer(answer: Omit<Answer, "verdict">, problem: Problem): Verdict {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const letter = rangeLetter(problem);
    if (letter !== undefined && answer.kind !== "value") {
      const verdict = verifyRange(problem, letter, answer.json, spend);
      if (verdict.status !== "unchecked") return verdict;
    }
    const workings = foundFor(problem, spend);
    return workings ? verdictIn(problem, workings, answer, spend) : undecided;
  } catch (error) {
    if (error instanceof BudgetError) return undecided;
    throw error;
  }
}

const silentBoard = (problem: Problem, spend: (count: number) => void): Board =>
  new SilentBoard({ assuming: problem.assuming, spend });

/** Whether some fact of a question in which everything is known is certainly false. */
export function contradicts(problem: Problem): boolean {
  let left = operations;
  const spend = (count: number): void => {
    left -= count;
    if (left < 0) throw new BudgetError(operations);
  };
  try {
    const workings = foundFor(problem, spend) ?? [];
    const isFalse = (working: Working): boolean =>
      problem.given.some(({ json }) => verifyFact(configured(working, spend), json).status === "refuted");
    return workings.length > 0 && workings.every(isFalse);
  } catch (error) {
    if (error instanceof BudgetError) return false;
    throw error;
  }
}

const remembered = new WeakMap<Problem, readonly Working[] | "none">();

/** What several answers to one question are held against is found once. */
function foundFor(problem: Problem, spend: (count: number) => void): readonly Working[] | undefined {
  const known = remembered.get(problem) ?? workingsOf(problem, sceneOf(problem), spend) ?? "none";
  remembered.set(problem, known);
  return known === "none" ? undefined : known;
}

/** One working for each way to satisfy the question. */
function workingsOf(problem: Problem, scene: Scene, spend: (count: number) => void): Working[] | undefined {
  const board = silentBoard(problem, spend);
  if (!needsDetermining(problem, scene)) {
    const plain = new Working(board, scene, new Radicals({ assuming: problem.assuming.map(({ json }) => json), spend }), parts);
    return namingsOf(plain)?.map((naming) => new Working(board, scene, plain.numbers, parts, naming));
  }
  const found = determine(problem, scene, spend);
  const cases = found.type === "found" ? casesOf(scene, found) : undefined;
  return cases?.cases.map(({ possibility, values, configuration }) => {
    const signs = freeSigns(possibility, values).map(expressionOf);
    const own = new SilentBoard({ assuming: [...problem.assuming, ...signs], spend });
    return new Working(own, scene, possibility.numbers, parts, configuration);
  });
}

function verdictIn(
  problem: Problem,
  workings: readonly Working[],
  answer: Omit<Answer, "verdict">,
  spend: (count: number) => void,
): Verdict {
  const findings = workings.map((working) => answerAsk(working, answer.ask));
  const merged = mergeFindings(answer.ask, findings);
  if (merged?.length !== 1 || !sameTree(merged[0]?.json ?? 0, answer.json)) {
    // One of several answers to one ask: its term is its own.
    if (!findings.every((found) => found?.length === 1)) return undecided;
  }
  const verdicts = workings.flatMap((working, index) => {
    const known = configured(working, spend);
    const facts = problem.given.map(({ json }) => verifyFact(known, json));
    const [own] = findings[index] ?? [];
    return [...facts, own ? findingVerdict(known, working, answer, own, spend) : undecided];
  });
  return worstOf(verdicts);
}

export function configured(working: Working, spend: (count: number) => void): Configured {
  const equationOf = (term: MathJson): MathJson | undefined => {
    const given = isSymbol(term) && !working.configuration.curves.has(term) ? working.scene.equations.get(term) : undefined;
    if (given !== undefined) return working.withLetters(given);
    const curve = working.curve(term);
    return curve && equationOfCurve(working.numbers, curve);
  };
  return {
    numbers: working.numbers,
    scene: working.scene,
    point: (term) => working.point(term),
    points: (term) => working.points(term),
    curve: (term) => working.curve(term),
    curves: (term) => working.curves(term),
    segment: (term) => working.segment(term),
    quantity: (term) => working.quantity(term),
    equationOf,
    assuming: working.board.assuming.map(({ json }) => json),
    spend,
  };
}

/** Whether one answer is what the ask means, in one configuration. */
function findingVerdict(
  known: Configured,
  working: Working,
  answer: Omit<Answer, "verdict">,
  { kind, json }: Finding,
  spend: (count: number) => void,
): Verdict {
  const of = answer.ask.of?.json;
  if (of === undefined) return undecided;
  // What was found itself: the facts are all there is to check.
  const isFound =
    isSymbol(of) &&
    (of in working.configuration.letters ||
      working.configuration.points.has(of) ||
      working.configuration.curves.has(of) ||
      hasFoundLetters(working, of));
  if (isFound && answer.ask.what !== "kind") return { status: "proved", by: "definition" };
  const [curve = of] = isSymbol(of) ? [of] : operandsOf(of);
  const isPower = headOf(of) === "PowerOfPoint";
  const owner = headOf(of) === "Length" ? (operandsOf(curve)[0] ?? curve) : isPower ? (operandsOf(of)[1] ?? curve) : curve;
  const equation = known.equationOf(owner);
  if (equation !== undefined && known.curve(owner)?.kind === "conic") {
    const verdict = verifyConicAnswer(
      { what: answer.ask.what, of: isPower ? placed(known, of) : of },
      { kind, json },
      equation,
      known.assuming,
      spend,
    );
    if (verdict.status !== "unchecked") return verdict;
  }
  const tangent = tangentVerdict(known, isSymbol(of) ? (working.scene.definitions.get(of) ?? of) : of, json);
  // "A focus" may be either: the answer must hold for both.
  const meant = choicesOf(working, of) ?? [of];
  return tangent ?? worstOf(meant.map((term) => verifyLineAnswer(known, term, { ask: answer.ask, kind, json })));
}

/** The power of a point, with the point by its coordinates. */
function placed(known: Configured, of: MathJson): MathJson {
  const [term = 0, circle = 0] = operandsOf(of);
  const point = known.point(term);
  return point ? ["PowerOfPoint", ["Tuple", point.x, point.y], circle] : of;
}

/** Tangents and normals: each line passes through the point; it touches the curve, or is at right angles to the tangent there. */
function tangentVerdict(known: Configured, of: MathJson, json: MathJson): Verdict | undefined {
  const head = headOf(of);
  if (head !== "TangentLine" && head !== "TangentLines" && head !== "NormalLine") return undefined;
  const [term = "Nothing", point = "Nothing"] = operandsOf(of);
  const lines = headOf(json) === "List" ? operandsOf(json) : headOf(json) === "Set" ? [] : [json];
  const through = lines.map((equation) => verifyFact(known, ["Element", point, ["Graph", equation]]));
  const touching = lines.map((equation): Verdict => {
    if (head !== "NormalLine") return verifyFact(known, ["Tangent", ["Graph", equation], term]);
    return worstOf([
      verifyFact(known, ["Element", point, term]),
      verifyFact(known, ["Perpendicular", ["Graph", equation], ["TangentLine", term, point]]),
    ]);
  });
  return worstOf([...through, ...touching]);
}

/** A curve whose equation holds letters that were found. */
const hasFoundLetters = (working: Working, name: string): boolean => {
  const equation = working.scene.equations.get(name);
  return equation !== undefined && !sameTree(working.withLetters(equation), equation);
};
