import type { MethodId, Problem } from "../contract.ts";
import { greekName } from "../expression/notation/letters.ts";
import type { AskWord, Claim } from "./lexicon/meaning.ts";
import { clauseAround, isSolutionLike, kindOf, type Part, restOfClause, withoutFillers } from "./phrasing.ts";

export interface WordedAsk {
  what: AskWord;
  readonly from: number;
  readonly to: number;
  /** "solve", rather than a noun such as "solutions". */
  readonly solve?: true;
  method?: MethodId;
}

/** What the words ask for, before it is known of what. */
export interface Request {
  asks: WordedAsk[];
  /** A letter that is looked for. */
  unknown: { letter: string; from: number; to: number; solve: boolean } | undefined;
  numbers: Problem["numbers"] | undefined;
  claims: ReadonlySet<Claim>;
  /** "where", "for which x": with or without its letter. */
  where: Part | undefined;
}

/** Collects what is asked for, or says which part makes no sense with the others. */
export function requestOf(all: readonly Part[]): Request | { misplaced: Part } {
  const parts = withoutFillers(all);
  const request: Request = { asks: [], unknown: undefined, numbers: undefined, claims: claimsOf(parts), where: undefined };
  let method: { id: MethodId; from: number } | undefined;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== "phrase") continue;
    const { meaning, from, to } = part;
    if (part.letter !== undefined) {
      const letter = symbolOf(part.letter.text);
      if (request.unknown && request.unknown.letter !== letter) return { misplaced: part };
      const solve = (meaning.role === "solve" || meaning.role === "where" || request.unknown?.solve) ?? false;
      request.unknown = { letter, from: part.letter.from, to: part.letter.to, solve };
    }
    switch (meaning.role) {
      case "ask":
        for (const what of meaning.asks) request.asks.push({ what, from, to });
        if (!takeNumbers(request, meaning.numbers)) return { misplaced: part };
        break;
      case "draw":
        request.asks.push({ what: "graph", from, to });
        break;
      case "graph":
        if (isAskedFor(parts, at)) request.asks.push({ what: "graph", from, to });
        break;
      case "solve": {
        const object = objectOfSolve(parts, at);
        if (object === "unclear") return { misplaced: part };
        if (object === "formula") request.asks.push({ what: "solutions", from, to, solve: true });
        break;
      }
      case "where":
        if (!takeNumbers(request, meaning.numbers)) return { misplaced: part };
        if (!placesAreAsked(parts, at, part.letter !== undefined)) return { misplaced: part };
        if (request.where?.kind === "phrase" && request.where.letter?.text !== part.letter?.text) return { misplaced: part };
        request.where = part;
        break;
      case "numbers":
        if (!takeNumbers(request, meaning.numbers)) return { misplaced: part };
        break;
      case "method":
        // Two methods would be two derivations.
        if (method && method.id !== meaning.method) return { misplaced: part };
        method = { id: meaning.method, from };
    }
  }
  if (method) attach(request, method.id, method.from);
  return request;
}

/** The letter as formulas have it: θ is the symbol theta. */
const symbolOf = (letter: string): string => greekName(letter) ?? letter;

function claimsOf(parts: readonly Part[]): ReadonlySet<Claim> {
  return new Set(
    parts.flatMap((part) =>
      part.kind === "phrase" && part.meaning.role === "thing" && part.meaning.claim ? [part.meaning.claim] : [],
    ),
  );
}

/** false where two different kinds of numbers are spoken of. */
function takeNumbers(request: Request, numbers: Problem["numbers"] | undefined): boolean {
  if (numbers !== undefined && request.numbers !== undefined && request.numbers !== numbers) return false;
  request.numbers = numbers ?? request.numbers;
  return true;
}

/** "The graph of y = x²" asks for it; "the vertex of the graph of y = x²" does not, nor does "draw the graph" a second time. */
function isAskedFor(parts: readonly Part[], at: number): boolean {
  return !clauseAround(parts, at).some((part) => ["ask", "draw", "where", "given"].includes(kindOf(part) ?? ""));
}

/** "solve x² = 4" asks for solutions; "solve for the zeros of …" asks for what it names. */
function objectOfSolve(parts: readonly Part[], at: number): "formula" | "ask" | "unclear" {
  const clause = restOfClause(parts, at);
  const ask = clause.findIndex((part) => kindOf(part) === "ask");
  if (ask < 0) return "formula";
  const formulaBefore = clause.slice(0, ask).some((part) => part.kind === "formula");
  return !formulaBefore || isSolutionLike(clause[ask] as Part) ? "ask" : "unclear";
}

const places: ReadonlySet<AskWord> = new Set<AskWord>(["vertex", "axis", "roots", "x-intercepts", "y-intercept"]);
const values: ReadonlySet<AskWord> = new Set<AskWord>(["sign", "sign-positive", "sign-negative", "zeros", "solutions"]);

/** "For which x" can be answered with solutions or signs, "where" also with a place. */
export const fitsWhere = (what: AskWord, letter: boolean): boolean => values.has(what) || (!letter && places.has(what));

/** "Where is the minimum", "for which x is y smallest": what is asked right after "where" must be a place or a value of the letter. */
function placesAreAsked(parts: readonly Part[], at: number, letter: boolean): boolean {
  const ask = restOfClause(parts, at).find((part) => kindOf(part) === "ask");
  return ask?.kind !== "phrase" || ask.meaning.role !== "ask" || ask.meaning.asks.every((what) => fitsWhere(what, letter));
}

/** A method belongs to what is solved; where nothing is, to the ask that stands nearest. */
function attach(request: Request, method: MethodId, from: number): void {
  const solved = request.asks.filter(({ what }) => ["solutions", "roots", "zeros", "x-intercepts"].includes(what));
  const nearest = [...request.asks].sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from)).slice(0, 1);
  if (request.asks.length === 0) request.asks.push({ what: "solutions", from, to: from, solve: true });
  for (const ask of solved.length > 0 ? solved : nearest.length > 0 ? nearest : request.asks) ask.method = method;
}
