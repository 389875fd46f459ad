import type { MathJson, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Point } from "../../geometry/figures.ts";
import { verifyFact } from "../../verification/geometry/facts.ts";
import { answerOrDraw, sortPoints } from "./answer-ask.ts";
import { configured } from "./configured.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Finding } from "./part.ts";
import { SilentBoard } from "./parts/conics/silent-board.ts";
import { showThings } from "./show-things.ts";
import type { Configuration, Working } from "./working.ts";

/**
 * The answers where everything is known but, perhaps, which of several points has which name: an answer is certain when it is the same for each way to
 * name them.
 */
export function answerKnown(problem: Problem, working: Working): readonly (readonly Finding[] | undefined)[] | undefined {
  return answerNamed(problem, working, (each) => problem.asks.map((ask) => answerOrDraw(each, ask)));
}

/** What `answers` says for each way to name points, told for one. */
export function answerNamed(
  problem: Problem,
  working: Working,
  answers: (working: Working) => (readonly Finding[] | undefined)[],
): readonly (readonly Finding[] | undefined)[] | undefined {
  const namings = namingsOf(working);
  if (!namings) return undefined;
  const possible = possibleNamings(problem, working, namings);
  const [first = working.configuration, ...others] = possible;
  const told = first === working.configuration ? working : working.with(first);
  if (others.length === 0 && namings.length > 1) writeNames(told, first);
  const found = answers(told);
  showThings(told, problem);
  if (others.length === 0) return found;
  const all = [found, ...others.map((other) => answers(working.with(other, new SilentBoard(working.board))))];
  return problem.asks.map((ask, index) =>
    mergeFindings(
      ask,
      all.map((each) => each[index]),
    ),
  );
}

/** The namings in which no fact of the question is false: A in the first quadrant, |AF| > |BF|. */
export function possibleNamings(problem: Problem, working: Working, namings: readonly Configuration[]): readonly Configuration[] {
  if (namings.length < 2) return namings;
  return namings.filter((naming) => {
    const board = new SilentBoard(working.board);
    const known = configured(working.with(naming, board), (count) => board.spend(count));
    return problem.given.every(({ json }) => verifyFact(known, json).status !== "refuted");
  });
}

/** Which point has which name, where a fact tells them apart. */
function writeNames({ board }: Working, { points }: Configuration): void {
  const each = [...points].map(([name, { x, y }]) => apply("Equal", name, apply("Tuple", x, y)));
  board.write("points.named", expressionOf(each.length === 1 ? (each[0] as MathJson) : apply("And", ...each)));
}

/** More ways than this to name points are not looked at. */
const mostNamings = 24;

/** All ways in which the names of the members of a set can be given to them; undefined where the set cannot be worked out or has another size. */
export function namingsOf(working: Working): Configuration[] | undefined {
  let namings: Configuration[] = [working.configuration];
  for (const { names, of } of working.scene.members) {
    const open = names.filter((name) => !working.scene.definitions.has(name) && !working.configuration.points.has(name));
    if (open.length === 0) continue;
    const points = working.points(of);
    if (!points || open.length !== names.length) return undefined;
    const sorted = sortPoints(points);
    if (sorted.length !== names.length && names.length !== 1) return undefined;
    const ways = /^(Foci|Vertices)$/.test(Array.isArray(of) ? String(of[0]) : "") ? [sorted] : arrangements(sorted, names.length);
    namings = namings.flatMap((naming) =>
      ways.map((way) => ({
        ...naming,
        points: new Map([...naming.points, ...names.map((name, index) => [name, way[index] as Point] as const)]),
      })),
    );
    if (namings.length > mostNamings) return undefined;
  }
  return namings;
}

function arrangements<T>(values: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) =>
    arrangements(
      values.filter((_, other) => other !== index),
      size - 1,
    ).map((rest) => [value, ...rest]),
  );
}
