import type { Message } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import type { Interpretation } from "./interpretation.ts";

/** The reading said back: what is asked of what, so that a person can see whether they were understood. */
export function sentenceOf({
  kind,
  given,
  unknown,
  asks,
  numbers,
  conditions,
  method,
}: Interpretation & { method: string | undefined }): Message {
  const letter = expressionOf(unknown ?? "x");
  const only = asks.length === 1 ? asks[0]?.what : undefined;
  const about = kind.startsWith("equation") ? "equation" : kind.startsWith("function") ? "function" : "expression";
  if (about === "expression") return { key: "reading.expression", params: { expression: given } };
  if (kind === "equation.none") return { key: "reading.statement", params: { equation: given } };

  const restrictions = conditions.map(({ json }) => json);
  if (numbers === "integer") restrictions.push(["Element", letter.json, "Integers"]);
  if (numbers === "complex") restrictions.push(["Element", letter.json, "ComplexNumbers"]);
  if (restrictions.length > 0) {
    const condition = expressionOf(restrictions.length === 1 ? (restrictions[0] ?? "True") : ["And", ...restrictions]);
    if (about === "function") return { key: "reading.function-where", params: { function: given, condition } };
    return {
      key: only === "solutions" ? "reading.solve-where" : "reading.equation-where",
      params: { equation: given, unknown: letter, condition },
    };
  }
  if (only === "solutions" && about === "equation") {
    const key = method && solvingMethods.has(method) ? `reading.solve-by.${method}` : "reading.solve";
    return { key, params: { equation: given, unknown: letter } };
  }
  if (only !== undefined) return { key: `reading.ask.${only}`, params: { formula: given } };
  if (about === "equation") return { key: "reading.equation", params: { equation: given, unknown: letter } };
  return { key: "reading.function", params: { function: given } };
}

const solvingMethods = new Set(["quadratic.factoring", "quadratic.completing-square", "quadratic.formula"]);
