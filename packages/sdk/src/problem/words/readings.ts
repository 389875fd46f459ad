import type { MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { equationKind, systemKind } from "../classify.ts";
import type { Told } from "./unknown-number.ts";

/** A calculation and how it is told. */
export function calculationProblem(json: MathJson): { problem: Problem; sentence: Message } {
  const formula = expressionOf(json);
  return {
    problem: {
      kind: "arithmetic.value",
      given: [formula],
      unknowns: [],
      asks: [{ what: "value" }],
      numbers: "real",
      assuming: [],
    },
    sentence: { key: "reading.task.value", params: { formula } },
  };
}

const numberSets = { integer: "Integers", natural: "NaturalNumbers" } as const;

/** Equations for the numbers, with what each letter stands for. */
export function equationProblem({ equations, letters, asked, numbers, assuming }: Told): { problem: Problem; sentence: Message } {
  const [first, second] = asked as [string, string?];
  const given = equations.map(expressionOf);
  const kind = second === undefined ? equationKind(equations[0] as MathJson, first) : systemKind(equations, asked);
  const problem: Problem = {
    kind,
    given,
    unknowns: [...asked],
    asks: [{ what: "solutions" }],
    numbers,
    assuming: assuming.map(expressionOf),
    ...(isOneNumber(letters) ? {} : { told: true }),
  };
  const restrictions = [...assuming, ...(numbers === "real" ? [] : [["Element", first, numberSets[numbers]] as MathJson])];
  const task: Message =
    second !== undefined
      ? {
          key: "reading.task.solved-system",
          params: { equations: given.map(shown), unknowns: asked.map((letter) => shown(expressionOf(letter))) },
        }
      : {
          key: restrictions.length > 0 ? "reading.solve-where" : "reading.solve",
          params: {
            equation: given[0] as Problem["given"][number],
            unknown: expressionOf(first),
            ...(restrictions.length > 0
              ? { condition: expressionOf(restrictions.length === 1 ? (restrictions[0] as MathJson) : ["And", ...restrictions]) }
              : {}),
          },
        };
  const named = [...letters].map(
    ([letter, name]): Message => ({
      key: "reading.words.letter",
      params: { letter: expressionOf(letter), thing: thingOf(name) },
    }),
  );
  const all = named.reduceRight((others, first): Message => ({ key: "reading.facts", params: { first, others } }));
  return { problem, sentence: { key: "reading.words.with-letters", params: { letters: all, task } } };
}

/** "A number": nothing is said of it besides the equation, its sort and its conditions. */
const isOneNumber = (letters: Told["letters"]): boolean => letters.size === 1 && [...letters.values()][0] === "number";

const places: Readonly<Record<string, string>> = { "1": "first", "2": "second", "3": "third" };

/** How a number is called; what has a name of its own keeps it. */
const thingOf = (name: string): Message | string =>
  /^[a-z1-3]/.test(name) ? { key: `reading.words.${places[name] ?? name}` } : `${name}数`;

const shown = (formula: Problem["given"][number]): Message => ({ key: "reading.formula", params: { formula } });

export const readingFrom = (
  { problem, sentence }: { problem: Problem; sentence: Message },
  confidence: number,
  spans: Reading["spans"],
): Reading => ({
  problem,
  sentence,
  confidence,
  spans,
});
