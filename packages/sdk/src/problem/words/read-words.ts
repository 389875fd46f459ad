import { equal as equalRationals } from "../../algebra/rational.ts";
import type { MathJson, Reading } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { Chart } from "../grammar/chart.ts";
import { signsOfCalculation } from "../grammar/formula-runs.ts";
import { Grammar } from "../grammar/grammar.ts";
import { hasStranger, type Lattice, latticeFrom, stretchesOf } from "../grammar/lattice.ts";
import { hearAll } from "../grammar/narrative.ts";
import type { CleanText } from "../text.ts";
import { exactValue } from "./exact.ts";
import { clausesInOrder, spansOf } from "./hearing.ts";
import { calculationProblem, equationProblem, readingFrom } from "./readings.ts";
import { calculations } from "./rows/calculations.ts";
import { chineseNumerals } from "./rows/chinese-numerals.ts";
import { englishNumerals } from "./rows/english-numerals.ts";
import { questions } from "./rows/questions.ts";
import { twoNumbers } from "./rows/two-numbers.ts";
import { unknownNumbers } from "./rows/unknown-numbers.ts";
import { readStory } from "./stories/read-story.ts";
import { toldNumbers } from "./unknown-number.ts";
import { treesOf, viewsOf } from "./views.ts";
import { written } from "./written.ts";

let grammar: Grammar | undefined;

/** Longer texts are no question of this kind. */
const longest = 800;
const mostReadings = 4;

/** Calculations, numbers and stories told in words; undefined where a question is no such one, or is not understood whole. */
export function readWords(clean: CleanText): Reading[] | undefined {
  if (clean.characters.length > longest) return undefined;
  return readNumbers(clean) ?? readStory(clean);
}

function readNumbers(clean: CleanText): Reading[] | undefined {
  grammar ??= new Grammar([
    ...englishNumerals,
    ...chineseNumerals,
    ...calculations,
    ...questions,
    ...unknownNumbers,
    ...twoNumbers,
  ]);
  const { vocabulary } = grammar;
  const stretches = stretchesOf(clean.characters, vocabulary, signsOfCalculation);
  if (hasStranger(stretches, vocabulary)) return undefined;
  const lattice = latticeFrom(stretches, viewsOf, treesOf);
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return undefined;
  return calculationsIn(chart, clean) ?? unknownsIn(chart, lattice, grammar, clean);
}

function calculationsIn(chart: Chart, clean: CleanText): Reading[] | undefined {
  const found: MathJson[] = [];
  for (const { value } of chart.spanning("Calculation"))
    if (isCalculation(value) && !found.some((other) => isSameValue(other, value))) found.push(value);
  if (found.length === 0) return undefined;
  return found.slice(0, mostReadings).map((json) => readingFrom(calculationProblem(written(json)), 0.9, wholeOf(clean)));
}

/** Not only a number, for nothing is asked about "two thirds"; and of numbers alone. */
const isCalculation = (json: MathJson): boolean => isOfNumbers(json) && holdsOperation(json);
const holdsOperation = (json: MathJson): boolean =>
  operandsOf(json).length > 0 &&
  (!/^(Rational|Percent|Negate)$/.test(headOf(json) ?? "") || operandsOf(json).some(holdsOperation));
const isOfNumbers = (json: MathJson): boolean =>
  typeof json !== "string" && !/^(Ref|Run.*|Difference)$/.test(headOf(json) ?? "") && operandsOf(json).every(isOfNumbers);

function isSameValue(one: MathJson, other: MathJson): boolean {
  const [left, right] = [exactValue(one), exactValue(other)];
  return left !== undefined && right !== undefined && equalRationals(left, right);
}

function unknownsIn(chart: Chart, lattice: Lattice, known: Grammar, clean: CleanText): Reading[] | undefined {
  const heard = hearAll(chart, lattice, known, clausesInOrder);
  const readings: Reading[] = [];
  const taken = new Set<string>();
  for (const { state, clauses } of heard) {
    const told = toldNumbers(state);
    if (!told) continue;
    const found = equationProblem(told);
    const key = JSON.stringify(found.problem);
    if (taken.has(key)) continue;
    taken.add(key);
    readings.push(readingFrom(found, 0.9, spansOf(clauses, lattice, clean)));
    if (readings.length >= mostReadings) break;
  }
  return readings.length === 0 ? undefined : readings;
}

const wholeOf = ({ offsets }: CleanText): Reading["spans"] => [{ part: "ask", from: offsets[0] ?? 0, to: offsets.at(-1) ?? 0 }];
