import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters, sizeOf, substitute } from "../../expression/mathjson.ts";
import type { Comparison } from "../line/comparison.ts";
import { compareOnLine } from "../line/decide.ts";
import { join, type Statement } from "../statements/statement.ts";
import { domainStatement, type Failure, type Inclusion } from "./inclusion.ts";
import { suitsPowers } from "./letter-powers.ts";
import { type Atom, formulasIn, lettersIn, withValues } from "./logic.ts";
import { within } from "./share.ts";
import { simplified } from "./simplified.ts";
import { solveForLetter } from "./solve-for.ts";
import { truthAt } from "./truth.ts";

/** A case of an inclusion in fewer letters: the others have values made of these. */
export interface Reduced {
  readonly atoms: readonly Atom[];
  readonly consequent: Statement;
  readonly domain: Statement;
  /** What was put for letters, the latest last: values are made of letters put in later and of those that are left. */
  readonly solved: readonly { readonly letter: string; readonly value: MathJson }[];
}

const lineOperations = 120_000;
const largestFormula = 400;
const mostCases = 32;

export type LineFinding = "holds" | { readonly failure: Failure } | undefined;

/** The cases of an inclusion with every letter put in that an equation gives. undefined where that takes too much. */
export function reducedCases(inclusion: Inclusion, consequent: Statement, spend: Spend): Reduced[] | undefined {
  const { disjuncts, domain } = inclusion;
  if (!disjuncts) return undefined;
  const starts = disjuncts.map((atoms): Reduced => ({ atoms, consequent, domain: domainStatement(domain), solved: [] }));
  const done: Reduced[] = [];
  while (starts.length > 0) {
    const one = starts.pop() as Reduced;
    const solved = isLarge(one)
      ? undefined
      : solveForLetter(one.atoms, [...formulasIn(one.consequent), ...formulasIn(one.domain)], spend);
    if (!solved) done.push(one);
    else starts.push(...solved.values.map((value) => withLetter(one, solved.letter, value)));
    if (starts.length + done.length > mostCases) return undefined;
  }
  return done;
}

const isLarge = ({ atoms, consequent }: Reduced): boolean =>
  [...atoms.flatMap(formulasIn), ...formulasIn(consequent)].some((formula) => sizeOf(formula) > largestFormula);

/** The case with a value in place of a letter. Equations stay, with both sides equal now: they say that the value exists. */
export function withLetter({ atoms, consequent, domain, solved }: Reduced, letter: string, value: MathJson): Reduced {
  const values = { [letter]: value };
  return {
    atoms: atoms.map((atom) => withValues(atom, values) as Atom),
    consequent: withValues(consequent, values),
    domain: withValues(domain, values),
    solved: [...solved, { letter, value }],
  };
}

/** Decides a case in which one letter is left. */
export function decideOnLine(reduced: Reduced, inclusion: Inclusion, spend: Spend): LineFinding {
  const { atoms, consequent, domain, solved } = reduced;
  const antecedent = join("and", atoms);
  const [letter = "x", ...more] = lettersIn(antecedent, consequent, domain);
  if (more.length > 0) return undefined;
  const found = within<Comparison>(spend, lineOperations, (share) =>
    compareOnLine(antecedent, consequent, domain, letter, share),
  );
  if (!found) return undefined;
  if (!found.onlyFirst) return "holds";
  const { exact } = found.onlyFirst;
  if (exact === undefined) return undefined;
  const values = new Map<string, MathJson>(lettersIn(antecedent, consequent, domain).map((name) => [name, exact]));
  return verified(completed(values, solved, spend), inclusion, spend);
}

/** The values of the letters that were put in, from those that are left. */
export function completed(values: ReadonlyMap<string, MathJson>, solved: Reduced["solved"], spend: Spend): Failure {
  const all = new Map(values);
  for (const { letter, value } of [...solved].reverse()) {
    const open = freeLetters(value).filter((name) => !all.has(name));
    for (const name of open) all.set(name, 1);
    all.set(letter, simplified(substitute(value, Object.fromEntries(all)), spend));
  }
  return all;
}

/** A point at which the antecedent holds and the consequent does not, for certain, though its formulas have values. */
export function verified(point: Failure, { antecedent, refutable, letters }: Inclusion, spend: Spend): LineFinding {
  const all = new Map(point);
  for (const letter of letters) if (!all.has(letter)) all.set(letter, 1);
  if (!suitsPowers([antecedent, refutable], all, spend)) return undefined;
  if (truthAt(antecedent, all, spend) !== true || truthAt(refutable, all, spend) !== false) return undefined;
  return { failure: all };
}
