import { isInteger, signOf } from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { freeLetters, headOf, mapOperands, mapTree, operandsOf, substitute } from "../../expression/mathjson.ts";
import * as Q from "../../expression/rational.ts";
import { isolated } from "./isolate.ts";
import { linearRoot } from "./linear-root.ts";
import { withoutShares } from "./written.ts";

/** Numbers spoken of, named by letters, and what is said of them. */
export interface Told {
  readonly equations: readonly MathJson[];
  /** Letter by letter, how the question calls the number. */
  readonly letters: ReadonlyMap<string, string>;
  readonly asked: readonly string[];
  readonly numbers: "real" | "integer" | "natural";
  readonly assuming: readonly MathJson[];
}

/** What a question may call its numbers, one scheme a row: two of different rows are not told together. */
const schemes: readonly (readonly string[])[] = [
  ["number"],
  ["one", "other"],
  ["number", "other"],
  ["larger", "smaller"],
  ["first", "second", "third"],
  ["甲", "乙", "丙", "丁"],
  ["1", "2", "3"],
];
const letters = ["x", "y", "z", "w"];

/** The statements and questions of a text as equations in letters; undefined where something is missing, or does not fit together. */
export function toldNumbers(heard: readonly MathJson[]): Told | undefined {
  const clauses = heard.flatMap((clause) => (headOf(clause) === "Both" ? operandsOf(clause) : [clause]));
  const statements = clauses.filter((clause) => headOf(clause) === "Equal");
  const asks = clauses.filter((clause) => headOf(clause) === "Asked").map((clause) => operandsOf(clause)[0] as MathJson);
  if (statements.length === 0 || asks.length > 1 || asks.some((ask) => headOf(ask) === "Run")) return undefined;
  const run = partsNamed(statements, /^Run$/)[0];
  return run ? toldRun(operandsOf(run), statements, asks[0]) : toldByName(clauses, statements, asks[0]);
}

function partsNamed(clauses: readonly MathJson[], heads: RegExp): MathJson[] {
  return clauses.flatMap((clause): MathJson[] => [
    ...(heads.test(headOf(clause) ?? "") ? [clause] : []),
    ...partsNamed(operandsOf(clause), heads),
  ]);
}

/** Consecutive whole numbers: x, x + 1, x + 2. */
function toldRun(run: readonly MathJson[], statements: readonly MathJson[], ask: MathJson | undefined): Told | undefined {
  const [size, step, sort, sign] = run as [number, number, string, string?];
  const [statement] = statements;
  const at = ask === undefined || isWholeRun(ask, size) ? "all" : placeInRun(String(operandsOf(ask)[0]), size);
  if (
    statement === undefined ||
    statements.length > 1 ||
    at === undefined ||
    partsNamed(statements, /^(Ref|Difference|Squares)$/).length > 0
  )
    return undefined;
  const expanded = (members: readonly MathJson[]): MathJson =>
    spelled(statement, (part) =>
      headOf(part) === "Total" ? ["Add", ...members] : headOf(part) === "Times" ? ["Multiply", ...members] : undefined,
    );
  const equation = expanded(Array.from({ length: size }, (_, index) => shifted("x", (index - (at === "all" ? 0 : at)) * step)));
  const root = linearRoot(equation, "x");
  const isFit = root !== undefined && isInteger(root) && (step === 1 || (root.numerator % 2n === 0n) === sort.startsWith("even"));
  const least = root && Q.add(root, Q.rational(at === "all" ? 0 : -at * step));
  if (sign !== undefined && !(least && signOf(least) > 0)) return undefined;
  if (sort.endsWith("natural") && !(least && signOf(least) >= 0)) return undefined;
  if (at !== "all")
    return isFit ? told([equation], [["x", String(operandsOf(ask as MathJson)[0])]], ["x"], "integer") : undefined;
  // As a system of numbers they all come out, and whole where the first is.
  if (!isFit || size > 4) return undefined;
  const names = letters.slice(0, size);
  const next = names.slice(1).map((name, index): MathJson => ["Equal", name, shifted(names[index] as string, step)]);
  const calls = ["first", "second", "third", "fourth"];
  return told(
    [...next, expanded(names)],
    names.map((name, index) => [name, calls[index] as string]),
    names,
    "real",
  );
}

const isWholeRun = (ask: MathJson, size: number): boolean =>
  /^(Run|Pair)$/.test(headOf(ask) ?? "") && [0, size].includes(operandsOf(ask)[0] as number);
