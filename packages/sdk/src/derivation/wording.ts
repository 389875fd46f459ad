import type { Answer, Derivation, Language, MathJson, Message, Step } from "../contract.ts";
import { headOf, isSymbol, operandsOf } from "../expression/mathjson.ts";
import { chartWordsOf } from "../locale/chart-words.ts";
import { labels } from "../locale/labels.ts";
import { languageFor } from "../locale/language-for.ts";
import type { Wording } from "../locale/say.ts";
import { keysOfMessage, sayPlainly } from "../locale/say.ts";
import type { Registry } from "./registry.ts";

export { languageFor };

/** The language a text is written in, as far as that matters here: Chinese where any Chinese character stands in it. */
export function languageOfText(text: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

/** The template of one message key, whether a rule's sentence or a label; undefined for a key nobody has written, or of a rule not at hand. */
export function templateIn({ rules }: Registry, key: string, language: "en" | "zh"): string | undefined {
  return rules.get(key)?.[language] ?? (Object.hasOwn(labels, key) ? labels[key]?.[language] : undefined);
}

/** The parts of a derivation that speak; any of them may be missing while it is still being worked out. */
export type Spoken = Partial<
  Pick<Derivation, "readings" | "steps" | "answers" | "figures" | "method" | "otherMethods" | "reason" | "provenance">
>;

/** All templates that the messages of a derivation need in one language: small enough to travel with it. */
export const wordingIn = (registry: Registry, derivation: Spoken, lang: Language | undefined): Wording =>
  templatesFor(registry, keysOf(derivation), languageFor(lang));

function templatesFor(registry: Registry, keys: ReadonlySet<string>, language: "en" | "zh"): Wording {
  const entries = [...keys].map((key) => [key, templateIn(registry, key, language)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/**
 * The derivation with every step's sentence, and every answer that is a word, in the given language. Nothing else changes, and nothing is solved again. A seal
 * is of the sentences too, and goes.
 */
export function tellIn(registry: Registry, derivation: Derivation, lang: Language | undefined): Derivation {
  const wording = everyWordingIn(registry, lang);
  const { seal: _, ...provenance } = derivation.provenance;
  return {
    ...derivation,
    provenance,
    steps: derivation.steps.map((step) => tellStep(step, wording)),
    answers: derivation.answers.map((answer) => tellAnswer(answer, wording)),
  };
}

/** DoesNotExist is a word of the data; people read "does not exist". */
export function tellAnswer(answer: Answer, wording: Wording): Answer {
  const word = answer.kind === "statement" && isSymbol(answer.json) ? wording[`answer.${answer.json}`] : undefined;
  return word === undefined ? answer : { ...answer, latex: `\\text{${word}}` };
}

const made = new WeakMap<Registry, Map<"en" | "zh", Wording>>();

/** All templates at hand in one language, made once: to say a step its own need not be gathered. */
export function everyWordingIn(registry: Registry, lang: Language | undefined): Wording {
  const language = languageFor(lang);
  const known = made.get(registry) ?? new Map<"en" | "zh", Wording>();
  made.set(registry, known);
  const wording =
    known.get(language) ?? templatesFor(registry, new Set([...registry.rules.keys(), ...Object.keys(labels)]), language);
  known.set(language, wording);
  return wording;
}

export function tellStep(step: Step, wording: Wording): Step {
  const message: Message = { key: step.rule, ...(step.params ? { params: step.params } : {}) };
  const substeps = step.substeps?.map((substep) => tellStep(substep, wording));
  return { ...step, text: sayPlainly(message, wording), ...(substeps ? { substeps } : {}) };
}

/** An answer that is a word, or the words of one that tells each of several things: ((0, 0), Saddle), … */
function wordsOf(json: MathJson): string[] {
  if (isSymbol(json)) return [json];
  return headOf(json) === "List" ? operandsOf(json).flatMap((pair) => wordsOf(operandsOf(pair)[1] ?? 0)) : [];
}

function keysOf({ readings = [], steps = [], answers = [], figures = [], ...derivation }: Spoken): Set<string> {
  const keys = new Set<string>();
  const addMessage = (message: Message | undefined): void => {
    for (const key of message ? keysOfMessage(message) : []) keys.add(key);
  };
  const addStep = (step: Step): void => {
    addMessage({ key: step.rule, ...(step.params ? { params: step.params } : {}) });
    addMessage(step.verdict.reason);
    step.substeps?.forEach(addStep);
  };
  steps.forEach(addStep);
  for (const reading of readings) {
    addMessage(reading.sentence);
    for (const { what } of reading.problem.asks) keys.add(`ask.${what}`);
  }
  for (const { ask, kind, json, verdict } of answers) {
    keys.add(`ask.${ask.what}`);
    if (ask.of) keys.add(`ask.${ask.what}-of`);
    if (kind === "statement") for (const word of wordsOf(json)) keys.add(`answer.${word}`);
    addMessage(verdict.reason);
  }
  for (const id of [derivation.method, ...(derivation.otherMethods ?? [])]) if (id) keys.add(`method.${id}`);
  for (const figure of figures) {
    addMessage(figure.title);
    figure.alt.forEach(addMessage);
    for (const layer of figure.layers) {
      addMessage(layer.label);
      for (const key of chartWordsOf(layer)) keys.add(key);
      if (layer.type === "points") for (const { label } of layer.points) addMessage(label);
      if (layer.type === "number-line") layer.names?.forEach(addMessage);
    }
  }
  addMessage(derivation.reason);
  for (const { reason } of derivation.provenance?.backend?.refused ?? []) addMessage(reason);
  return keys;
}
