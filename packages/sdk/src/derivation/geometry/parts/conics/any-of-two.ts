import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, distinctTrees, headOf, isApplication, operandsOf, sameTree } from "../../../../expression/mathjson.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import type { Part } from "../../part.ts";
import { Working } from "../../working.ts";
import { tuple } from "./layers.ts";
import { SilentBoard } from "./silent-board.ts";
import { subjectOf } from "./subject.ts";

/** "A focus" of an ellipse, "an asymptote" of a hyperbola: a value that is the same whichever is meant, and no value where it is not. */
export const anyOfTwo: Part = {
  rules: {
    "conic.by-symmetry": {
      relation: "defines",
      example: "(4, 0)",
      en: "By symmetry it does not matter which one is taken; take",
      zh: "由对称性，取哪一个结果都相同，取",
    },
  },
  quantity: Object.fromEntries(
    ["Distance", "Angle", "AngleBetween", "Area", "Length", "Slope"].map((head) => [
      head,
      (working: Working, operands: readonly MathJson[]) => whicheverIsMeant(working, apply(head, ...operands)),
    ]),
  ),
};

function whicheverIsMeant(working: Working, term: MathJson): MathJson | undefined {
  const open = ambiguous(working, term);
  if (open.length === 0) return undefined;
  const silent = silently(working);
  const terms = choicesOf(silent, term);
  const [first, ...others] = terms?.map((each) => silent.quantity(each)) ?? [];
  if (first === undefined || !others.every((value) => value !== undefined && sameTree(value, first))) return undefined;
  // What was compared in silence is now worked out on the board.
  const chosen = open.map((part) => candidatesFor(working, part)?.at(-1) as MathJson);
  for (const each of chosen) {
    const shown = headOf(each) === "Graph" ? (operandsOf(each)[0] ?? 0) : each;
    working.board.write("conic.by-symmetry", expressionOf(shown));
  }
  return working.quantity(replaced(term, open, chosen));
}

const silently = ({ board, scene, numbers, parts, configuration }: Working): Working =>
  new Working(new SilentBoard(board), scene, numbers, parts, configuration);

/** A term with each of two things in place of "a focus" and the like, in every combination; the term alone where it names one thing. */
export function choicesOf(working: Working, term: MathJson): readonly MathJson[] | undefined {
  const open = ambiguous(working, term);
  const choices = open.map((part) => candidatesFor(working, part));
  return choices.every((choice) => choice !== undefined)
    ? combinations(choices).map((chosen) => replaced(term, open, chosen))
    : undefined;
}

/** What the heads of one of two things are called for both. */
export const pairs: Readonly<Record<string, string>> = {
  Focus: "Foci",
  Vertex: "Vertices",
  Asymptote: "Asymptotes",
  Directrix: "Directrices",
};

/** Parts of a term that name one of two things. */
function ambiguous(working: Working, term: MathJson): MathJson[] {
  const head = headOf(term) ?? "";
  if (Object.hasOwn(pairs, head)) return subjectOf(working, operandsOf(term)[0], "ellipse", "hyperbola") ? [term] : [];
  const parts = operandsOf(term).flatMap((part) => ambiguous(working, part));
  return distinctTrees(parts);
}

/** Both things, as terms: points by their coordinates, lines by their equations. */
function candidatesFor(working: Working, part: MathJson): MathJson[] | undefined {
  const both = apply(pairs[headOf(part) ?? ""] ?? "", ...operandsOf(part));
  const points = working.points(both);
  if (points) return points.map(tuple);
  const equations = working
    .curves(both)
    ?.map((curve) => (curve.kind === "line" ? lineEquation(working.numbers, curve) : undefined));
  return equations?.every((equation) => equation !== undefined)
    ? equations.map((equation) => apply("Graph", equation))
    : undefined;
}

function combinations(choices: readonly (readonly MathJson[])[]): MathJson[][] {
  return choices.reduce<MathJson[][]>((all, choice) => all.flatMap((before) => choice.map((each) => [...before, each])), [[]]);
}

function replaced(term: MathJson, open: readonly MathJson[], chosen: readonly MathJson[]): MathJson {
  const at = open.findIndex((part) => sameTree(part, term));
  if (at >= 0) return chosen[at] as MathJson;
  return isApplication(term) ? apply(term[0], ...operandsOf(term).map((part) => replaced(part, open, chosen))) : term;
}
