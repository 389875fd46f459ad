import { Radicals } from "../algebra/radicals/radicals.ts";
import type { MathJson, Question, Reading } from "../contract.ts";
import { freeLetters, headOf, operandsOf } from "../expression/mathjson.ts";
import { secondDegreeOf } from "../geometry/conics/second-degree.ts";
import { isLinear } from "./dynamics/linear.ts";
import { readDynamics } from "./dynamics/read-dynamics.ts";
import { tryGeometry } from "./geometry/read-geometry.ts";
import { choose, kindOf, type ReadResult, refuse } from "./read-result.ts";
import type { CleanText } from "./text.ts";

/**
 * Equations with derivatives alone: a system to be looked at. A single linear one, in which no time runs, is solved; the other reading stands second.
 */
export function asSystem(read: ReadResult, question: Question, clean: CleanText): ReadResult {
  const dynamics = readDynamics(question, clean);
  if (!dynamics) return read;
  const [solving] = read.readings;
  const isToBeSolved = solving !== undefined && isLinear(solving.problem) && solving.problem.asks[0]?.with?.by?.json !== "t";
  const [first, second] = isToBeSolved ? [read.readings, dynamics] : [dynamics, read.readings];
  const most = (first[0]?.confidence ?? 1) - usualLead;
  return choose([...first, ...second.map((reading) => atMost(reading, most))], question);
}

const usualLead = 0.15;
const atMost = (reading: Reading, most: number): Reading => ({
  ...reading,
  confidence: Math.round(Math.min(reading.confidence, most) * 100) / 100,
});

/** A question that is no settled one about functions and equations in one letter: as one about dynamical systems or plane geometry, if it is any. */
export function inAnotherDomain(read: ReadResult, question: Question, clean: CleanText): ReadResult {
  const kind = kindOf(read);
  const dynamics = readDynamics(question, clean);
  if (dynamics) return choose(dynamics, question);
  const found = tryGeometry(clean);
  // Who reads no geometry does not know its words either.
  const isStranger = read.reason?.key === "reason.unknown-words";
  if (!("readings" in found)) return isStranger && found.about ? refuse(found.reason) : read;
  // Formulas alone ask for nothing: what they are is told of lines and conics that no function in one letter is.
  const fits = kind === undefined ? asksInWords : isPlane;
  return found.readings.every((reading) => fits(reading) && !asksForCoordinate(reading))
    ? choose(found.readings, question)
    : read;
}

const asksInWords = ({ spans }: Reading): boolean => spans.some(({ part }) => part === "ask");

/** Among points alone x and y are unknown numbers; of curves they are what runs. */
const asksForCoordinate = ({ problem }: Reading): boolean =>
  (problem.kind !== "geometry.points" || problem.given.length === 0) &&
  problem.asks.some(({ what, of }) => (what === "parameter" || what === "value") && of !== undefined && isOfCoordinates(of.json));

const isOfCoordinates = (json: MathJson): boolean => freeLetters(json).some((letter) => letter === "x" || letter === "y");

function isPlane({ problem }: Reading): boolean {
  const numbers = new Radicals({ assuming: problem.assuming.map(({ json }) => json) });
  const equations = problem.given.flatMap(({ json }) => (headOf(json) === "Colon" ? [operandsOf(json)[1] as MathJson] : []));
  return equations.length > 0 && equations.every((equation) => secondDegreeOf(numbers, equation) !== undefined);
}
