import type { MathJson } from "../../../contract.ts";
import { headOf, isNumber, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { systemKind } from "../../classify.ts";
import { type Asked, lettersOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { Senseless } from "../modifiers.ts";

/** Methods for linear systems by what they are asked for by. */
const methods: Readonly<Record<string, string>> = {
  elimination: "system.elimination",
  gauss: "system.elimination",
  substitution: "system.substitution",
  cramer: "system.cramer",
};

/** y(0) = 1, as a value or read as y · 0 = 1. */
function isStart(equation: MathJson): boolean {
  const [left = 0, value = 0] = operandsOf(equation);
  if (/^[A-Za-z]$/.test(headOf(left) ?? "")) return operandsOf(left).every((at) => lettersOf(at).length === 0);
  const [name = 0, at = 0, ...others] = headOf(left) === "Multiply" ? operandsOf(left) : [];
  return isSymbol(name) && others.length === 0 && isNumber(at) && lettersOf(value).length === 0;
}

const ways: Readonly<Record<string, readonly string[]>> = {
  "system.linear": ["substitution", "elimination", "gauss", "cramer", "graphing"],
  "system.nonlinear": ["substitution", "elimination"],
};

export function ofSystem({ modifiers }: Asked, equations: readonly MathJson[]): Candidate[] {
  const all = lettersOf(...equations);
  // y(0) = 1 is no product: beside equations without derivatives it says nothing.
  if (equations.some(isStart)) throw new Senseless();
  // Letters that the unknowns are given by.
  const byCases = modifiers.all("ByCases");
  const constants = [...modifiers.all("InTermsOf", "Parameter"), ...byCases].flatMap(
    ([letter]) => (letter as string | undefined) ?? [],
  );
  if (constants.some((letter) => !all.includes(letter))) throw new Senseless();
  const letters = all.filter((letter) => !constants.includes(letter));
  const named = [...new Set(modifiers.all("For", "Unknown").map(([letter]) => letter as string))];
  if (named.some((letter) => !letters.includes(letter))) throw new Senseless();
  const usual = letters.filter((letter) => ["x", "y", "z", "t", "u", "v", "w"].includes(letter));
  const unknowns = named.length > 1 ? named : letters.length > equations.length && usual.length > 0 ? usual : letters;
  // Who asks for one of several unknowns wants no more than that one.
  if (unknowns.length < 2 || named.length === 1) throw new Senseless();
  const kind = systemKind(equations, unknowns);
  const isLinear = kind === "system.linear";
  // Cases are told apart by the determinant of as many linear equations as unknowns.
  if (byCases.length > 0 && (!isLinear || equations.length !== unknowns.length || all.length !== unknowns.length + 1))
    throw new Senseless();
  const said = modifiers.method();
  if (said !== undefined && !ways[kind]?.includes(said)) throw new Senseless();
  const method = isLinear ? methods[said ?? ""] : undefined;
  const conditions = [
    ...modifiers.all("On", "OnConstant").map(([condition]) => condition as MathJson),
    ...unknowns.flatMap((letter) => modifiers.orders(letter)),
  ];
  if (conditions.some((condition) => lettersOf(condition).some((letter) => !all.includes(letter)))) throw new Senseless();
  if (modifiers.hinted("Every").some((letter) => all.includes(letter))) throw new Senseless();
  modifiers.also("graph");
  const numbers = modifiers.numbers(...unknowns) ?? "real";
  return [
    {
      kind,
      given: equations,
      unknowns,
      what: "solutions",
      ...(method === undefined ? {} : { with: { method } }),
      numbers,
      assuming: conditions,
      told: byCases.length > 0 ? "system-by-cases" : "solved-system",
      params: {
        equations: { list: equations },
        unknowns: { list: unknowns },
        ...(byCases.length > 0 ? { parameter: all.find((letter) => !unknowns.includes(letter)) as string } : {}),
      },
      confidence: 0.95,
    },
  ];
}
