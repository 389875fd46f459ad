import { closing, opening } from "../notation/brackets.ts";
import { isProbability as isProbabilityLetter } from "../notation/letters.ts";
import { hasLimits } from "../notation/limits.ts";
import type { TokenKind } from "../notation/signs.ts";
import type { Token } from "../token.ts";

const statements: ReadonlySet<TokenKind> = new Set<TokenKind>(["relation", "mid", "parallel"]);
const conditions: ReadonlySet<TokenKind> = new Set<TokenKind>([...statements, "not", "quantifier", "and", "or"]);
/** What a mark, a line or a condition is made of. */
const arranging: ReadonlySet<TokenKind> = new Set<TokenKind>([...conditions, "‖", ":", "&", "row"]);
/** What can stand neither at the end of a line nor before the end of a formula. */
const expecting =
  /^(relation|arrow|set-operation|or|and|not|if|,|;|\+|-|pm|mp|\*|\/|mod|compose|\^|_|:|mid|parallel|quantifier|reason|math-open|row|&)$/;
const continuing =
  /^(relation|arrow|set-operation|or|and|if|otherwise|,|;|mid|parallel|pmod|stop|math-close|end|row|end-environment|right\.|reason)$/;
const signed = /^(\+|-|pm|mp)$/;
const alignments = /^(aligned|align|alignedat|alignat|gather|gathered|split|eqnarray|equation|multline)$/;

/**
 * What depends on more than one sign, found in one pass before the formula is read: which bars and colons say what a set is given by, which
 * brackets hold the condition of a statement, which double bars belong together, and where a new line is a new formula.
 */
export function layOut(tokens: readonly Token[], latex: boolean): readonly Token[] {
  // Most formulas have nothing of the kind.
  return tokens.some(({ kind, line }) => line || arranging.has(kind)) ? lines(aligned(marked(tokens, latex)), latex) : tokens;
}

interface Level {
  open: Token | undefined;
  /** Its place in the output. */
  at: number;
  /** What stands before the bracket. */
  before: Token | undefined;
  /** How many double bars are open. */
  norms: number;
  quantified: boolean;
}

/** Whether the ∈ at a place ends the range of ∀x, y ∈ S. */
function isSharedRange(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "Element") return false;
  let place = at - 1;
  while (tokens[place]?.kind === "letter" && tokens[place - 1]?.kind === ",") place -= 2;
  return tokens[place]?.kind === "letter" && tokens[place - 1]?.kind === "quantifier";
}

function marked(tokens: readonly Token[], latex: boolean): Token[] {
  const result = [...tokens];
  const levels: Level[] = [{ open: undefined, at: -1, before: undefined, norms: 0, quantified: false }];
  /** What stands before ends the limits of a sum or an integral, not an operand. */
  let afterLimits = false;
  for (const [at, token] of tokens.entries()) {
    const level = levels.at(-1) as Level;
    const set =
      level.open?.kind === "\\{" || (level.open?.kind === "{" && !latex && !level.open.glyph && level.before?.kind !== "_");
    const rename = (kind: TokenKind): void => {
      result[at] = { ...token, kind };
    };
    if (token.kind === "‖") {
      const operand = at > 0 && endsOperand(tokens[at - 1] as Token) && !afterLimits;
      rename(!operand ? "‖open" : level.norms > 0 ? "‖close" : "parallel");
      if (!operand) level.norms += 1;
      else if (level.norms > 0) level.norms -= 1;
    } else if (opening.has(token.kind)) {
      levels.push({ open: token, at, before: tokens[at - 1], norms: 0, quantified: false });
    } else if (closing.has(token.kind)) {
      const closed = levels.length > 1 ? levels.pop() : undefined;
      afterLimits = /^[_^]$/.test(closed?.before?.kind ?? "") && hasLimits(tokens, (closed?.at ?? 0) - 2);
      continue;
    } else if (token.kind === "quantifier") {
      level.quantified = true;
      if (level.open?.kind === "(") result[level.at] = { ...(result[level.at] as Token), condition: true };
    } else if (token.kind === ",") level.quantified = false;
    else if (isSharedRange(tokens, at)) level.quantified = true;
    else if (token.kind === ":" && level.quantified) {
      level.quantified = false;
      rename(",");
    } else if (set && (token.kind === "mid" || token.kind === ":")) rename("such-that");
    else if (token.kind === "mid" && isProbability(level)) rename("given");
    else if (conditions.has(token.kind) && level.open?.kind === "(" && !isProbability(level)) {
      result[level.at] = { ...(result[level.at] as Token), condition: true };
    }
    afterLimits = /^[_^]$/.test(tokens[at - 1]?.kind ?? "") && hasLimits(tokens, at - 2);
  }
  return result;
}

