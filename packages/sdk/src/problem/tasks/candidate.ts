import type { Expression, MathJson, Message, Problem } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { toLatex } from "../../expression/print-latex.ts";

/** Several formulas, joined as the language joins them. */
export interface Listed {
  readonly list: readonly MathJson[];
}

/** As `expressionOf`; an initial value y(0) = 1 is shown as everyone writes it: alone it would be read as a product. */
export function shownExpression(json: MathJson): Expression {
  const [left, value] = operandsOf(json);
  const [at] = operandsOf(left ?? 0);
  const isStart = headOf(json) === "Equal" && /^[a-z]$/.test(headOf(left ?? 0) ?? "") && operandsOf(left ?? 0).length === 1;
  if (!isStart || at === undefined || value === undefined || freeLetters(at).length > 0) return expressionOf(json);
  return { latex: `${headOf(left as MathJson)}(${toLatex(at)}) = ${toLatex(value)}`, json };
}

/** A problem of one ask, before the conventions of notation are settled. */
export interface Candidate {
  readonly kind: string;
  readonly given: readonly MathJson[];
  readonly unknowns: readonly string[];
  readonly what: string;
  readonly with?: Readonly<Record<string, MathJson>>;
  readonly numbers?: Problem["numbers"];
  readonly assuming?: readonly MathJson[];
  /** Values that the question gives to letters which stay letters: they may be changed later. */
  readonly parameters?: Readonly<Record<string, MathJson>>;
  readonly confidence: number;
  /** The key of the sentence behind `reading.task.`, with what stands in it. */
  readonly told: string;
  readonly params: Readonly<Record<string, MathJson | Listed>>;
  /** The way that the question names. */
  readonly way?: string;
  /** log without a base means the natural logarithm. */
  readonly natural?: boolean;
  /** One of the asks of a study of a function or an equation, which are said back together. */
  readonly isStudy?: true;
}

/** The sentence that says a candidate back. */
export function sentenceOf(candidate: Candidate): Message {
  const task = taskOf(candidate);
  const { way } = candidate;
  return way === undefined || task.key.startsWith("reading.solve-by.")
    ? task
    : { key: "reading.task-by", params: { task, way: { key: `reading.way.${way}` } } };
}

function taskOf({ told, params, assuming = [], numbers, with: details }: Candidate): Message {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isListed(value) ? value.list.map(inMessage) : expressionOf(value)]),
  );
  if (told === "solved") return solvedSentence(shown, assuming, numbers, details?.method);
  const task: Message = { key: `reading.task.${told}`, params: shown };
  const stated = assuming.length > 0 ? where(task, assuming.map(inMessage)) : task;
  const isWide = numbers !== undefined && numbers !== "real" && told !== "value" && told !== "constructed";
  return isWide ? { key: "reading.task-over", params: { task: stated, over: { key: `reading.over.${numbers}` } } } : stated;
}

const numberSets = { complex: "ComplexNumbers", integer: "Integers", natural: "NaturalNumbers", real: "RealNumbers" } as const;

/** Equations are said back as all readers say them. */
function solvedSentence(
  params: Record<string, Expression | Message[]>,
  assuming: readonly MathJson[],
  numbers: Candidate["numbers"] = "real",
  method: MathJson | undefined,
): Message {
  const unknown = (params.unknown as Expression).json;
  const restrictions = [...assuming, ...(numbers === "real" ? [] : [["Element", unknown, numberSets[numbers]] as MathJson])];
  const [first, ...others] = restrictions;
  if (first === undefined) return { key: method === undefined ? "reading.solve" : `reading.solve-by.${String(method)}`, params };
  return {
    key: "reading.solve-where",
    params: { ...params, condition: expressionOf(others.length === 0 ? first : ["And", ...restrictions]) },
  };
}

const where = (task: Message, conditions: Message[]): Message => ({ key: "reading.task-where", params: { task, conditions } });
const isListed = (value: MathJson | Listed): value is Listed => typeof value === "object" && "list" in value;
const inMessage = (json: MathJson): Message => ({ key: "reading.formula", params: { formula: shownExpression(json) } });
