import type { MathJson, Reading } from "../../contract.ts";
import { headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Chart } from "../grammar/chart.ts";
import { type Lattice, placeOf } from "../grammar/lattice.ts";
import type { Heard } from "../grammar/narrative.ts";
import type { CleanText } from "../text.ts";
import type { Request } from "./request.ts";

type Span = Reading["spans"][number];

/** Where in the question stands what is asked, what is given, the unknown and the conditions. */
export function spansOf({ clauses }: Heard<Request>, clean: CleanText, lattice: Lattice, chart: Chart): Span[] {
  const spanOf = (part: string, from: number, to: number): Span => ({ part, ...placeOf(lattice, clean, from, to) });
  const spans = clauses.flatMap(({ from, to, state }, index) => {
    const before = clauses[index - 1]?.state;
    const deeds = state.deeds.slice(before?.deeds.length ?? 0);
    const given = [...deeds.flatMap(({ operands }) => operands), ...state.given.slice(before?.given.length ?? 0)];
    const modifiers = state.modifiers.slice(before?.modifiers.length ?? 0);
    const unknowns = modifiers.filter((fact) => headOf(fact) === "For" || headOf(fact) === "Respect");
    const letters = formulasIn(lattice, from, to, unknowns);
    const isLetter = ({ from: start, to: end }: Place): boolean =>
      letters.some((place) => place.from === start && place.to === end);
    const asked = featuresIn(chart, from, to);
    // The letter of "x-intercepts" is given nowhere.
    const isAsked = (place: Place): boolean => asked.some((each) => each.from <= place.from && place.to <= each.to);
    const places = formulasIn(lattice, from, to, given).filter((place) => !isLetter(place) && !isAsked(place));
    const [first] = places;
    return [
      ...(asked.length > 0
        ? asked.map((place) => spanOf("ask", place.from, place.to))
        : deeds.length > 0 && (first === undefined || first.from > from)
          ? [spanOf("ask", from, first?.from ?? to)]
          : []),
      ...letters.map((place) => spanOf("unknown", place.from, place.to)),
      ...places.map((place) => spanOf("given", place.from, place.to)),
      ...(deeds.length === 0 && places.length === 0
        ? [spanOf("assuming", from, to)]
        : formulasIn(lattice, from, to, without(modifiers, unknowns)).map((place) => spanOf("assuming", place.from, place.to))),
    ];
  });
  return spans.sort((a, b) => a.from - b.from);
}

const without = (facts: readonly MathJson[], others: readonly MathJson[]): MathJson[] =>
  facts.filter((fact) => !others.includes(fact));

interface Place {
  readonly from: number;
  readonly to: number;
}

/** What is asked of a function by its name, or by its sign; of names inside one another the longest. */
function featuresIn(chart: Chart, from: number, to: number): Place[] {
  const all: Place[] = [];
  for (let at = from; at < to; at++) {
    const ends = chart
      .startingAt(at, "Feature", "Signed", "Crossing", "SignOf", "ZeroOf")
      .map((edge) => edge.to)
      .filter((end) => end <= to);
    if (ends.length > 0 && !all.some((place) => at < place.to)) all.push({ from: at, to: Math.max(...ends) });
  }
  return all;
}

/** The stretches that are formulas found in some facts; of those inside one another the longest. */
function formulasIn(lattice: Lattice, from: number, to: number, facts: readonly MathJson[]): Place[] {
  const found: Place[] = [];
  for (let end = to; end > from; end--) {
    const terminal = lattice
      .endingAt(end)
      .filter((each) => each.from >= from && facts.some((fact) => holdsTree(fact, each.value)))
      .reduce<Place | undefined>(
        (longest, each) => (longest && longest.from <= each.from ? longest : { from: each.from, to: end }),
        undefined,
      );
    if (terminal && !found.some((place) => place.from <= terminal.from && terminal.to <= place.to)) found.push(terminal);
  }
  return found.reverse();
}

const holdsTree = (whole: MathJson, part: MathJson): boolean =>
  sameTree(whole, part) || operandsOf(whole).some((operand) => holdsTree(operand, part));
