import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../packages/sdk/src/contract.ts";
import type { Phrasings } from "../../packages/sdk/src/problem/notation/phrasings.ts";
import { printProblem } from "../../packages/sdk/src/problem/notation/print.ts";
import { read } from "../../packages/sdk/src/problem/read.ts";

/** A test for each way to ask, of every row: it is read as the row's notation. `told` says how a question is read; unless given, what the reader chooses. */
export function readsAs(name: string, rows: Phrasings, told: (question: string) => string = chosenNotation): void {
  test(name, async (context) => {
    for (const [expected, ...questions] of rows) {
      for (const question of questions) await context.test(question, () => assertSame(told(question), expected, question));
    }
  });
}

/** What is chosen; else the reason why nothing is, with what is offered. */
export function chosenNotation(text: string): string {
  const { readings, chosen, reason } = read({ text });
  const chosenReading = chosen === undefined ? undefined : readings[chosen];
  if (chosenReading) return printProblem(chosenReading.problem);
  const offered = readings.map(({ problem, confidence }) => `${confidence} ${printProblem(problem)}`);
  return [`not read: ${reason?.key}`, ...offered].join("\n");
}

/** The best reading, with the next beside it where that is about as likely. */
export function clearNotation(readings: readonly Reading[] | undefined): string {
  const [best, next] = readings ?? [];
  if (!best) return "not read";
  const isClear = next === undefined || best.confidence - next.confidence >= 0.1;
  return (isClear ? [best] : [best, next]).map(({ problem }) => printProblem(problem)).join("\nor as likely ");
}

function assertSame(actual: string, expected: string, question: string): void {
  if (actual !== expected) assert.fail(`${question}\n${difference(expected, actual)}`);
}

/** Two lines one above the other, with what differs between ⟦ and ⟧: whole words and numbers. */
export function difference(expected: string, actual: string): string {
  const [left, right] = [wordsOf(expected), wordsOf(actual)];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const marked = (words: readonly string[]): string => {
    const stop = words.length - end;
    return `${words.slice(0, start).join("")}⟦${words.slice(start, stop).join("")}⟧${words.slice(stop).join("")}`;
  };
  return `expected ${marked(left)}\nread     ${marked(right)}`;
}

const wordsOf = (line: string): string[] => line.match(/[\p{L}\d_.-]+|\s|./gu) ?? [];
