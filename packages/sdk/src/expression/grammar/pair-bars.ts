import { ParseError } from "../../errors/parse-error.ts";
import { closing, opening } from "../notation/brackets.ts";
import { describe } from "../source-text.ts";
import type { Token } from "../token.ts";
import { evaluationKind } from "./calculus/evaluation-bars.ts";

const kinds = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const separating = kinds("relation arrow or and not if , ; row & mid parallel pmod : quantifier reason end");
const sign = kinds("+ - pm mp");
const ends = kinds(
  "number vulgar letter constant numbers upright prime ! !! % degree dot-above empty ) ] } \\} |close ⟩ ⌋ ⌉ ‖close |at |where",
);
const starts = kinds(
  "number vulgar letter constant numbers upright function call abs sqrt radical root frac binom accent figure empty box integral sum prod lim differential nabla dot left. ( [ { \\{ |open | ⟨ ⌊ ⌈ ‖open",
);
const mostBars = 200;

/**
 * Finds out which bars open and which close. Between the same brackets and relations every bar is tried both ways; exactly one way must
 * pair them all. A bar between an operand and a sign closes (|x| − 2|x − 1|), unless nothing can be paired so (2|−3|).
 * @throws {ParseError} where bars cannot be paired, or can be in two ways: |a|b|c|.
 */
export function pairBars(source: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "|")) return tokens;
  const paired = [...tokens];
  const levels: number[][] = [[]];
  const settle = (): void => {
    const bars = levels.at(-1) ?? [];
    if (bars.length > 0) assign(source, paired, bars, levels.length > 1);
    bars.length = 0;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "|") levels.at(-1)?.push(index);
    else if (opening.has(token.kind)) levels.push([]);
    else if (separating.has(token.kind)) settle();
    else if (closing.has(token.kind)) {
      settle();
      // A bracket too many is for the parser to report; the bars after it stay as they are.
      if (levels.length === 1) return paired;
      levels.pop();
    }
  }
  return paired;
}

function assign(source: string, tokens: Token[], bars: readonly number[], enclosed: boolean): void {
  const fail = (bar: number, expected: string): ParseError => {
    const token = tokens[bar] as Token;
    return new ParseError(source, token.from, describe(source, token.from, token.to), expected);
  };
  if (bars.length > mostBars) throw fail(bars[mostBars] as number, `at most ${mostBars} bars`);
  const evaluates = bars.some((bar) => evaluationKind(tokens, bar) !== undefined);
  if (!evaluates && (bars.length === 1 || (enclosed && bars.length % 2 === 1))) {
    divide(source, tokens, bars);
    return;
  }
  const ways = pairingOf(tokens, bars);
  if (ways === undefined) {
    const rest = bars.filter((bar) => evaluationKind(tokens, bar) === undefined);
    if (rest.length === bars.length || (rest.length > 0 && pairingOf(tokens, rest) === undefined))
      throw fail(bars[0] as number, "bars in pairs, around something");
    markEvaluation(tokens, bars);
    if (rest.length > 0) assign(source, tokens, rest, enclosed);
    return;
  }
  for (const [place, bar] of bars.entries()) {
    const choices = ways.choices(place);
    if (choices.length > 1) throw fail(bar, "\\left| and \\right| (these bars can be paired in two ways)");
    tokens[bar] = { ...(tokens[bar] as Token), kind: choices[0] ?? "|" };
  }
}

function markEvaluation(tokens: Token[], bars: readonly number[]): void {
  for (const bar of bars) {
    const kind = evaluationKind(tokens, bar);
    if (kind !== undefined) tokens[bar] = { ...(tokens[bar] as Token), kind };
  }
}

/** The one way to pair the bars that is to be asked, or undefined where there is none. */
function pairingOf(tokens: readonly Token[], bars: readonly number[]): Pairing | undefined {
  return [true, false].map((strict) => new Pairing(tokens, bars, strict)).find((pairing) => pairing.count > 0);
}

/** A bar without a partner stands between two operands: {x | x > 0}, P(A | B), 3 | 12. In brackets the first that can be it is. */
function divide(source: string, tokens: Token[], bars: readonly number[]): void {
  for (const bar of bars) {
    if (!ends.has(tokens[bar - 1]?.kind ?? "") || !begins(tokens, bar + 1)) continue;
    const rest = bars.filter((other) => other !== bar);
    const attempt = [...tokens];
    attempt[bar] = { ...(tokens[bar] as Token), kind: "mid" };
    try {
      if (rest.length > 0) assign(source, attempt, rest, true);
    } catch {
      continue;
    }
    tokens.splice(0, tokens.length, ...attempt);
    return;
  }
  const first = tokens[bars[0] as number] as Token;
  throw new ParseError(source, first.from, describe(source, first.from, first.to), "bars in pairs, around something");
}

function begins(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind ?? "";
  return starts.has(kind) || sign.has(kind);
}

type Side = "|open" | "|close";

/** All ways to pair the bars of one level, counted from the end (two counts as many). */
class Pairing {
  private readonly tokens: readonly Token[];
  private readonly bars: readonly number[];
  private readonly strict: boolean;
  private readonly counts = new Map<string, number>();
  private depth = 0;
  private last: Side | undefined = undefined;

  constructor(tokens: readonly Token[], bars: readonly number[], strict: boolean) {
    this.tokens = tokens;
    this.bars = bars;
    this.strict = strict;
  }

  get count(): number {
    return this.ways(0, 0, undefined);
  }

  /** The sides a bar can be, given those of the bars before it; asked in order, and the first is taken. */
  choices(place: number): Side[] {
    const sides = this.sides(place, this.last).filter((side) => this.ways(place + 1, this.next(this.depth, side), side) > 0);
    const [side] = sides;
    if (side !== undefined) this.depth = this.next(this.depth, side);
    this.last = side;
    return sides;
  }

  private next(depth: number, side: Side): number {
    return depth + (side === "|open" ? 1 : -1);
  }

  private ways(place: number, depth: number, last: Side | undefined): number {
    if (depth < 0 || depth > this.bars.length - place) return 0;
    if (place === this.bars.length) return 1;
    const key = `${place} ${depth} ${last}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    let count = 0;
    for (const side of this.sides(place, last)) count += this.ways(place + 1, this.next(depth, side), side);
    this.counts.set(key, Math.min(count, 2));
    return Math.min(count, 2);
  }

  private sides(place: number, last: Side | undefined): Side[] {
    const bar = this.bars[place] as number;
    const afterBar = this.bars[place - 1] === bar - 1;
    const before = this.tokens[bar - 1]?.kind;
    const next = this.tokens[bar + 1];
    // A raised number begins an operand where it is the index of a root: ⁵√2.
    const after = next?.kind === "^" && next.glyph ? "radical" : next?.kind;
    const follows = afterBar ? last === "|close" : before !== undefined && ends.has(before);
    if (!follows) return ["|open"];
    const canOpen = after !== undefined && (starts.has(after) || (!this.strict && sign.has(after)));
    return canOpen ? ["|open", "|close"] : ["|close"];
  }
}
