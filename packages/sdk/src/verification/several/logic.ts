import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, sameTree, substitute } from "../../expression/mathjson.ts";
import { Undecided } from "../line/undecided.ts";
import { always, type Comparison, comparisonsOf, join, type Sign, type Statement } from "../statements/statement.ts";

/** A statement that is no conjunction or disjunction. */
export type Atom = Exclude<Statement, { readonly type: "and" | "or" }>;

const isJoined = (statement: Statement): statement is Statement & { readonly type: "and" | "or" } =>
  statement.type === "and" || statement.type === "or";

/** Atoms of which all hold (in a disjunct) or one holds (in a clause). */
type Atoms = readonly Atom[];

/** The statement as a disjunction of conjunctions; undefined where there are more than `most`. */
export const disjunctsOf = (statement: Statement, most: number): Atoms[] | undefined => normal(statement, "or", most);

/** The statement as a conjunction of disjunctions; undefined where there are more than `most`. */
export const clausesOf = (statement: Statement, most: number): Atoms[] | undefined => normal(statement, "and", most);

function normal(statement: Statement, outer: "and" | "or", most: number): Atoms[] | undefined {
  if (!isJoined(statement)) return [[statement]];
  const parts = statement.parts.map((part) => normal(part, outer, most));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (statement.type === outer) {
    const all = parts.flat();
    return all.length > most ? undefined : all;
  }
  let products: Atoms[] = [[]];
  for (const part of parts) {
    if (products.length * part.length > most) return undefined;
    products = products.flatMap((left) => part.map((right) => [...left, ...right]));
  }
  return products;
}

/** Every comparison that must hold for a statement to hold. */
export function necessaryComparisons(statement: Statement): Comparison[] {
  if (statement.type === "comparison") return [statement];
  return statement.type === "and" ? statement.parts.flatMap(necessaryComparisons) : [];
}

export const isComparison = (atom: Statement): atom is Comparison => atom.type === "comparison";

export const opposite = (signs: readonly Sign[]): Sign[] => ([-1, 0, 1] as const).filter((sign) => !signs.includes(sign));

/** The letters that a statement is about; those that stand for some whole number are not. In order of appearance. */
export function lettersIn(...statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(lettersOfOne))];
}

function lettersOfOne(statement: Statement): string[] {
  switch (statement.type) {
    case "comparison":
      return freeLetters(apply("List", statement.left, statement.right));
    case "and":
    case "or":
      return statement.parts.flatMap(lettersOfOne);
    case "some-whole":
    case "every-whole":
      return lettersOfOne(statement.part).filter((letter) => letter !== statement.letter);
    case "whole":
      return freeLetters(statement.value);
  }
}

/**
 * The statement with values in place of letters. @throws SubstitutionError where a letter is part of a name, Undecided where one
 * stands for whole numbers
 */
export function withValues(statement: Statement, values: Readonly<Record<string, MathJson>>): Statement {
  if (Object.keys(values).length === 0) return statement;
  switch (statement.type) {
    case "comparison":
      return { ...statement, left: substitute(statement.left, values), right: substitute(statement.right, values) };
    case "and":
    case "or":
      return join(
        statement.type,
        statement.parts.map((part) => withValues(part, values)),
      );
    case "whole":
      return { ...statement, value: substitute(statement.value, values) };
    case "some-whole":
    case "every-whole": {
      const free = Object.entries(values).filter(([letter]) => letter !== statement.letter);
      const taken = free.some(([, value]) => freeLetters(value).includes(statement.letter));
      if (taken) throw new Undecided("a letter of the same name");
      return { ...statement, part: withValues(statement.part, Object.fromEntries(free)) };
    }
  }
}

/**
 * A weaker statement: comparisons with one of the letters are taken to hold. Where it fails, the statement fails whatever these
 * letters are.
 */
export function withoutLetters(statement: Statement, letters: readonly string[]): Statement {
  if (letters.length === 0) return statement;
  if (isJoined(statement)) {
    return join(
      statement.type,
      statement.parts.map((part) => withoutLetters(part, letters)),
    );
  }
  return lettersOfOne(statement).some((letter) => letters.includes(letter)) ? always : statement;
}

/**
 * Letters that a statement may introduce, as names for something that there is: those that are not known and stand in an
 * equation with a known one, as k in a = b + k. An inequality, or an equation between new letters, says something of all their
 * values.
 */
export function introducedLetters(statement: Statement, known: readonly string[]): string[] {
  const found = comparisonsOf(statement).flatMap((comparison) => {
    const letters = lettersOfOne(comparison);
    const isEquation = comparison.signs.length === 1 && comparison.signs[0] === 0;
    return isEquation && letters.some((letter) => known.includes(letter)) ? letters : [];
  });
  return [...new Set(found)].filter((letter) => !known.includes(letter));
}

export function sameStatement(left: Statement, right: Statement): boolean {
  if (isJoined(left) && isJoined(right)) {
    return (
      left.type === right.type &&
      left.parts.length === right.parts.length &&
      left.parts.every((part, index) => sameStatement(part, right.parts[index] as Statement))
    );
  }
  if (left.type === "comparison" && right.type === "comparison") {
    return sameTree(left.left, right.left) && sameTree(left.right, right.right) && left.signs.join() === right.signs.join();
  }
  if (left.type === "whole" && right.type === "whole") return sameTree(left.value, right.value);
  if (left.type === "some-whole" && right.type === "some-whole") {
    return left.letter === right.letter && sameStatement(left.part, right.part);
  }
  return false;
}

/** Every formula that a statement compares. */
export const formulasIn = (statement: Statement): MathJson[] =>
  comparisonsOf(statement).flatMap(({ left, right }) => [left, right]);
