import { sum } from "../algebra/written-form.ts";
import type { Expression, MathJson, Problem } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, headOf, isSymbol, mapTree, mentions, openedTerms, operandsOf, substitute } from "../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../expression/tree/sign.ts";

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
export const withoutOnes = (json: MathJson): MathJson => mapTree(json, tidied);

function tidied(json: MathJson): MathJson {
  if (headOf(json) === "Add" || headOf(json) === "Subtract") {
    const terms = openedTerms(json);
    return terms.length > 1 && terms.some((term) => term === 0) ? sum(terms.filter((term) => term !== 0)) : sum(terms);
  }
  if (headOf(json) !== "Multiply") return json;
  const operands = operandsOf(json);
  if (operands.includes(0)) return 0;
  const isNegative = operands.filter(startsWithMinus).length % 2 === 1;
  const sizes = operands
    .map((operand) => (startsWithMinus(operand) ? opposite(operand) : operand))
    .filter((operand) => operand !== 1);
  const product = sizes.length === 0 ? 1 : sizes.length === 1 ? (sizes[0] as MathJson) : apply("Multiply", ...sizes);
  return isNegative ? opposite(product) : product;
}
