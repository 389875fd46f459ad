import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson } from "../../contract.ts";
import { freeLetters, operandsOf, substitute } from "../../expression/mathjson.ts";
import { domainConditions, isDomainKnown } from "../../verification/domain.ts";
import { isAlways } from "./judge-numbers.ts";

/** Formulas that letters were brought in for, sorted by what may be assumed of them. */
export interface Definitions {
  /** Those with a value everywhere: they say nothing but what their letter stands for. */
  readonly total: readonly Expression[];
  /** Those that a line speaks of and that have a value only where conditions hold: to assume them is to assume these. */
  readonly partial: readonly Expression[];
}

/**
 * Which definitions may be assumed about lines: with k = √x assumed x would be taken to be no less than 0, though no line speaks of k. Those that only
 * narrow in this way are left out.
 */
export function definitionsFor(named: readonly Expression[], about: readonly MathJson[], settings: Settings): Definitions {
  const total = named.filter((definition) => conditionsOf(definition, settings)?.length === 0);
  if (total.length === named.length) return { total, partial: [] };
  const spokenOf = new Set(about.flatMap(freeLetters));
  // A letter may stand for a formula in others that stand for formulas.
  for (const { json } of [...named].reverse())
    if (spokenOf.has(String(operandsOf(json)[0]))) for (const letter of freeLetters(json)) spokenOf.add(letter);
  const partial = named.filter(({ json }) => spokenOf.has(String(operandsOf(json)[0]))).filter((each) => !total.includes(each));
  return { total, partial };
}

/** A formula or statement with what the letters stand for put in. */
export const withDefinitions = (json: MathJson, definitions: readonly Expression[]): MathJson =>
  [...definitions].reverse().reduce((changed, { json: definition }) => {
    const [letter, meaning = 0] = operandsOf(definition);
    return substitute(changed, { [String(letter)]: meaning });
  }, json);

/** Where definitions have a value, said of what their letters stand for; undefined where that is not known. */
export function narrowing(definitions: readonly Expression[], settings: Settings): MathJson[] | undefined {
  const conditions = definitions.map((each) => conditionsOf(each, settings));
  return conditions.every((each) => each !== undefined)
    ? conditions.flat().map((each) => withDefinitions(each, definitions))
    : undefined;
}

function conditionsOf({ json }: Expression, settings: Settings): MathJson[] | undefined {
  const [, meaning = 0] = operandsOf(json);
  if (!isDomainKnown(meaning)) return undefined;
  return domainConditions(meaning).filter((condition) => !isAlways(condition, settings));
}