/** P(A | B), \Pr(X > 1): a bracket in which statements and conditions are arguments. */
function isProbability({ open, before }: Level): boolean {
  return open?.kind === "(" && !open.spaced && before?.kind === "letter" && isProbabilityLetter(before.text);
}

function endsOperand({ kind }: Token): boolean {
  return /^(number|vulgar|letter|constant|numbers|upright|prime|!|!!|%|degree|empty)$/.test(kind) || closing.has(kind);
}

/** Without the marks at which lines are aligned; between the cells of a matrix they stay. */
function aligned(tokens: readonly Token[]): Token[] {
  const environments: Token[] = [];
  return tokens.filter((token, at) => {
    if (token.kind === "begin") environments.push(token);
    if (token.kind === "end-environment") environments.pop();
    const environment = environments.at(-1);
    if (token.kind !== "&") return true;
    if (environment === undefined) return !besideRelation(tokens, at);
    return !alignments.test(environment.text) && !(environment.text === "array" && besideRelation(tokens, at));
  });
}

/** The marks around the = of {rcl} align equations; there are no cells. */
function besideRelation(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === "relation" || tokens[at + 1]?.kind === "relation";
}

/** New lines that separate formulas as tokens of their own, and none where a formula goes on. */
function lines(tokens: readonly Token[], latex: boolean): Token[] {
  const result: Token[] = [];
  const environments: Token[] = [];
  let depth = 0;
  let relations = false;
  for (const [at, token] of tokens.entries()) {
    const before = result.at(-1);
    if (token.kind === "begin") environments.push(token);
    if (token.kind === "end-environment") environments.pop();
    const free = environments.length === 0 || alignments.test(environments.at(-1)?.text ?? "");
    if (token.kind === "row" && free) {
      const next = tokens[at + 1];
      if (before !== undefined && next !== undefined && separates(before, tokens, at + 1, relations)) {
        result.push(token);
        relations = false;
      }
      continue;
    }
    // In LaTeX a new line in the source is a space, and only two statements on two lines are plain to see.
    const both = !latex || (relations && hasRelation(tokens, at));
    if (
      token.line &&
      depth === 0 &&
      before !== undefined &&
      before.kind !== "row" &&
      both &&
      separates(before, tokens, at, relations)
    ) {
      result.push({ ...token, kind: "row", text: "", to: token.from });
      relations = false;
    }
    if (opening.has(token.kind) && token.kind !== "begin") depth += 1;
    else if (closing.has(token.kind) && token.kind !== "end-environment") depth -= 1;
    if (statements.has(token.kind) && depth === 0) relations = true;
    result.push(token);
  }
  return result;
}

/** Whether what begins at `at`, on a new line, is a formula of its own. A sign begins one only where both lines have a relation. */
function separates(before: Token, tokens: readonly Token[], at: number, relations: boolean): boolean {
  const token = tokens[at] as Token;
  if ((expecting.test(before.kind) && before.kind !== "row") || opening.has(before.kind) || continuing.test(token.kind))
    return false;
  // A condition or a remark in brackets is of the formula before it.
  const remark = token.kind === "upright" && /^[(（]/.test(token.text);
  if (closing.has(token.kind) || (token.kind === "(" && token.condition) || remark) return false;
  return !signed.test(token.kind) || (relations && hasRelation(tokens, at));
}

function hasRelation(tokens: readonly Token[], start: number): boolean {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (opening.has(token.kind)) depth += 1;
    if (closing.has(token.kind)) depth -= 1;
    if (depth < 0 || (depth === 0 && at > start && (token.kind === "row" || token.line))) return false;
    if (depth === 0 && statements.has(token.kind)) return true;
  }
  return false;
}
