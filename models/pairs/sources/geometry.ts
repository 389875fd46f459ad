import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { headOf, isSymbol, operandsOf } from "../../../packages/sdk/src/expression/mathjson.ts";
import { hearingOf } from "../../../packages/sdk/src/problem/geometry/hearing.ts";
import { problemOf } from "../../../packages/sdk/src/problem/geometry/problem.ts";
import { rows } from "../../../packages/sdk/src/problem/geometry/rows/rows.ts";
import { printProblem } from "../../../packages/sdk/src/problem/notation/print.ts";
import type { Source } from "../draft.ts";
import { isPlausibleGeometry } from "../plausible-geometry.ts";
import { type Language, type Piece, sentenceOf, words } from "../sentence.ts";
import { type Said, Walk } from "../walk.ts";
import { geometryFormulas } from "./geometry-formulas.ts";

const joints: Readonly<Record<Language, readonly string[]>> = { en: [".", ".", ",", "and"], zh: ["，", "，", "。"] };
const mostClauses = 4;

/** Questions about points, lines and conics, said by the rows that they are read by: facts until something is asked. */
export const geometry: Source = {
  name: "geometry",
  draft(language, random) {
    const walk = new Walk(rows, language, random);
    const formulaFor = geometryFormulas(random);
    const said: Said[] = [];
    const count = 1 + random.below(mostClauses);
    for (let clause = 0; clause < count; clause++) {
      const next = sensible(said, () => walk.say("Clause", formulaFor));
      if (next) said.push(next);
    }
    const heard = contextOf(said);
    const problem = heard && problemOf(heard.context, heard.taken);
    if (!problem || !isPlausibleGeometry(problem)) return undefined;
    const pieces = said.flatMap((each, index): Piece[] =>
      index === 0 ? [...each.pieces] : [words(random.pick(joints[language])), ...each.pieces],
    );
    return { text: sentenceOf(pieces, language, random), notation: printProblem(problem) };
  },
};

const mostTries = 12;

/** A clause that makes sense behind those before. */
function sensible(before: readonly Said[], say: () => Said | undefined): Said | undefined {
  for (let tries = 0; tries < mostTries; tries++) {
    const next = say();
    if (next && contextOf([...before, next])) return next;
  }
  return undefined;
}

/** What clauses come to, one after another; the letters that stand in their formulas are taken, those that name curves declared. */
function contextOf(
  said: readonly Said[],
): { context: ReturnType<typeof hearingOf>["start"]; taken: ReadonlySet<string> } | undefined {
  const formulas = said.flatMap(({ pieces }) => pieces.filter(({ isFormula }) => isFormula));
  const taken = new Set(formulas.flatMap(({ text }) => text.match(/[A-Za-z]/g) ?? []));
  const declared = new Set(said.flatMap(({ value }) => curveNames(value)));
  const hearing = hearingOf(taken, declared);
  let context = hearing.start;
  for (const { value } of said) {
    const next = hearing.hear(context, value);
    if (!next) return undefined;
    context = next;
  }
  return { context, taken };
}

function curveNames(json: MathJson): string[] {
  const [kind, name] = operandsOf(json);
  const isNamed = headOf(json) === "Curve" && kind !== "" && name !== undefined && name !== "" && isSymbol(name);
  return [...(isNamed ? [name as string] : []), ...operandsOf(json).flatMap(curveNames)];
}
