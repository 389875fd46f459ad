import type { Spend } from "../../algebra/spend.ts";
import { freeLetters, isSymbol } from "../../expression/mathjson.ts";
import { join, type Statement } from "../statements/statement.ts";
import { type Atom, isComparison, lettersIn, withValues } from "./logic.ts";
import { solveForLetter } from "./solve-for.ts";

/**
 * A consequent that names points by a parameter, x = t and y = 2 − t, without the parameter: y = 2 − x. undefined where it is no
 * such family: more letters must be given outright than there are parameters, each parameter must follow from what it gives, and
 * nothing else may be said.
 */
export function withoutParameters(consequent: Statement, known: readonly string[], spend: Spend): Statement | undefined {
  const parts = withoutFree(consequent.type === "and" ? consequent.parts : [consequent], known);
  const left = join("and", parts);
  if (parts.length < countOf(consequent) && lettersIn(left).every((letter) => known.includes(letter))) return left;
  const parameters = lettersIn(left).filter((letter) => !known.includes(letter));
  if (parameters.length === 0 || parts.length <= parameters.length || !parts.every(isComparison)) return undefined;
  const named = parts.map(({ left, right, signs }) => {
    const isGiven =
      signs.length === 1 && signs[0] === 0 && isSymbol(left) && known.includes(left) && !freeLetters(right).includes(left);
    return isGiven ? left : undefined;
  });
  if (new Set(named).size < parts.length || named.includes(undefined)) return undefined;
  if (parts.some(({ right }) => freeLetters(right).some((letter) => named.includes(letter)))) return undefined;
  let rest: Atom[] = [...parts];
  for (const _ of parameters) {
    const open = parameters.filter((letter) => lettersIn(...rest).includes(letter));
    if (open.length === 0) break;
    const solved = solveForLetter(rest, [], spend, (letter, degree) => open.includes(letter) && degree === 1);
    const [value] = solved?.values ?? [];
    if (!solved || value === undefined) return undefined;
    rest = rest.map((atom) => withValues(atom, { [solved.letter]: value }) as Atom);
  }
  return lettersIn(...rest).some((letter) => parameters.includes(letter)) ? undefined : join("and", rest);
}

const countOf = (statement: Statement): number => (statement.type === "and" ? statement.parts.length : 1);

/** What a number that may be any is called. */
const parameterName = /^([rstk]|lambda|mu|λ|μ)(_\d+)?$/;

/** Of a point, (x, y) = (t, −3), without x = t where t is a parameter that stands nowhere else: x is any number then. */
function withoutFree(parts: readonly Statement[], known: readonly string[]): readonly Statement[] {
  if (parts.length < 2) return parts;
  return parts.filter((part, index) => {
    if (!isComparison(part) || part.signs.length !== 1 || part.signs[0] !== 0) return true;
    const { left, right } = part;
    const elsewhere = [...known, ...lettersIn(...parts.filter((_, other) => other !== index))];
    const isFree = isSymbol(right) && parameterName.test(right) && !elsewhere.includes(right);
    return !isFree || !isSymbol(left) || parameterName.test(left) || left.includes("(");
  });
}
