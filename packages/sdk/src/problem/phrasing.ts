import type { FormulaShape } from "./formula-shape.ts";
import type { Atom } from "./grammar/atoms.ts";
import type { AskWord, Meaning, Role } from "./lexicon/meaning.ts";

/** A token with all that is needed to see whether the words stand together as they must. */
export type Part = { from: number; to: number; text: string } & (
  | { kind: "phrase"; meaning: Meaning; letter?: Atom }
  | { kind: "formula"; shape: FormulaShape }
  | { kind: "break" }
);

type Kind = Role | "formula" | "break";

export const kindOf = (part: Part | undefined): Kind | undefined => (part?.kind === "phrase" ? part.meaning.role : part?.kind);

const verbs: ReadonlySet<Kind | undefined> = new Set<Kind>(["find", "solve", "draw", "rewrite"]);
const separators: ReadonlySet<Kind | undefined> = new Set<Kind>(["and", "break", "where", ...(verbs as Set<Kind>)]);
const subjects: ReadonlySet<Kind | undefined> = new Set<Kind>(["formula", "thing", "graph"]);
const solutionLike: ReadonlySet<AskWord> = new Set<AskWord>(["solutions", "roots", "zeros", "x-intercepts"]);

/** Of two conditions joined by "or" one holds, and not both as of all others. */
const isRelation = (part: Part | undefined): boolean => part?.kind === "formula" && part.shape.is === "relation";
export const isVerb = (part: Part | undefined): boolean => verbs.has(kindOf(part));
export const isSeparator = (part: Part | undefined): boolean => separators.has(kindOf(part));
export const isSolutionLike = (part: Part): boolean =>
  part.kind === "phrase" && part.meaning.role === "ask" && part.meaning.asks.every((ask) => solutionLike.has(ask));

/** The parts from `at` to the next separator. */
export function restOfClause(parts: readonly Part[], at: number): Part[] {
  const end = parts.findIndex((part, index) => index > at && isSeparator(part));
  return parts.slice(at + 1, end < 0 ? undefined : end);
}

/** The parts from the separator before `at` to the one after it. */
export function clauseAround(parts: readonly Part[], at: number): Part[] {
  const start = parts.findLastIndex((part, index) => index < at && isSeparator(part));
  return [...parts.slice(Math.max(0, start), at), ...restOfClause(parts, at)];
}

interface Place {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly previous: Part | undefined;
  readonly next: Part | undefined;
  readonly asks: boolean;
  readonly wheres: boolean;
}

/**
 * Where the words of a role may stand. Words that are all known can still say what we do not understand ("the minimum of the zeros",
 * "两根的和"); a question in which one stands elsewhere is not read.
 */
