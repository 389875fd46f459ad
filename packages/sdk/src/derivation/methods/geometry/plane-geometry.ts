import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { Answer, Ask, Board, Goal, MathJson, Message, Method, Outcome, Problem } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { crossFormula } from "../../../geometry/lines/measures.ts";
import { answerKnown } from "../../geometry/answer-known.ts";
import { answerCases, casesOf } from "../../geometry/cases.ts";
import { determine, needsDetermining } from "../../geometry/conditions/determine.ts";
import { writeGivens } from "../../geometry/given-steps.ts";
import type { Finding } from "../../geometry/part.ts";
import { falseClaim } from "../../geometry/parts/conics/claims.ts";
import { SilentBoard } from "../../geometry/parts/conics/silent-board.ts";
import { parts } from "../../geometry/parts/index.ts";
import { deriveRange, rangeLetter } from "../../geometry/ranges/derive-range.ts";
import { type Scene, sceneOf } from "../../geometry/scene.ts";
import { contradicts } from "../../geometry/verify-geometry.ts";
import { Working } from "../../geometry/working.ts";
import { commonRules } from "../common-rules.ts";

/** Questions about points, lines and conics in coordinates: what is given is written down, what is unknown found, what is asked worked out. */
export const planeGeometry: Method = {
  id: "geometry.coordinates",
  example: "\\frac{x^2}{25} + \\frac{y^2}{9} = 1",
  rules: { ...commonRules, ...Object.assign({}, ...parts.map(({ rules }) => rules)) },
  suits: ({ problem }) => (problem && /^(conic|geometry)\./.test(problem.kind) ? 0.8 : 0),
  derive(goal, board): Outcome {
    const { problem } = goal;
    if (!problem) return { status: "unsupported" };
    writeGivens(problem, board);
    const scene = sceneOf(problem);
    const letter = rangeLetter(problem);
    const range = letter === undefined ? undefined : deriveRange(problem, scene, letter, board);
    if (range)
      return outcomeOf(
        problem,
        problem.asks.map(({ what }) => (what === "graph" ? [] : range)),
      );
    return needsDetermining(problem, scene) ? deriveUnknown(problem, scene, board) : deriveKnown(problem, scene, board);
  },
  title,
};

function deriveKnown(problem: Problem, scene: Scene, board: Board): Outcome {
  const numbers = new Radicals({ assuming: problem.assuming.map(({ json }) => json), spend: (count) => board.spend(count) });
  const working = new Working(board, scene, numbers, parts);
  const claim = falseClaim(working);
  if (claim) return { status: "unsupported", reason: claim };
  if (hasFlatTriangle(problem, working)) return { status: "unsupported", reason: { key: "reason.no-triangle" } };
  if (contradicts(problem)) return { status: "unsupported", reason: { key: "reason.contradiction" } };
  const known = answerKnown(problem, working);
  return known ? outcomeOf(problem, known) : { status: "unsupported" };
}

/** A triangle whose corners lie on one line is none. */
function hasFlatTriangle(problem: Problem, working: Working): boolean {
  const quiet = working.with(working.configuration, new SilentBoard(working.board));
  const trianglesIn = (json: MathJson): MathJson[] =>
    headOf(json) === "Triangle" ? [json] : operandsOf(json).flatMap(trianglesIn);
  const terms = [...problem.given, ...problem.asks.flatMap(({ of }) => of ?? [])].flatMap(({ json }) => trianglesIn(json));
  return terms.some((triangle) => {
    const [a, b, c] = operandsOf(triangle).map((corner) => quiet.point(corner));
    return a && b && c && quiet.value(crossFormula(a, b, c)) === 0;
  });
}

function deriveUnknown(problem: Problem, scene: Scene, board: Board): Outcome {
  const found = determine(problem, scene, (count) => board.spend(count));
  if (found.type === "contradiction") {
    return { status: "unsupported", reason: { key: found.lacksChord ? "reason.no-chord" : "reason.contradiction" } };
  }
  if (found.type === "unsupported") return { status: "unsupported" };
  const cases = casesOf(scene, found);
  if (!cases) return { status: "unsupported" };
  const answered = answerCases(problem, cases, board, parts);
  return answered.type === "open" ? { status: "unsupported", reason: answered.reason } : outcomeOf(problem, answered.findings);
}

/** k = k is no answer. */
function saysNothing({ of }: Ask, found: readonly Finding[]): boolean {
  const letter = of && isSymbol(of.json) ? of.json : undefined;
  return letter !== undefined && found.some(({ kind, json }) => kind !== "equation" && freeLetters(json).includes(letter));
}

/** Every ask in its order. What cannot be answered is left open, and the outcome partial; with no answer at all the method does not fit. */
function outcomeOf(problem: Problem, all: readonly (readonly Finding[] | undefined)[]): Outcome {
  const findings = all.map((found, index) => (found && saysNothing(problem.asks[index] as Ask, found) ? undefined : found));
  const answers: Omit<Answer, "verdict">[] = [];
  for (const [index, found] of findings.entries()) {
    const ask = problem.asks[index];
    for (const { kind, json, what, of } of ask && found ? found : []) {
      const own = {
        ...(ask as Answer["ask"]),
        ...(what === undefined ? {} : { what }),
        ...(of === undefined ? {} : { of: expressionOf(of) }),
      };
      answers.push({ ask: own, kind, ...expressionOf(kind === "equation" ? inOrder(json) : json) });
    }
  }
  if (findings.every((found) => found !== undefined)) return { status: "solved", answers };
  const isDrawingOpen = problem.asks.some(({ what }, index) => what === "graph" && findings[index] === undefined);
  return answers.length > 0
    ? { status: "partial", answers, reason: { key: "reason.ask-open" } }
    : { status: "unsupported", ...(isDrawingOpen ? { reason: { key: "reason.drawing-open" } } : {}) };
}

/** Several curves in the order of what is written, so that two right derivations give the same list. */
function inOrder(json: MathJson): MathJson {
  const head = headOf(json);
  if (head !== "List" && head !== "Or") return json;
  return apply(
    head,
    ...operandsOf(json)
      .map(inOrder)
      .sort((left, right) => (toLatex(left) < toLatex(right) ? -1 : 1)),
  );
}

/** Named after the first curve or, where there is none, after what the question is about. */
function title({ problem }: Goal): Message {
  const curve = problem?.given.find(({ json }) => Array.isArray(json) && json[0] === "Colon");
  const equation = (curve?.json as readonly MathJson[] | undefined)?.[2];
  return equation === undefined
    ? { key: "figure.points-and-lines" }
    : { key: "figure.curve-and-what-is-asked", params: { curve: expressionOf(equation) } };
}
