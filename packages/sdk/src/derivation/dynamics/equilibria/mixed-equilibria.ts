import * as P from "../../../algebra/multivariate/polynomial.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, sizeOf, substitute } from "../../../expression/mathjson.ts";
import { simplified } from "../../../verification/several/simplified.ts";
import { isTotal, keepingDomain } from "../keeping-domain.ts";
import { anyOf, flattened } from "./branch.ts";
import { type Equilibria, type Equilibrium, noState, type SolvingLine } from "./equilibrium.ts";
import { familyLetter, solutionsInOneLetter, withTurns } from "./one-letter.ts";

/**
 * The states in which rates vanish of which one, after the others have been solved for letters, is a formula in one letter such as sin x: the pendulum.
 * A rate that has no value everywhere, such as ln x, stands in the lines as it is.
 * undefined where that does not come to an end, or the solutions could not be proved to be all.
 */
export function mixedEquilibria(rates: readonly MathJson[], letters: readonly string[], spend: Spend): Equilibria | undefined {
  const solved = new Map<string, MathJson>();
  const lines: SolvingLine[] = [];
  let rest = rates;
  for (;;) {
    const step = solvedForOne(rest, letters, spend);
    if (!step) break;
    const known = apply("Equal", step.letter, step.value);
    rest = step.rest;
    for (const [letter, value] of solved) solved.set(letter, tidy(substitute(value, { [step.letter]: step.value }), spend));
    solved.set(step.letter, step.value);
    lines.push({ how: "substitute", statement: conjunction(solved, rest, letters), params: { known } });
  }
  const [only, ...more] = rest;
  const open = letters.filter((letter) => !solved.has(letter));
  const [letter] = open;
  if (only === undefined || more.length > 0 || letter === undefined || open.length > 1) return undefined;
  if (freeLetters(only).some((other) => other !== letter)) return undefined;
  const solutions = solutionsInOneLetter(only, letter, spend);
  if (!solutions) return undefined;
  const before = apply("Equal", only, 0);
  if (solutions.values.length === 0) {
    return { lines: [...lines, { how: "contradiction", statement: noState([letter]), before }], found: { kind: "none" } };
  }
  const { values, periodic } = solutions;
  const statement = anyOf(values.map((value) => apply("Equal", letter, periodic ? withTurns(value) : value)));
  lines.push({ how: periodic ? "family" : "solve", statement, before });
  const points = values.map((value): Equilibrium => {
    const own = periodic ? withTurns(value) : value;
    const at = letters.map((each) =>
      each === letter ? own : tidy(substitute(solved.get(each) ?? each, { [letter]: own }), spend),
    );
    return periodic ? { at, family: familyLetter } : { at };
  });
  return { lines, found: { kind: "points", points } };
}

function conjunction(solved: ReadonlyMap<string, MathJson>, rest: readonly MathJson[], letters: readonly string[]): MathJson {
  const known = letters.flatMap((letter) => {
    const value = solved.get(letter);
    return value === undefined ? [] : [apply("Equal", letter, value)];
  });
  const parts = [...known, ...rest.map((rate) => apply("Equal", rate, 0))];
  return parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);
}

function tidy(json: MathJson, spend: Spend): MathJson {
  const found = inField({ spend }, (field) => {
    const element = elementOf(field, json);
    return element ? elementToJson(field, element) : simplified(json, spend);
  });
  const short = flattened(found);
  return sizeOf(short) <= sizeOf(json) ? keepingDomain(json, short, spend) : json;
}

interface SolvedForOne {
  readonly letter: string;
  readonly value: MathJson;
  readonly rest: MathJson[];
}

/** A rate that is linear in a letter with a number before it, and polynomial in all: solved for the letter, which is put in elsewhere. */
function solvedForOne(rates: readonly MathJson[], letters: readonly string[], spend: Spend): SolvedForOne | undefined {
  for (const [index, rate] of rates.entries()) {
    if (!isTotal(rate)) continue;
    const found = inField({ spend }, (field) => {
      const places = letters.map((letter) => field.letter(letter));
      const element = elementOf(field, rate);
      if (!element || !P.isConstant(element.denominator)) return undefined;
      if (!P.variablesOf(element.numerator).every((place) => places.includes(place))) return undefined;
      for (const [at, place] of [...places.entries()].reverse()) {
        const [constant = 0n, lead, ...more] = P.coefficientsIn(element.numerator, place);
        if (lead === undefined || more.length > 0 || !P.isConstant(lead)) continue;
        const above = lead > 0n ? P.negate(constant) : constant;
        return {
          letter: letters[at] as string,
          value: elementToJson(field, { numerator: above, denominator: lead > 0n ? lead : -lead }),
        };
      }
      return undefined;
    });
    if (!found) continue;
    const others = rates.filter((_, place) => place !== index);
    const rest = others
      .map((other) => tidy(substitute(other, { [found.letter]: found.value }), spend))
      .filter((other) => other !== 0);
    return { letter: found.letter, value: flattened(found.value), rest };
  }
  return undefined;
}