const shifted = (letter: string, by: number): MathJson =>
  by === 0 ? letter : by > 0 ? ["Add", letter, by] : ["Subtract", letter, -by];

function placeInRun(name: string, size: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    smaller: 0,
    first: 0,
    second: 1,
    third: 2,
    larger: size - 1,
    middle: (size - 1) / 2,
  };
  const place = places[name];
  return place !== undefined && Number.isInteger(place) && place < size ? place : undefined;
}

function toldByName(clauses: readonly MathJson[], statements: readonly MathJson[], ask: MathJson | undefined): Told | undefined {
  const names = [...new Set(partsNamed(clauses, /^Ref$/).map((ref) => String(operandsOf(ref)[0])))];
  const sorts = sortsOf(partsNamed(clauses, /^Ref$/).flatMap((ref) => (operandsOf(ref)[1] as string | undefined) ?? []));
  const pairs = partsNamed(clauses, /^Pair$/).map((pair) => operandsOf(pair) as [number, string, string?]);
  // Whole only where they are found to be; nothing here looks for that.
  if (pairs.some(([, , kind]) => kind !== undefined)) return undefined;
  const sizes = pairs.flatMap(([size]) => (size === 0 ? [] : [size]));
  const spoken = names.filter((name) => !/^\d$/.test(name));
  const scheme = spoken.length === 0 ? schemes.at(-1) : schemes.find((each) => spoken.every((name) => each.includes(name)));
  if (!scheme || sorts.length > 1 || pairs.some(([, name]) => name !== "" && !scheme.includes(name))) return undefined;
  const isSingle = scheme.length === 1;
  const count = isSingle ? 1 : Math.max(2, ...sizes, ...spoken.map((name) => placeOf(name, scheme)));
  if (sizes.some((size) => size !== count) || (isSingle && pairs.length > 0)) return undefined;
  const used = letters.slice(0, count);
  const named = (json: MathJson): MathJson => letters[placeOf(String(operandsOf(json)[0]), scheme) - 1] as string;
  const equations = statements.map((statement) =>
    spelled(statement, (part) => (headOf(part) === "Ref" ? named(part) : together(part, used))),
  );
  if (equations.length !== count || !used.every((letter) => equations.some((equation) => freeLetters(equation).includes(letter))))
    return undefined;
  const wanted = ask === undefined || headOf(ask) === "Pair" ? used : [named(ask) as string];
  const called = used.map((letter, index): [string, string] => [letter, scheme[index] as string]);
  const [sort] = sorts;
  const whole = sort === undefined || sort === "positive" ? "real" : sort === "natural" ? "natural" : "integer";
  const assuming: MathJson[] = sort?.startsWith("positive") ? [["Greater", "x", 0]] : [];
  if (isSingle) return { equations, letters: new Map(called), asked: used, numbers: whole, assuming };
  if (sort !== undefined) return undefined;
  const signed = withSigns(equations, used, scheme[0] === "larger");
  return signed && oneOf(signed, called, wanted);
}

/** "The integer" is the positive integer that was spoken of. */
function sortsOf(found: readonly string[]): string[] {
  const sorts = [...new Set(found)];
  return sorts.length === 2 ? sorts.filter((sort) => sort !== "integer") : sorts;
}

/** Sums and products of all the numbers; a difference is told of two. */
function together(part: MathJson, used: readonly string[]): MathJson | undefined {
  const head = headOf(part);
  if (head === "Total") return ["Add", ...used];
  if (head === "Times") return ["Multiply", ...used];
  if (head === "Squares") return ["Add", ...used.map((letter): MathJson => ["Power", letter, 2])];
  return head === "Difference" && used.length === 2 ? ["Difference", ...used] : undefined;
}

const placeOf = (name: string, scheme: readonly string[]): number =>
  /^\d$/.test(name) ? Number(name) : scheme.indexOf(name) + 1;

