import type { Draft, WrongVariant } from "../pair.ts";
import type { Chance } from "../writing/chance.ts";
import { either } from "../writing/latex.ts";

/** `x = 1 \lor x = 3`, `x \in \{1, 3\}`, or that there is none. */
function solutionSet(chance: Chance, letter: string, values: readonly string[]): string {
  const each = [...new Set(values)];
  if (each.length === 0) return `${letter} \\in \\varnothing`;
  if (each.length > 1 && chance.happens(0.3)) return `${letter} \\in \\{${each.join(", ")}\\}`;
  return either(...each.map((value) => `${letter} = ${value}`));
}

/** An equation with all of its real solutions, and numbers that are none but might be taken for some. */
export interface Solved {
  readonly kind: string;
  readonly before: string;
  readonly letter: string;
  readonly values: readonly string[];
  readonly strangers?: readonly string[];
  /** `after` as it is, instead of the list of values. */
  readonly after?: string;
  readonly wrong?: readonly WrongVariant[];
  readonly more?: Partial<Draft>;
}

/**
 * The step from an equation to its solutions, mostly as an equivalence. An implication may bring a stranger in, a converse may lose a solution; the
 * wrong ones do what their relation forbids.
 */
export function solved(
  chance: Chance,
  { kind, before, letter, values, strangers = [], after, wrong = [], more = {} }: Solved,
): Draft[] {
  const set = (each: readonly string[]): string => solutionSet(chance, letter, each);
  const stranger = strangers.length > 0 ? chance.pick(strangers) : undefined;
  const extended = stranger === undefined ? undefined : [...values, stranger];
  const base = { kind, before, ...more };
  const right = (relation: Draft["relation"], latex: string, how: string): Draft => ({
    ...base,
    relation,
    after: latex,
    truth: true,
    how,
  });
  const not = (relation: Draft["relation"], latex: string, how: string): Draft => ({
    ...base,
    relation,
    after: latex,
    truth: false,
    how,
  });
  const lost = values.length > 0 ? chance.shuffled(values).slice(1) : undefined;
  const exact = right("equivalent", after ?? set(values), "all of the solutions");
  const others: Draft[] = [
    ...(extended ? [right("implies", set(extended), "the solutions and a stranger")] : []),
    ...(lost && lost.length > 0 ? [right("follows", set(lost), "one of the solutions lost")] : []),
  ];
  const mistakes: Draft[] = [
    ...(lost ? [not("equivalent", set(lost), "lost root")] : []),
    ...(lost && lost.length > 0 ? [not("implies", set(lost), "lost root")] : []),
    ...(extended ? [not("equivalent", set(extended), "extraneous root"), not("follows", set(extended), "extraneous root")] : []),
    ...(stranger !== undefined ? [not("equivalent", set([...(lost ?? []), stranger]), "wrong root")] : []),
    ...wrong.map(([how, latex, own]): Draft => ({ ...base, relation: "equivalent", how, after: latex, truth: false, ...own })),
  ];
  const first = others.length > 0 && chance.happens(0.2) ? chance.pick(others) : exact;
  return [first, ...chance.shuffled(mistakes)];
}

/** `p + q\sqrt m` and `p - q\sqrt m`, as they are and as one with ±. */
export function conjugatePair(p: number, q: number, m: number): { both: [string, string]; doubleSign: string } {
  const irrational = q === 1 ? `\\sqrt{${m}}` : `${q}\\sqrt{${m}}`;
  const start = p === 0 ? "" : String(p);
  return {
    both: [p === 0 ? irrational : `${start}+${irrational}`, `${start}-${irrational}`],
    doubleSign: p === 0 ? `\\pm ${irrational}` : `${start} \\pm ${irrational}`,
  };
}
