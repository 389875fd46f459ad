import type { AlgebraicLeaf } from "../../../algebra/constant/leaf.ts";
import type { Polynomial } from "../../../algebra/multivariate/polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import type { Field } from "../../../algebra/normal-form/field.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import type { Rational } from "../../../algebra/rational.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type CommonZero, commonZeros } from "../../../verification/several/ideal/common-zeros.ts";
import { isInside, isTotal, type Place, signAt } from "../keeping-domain.ts";
import { algebraicValue } from "./algebraic-value.ts";
import {
  allEquations,
  anyOf,
  type Branch,
  branchStatement,
  combined,
  isSpecialCase,
  split,
  substituted,
  tidied,
} from "./branch.ts";
import { doublesOf, type Equilibria, type Equilibrium, noState, type SolvingLine } from "./equilibrium.ts";

const mostBranches = 40;

/**
 * All states in which rational rates vanish, as one solves on a board: what can be solved for a letter is put in elsewhere, a product that is zero gives
 * cases, and what is then left, finitely many common zeros, is found exactly. undefined where a rate is no quotient of polynomials with rational
 * coefficients, and where this was not decided.
 *
 * @throws BudgetError from `spend`
 */
export function polynomialEquilibria(
  rates: readonly MathJson[],
  letters: readonly string[],
  spend: Spend,
): Equilibria | undefined {
  return inField({ spend }, (field) => {
    // Of a product the letter made last is written first.
    const made = [...letters].reverse().map((letter) => field.letter(letter));
    const places = made.reverse();
    const elements = rates.map((rate) => elementOf(field, rate));
    if (!elements.every((element) => element !== undefined)) return undefined;
    const isRational = elements.every(({ numerator, denominator }) =>
      [numerator, denominator].every((side) => P.variablesOf(side).every((place) => places.includes(place))),
    );
    if (!isRational || field.takenAsPositive.length + field.takenAsWhole.length > 0) return undefined;
    const solver = new Solver(field, places, letters, rates);
    return solver.solve(elements.map(({ numerator }) => numerator));
  });
}

class Solver {
  readonly #field: Field;
  readonly #places: readonly number[];
  readonly #letters: readonly string[];
  readonly #rates: readonly MathJson[];
  /** Whether all rates have a value everywhere. */
  readonly #total: boolean;
  readonly #lines: SolvingLine[] = [];

  constructor(field: Field, places: readonly number[], letters: readonly string[], rates: readonly MathJson[]) {
    this.#field = field;
    this.#places = places;
    this.#letters = letters;
    this.#rates = rates;
    this.#total = rates.every(isTotal);
  }

  solve(numerators: readonly Polynomial[]): Equilibria | undefined {
    const { spend } = this.#field;
    let branches = [{ solved: [], equations: numerators } as Branch].flatMap((branch) => tidied(branch, spend) ?? []);
    if (branches.length === 0) return this.#ended([]);
    for (;;) {
      const next = this.#substituteOnce(branches) ?? this.#splitOnce(branches) ?? this.#combineOnce(branches);
      if (!next) break;
      branches = next;
      if (branches.length > mostBranches) return undefined;
    }
    return this.#ended(withoutSpecialCases(branches, spend));
  }

  #substituteOnce(branches: readonly Branch[]): Branch[] | undefined {
    const { spend } = this.#field;
    const done = branches.map((branch) => substituted(branch, spend));
    if (done.every((each) => each === undefined)) return undefined;
    const now = branches.map((branch, index) => done[index]?.branch ?? branch);
    const next = now.flatMap((branch) => tidied(branch, spend) ?? []);
    const used = done.flatMap((each) => (each ? [each.used] : []));
    const [only] = used;
    const known =
      used.length === 1 && only ? branchStatement({ solved: [only], equations: [] }, this.#field, this.#places) : undefined;
    // Where nothing is left, the contradiction is shown: 1 = 0.
    this.#write("substitute", next.length > 0 ? next : now, known === undefined ? {} : { known });
    return next;
  }

