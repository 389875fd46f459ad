import type { MathJson, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, operandsOf } from "../../expression/mathjson.ts";
import { degreeIn } from "../degree.ts";
import { statementKind } from "../equation-kinds.ts";
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
  const kind =
    second === undefined ? `equation.${statementKind(equations[0] as MathJson, first)}` : kindOfSystem(equations, asked);
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

function kindOfSystem(equations: readonly MathJson[], letters: readonly string[]): string {
  const isLinear = equations.every((equation) => {
    const [left, right] = operandsOf(equation) as [MathJson, MathJson];
    const difference: MathJson = ["Subtract", left, right];
    return letters.every((letter) => !freeLetters(difference).includes(letter) || isLinearIn(difference, letter, letters));
  });
  return isLinear ? "system.linear" : "system.nonlinear";
}

/** Of first degree along every line: all letters the same, and each alone with the others as numbers. */
function isLinearIn(json: MathJson, letter: string, letters: readonly string[]): boolean {
  const along = (values: Readonly<Record<string, number>>): MathJson => put(json, values);
  const others = letters.filter((each) => each !== letter);
  const fixed = Object.fromEntries(others.map((each, index) => [each, index + 2]));
  return isFirst(along(fixed), letter) && isFirst(together(json, letters, letter), letter);
}

const isFirst = (json: MathJson, letter: string): boolean => (degreeIn(json, letter) ?? 2) <= 1;

function put(json: MathJson, values: Readonly<Record<string, number>>): MathJson {
  if (typeof json === "string") return values[json] ?? json;
  const operands = operandsOf(json);
  return operands.length === 0
    ? json
    : ([(json as readonly [string])[0], ...operands.map((each) => put(each, values))] as MathJson);
}

const together = (json: MathJson, letters: readonly string[], letter: string): MathJson => {
  if (typeof json === "string") return letters.includes(json) ? letter : json;
  const operands = operandsOf(json);
  return operands.length === 0
    ? json
    : ([(json as readonly [string])[0], ...operands.map((each) => together(each, letters, letter))] as MathJson);
};

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
