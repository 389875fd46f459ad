import { tidied } from "../algebra/tidy.ts";
import type { Expression, MathJson, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { isSymbol, mentions, substitute } from "../expression/mathjson.ts";
import { mayHaveNoValue } from "../expression/tree/total.ts";

/** Every formula of a problem made anew; names of methods and systems are none. */
export function mapFormulas(problem: Problem, make: (json: MathJson) => MathJson): Problem {
  const again = (expression: Expression): Expression => {
    const json = make(expression.json);
    return json === expression.json ? expression : expressionOf(json);
  };
  const record = (values: Record<string, Expression>): Record<string, Expression> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isName(name, value) ? value : again(value)]));
  return {
    ...problem,
    given: problem.given.map(again),
    assuming: problem.assuming.map(again),
    asks: problem.asks.map((ask) => ({
      ...ask,
      ...(ask.of ? { of: again(ask.of) } : {}),
      ...(ask.with ? { with: record(ask.with) } : {}),
    })),
    ...(problem.parameters ? { parameters: record(problem.parameters) } : {}),
  };
}

const isName = (name: string, { json }: Expression): boolean => isSymbol(json) && /^(method|way|system|by|as)$/.test(name);

/**
 * The problem with the values of its parameters put in, as it is worked out. Dynamical systems keep theirs, for their methods know them; what asks for a
 * hint or a check is left as it is.
 */
export function withValues(problem: Problem): Problem {
  const { parameters, kind } = problem;
  if (!parameters || kind.startsWith("ode.")) return problem;
  const values = Object.fromEntries(Object.entries(parameters).map(([letter, { json }]) => [letter, json]));
  const { parameters: _, ...rest } = mapFormulas(problem, (json) => withNumbers(json, values));
  return rest;
}

/** Numbers put for letters: −1 · x² is −x², 1 · x is x. */
export function withNumbers(json: MathJson, values: Readonly<Record<string, MathJson>>): MathJson {
  const letters = Object.keys(values);
  return letters.some((letter) => mentions(json, letter)) ? withoutOnes(substitute(json, values)) : json;
}

/** As one writes it where numbers have been put in: x², not 1x². */
export const withoutOnes = (json: MathJson): MathJson => tidied(json, (part) => !mayHaveNoValue(part));