  #splitOnce(branches: readonly Branch[]): Branch[] | undefined {
    const { spend } = this.#field;
    const done = branches.map((branch) => split(branch, spend));
    if (done.every((each) => each === undefined)) return undefined;
    const next = branches.flatMap((branch, index) =>
      (done[index]?.branches ?? [branch]).flatMap((each) => tidied(each, spend) ?? []),
    );
    this.#write("split", next, {});
    return next;
  }

  #combineOnce(branches: readonly Branch[]): Branch[] | undefined {
    const { spend } = this.#field;
    const done = branches.map((branch) => combined(branch, spend));
    if (done.every((each) => each === undefined)) return undefined;
    const next = branches.flatMap((branch, index) => tidied(done[index] ?? branch, spend) ?? []);
    this.#write("combine", next, {});
    return next;
  }

  #write(how: SolvingLine["how"], branches: readonly Branch[], params: Readonly<Record<string, MathJson>>): void {
    // Where a rate may have no value, only the end is written: the lines between hold for the numerators alone.
    if (!this.#total || branches.length === 0) return;
    this.#lines.push(...this.#unlessKnown({ how, statement: this.#statementOf(branches), params }));
  }

  #ended(branches: readonly Branch[]): Equilibria | undefined {
    const points: Equilibrium[] = [];
    const loci: Branch[] = [];
    for (const branch of branches) {
      const zeros = commonZeros(allEquations(branch), this.#places, this.#field.spend);
      if (zeros) for (const zero of zeros) points.push(this.#pointOf(zero));
      else if (branch.equations.length + branch.solved.length < this.#letters.length) loci.push(branch);
      else return undefined;
    }
    if (loci.length > 0) return this.#infinite(loci, branches);
    const rest = points.map((point) => this.#isAtRest(point));
    if (rest.includes(undefined)) return undefined;
    const kept = points.filter((_, index) => rest[index]);
    const distinct = kept.filter((point, index) => kept.findIndex((other) => samePoint(point, other)) === index);
    const ordered = distinct.sort((left, right) => comparePoints(left, right));
    if (ordered.length === 0) {
      return { lines: [...this.#lines, { how: "contradiction", statement: noState(this.#letters) }], found: { kind: "none" } };
    }
    // Numbers without a short formula stand in no line: their decimals are told instead.
    if (ordered.some(({ numbers }) => numbers)) return { lines: this.#lines, found: { kind: "points", points: ordered } };
    const statement = anyOf(ordered.map(({ at }) => this.#pointStatement(at)));
    const lines = [...this.#lines, ...this.#unlessKnown({ how: "solve", statement })];
    return { lines, found: { kind: "points", points: ordered } };
  }

  /** Infinitely many solutions are only said where they are written with rates that have a value everywhere. */
  #infinite(loci: readonly Branch[], branches: readonly Branch[]): Equilibria | undefined {
    if (!this.#total || loci.length === 0) return undefined;
    const where = this.#statementOf(branches);
    const lines = [...this.#lines, ...this.#unlessKnown({ how: "solve", statement: where })];
    return { lines, found: { kind: "infinite", where } };
  }

  #statementOf(branches: readonly Branch[]): MathJson {
    return anyOf(branches.map((branch) => branchStatement(branch, this.#field, this.#places)));
  }

  /** The line, unless it only puts the cases of the line before in another order. */
  #unlessKnown(line: SolvingLine): SolvingLine[] {
    const last = this.#lines.at(-1);
    const casesOf = (json: MathJson): string[] =>
      (headOf(json) === "Or" ? operandsOf(json) : [json]).map((each) => JSON.stringify(each)).sort();
    const [now, before] = [casesOf(line.statement), last ? casesOf(last.statement) : []];
    return now.length === before.length && now.every((each, index) => each === before[index]) ? [] : [line];
  }

  #pointStatement(at: readonly MathJson[]): MathJson {
    const parts = this.#letters.map((letter, index) => apply("Equal", letter, at[index] as MathJson));
    return parts.length === 1 ? (parts[0] as MathJson) : apply("And", ...parts);
  }

  #pointOf({ root, values }: CommonZero): Equilibrium {
    const numbers = new Map<string, AlgebraicLeaf>();
    const at = this.#places.map((place, index): MathJson => {
      const value = algebraicValue((values.get(place) ?? []) as readonly Rational[], root, this.#field.spend);
      if ("json" in value) return value.json;
      const name = `${this.#letters[index] as string}_0`;
      numbers.set(name, value.leaf);
      return name;
    });
    return numbers.size === 0 ? { at } : { at, numbers };
  }

  /** Whether all rates, as they are given, have a value there, which is then zero: their numerators are. undefined where that was not decided. */
  #isAtRest({ at, numbers }: Equilibrium): boolean | undefined {
    if (this.#total) return true;
    const place: Place = {
      values: Object.fromEntries(this.#letters.map((letter, index) => [letter, at[index] as MathJson])),
      numbers,
    };
    if (this.#rates.every((rate) => isInside(rate, place, this.#field.spend))) return true;
    const signs = this.#rates.map((rate) => signAt(rate, place, this.#field.spend));
    return signs.includes(undefined) ? undefined : signs.every((sign) => sign === 0);
  }
}

const samePoint = (left: Equilibrium, right: Equilibrium): boolean =>
  left === right || (JSON.stringify(left.at) === JSON.stringify(right.at) && !left.numbers && !right.numbers);

/** A case all of whose solutions are ones of another adds nothing to it: (S = 0 and I = 0) beside I = 0. */
function withoutSpecialCases(branches: readonly Branch[], spend: Spend): Branch[] {
  const kept = new Set(branches);
  for (const branch of branches) {
    kept.delete(branch);
    if (![...kept].some((other) => isSpecialCase(branch, other, spend))) kept.add(branch);
  }
  return branches.filter((branch) => kept.has(branch));
}

function comparePoints(left: Equilibrium, right: Equilibrium): number {
  const [first, second] = [doublesOf(left), doublesOf(right)];
  const place = first.findIndex((value, index) => Math.abs(value - (second[index] as number)) > 1e-12 * (1 + Math.abs(value)));
  return place < 0 ? 0 : (first[place] as number) - (second[place] as number);
}
