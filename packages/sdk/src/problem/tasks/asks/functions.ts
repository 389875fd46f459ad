import type { MathJson } from "../../../contract.ts";
import { freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { functionKind } from "../../classify.ts";
import { type Builder, bodyOf, lettersOf, targetOf, variableOf } from "../asked.ts";
import { Senseless } from "../modifiers.ts";

/** The domain of a polynomial is that of a study of functions; that of any other is worked out from its formula. */
const domain: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  const body = sort === "Expr" ? json : sort === "Equation" ? bodyOf(json) : undefined;
  if (body === undefined) throw new Senseless();
  const variable = asked.modifiers.letter("For") ?? variableOf(body, sort === "Equation" ? json : undefined);
  if (variable === undefined || lettersOf(body).some((letter) => letter !== variable)) throw new Senseless();
  const isStudy = functionKind(body, variable) !== "function.other";
  const given: MathJson = sort === "Equation" ? json : isStudy ? ["Equal", "y", body] : body;
  return [
    {
      kind: isStudy ? functionKind(body, variable) : "expression.domain",
      given: [given],
      unknowns: [variable],
      what: "domain",
      told: "domain",
      params: { formula: given },
      confidence: 0.95,
    },
  ];
};

const inverse: Builder = (asked) => {
  const { sort, json } = targetOf(asked);
  const body = sort === "Expr" ? json : sort === "Equation" ? bodyOf(json) : undefined;
  if (body === undefined) throw new Senseless();
  const variable = variableOf(body, sort === "Equation" ? json : undefined);
  if (variable === undefined || !freeLetters(body).includes(variable)) throw new Senseless();
  const given: MathJson = sort === "Equation" ? json : ["Equal", ["f", variable], body];
  const conditions = asked.modifiers.conditions(variable);
  return [
    {
      kind: "expression.inverse",
      given: [given],
      unknowns: [variable],
      what: "inverse",
      assuming: conditions,
      told: "inverse",
      params: { formula: given, left: operandsOf(given)[0] as MathJson },
      confidence: 0.95,
    },
  ];
};

export const functionAsks: Readonly<Record<string, Builder>> = { domain, inverse };