const mayStand: Partial<Record<Kind, (place: Place, meaning: Meaning | undefined) => boolean>> = {
  ask: ({ parts, at, previous, wheres }, meaning) => {
    if (meaning?.role === "ask" && meaning.needs === "where" && !wheres) return false;
    if (meaning?.role === "ask" && meaning.ofWhatIsBefore && !subjects.has(kindOf(previous))) return false;
    const before = parts.findLastIndex((part, index) => index < at && kindOf(part) === "ask");
    return before < 0 || parts.slice(before, at).some(isSeparator);
  },
  find: ({ parts, at }, meaning) => {
    const mayBeEquation = meaning?.role === "find" && !meaning.noEquation;
    return untilVerb(parts, at).some(
      (part) => ["ask", "graph", "where"].includes(kindOf(part) ?? "") || (mayBeEquation && isEquation(part)),
    );
  },
  rewrite: ({ parts }) => parts.some((part) => asksFor(part, "vertex-form") || asksFor(part, "factored-form")),
  link: ({ parts, at, previous, next }) => {
    const object = next?.text === ":" ? parts[at + 2] : next;
    if (previous?.kind === "phrase" && previous.meaning.role === "solve" && previous.letter === undefined)
      return kindOf(next) === "ask" || (next?.kind === "formula" && next.shape.is === "relation");
    return subjects.has(kindOf(object)) || kindOf(object) === "given";
  },
  possessive: ({ previous, next }) =>
    (subjects.has(kindOf(previous)) || kindOf(previous) === "unknown" || previous?.text === ")") &&
    (subjects.has(kindOf(next)) || kindOf(next) === "ask"),
  and: ({ previous, next }, meaning) =>
    previous !== undefined &&
    !(meaning?.role === "and" && meaning.either && asksForSign(previous) && !(next && asksForSign(next))) &&
    !(meaning?.role === "and" && meaning.either && isRelation(previous) && isRelation(next)) &&
    !isVerb(previous) &&
    (isVerb(next) || ["ask", "graph", "where", "link", "formula", "given", "method"].includes(kindOf(next) ?? "")),
  copula: ({ parts, at, previous, next, asks, wheres }) => {
    if ((kindOf(previous) === "thing" || kindOf(previous) === "graph" || isNameOf(previous)) && kindOf(next) === "formula")
      return true;
    if (next === undefined || kindOf(next) === "break" || kindOf(next) === "query") return (asks || wheres) && !isVerb(previous);
    return kindOf(next) === "ask" && parts.slice(0, at).some((part) => kindOf(part) === "where");
  },
  auxiliary: ({ asks, wheres }) => asks || wheres,
  // "What" belongs to what its clause asks for; in a clause of its own, 分别是什么, it asks for something more.
  query: ({ parts, at }) =>
    clauseAround(parts, at).some((part) => ["ask", "graph", "where", "draw"].includes(kindOf(part) ?? "")),
  given: ({ parts, at, next }) => {
    const object = next && /^[:,]$/.test(next.text) ? parts[at + 2] : next;
    return subjects.has(kindOf(object)) || ["unknown", "numbers", "where"].includes(kindOf(object) ?? "");
  },
  numbers: ({ next }, meaning) =>
    meaning?.role !== "numbers" || !meaning.adjective || (next !== undefined && isSolutionLike(next)),
  formula: ({ parts, at, previous, next }) => {
    const part = parts[at];
    // "find y" asks for a value of y; "find y's zeros" only mentions the function.
    if (
      isNameOf(part) &&
      ["find", "solve", "and"].includes(kindOf(previous) ?? "") &&
      !["possessive", "ask", "graph"].includes(kindOf(next) ?? "")
    )
      return false;
    if (part?.kind !== "formula" || part.shape.is !== "relation") return true;
    return (
      previous === undefined || isSeparator(previous) || ["given", "link", "formula", "unknown"].includes(kindOf(previous) ?? "")
    );
  },
};

const asksForSign = (part: Part): boolean =>
  part.kind === "phrase" && part.meaning.role === "ask" && part.meaning.asks.some((ask) => ask.startsWith("sign"));
const isEquation = (part: Part): boolean => part.kind === "formula" && part.shape.is === "equation";
const isNameOf = (part: Part | undefined): boolean => part?.kind === "formula" && part.shape.is === "name";
const asksFor = (part: Part, ask: AskWord): boolean =>
  part.kind === "phrase" && part.meaning.role === "ask" && part.meaning.asks.includes(ask);

function untilVerb(parts: readonly Part[], at: number): Part[] {
  const end = parts.findIndex((part, index) => index > at && isVerb(part));
  return parts.slice(at + 1, end < 0 ? undefined : end);
}

/** The first part that does not stand where its like may stand. Fillers are passed over. */
export function misplacedPart(all: readonly Part[]): Part | undefined {
  const parts = withoutFillers(all);
  const asks = parts.some((part) => kindOf(part) === "ask" || kindOf(part) === "draw" || kindOf(part) === "graph");
  const wheres = parts.some((part) => kindOf(part) === "where");
  return parts.find((part, at) => {
    const rule = mayStand[kindOf(part) as Kind];
    const place = { parts, at, previous: parts[at - 1], next: parts[at + 1], asks, wheres };
    return rule !== undefined && !rule(place, part.kind === "phrase" ? part.meaning : undefined);
  });
}

export function withoutFillers(parts: readonly Part[]): Part[] {
  return parts.filter((part) => kindOf(part) !== "filler");
}
