import type { MathJson } from "../../../../contract.ts";
import { freeLetters, headOf, isSymbol, mentions, operandsOf } from "../../../../expression/mathjson.ts";
import { mentionsHead } from "../../../../expression/tree/mentions-head.ts";
import { analyse } from "../../../../geometry/conics/analyse.ts";
import type { Conic, ConicKind } from "../../../../geometry/conics/conic.ts";
import { determinant, signOf } from "../../../../geometry/conics/invariants.ts";
import type { SecondDegree } from "../../../../geometry/figures.ts";
import { generalEquation, standardEquation } from "../../../../geometry/standard-equation.ts";
import type { Working } from "../../working.ts";

/** A curve that a term names, when it is a conic whose measures are known. */
interface SubjectOf<Shape extends Conic> {
  readonly term: MathJson;
  readonly curve: SecondDegree;
  readonly conic: Shape;
}

export type Subject<Kind extends ConicKind = ConicKind> = SubjectOf<Extract<Conic, { kind: Kind }>>;

/** The conic that a term names; undefined where it is of another kind than those asked for. */
export function subjectOf<Kind extends ConicKind>(
  working: Working,
  term: MathJson | undefined,
  ...kinds: readonly Kind[]
): Subject<Kind> | undefined {
  const curve = term === undefined ? undefined : working.curve(term);
  if (term === undefined || curve?.kind !== "conic") return undefined;
  const conic = analyse(working.numbers, curve);
  if (!conic || !(kinds as readonly ConicKind[]).includes(conic.kind)) return undefined;
  if (conic.kind === "parabola" && conic.parameter === undefined && !isCertainlyCurved(working, curve)) return undefined;
  return { term, curve, conic: conic as Subject<Kind>["conic"] };
}

/** A letter that decides which way a parabola opens, as in y = kx², must be assumed not to be zero, so that the determinant is not. */
function isCertainlyCurved(working: Working, curve: SecondDegree): boolean {
  const value = working.value(determinant(curve));
  if (value === undefined || mentionsHead(value, "Add", "Subtract")) return false;
  const nonzero = working.board.assuming.flatMap(({ json }) => (headOf(json) === "NotEqual" ? [operandsOf(json)[0]] : []));
  return freeLetters(value).every((letter) => nonzero.includes(letter) || Boolean(signOf(working.numbers, letter)));
}

/** The same after its equation stands in standard form on the board. */
export function inStandardForm<Kind extends ConicKind>(
  working: Working,
  term: MathJson | undefined,
  ...kinds: readonly Kind[]
): Subject<Kind> | undefined {
  const subject = subjectOf(working, term, ...kinds);
  return subject && working.curve(["StandardForm", subject.term]) ? subject : undefined;
}

/** Whether an equation is one in x and y, not of a parametrised curve or one in polar coordinates. */
export const isCartesian = (equation: MathJson): boolean =>
  headOf(equation) === "Equal" && (mentions(equation, "x") || mentions(equation, "y"));

/** The equation in x and y that a curve is first met by: as the question has it, else one made from its coefficients. */
export function cartesianEquation(working: Working, term: MathJson, curve: SecondDegree): MathJson | undefined {
  const given = givenEquation(working, term);
  if (given !== undefined && isCartesian(given)) return working.withLetters(given);
  if (given !== undefined && headOf(given) === "Equal") return expandedEquation(working, curve);
  return standardEquation(working.numbers, curve) ?? expandedEquation(working, curve);
}

export function givenEquation(working: Working, term: MathJson): MathJson | undefined {
  if (headOf(term) === "Graph") return operandsOf(term)[0];
  if (!isSymbol(term) || working.configuration.curves.has(term)) return undefined;
  const definition = working.scene.definitions.get(term);
  return working.scene.equations.get(term) ?? (definition === undefined ? undefined : givenEquation(working, definition));
}

export function expandedEquation(working: Working, { coefficients }: SecondDegree): MathJson | undefined {
  const read = coefficients.map((coefficient) => working.numbers.read(coefficient));
  return read.every((coefficient) => coefficient !== undefined) ? generalEquation(working.numbers, read) : undefined;
}

/** Letters of a curve besides x and y: p in y² = 2px. */
export const lettersOf = ({ coefficients }: SecondDegree): string[] => [
  ...new Set(coefficients.flatMap((coefficient) => freeLetters(coefficient))),
];
