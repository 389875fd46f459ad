import type { Ask, Reading } from "../../contract.ts";
import type { Around, Inner } from "../around.ts";
import { placed } from "../placed.ts";
import type { ReadResult } from "../read-result.ts";
import { type MultipleChoice, multipleChoiceIn } from "./choices.ts";

/** What stands before the question itself, and behind it. */
const lead =
  /^\s*(?:(?:which|what)(?: one)?(?: of)?(?: the)?(?: following| these| options| answers)*(?: numbers| values| options| expressions| answers)?\s+(?:is|are|gives|equals?)\s+|choose (?:the|a)? ?|select (?:the|a)? ?|(?:下列|以下|下面)(?:各?[数式]|选项|答案|哪个|哪一个|四个选项)?(?:中|里)?[,，]?\s*(?:哪个|哪一个)?是?|选出)/i;
const tail = /\s*(?:[是为]|等于|(?<![A-Za-z])(?:is|are|equals?)|=)\s*$/i;

/** A question with options A, B, C …: it is solved, and its answer looked for among them. */
export function multipleChoiceAround(text: string): Around[] {
  const found = multipleChoiceIn(text);
  if (!found) return [];
  const start = lead.exec(found.stem.text)?.[0].length ?? 0;
  const bare = found.stem.text.slice(start).replace(tail, "");
  const inner: Inner = { text: bare, place: (offset) => offset + start };
  return [{ inner: [inner], finish: ([read]) => read && chosenAmong(placed(read, inner), found) }];
}

function chosenAmong(read: ReadResult, { options }: MultipleChoice): ReadResult | undefined {
  const readings = read.readings.filter(({ problem }) => problem.asks.length === 1);
  if (readings.length === 0 || readings.length < read.readings.length) return undefined;
  const ask: Ask = { what: "choice", with: Object.fromEntries(options.map(({ name, answer }) => [name, answer])) };
  const spans = options.map(({ piece: { from, to } }) => ({ part: "option", from, to }));
  const wrapped = readings.map(
    (reading): Reading => ({
      ...reading,
      problem: { ...reading.problem, asks: [...reading.problem.asks, ask] },
      sentence: { key: "reading.choice", params: { task: reading.sentence } },
      spans: [...reading.spans, ...spans].sort((a, b) => a.from - b.from),
    }),
  );
  return { ...read, readings: wrapped };
}
