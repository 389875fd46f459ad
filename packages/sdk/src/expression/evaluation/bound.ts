import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { countedName, freeLetters, headOf, isSymbol, operandsOf } from "../mathjson.ts";
import { type Node, nodeOf, type Part, placesFor, type Scope } from "./algebra.ts";

/** More terms are not added up: an error where the bounds are written as numbers, else no value. */
const mostTerms = 100_000;

/** A formula in which one more letter has a value. `inside` makes the letters it is run with; the value goes to the last of them. */
function bind<T>(
  formula: MathJson,
  letter: string,
  scope: Scope<T>,
): { body: Node<T>; inside: (others: readonly T[]) => T[]; place: number } {
  const counted = countedName(formula, [letter]);
  if (counted !== undefined) throw new MisuseError(`${counted} has no value where ${letter} counts it`);
  const letters = [...placesFor(scope.letters), letter];
  const place = letters.length - 3;
  const inside = (others: readonly T[]): T[] => Array.from({ length: place + 1 }, (_, index) => others[index] as T);
  return { body: scope.compile(formula, letters), inside, place };
}

/** Σ, Π or ∫ over a letter between two bounds: the bounds, and the formula as a function of the letter. */
export function overLimits<T>(
  head: string,
  operands: readonly MathJson[],
  scope: Scope<T>,
  combine: (of: (value: T) => T, from: T, to: T) => T,
): Node<T> {
  const [formula, limits = 0] = operands;
  const [letter, from, to] = operandsOf(limits);
  if (operands.length !== 2 || formula === undefined || headOf(limits) !== "Limits" || from === undefined || to === undefined)
    throw new MisuseError(`${head} has a value only over one letter between two bounds`);
  if (letter === undefined || !isSymbol(letter)) throw new MisuseError(`${head} runs over a letter`);
  const { body, inside, place } = bind(formula, letter, scope);
  const [first, last] = [scope.compile(from), scope.compile(to)];
  const run = body.run;
  return nodeOf(
    (x, y, others) => {
      const values = inside(others);
      const of = (value: T): T => {
        values[place] = value;
        return run(x, y, values);
      };
      return combine(of, first.run(x, y, others), last.run(x, y, others));
    },
    [first, last, body],
  );
}

export const sum = <T>(operands: readonly MathJson[], scope: Scope<T>): Node<T> => overIntegers("Sum", "Add", 0, operands, scope);
export const product = <T>(operands: readonly MathJson[], scope: Scope<T>): Node<T> =>
  overIntegers("Product", "Multiply", 1, operands, scope);

function overIntegers<T>(
  head: string,
  combine: "Add" | "Multiply",
  empty: number,
  operands: readonly MathJson[],
  scope: Scope<T>,
): Node<T> {
  const { algebra } = scope;
  refuseLong(head, operands[1], scope);
  const join = algebra.heads[combine] as (left: T, right: T) => T;
  return overLimits(head, operands, scope, (of, from, to) => {
    const [first, last] = [algebra.numberOf(from), algebra.numberOf(to)];
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || last - first >= mostTerms) return algebra.unknown;
    let total = algebra.number(empty, surely);
    for (let index = first; index <= last; index++) total = join(total, of(algebra.number(index, surely)));
    return total;
  });
}

const surely = (): boolean => true;

function refuseLong<T>(head: string, limits: MathJson = 0, { algebra, compile }: Scope<T>): void {
  if (headOf(limits) !== "Limits") return;
  const [from, to] = operandsOf(limits)
    .slice(1)
    .map((bound) => compile(bound).value);
  if (from === undefined || to === undefined) return;
  const [first, last] = [algebra.numberOf(from), algebra.numberOf(to)];
  if (!(last - first < mostTerms))
    throw new MisuseError(`${head} from ${first} to ${last}: bounds are whole numbers, at most ${mostTerms} apart`);
}

/** F|ₐᵇ = F(b) − F(a) in the one letter there is, and f|ₓ₌₂. */
export function evaluatedAt<T>(operands: readonly MathJson[], scope: Scope<T>): Node<T> | undefined {
  const [formula, from, to] = operands;
  if (formula === undefined || from === undefined || operands.length > 3) return undefined;
  const [letter, ...others] = to === undefined ? operandsOf(from) : freeLetters(formula);
  const [last, first] = to === undefined ? [others[0], undefined] : [to, from];
  if (to === undefined ? headOf(from) !== "Equal" || others.length !== 1 : others.length > 0) return undefined;
  if (letter === undefined || !isSymbol(letter) || last === undefined) return undefined;
  const { body, inside, place } = bind(formula, letter, scope);
  const at = (value: Node<T>): Node<T> =>
    nodeOf(
      (x, y, others) => {
        const values = inside(others);
        values[place] = value.run(x, y, others);
        return body.run(x, y, values);
      },
      [value, body],
    );
  const upper = at(scope.compile(last));
  if (first === undefined) return upper;
  const lower = at(scope.compile(first));
  const subtract = scope.algebra.heads.Subtract as (left: T, right: T) => T;
  const run: Part<T> = (x, y, others) => subtract(upper.run(x, y, others), lower.run(x, y, others));
  return nodeOf(run, [upper, lower]);
}
