import type { Expression, Problem, Relation } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { parse } from "../expression/parse.ts";
import * as calculus from "../verification/calculus/rungs.ts";

/** What a caller may say besides the lines. */
export interface CheckOptions {
  readonly relation?: Relation;
  readonly assuming?: readonly string[];
  readonly numbers?: Problem["numbers"];
  readonly seed?: number;
}

/** The same, read. */
export interface Settings {
  readonly relation?: Relation;
  readonly assuming: readonly Expression[];
  readonly numbers?: Problem["numbers"];
  readonly seed?: number;
  readonly calculus: typeof calculus;
}

const relations: readonly Relation[] = ["equal", "equivalent", "implies", "follows", "defines", "approximates", "states"];
const kindsOfNumbers: readonly Problem["numbers"][] = ["real", "complex", "integer", "natural"];

/**
 * @throws {MisuseError} for an unknown relation or kind of numbers, hypotheses that are no list, a seed that is no number
 * @throws {ParseError} for a hypothesis that cannot be read
 */
export function settingsFrom(options: CheckOptions): Settings {
  if (typeof options !== "object" || options === null) throw new MisuseError("options must be an object");
  const { relation, assuming = [], numbers, seed } = options;
  if (relation !== undefined && !relations.includes(relation)) throw notOneOf("relation", relations, relation);
  if (numbers !== undefined && !kindsOfNumbers.includes(numbers)) throw notOneOf("numbers", kindsOfNumbers, numbers);
  if (!Array.isArray(assuming)) throw new MisuseError("assuming must be a list of formulas");
  if (seed !== undefined && !Number.isFinite(seed)) throw new MisuseError(`seed must be a number, found ${JSON.stringify(seed)}`);
  return {
    calculus,
    assuming: (assuming as readonly string[]).map(parse),
    ...(relation === undefined ? {} : { relation }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function notOneOf(name: string, known: readonly string[], found: unknown): MisuseError {
  return new MisuseError(`${name} must be one of ${known.join(", ")}, found ${JSON.stringify(found)}`);
}
