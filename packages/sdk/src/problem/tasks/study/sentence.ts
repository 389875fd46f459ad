import type { MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import type { Candidate } from "../candidate.ts";

const namedMethods: ReadonlySet<MathJson> = new Set(["quadratic.factoring", "quadratic.completing-square", "quadratic.formula"]);
const numberSets: Readonly<Record<string, string>> = {
  integer: "Integers",
  complex: "ComplexNumbers",
  natural: "NaturalNumbers",
};

/** A study said back: what is asked of what, so that a person can see whether they were understood. */
export function studySentence(asked: readonly [Candidate, ...Candidate[]]): Message {
  const [{ kind, given: formulas, unknowns, numbers, assuming = [] }] = asked;
  const given = expressionOf(formulas[0] as MathJson);
  const letter = expressionOf(unknowns[0] ?? "x");
  const only = asked.length === 1 ? asked[0].what : undefined;
  const about = kind.slice(0, kind.indexOf("."));
  if (about === "expression") return { key: "reading.expression", params: { expression: given } };
  if (kind === "equation.none") return { key: "reading.statement", params: { equation: given } };
  const set = numberSets[numbers ?? "real"];
  if (kind === "graph.curves") {
    const [drawn, ...others] = formulas.map(expressionOf);
    if (others.length > 0) return { key: "reading.graphs", params: { formulas: expressionOf(["List", ...formulas]) } };
    if (drawn && assuming.length === 0) return { key: "reading.ask.graph", params: { formula: drawn } };
  }
  const restrictions: MathJson[] = [...assuming, ...(set === undefined ? [] : [["Element", letter.json, set] as MathJson])];
  if (restrictions.length > 0) {
    const condition = expressionOf(restrictions.length === 1 ? (restrictions[0] ?? "True") : ["And", ...restrictions]);
    if (only === "graph") return { key: "reading.graph-where", params: { formula: given, condition } };
    if (about === "function") return { key: "reading.function-where", params: { function: given, condition } };
    const key = only === "solutions" ? "reading.solve-where" : "reading.equation-where";
    return { key, params: { equation: given, unknown: letter, condition } };
  }
  if (only === "solutions" && about === "equation") {
    const method = asked[0].with?.method;
    const key = method !== undefined && namedMethods.has(method) ? `reading.solve-by.${String(method)}` : "reading.solve";
    return { key, params: { equation: given, unknown: letter } };
  }
  if (only !== undefined) return { key: `reading.ask.${only}`, params: { formula: given } };
  if (about === "equation") return { key: "reading.equation", params: { equation: given, unknown: letter } };
  return { key: "reading.function", params: { function: given } };
}
