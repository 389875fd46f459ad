import { type Given, type Option, UsageError } from "./command.ts";

/**
 * Sorts the words after a command's name. Not `util.parseArgs`: a question may begin with a minus sign, so only `--word` is an option,
 * and `-x^2 + 4 = 0` is mathematics. Throws UsageError for an option that does not exist, lacks its value, or stands twice.
 */
export function readArguments(words: readonly string[], options: Readonly<Record<string, Option>>): Given {
  const found = new Map<string, string | true>();
  const rest: string[] = [];
  const waiting = [...words];
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === "--") {
      rest.push(...waiting.splice(0));
      continue;
    }
    const match = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word);
    if (match === null) {
      rest.push(word);
      continue;
    }
    const name = match[1] as string;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new UsageError(`there is no option --${name}${nearest(name, Object.keys(options))}`);
    if (found.has(name)) throw new UsageError(`--${name} is given twice`);
    if (option.takes === undefined) {
      if (match[2] !== undefined) throw new UsageError(`--${name} takes no value`);
      found.set(name, true);
      continue;
    }
    const value = match[2] ?? waiting.shift();
    if (value === undefined || value === "" || (match[2] === undefined && value.startsWith("--"))) {
      throw new UsageError(`--${name} needs a value: --${name} ${option.takes}`);
    }
    found.set(name, value);
  }
  return { options: found, words: rest };
}

/** The value of an option that takes one. */
export function optionText(given: Given, name: string): string | undefined {
  const value = given.options.get(name);
  return value === true ? undefined : value;
}

/** A whole number in a range. Throws UsageError otherwise. */
export function optionNumber(given: Given, name: string, from: number, to: number): number | undefined {
  const value = optionText(given, name);
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to))
    throw new UsageError(`--${name} is a whole number from ${from} to ${to}, not "${value}"`);
  return number;
}

/** A number in a range, with decimals. Throws UsageError otherwise. */
export function optionDecimal(given: Given, name: string, from: number, to: number): number | undefined {
  const value = optionText(given, name);
  if (value === undefined) return undefined;
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to)) throw new UsageError(`--${name} is a number from ${from} to ${to}, not "${value}"`);
  return number;
}

/** What would be ignored is no option. Throws UsageError that names it and what it stands beside. */
export function refuseOptions({ options }: Given, isRefused: (name: string) => boolean, beside: string): void {
  const stranger = [...options.keys()].find(isRefused);
  if (stranger !== undefined) throw new UsageError(`--${stranger} does not go with ${beside}`);
}

/** ", did you mean --lang?" for a word that shares its first letters with one that exists. */
export function nearest(word: string, known: readonly string[]): string {
  const guess = known.find((name) => name.startsWith(word.slice(0, 2)));
  return guess === undefined ? "" : `, did you mean --${guess}?`;
}
