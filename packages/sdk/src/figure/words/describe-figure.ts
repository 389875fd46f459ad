import type { Figure, Language, Message, View } from "../../contract.ts";
import type { Wording } from "../../locale/say.ts";
import { inWords } from "../names.ts";
import type { ParameterNumbers } from "../with-parameters.ts";
import { figureFacts } from "./figure-facts.ts";
import { wordsFor } from "./words.ts";

export interface DescribeOptions {
  /** English unless it is Chinese. */
  readonly lang?: Language;
  /** Words for what the figure says of itself, as `toPlotSpec` takes them; by its formulas where it has none. */
  readonly wording?: Wording;
  /** Another window than the figure's own. */
  readonly view?: View;
  /** Of its parameters, where the sliders stand elsewhere than in the figure. */
  readonly values?: ParameterNumbers;
}

/**
 * The long description of a figure, a sentence a line: its title, the window, and what is certain about each layer – where a curve has values, breaks, rises
 * and falls, what it tends to; points with their exact coordinates; the numbers of a chart of data. Nothing in it is guessed from samples.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function describeFigure(figure: Figure, options: DescribeOptions = {}): string[] {
  const words = wordsFor(options.lang, options.wording);
  const stop = (words["seen.stop"] as string).trimEnd();
  const sentences = figureFacts(figure, options).map((message) => startingLarge(message, words));
  const [title, ...others] = sentences.filter((sentence) => sentence !== "");
  // A layer that is called as the figure is says more beside its facts.
  const told = title === undefined || others.includes(title) ? others : [title, ...others];
  return told.map((sentence) => `${sentence}${stop}`);
}

/** Sentences begin with a capital letter; a formula or a name that stands first keeps its own. */
function startingLarge(message: Message, words: Wording): string {
  const sentence = inWords(message, words);
  const isWord = Object.hasOwn(words, message.key) && startsWithWord(message, words);
  return isWord ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

function startsWithWord({ key, params = {} }: Message, words: Wording): boolean {
  const template = words[key] ?? "";
  const name = /^\{([A-Za-z][A-Za-z0-9]*)\}/.exec(template)?.[1];
  if (name === undefined) return /^\p{Ll}{2}/u.test(template);
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "object" && "key" in first && startsWithWord(first, words);
}
