import type { Expression, Problem } from "../../contract.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { sameTree } from "../../expression/mathjson.ts";
import { outlineOf } from "../../model/transcript/outline.ts";

/** No more of a question is looked through, in characters, and no more statements of it count. */
const longest = 4000;
const mostStatements = 12;

/** Answers to choose from are not given, nor is what is to be proved or doubted. */
const options = /\b(?:options|choices)\s*[:：]|选项|(?:^|[\s(（])A\s*[).、．:：](?=.*(?:^|[\s(（])B\s*[).、．:：])/is;
const doubts = /\b(?:prove|show that|true|false|wrong)\b|\bcorrect\b(?!\s+to\b)|证明|求证|是否|吗|正确|错误|判断|检查/i;

/** Questions to be answered by yes or no. */
const isAsked = /(?:^|[.;!?。；！？]\s*)(?:is|are|does|do|can|could|has|have|am)\b[^.?]*[?？]/i;

/** "Right" where it means correct, and no angle or side; "check" unless it is the own answer that is to be checked. */
const asks =
  /(?<!\bthe\s+)\bright\b(?=\s*(?:[.,;!?？]|or\b|$))|\bright\s+(?:answer|solution|result|value|step)s?\b|\b(?:check|verify)\b(?!\s+(?:your\s+(?:own\s+)?[a-z]+\b(?!\s*[:：])|for\s+extraneous\b))/i;

/**
 * What a question states in formulas: where an answer repeats it, it is given, and lines may follow from it.
 *
 * @param problem what it was read as: equations and inequalities that no marks of a formula tell from the words
 */
export function givenIn(question: string, problem?: Problem): Expression[] {
  const asked = question.slice(0, longest);
  if ([doubts, asks, isAsked].some((doubt) => doubt.test(asked))) return [];
  const { lines } = outlineOf(asked.slice(0, options.exec(asked)?.index));
  const written = lines.flatMap((line) => (line.kind === "claim" ? [line.statement] : []));
  const read = [...(problem?.given ?? []), ...(problem?.assuming ?? [])].filter(({ json }) => makesClaims(json));
  const more = read.filter(({ json }) => !written.some((each) => sameTree(each.json, json)));
  return [...written, ...more].slice(0, mostStatements);
}