/** A difference is told without saying of which from which: it is the larger that is diminished, of numbers that are positive. */
function withSigns(equations: readonly MathJson[], used: readonly string[], ordered: boolean): MathJson[] | undefined {
  const isDifference = (json: MathJson): boolean => headOf(json) === "Difference";
  const spelledOut = (turned: boolean): MathJson[] =>
    equations.map((equation) =>
      mapTree(equation, (part) =>
        isDifference(part) ? ["Subtract", ...(turned ? [...operandsOf(part)].reverse() : operandsOf(part))] : part,
      ),
    );
  if (partsNamed(equations, /^Difference$/).length === 0)
    return ordered && !isOrdered(equations, used) ? undefined : [...equations];
  const plain = spelledOut(false);
  if (ordered || isSymmetric(equations)) return !ordered || isOrdered(plain, used) ? plain : undefined;
  const fits = [false, true].map(spelledOut).filter((each) => valuesOf(each, used)?.every((value) => signOf(value) > 0));
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether nothing tells one number from the other. */
function isSymmetric(equations: readonly MathJson[]): boolean {
  const swapped = (json: MathJson): string => JSON.stringify(substitute(json, { x: "y", y: "x" }));
  return equations.every((equation) =>
    operandsOf(equation).every((side) => {
      const operands = operandsOf(side);
      const others = swapped(side);
      return JSON.stringify(side) === others || JSON.stringify([headOf(side) as string, ...[...operands].reverse()]) === others;
    }),
  );
}

function isOrdered(equations: readonly MathJson[], used: readonly string[]): boolean {
  const [larger, smaller] = valuesOf(equations, used) ?? [];
  return larger !== undefined && smaller !== undefined && signOf(Q.add(larger, Q.negate(smaller))) >= 0;
}

/** The numbers themselves, where the equations are linear. */
function valuesOf(equations: readonly MathJson[], used: readonly string[]): Q.Rational[] | undefined {
  const found = used.map((letter) => {
    const equation = inOneLetter(equations, used, letter);
    return equation === undefined ? undefined : linearRoot(equation, letter);
  });
  return found.includes(undefined) ? undefined : (found as Q.Rational[]);
}

/** All are wanted: a system. One is: an equation in its letter, the others told by it. */
function oneOf(equations: readonly MathJson[], called: readonly [string, string][], wanted: readonly string[]): Told | undefined {
  const used = called.map(([letter]) => letter);
  if (wanted.length === used.length) return told(equations, called, wanted, "real");
  const [letter] = wanted as [string];
  const equation = inOneLetter(equations, used, letter);
  if (equation === undefined || linearRoot(equation, letter) === undefined) return undefined;
  return told(
    [equation],
    called.filter(([each]) => each === letter),
    [letter],
    "real",
  );
}

const told = (
  equations: readonly MathJson[],
  called: readonly (readonly [string, string])[],
  asked: readonly string[],
  numbers: Told["numbers"],
): Told => ({
  equations,
  letters: new Map(called),
  asked,
  numbers,
  assuming: [],
});

/** One equation that holds no other letter, the others put in from the rest. */
function inOneLetter(equations: readonly MathJson[], used: readonly string[], letter: string): MathJson | undefined {
  let left = [...equations];
  const others = new Set(used.filter((each) => each !== letter));
  while (others.size > 0) {
    const found = [...others]
      .flatMap((other) => left.map((equation) => ({ other, equation, value: isolated(equation, other) })))
      .filter((each): each is typeof each & { value: MathJson } => each.value !== undefined)
      .sort((one, another) => effort(one) - effort(another))[0];
    if (!found) return undefined;
    others.delete(found.other);
    left = left
      .filter((equation) => equation !== found.equation)
      .map((equation) => substitute(equation, { [found.other]: found.value }));
  }
  const [only, ...more] = left;
  return more.length === 0 && only !== undefined && freeLetters(only).join() === letter ? only : undefined;
}

/** What an equation tells outright comes first, then what has few letters. */
const effort = ({ other, equation, value }: { other: string; equation: MathJson; value: MathJson }): number =>
  (value === sideOf(equation, other) ? 0 : 10) + freeLetters(value).length;

const sideOf = (equation: MathJson, letter: string): MathJson | undefined => {
  const [left, right] = operandsOf(equation);
  return left === letter ? right : right === letter ? left : undefined;
};

/** A statement with some of its parts replaced, and its percentages as fractions, which equations are solved with. */
const spelled = (statement: MathJson, replaced: (part: MathJson) => MathJson | undefined): MathJson =>
  withoutShares(replaceParts(statement, replaced));

const replaceParts = (json: MathJson, replaced: (part: MathJson) => MathJson | undefined): MathJson =>
  replaced(json) ?? mapOperands(json, (operand) => replaceParts(operand, replaced));
