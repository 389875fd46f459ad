import type { Layer, MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { setToJson } from "./set-notation.ts";
import type { SignTable } from "./sign-table.ts";
import type { SolutionSet } from "./solution-set.ts";

/** Solutions on the number line, with a name where those of several parts are below. */
export function solutionLayer(set: SolutionSet, unknown: string, isNamed: boolean): Layer {
  const json = setToJson(set);
  return {
    id: "solutions",
    type: "number-line",
    role: "answer",
    variable: unknown,
    sets: [expressionOf(json)],
    ...(isNamed ? { names: [{ key: "label.solution" }] } : {}),
    label: { key: "label.solution-set", params: { set: expressionOf(json) } },
  };
}

/** The sign of a formula on each side of its zeros. */
export function signLayer(table: SignTable, left: MathJson, unknown: string): Layer {
  const signs = table.gaps.map((_, index) => table.inGap(index));
  return {
    id: "signs",
    type: "number-line",
    role: "construction",
    variable: unknown,
    sets: [],
    signs: {
      of: expressionOf(left),
      points: table.points.map(expressionOf),
      at: table.points.map((_, index) => (table.atPoint(index) === undefined ? "none" : "zero")),
      between: signs,
    },
    label: { key: "label.signs-of", params: { formula: expressionOf(left) } },
  };
}

/** The solutions of several statements one above the other. */
export function partsLayer(sets: readonly SolutionSet[], parts: readonly MathJson[], unknown: string): Layer {
  return {
    id: "parts",
    type: "number-line",
    role: "construction",
    variable: unknown,
    sets: sets.map((set) => expressionOf(setToJson(set))),
    names: parts.map((part) => ({ key: "label.inequality", params: { formula: expressionOf(part) } })),
  };
}

/** Some members of families of intervals. */
export function familiesLayer(set: SolutionSet, unknown: string): Layer {
  const json = expressionOf(setToJson(set));
  return {
    id: "solutions",
    type: "number-line",
    role: "answer",
    variable: unknown,
    sets: [json],
    label: { key: "label.solution-set-part", params: { set: json } },
  };
}
