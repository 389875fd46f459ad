import type { Ask, Expression, MathJson, Problem } from "../../contract.ts";
import { printFormula } from "./print-formula.ts";
import type { Meaning } from "./read-formula.ts";
import { isWord, leads, wordDetails, writtenDetail, writtenName } from "./words.ts";

/**
 * A problem in one line, as docs/notation.md says: `equation.quadratic: x^2 = 2*x → solutions {x} where x > 0`. `parseProblem` gives the problem
 * back, its trees exactly as they are. Details, parameters and units stand in the order of their names, so that the same problem is the same line.
 */
export function printProblem(problem: Problem): string {
  const { kind, given, unknowns, asks, numbers, assuming, parameters, units } = problem;
  const meaning: Meaning = { isComplex: numbers === "complex" };
  const formula = ({ json }: Expression): string => printFormula(json, meaning);
  const names = (of: Readonly<Record<string, string>>): string[] =>
    inOrder(of).map(([name, text]) => `${writtenName(name)} = ${text}`);
  const told = [
    given.length > 0 ? `${writtenName(kind)}: ${given.map(formula).join("; ")}` : writtenName(kind),
    "→",
    asks.map((ask) => printAsk(ask, meaning)).join(", "),
    unknowns.length > 0 ? `{${unknowns.map(writtenName).join(", ")}}` : "",
    numbers === "real" ? "" : `${leads.numbers} ${numbers}`,
    assuming.length > 0 ? `${leads.conditions} ${assuming.map(formula).join(", ")}` : "",
    parameters ? `${leads.parameters} ${names(mapped(parameters, formula)).join(", ")}` : "",
    units ? `${leads.units} ${names(mapped(units, writtenName)).join(", ")}` : "",
  ];
  return told
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}

function printAsk({ what, of, with: details }: Ask, meaning: Meaning): string {
  const about = of ? ` of ${printFormula(of.json, meaning)}` : "";
  if (!details) return `${writtenName(what)}${about}`;
  const told = inOrder(details).map(([name, { json }]) => `${writtenDetail(name)} = ${printDetail(name, json, meaning)}`);
  return `${writtenName(what)}${about} (${told.join(", ")})`;
}

const printDetail = (name: string, json: MathJson, meaning: Meaning): string =>
  wordDetails.has(name) && typeof json === "string" && isWord(json) ? json : printFormula(json, meaning);

function inOrder<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

const mapped = <Value>(record: Readonly<Record<string, Value>>, to: (value: Value) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
