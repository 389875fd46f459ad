import type { MathJson } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { interpretEquation } from "./interpret-equation.ts";
import { interpretFunction, ofFunction } from "./interpret-function.ts";
import { conditionsOf, type Interpretation, type Interpreted, signs } from "./interpretation.ts";
import type { Request } from "./request.ts";
import type { Subject } from "./subject.ts";

/** x² − 4x + 3 on its own: a function without its y, or an equation without its = 0. */
export function interpretExpression(request: Request, subject: Subject, letters: readonly string[]): Interpreted {
  const given = subject.given.expression;
  const [variable] = letters;
  if (variable === undefined && request.asks.length > 0)
    return { reason: { key: "reason.no-letter", params: { formula: given } } };
  if (variable === undefined || letters.length > 1) {
    const numbers = request.numbers ?? "real";
    const asks = request.asks.map(ofFunction);
    return [
      { kind: "expression.other", given, unknown: variable, asks, numbers, conditions: conditionsOf(subject), confidence: 0.8 },
    ];
  }
  const sought = request.unknown?.letter;
  if (sought !== undefined && sought !== variable) {
    return { reason: { key: "reason.letter-missing", params: { letter: expressionOf(sought), formula: given } } };
  }
  const asked = new Set(request.asks.map(({ what }) => what));
  const calledEquation = [...request.claims].some((claim) => claim.endsWith("equation"));
  const solving = asked.has("solutions") || (request.unknown?.solve === true && ![...asked].some((what) => signs.has(what)));
  const equation = (): Interpreted => interpretEquation(request, subject, expressionOf(["Equal", given.json, 0]), letters);
  if (solving || (asked.size === 0 && calledEquation)) return atMost(0.75, equation());

  const head: MathJson = variable === "y" ? ["f", "y"] : "y";
  const named = expressionOf(["Equal", head, given.json]);
  const asFunction = { ...subject, given: { ...subject.given, expression: named } };
  const studied = interpretFunction(request, asFunction, { head, variable, body: given.json });
  if (asked.size > 0 || "reason" in studied) return studied;
  const solved = equation();
  return [
    ...(atMost(0.8, studied) as Interpretation[]),
    ...("reason" in solved ? [] : (atMost(0.6, solved) as Interpretation[])),
  ];
}

function atMost(confidence: number, interpreted: Interpreted): Interpreted {
  if ("reason" in interpreted) return interpreted;
  return interpreted.map((each) => ({ ...each, confidence: Math.min(each.confidence, confidence) }));
}
