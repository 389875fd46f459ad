import type { Figure, Message } from "../contract.ts";
import { toPlainText } from "../expression/print-unicode.ts";
import { chartWords } from "../locale/chart-words.ts";
import { figureLabels } from "../locale/figure.ts";
import { lists } from "../locale/lists.ts";
import { codeFigureWords } from "../locale/plotting-code.ts";
import { isFormula, sayPlainly, type Wording } from "../locale/say.ts";

const englishWords: Wording = Object.fromEntries(
  Object.entries({ ...figureLabels, ...chartWords, ...codeFigureWords, ...lists }).map(([key, { en }]) => [key, en]),
);

/** Words for everything that figures say of themselves: English where nothing else is given. */
export function withEnglish(wording: Wording | undefined): Wording {
  if (wording === undefined) return englishWords;
  const known = completed.get(wording);
  if (known) return known;
  const all: Wording = { ...englishWords, ...wording };
  completed.set(wording, all);
  completed.set(all, all);
  return all;
}

/** By the wording that was given: there are hundreds of words, and pictures by the dozen. */
const completed = new WeakMap<Wording, Wording>();

/** What a chart is called, and what is to be seen in it, as options of Observable Plot. */
export function namesOf(figure: Figure, wording: Wording): { ariaLabel: string; ariaDescription?: string } {
  const description = figure.alt.map((message) => inWords(message, wording)).join("; ");
  return { ariaLabel: inWords(figure.title, wording), ...(description === "" ? {} : { ariaDescription: description }) };
}

/** A message that nobody has words for is told by its formulas rather than by its key. */
export function inWords({ key, params = {} }: Message, wording: Wording): string {
  const told = Object.entries(params).map(([name, value]) => [name, withoutKeys(value, wording)] as const);
  if (Object.hasOwn(wording, key)) return sayPlainly({ key, params: Object.fromEntries(told) }, wording);
  return told
    .flatMap(([, value]) => (isFormula(value) ? toPlainText(value.json) : typeof value === "object" ? [] : String(value)))
    .join(", ");
}

type Parameter = NonNullable<Message["params"]>[string];

/** The same for the messages inside of one. */
function withoutKeys(value: Parameter, wording: Wording): Parameter {
  if (typeof value !== "object" || isFormula(value)) return value;
  if (!Array.isArray(value)) return Object.hasOwn(wording, value.key) ? plain(value, wording) : inWords(value, wording);
  return value.map((message) => plain(message, wording));
}

/** A message all of whose words are there; one without any is its formulas, put in as a template of its own. */
const plain = (message: Message, wording: Wording): Message => {
  const params = Object.entries(message.params ?? {}).map(([name, value]) => [name, withoutKeys(value, wording)] as const);
  return Object.hasOwn(wording, message.key)
    ? { ...message, params: Object.fromEntries(params) }
    : { key: inWords(message, wording) };
};
