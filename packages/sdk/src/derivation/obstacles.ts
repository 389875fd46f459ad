import type { Answer, Goal, Message, Problem } from "../contract.ts";
import { freeLetters, headOf } from "../expression/mathjson.ts";
import { isOfGeometry, isStudy } from "./whole-problem.ts";

/** What the study of a function may not pass over in silence: its figure would be drawn without it. */
export function obstacleIn(problem: Problem): Message | undefined {
  if (isOfGeometry(problem) && problem.asks.length === 0) return { key: "reason.assuming" };
  if (!isStudy(problem)) return undefined;
  if (problem.given.length > 1) return { key: "reason.several-given" };
  // A graph is drawn where the letter may be; what else is asked of it, each method says whether it heeds that.
  const isDrawn = problem.asks.some(({ what }) => what === "graph");
  return isDrawn && problem.numbers === "real" ? undefined : untaken(problem);
}

/** What curves are called by, whichever part of them is meant. */
const ofWholeCurves: ReadonlySet<string> = new Set(
  "graph kind standard-form center radius diameter foci focus eccentricity directrix directrices axis-of-symmetry focal-distance latus-rectum".split(
    " ",
  ),
);

/** A problem of a part of a curve, x² + y² = 4 for x > 0, without what the whole curve would answer otherwise; any other as it is. */
export function withoutAsksOfParts(problem: Problem): Problem {
  const { assuming, unknowns, asks } = problem;
  const isOfPart = assuming.some(({ json }) =>
    freeLetters(json).some((letter) => (letter === "x" || letter === "y") && !unknowns.includes(letter)),
  );
  const kept = asks.filter(({ what }) => ofWholeCurves.has(what));
  return isOfGeometry(problem) && isOfPart && kept.length < asks.length ? { ...problem, asks: kept } : problem;
}

/**
 * Values with letters need not all meet what is said of the unknown, and where there is no set that does, the restriction is what is not taken into account;
 * anything else is a fault here.
 */
export function whyRefuted({ assuming, unknowns, problem }: Goal, answers: readonly Answer[]): Message {
  const isRestricted = assuming.some(({ json }) => freeLetters(json).some((letter) => unknowns.includes(letter)));
  const hasLetters = answers.some(({ json }) => headOf(json) === "Set" && freeLetters(json).length > 0);
  return { key: isRestricted && hasLetters && !problem ? "reason.assuming" : "reason.answer-refuted" };
}

/** What is said of the letters, where no method was found that keeps it. */
export function untaken({ numbers, assuming, unknowns }: Problem): Message | undefined {
  if (numbers !== "real") return { key: "reason.numbers-unsupported" };
  return assuming.some(({ json }) => freeLetters(json).some((letter) => unknowns.includes(letter)))
    ? { key: "reason.assuming" }
    : undefined;
}

/** 2 = 3 has nothing to be solved for. */
export const withoutLetter = ({ kind, unknowns, given: [given] }: Problem): Message | undefined =>
  given && kind.startsWith("equation.") && unknowns.length === 0
    ? { key: "reason.no-letter", params: { formula: given } }
    : undefined;
