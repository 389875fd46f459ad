import type { Token } from "../token.ts";

/** What takes a group in braces as its own. */
const taking = /^(function|frac|binom|sqrt|accent|box|dot|underset|pmod|mod|\^|_)$/;
const takingTwo = /^(frac|binom|underset)$/;
const scripts = /^[\^_]$/;
/** What carries scripts of its own. */
const named = /^(letter|function|lim|sum|prod)$/;
/** Brackets that show where what they hold begins and ends, so that braces around all of it show nothing. */
const holding = /^(\(|\[|\\\{|\|open|left\.)$/;
const held = /^(\)|\]|\\\}|\|close|right\.)$/;
const operator = /^(function|lim|sum|prod)$/;

/**
 * Without the braces that an editor of formulas puts around everything: {{a}_{n}} is a_n, {{\log}_{2}}x is log₂ x. Only braces go that show
 * nothing and that nothing takes: around one letter or function before its scripts, around such a letter with them, around a bracket before its
 * exponent, around all that stands in a bracket, and after a sign of an integral.
 */
export function withoutBraces(tokens: readonly Token[], latex: boolean): readonly Token[] {
  if (!mayHaveMore(tokens)) return tokens;
  const groups = new Braces(tokens, latex);
  return tokens.filter((_, at) => !groups.dropped.has(at));
}

/** Whether any braces are there that no command and no script takes, so that most formulas are not looked through for more. */
function mayHaveMore(tokens: readonly Token[]): boolean {
  let [second, followed] = [0, 0];
  let last = "";
  for (const { kind, glyph } of tokens) {
    if (takingTwo.test(kind)) second += 1;
    if (kind === "{" && !glyph) {
      if (last === "}") followed += 1;
      else if (last !== "]" && !taking.test(last)) return true;
    }
    last = kind;
  }
  // The braces after others may be those below a fraction.
  return followed > second;
}

class Braces {
  readonly dropped = new Set<number>();
  private readonly tokens: readonly Token[];
  private readonly latex: boolean;
  /** The place of the other brace. */
  private readonly partner = new Map<number, number>();

  constructor(tokens: readonly Token[], latex: boolean) {
    this.tokens = tokens;
    this.latex = latex;
    const open: number[] = [];
    const closed: [number, number][] = [];
    for (const [at, { kind }] of tokens.entries()) {
      if (kind === "{") open.push(at);
      const from = kind === "}" ? open.pop() : undefined;
      if (from === undefined) continue;
      this.partner.set(from, at).set(at, from);
      closed.push([from, at]);
    }
    // The inner ones first.
    for (const [from, to] of closed) {
      if (to === from + 1 || tokens[from]?.glyph || this.isTaken(from) || !this.isSilent(from, to)) continue;
      this.dropped.add(from).add(to);
    }
  }

  private after(at: number): number {
    let next = at + 1;
    while (this.dropped.has(next)) next += 1;
    return next;
  }

  private before(at: number): number {
    let last = at - 1;
    while (this.dropped.has(last)) last -= 1;
    return last;
  }

  private kind(at: number): string {
    return this.tokens[at]?.kind ?? "";
  }

  /** Where the group, or the one token, that ends at a place begins. */
  private start(at: number): number {
    return this.kind(at) === "}" ? (this.partner.get(at) ?? at) : at;
  }

  /** Whether a command, a script or an accent takes the group that begins here. */
  private isTaken(from: number): boolean {
    const last = this.before(from);
    if (taking.test(this.kind(last)) || this.kind(last) === "]") return true;
    return takingTwo.test(this.kind(this.before(this.start(last))));
  }

  private isSilent(from: number, to: number): boolean {
    const [first, next, last] = [this.after(from), this.kind(this.after(to)), this.before(to)];
    const scripted = scripts.test(next) || next === "prime";
    const isNamed = named.test(this.kind(first)) || this.isHalf(first);
    if (isNamed && first === last) return scripted || operator.test(this.kind(first));
    const wasBraced = first > from + 1 || (this.latex && operator.test(this.kind(first)));
    const carrier = isNamed ? first : this.kind(first) === "(" ? this.closes(first) : -1;
    if (wasBraced && carrier > 0 && this.isScripted(carrier, to)) return !scripted;
    if (next === "^" && this.kind(first) === "(" && this.closes(first) === last) return true;
    if (!this.latex) return false;
    const before = this.before(from);
    return (holding.test(this.kind(before)) && held.test(next)) || this.isIntegral(before);
  }

  /** The g of \text{lo}{{\text{g}}_{2}}. */
  private isHalf(at: number): boolean {
    return this.kind(at) === "upright" && /^[gs]$/.test(this.tokens[at]?.text ?? "");
  }

  /** Whether nothing but scripts and primes stands between a place and the end of its group. */
  private isScripted(at: number, to: number): boolean {
    let place = this.after(at);
    while (place < to) {
      if (scripts.test(this.kind(place))) {
        const script = this.after(place);
        place = this.after(this.kind(script) === "{" ? (this.partner.get(script) ?? script) : script);
      } else if (this.kind(place) === "prime") place = this.after(place);
      else return false;
    }
    return place === to;
  }

  /** Where the round bracket at a place closes. */
  private closes(at: number): number {
    let depth = 0;
    for (let place = at; place < this.tokens.length; place += 1) {
      if (this.kind(place) === "(") depth += 1;
      else if (this.kind(place) === ")") depth -= 1;
      if (depth === 0) return place;
    }
    return -1;
  }

  /** A sign of an integral with its limits ends here. */
  private isIntegral(end: number): boolean {
    let at = end;
    while (at >= 0 && scripts.test(this.kind(this.before(this.start(at))))) at = this.before(this.before(this.start(at)));
    return this.kind(at) === "integral";
  }
}
