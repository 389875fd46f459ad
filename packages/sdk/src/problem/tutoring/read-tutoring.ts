import type { Ask, Expression, Message, Problem, Reading } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters } from "../../expression/mathjson.ts";
import type { Around, Inner } from "../around.ts";
import { placed } from "../placed.ts";
import type { ReadResult } from "../read-result.ts";
import { claimOf, isStatement, linesOf } from "./lines.ts";
import { phrases, type Wish } from "./phrases.ts";
import { type Match, type Slot, type Template, templateOf } from "./templates.ts";

const confidence = 0.9;

let templates: readonly (readonly [Wish, Template])[] | undefined;

/** The ways in which a text may ask for a hint or a check, likeliest first. */
export function tutoringAround(text: string): Around[] {
  templates ??= (Object.entries(phrases) as [Wish, readonly string[]][]).flatMap(([wish, sources]) =>
    sources.map((source) => [wish, templateOf(source)] as const),
  );
  return templates.flatMap(([wish, template]) => {
    const match = template(text);
    const found = match && understood(wish, match);
    return found ? [found] : [];
  });
}

function understood(wish: Wish, match: Match): Around | undefined {
  const { question, claim, lines } = match;
  switch (wish) {
    case "check-working": {
      const working = lines && linesOf(lines.text);
      return working && lines && { inner: [], finish: () => single(workingReading(working, lines)) };
    }
    case "check-statement": {
      const statement = claim && claimOf(claim.text);
      return statement && claim && isStatement(statement)
        ? { inner: [], finish: () => single(statementReading(statement, claim)) }
        : undefined;
    }
    case "hint":
      return question && around(question, hintOf);
    default: {
      const stated = claim && claimOf(claim.text);
      if (!stated || !claim || !question) return undefined;
      const isMember = wish === "check-member";
      return around(question, (reading) => checkOf(reading, stated, claim, isMember));
    }
  }
}

const single = (reading: Reading): ReadResult => ({ readings: [reading], chosen: 0 });

/** Every reading of the inner question as one about it; undefined where it is not read, or asks for several things. */
function around(slot: Slot, wrap: (reading: Reading) => Reading | undefined): Around {
  const inner: Inner = { text: slot.text, place: (offset) => slot.from + offset };
  return {
    inner: [inner],
    finish: ([read]) => {
      const found = read && placed(read, inner);
      const wrapped = found?.readings.map(wrap) ?? [];
      return found && wrapped.length > 0 && !wrapped.includes(undefined)
        ? { ...found, readings: wrapped as Reading[] }
        : undefined;
    },
  };
}

const number = (value: number): Expression => expressionOf(value);

const wishes: ReadonlySet<string> = new Set(["hint", "check-answer", "choice"]);

/** What is asked apart from hints, checks and options. */
export const withoutWishes = (problem: Problem): Problem => ({
  ...problem,
  asks: problem.asks.filter(({ what }) => !wishes.has(what)),
});

/** The problem with a hint asked for instead of its answers: the sentence of the step with this number. */
export const withHint = (problem: Problem, count: number): Problem => ({
  ...problem,
  asks: [...problem.asks.filter(({ what }) => what !== "hint"), { what: "hint", with: { number: number(count) } }],
});

function hintOf(reading: Reading): Reading | undefined {
  const { problem, sentence } = reading;
  if (problem.asks.length === 0) return undefined;
  return { ...reading, problem: withHint(problem, 1), sentence: { key: "reading.hint", params: { task: sentence } } };
}

/** The problem with a claim about its answer to be checked, instead of its answers. */
export const withCheck = (problem: Problem, claim: Expression, isMember: boolean): Problem => ({
  ...problem,
  asks: [...problem.asks.filter(({ what }) => what !== "check-answer"), checkAsk(claim, isMember)],
});

const checkAsk = (claim: Expression, isMember: boolean): Ask => ({
  what: "check-answer",
  of: claim,
  ...(isMember ? { with: { as: { latex: "\\text{one of them}", json: "member" } } } : {}),
});

function checkOf(reading: Reading, claim: Expression, slot: Slot, isMember: boolean): Reading | undefined {
  const { problem, sentence } = reading;
  if (problem.asks.length > 1) return undefined;
  const key = isMember ? "reading.check-member" : "reading.check-answer";
  return {
    ...reading,
    problem: withCheck(problem, claim, isMember),
    sentence: { key, params: { claim, task: sentence } },
    spans: [...reading.spans, { part: "claim", from: slot.from, to: slot.to }].sort((a, b) => a.from - b.from),
  };
}

function workingReading(lines: readonly Expression[], slot: Slot): Reading {
  const [first, ...others] = lines as [Expression, ...Expression[]];
  const rest = expressionOf(apply("List", ...others.map(({ json }) => json)));
  const ask: Ask = { what: "check", of: rest };
  return readingOf("check.working", first, ask, { key: "reading.check-working", params: { line: first } }, slot);
}

function statementReading(statement: Expression, slot: Slot): Reading {
  const message: Message = { key: "reading.check-statement", params: { statement } };
  return readingOf("check.statement", statement, { what: "check" }, message, slot);
}

function readingOf(kind: string, given: Expression, ask: Ask, sentence: Message, slot: Slot): Reading {
  const unknowns = freeLetters(given.json);
  const problem: Problem = { kind, given: [given], unknowns, asks: [ask], numbers: "real", assuming: [] };
  return { problem, sentence, confidence, spans: [{ part: "given", from: slot.from, to: slot.to }] };
}
