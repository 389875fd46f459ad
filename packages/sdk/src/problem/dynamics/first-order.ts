import type { MathJson } from "../../contract.ts";
import {
  apply,
  freeLetters,
  headOf,
  isApplication,
  isNumber,
  mapOperands,
  openedTerms,
  operandsOf,
} from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { type DerivativeOf, derivativeIn, derivativesIn } from "./derivatives.ts";
import { usualTime } from "./rate-equation.ts";

/**
 * First-order equations: state letters with their rates, in order, for a letter that stands for a velocity what it is the velocity of, and the letter of the
 * independent variable.
 */
export interface FirstOrder {
  readonly time: string;
  readonly rates: readonly { readonly letter: string; readonly rate: MathJson }[];
  /** By letter: the letter of its derivative. */
  readonly velocities: ReadonlyMap<string, string>;
}

/**
 * Brings equations for derivatives to first order, with a new letter for each lower derivative of one of higher order: x″ + x = 0 becomes x′ = v, v′ = −x.
 * undefined where an equation is not solved for its highest derivative by moving terms and dividing by a number.
 */
export function firstOrder(equations: readonly MathJson[]): FirstOrder | undefined {
  const variable = variableOf(equations);
  if (variable === undefined) return undefined;
  const highest = equations.map(highestDerivative);
  if (!highest.every((each): each is DerivativeOf => each !== undefined && each.order >= 1 && each.order <= 4)) return undefined;
  const letters = highest.map(({ letter }) => letter);
  if (new Set(letters).size !== letters.length || letters.includes(usualTime) || letters.includes(variable)) return undefined;
  const taken = new Set([...equations.flatMap(freeLetters), ...letters, usualTime, variable]);
  const names = new Map<string, string>();
  const rates = highest.flatMap(({ letter, order }, index) => {
    const chain = [letter];
    for (let count = 1; count < order; count++) chain.push(newLetter(chain.at(-1) as string, taken));
    chain.slice(1).forEach((name, place) => {
      names.set(`${letter} ${place + 1}`, name);
    });
    return chain.map((name, place) => ({ letter: name, next: chain[place + 1], equation: equations[index] as MathJson, order }));
  });
  const found = rates.map(({ letter, next, equation }) => {
    if (next !== undefined) return { letter, rate: next as MathJson };
    const rate = solvedForHighest(
      equation,
      highest.find((each) => rates.some((row) => row.equation === equation && row.letter === each.letter)) as DerivativeOf,
    );
    return rate === undefined ? undefined : { letter, rate: plainStates(rate, names, letters, variable) };
  });
  if (!found.every((each) => each !== undefined)) return undefined;
  const velocities = new Map([...names].filter(([key]) => key.endsWith(" 1")).map(([key, name]) => [key.slice(0, -2), name]));
  const isComplete = found.every(
    ({ rate }) => derivativesIn(rate).length === 0 && !/"(Derivative|Prime|OverDot|Differentiate)"/.test(JSON.stringify(rate)),
  );
  return isComplete ? { rates: inOrder(found, letters, velocities), velocities, time: variable } : undefined;
}

/** Positions first, then velocities, so that the plane is that of the first two letters; a single one of second order is as it comes. */
function inOrder(
  rates: readonly { letter: string; rate: MathJson }[],
  letters: readonly string[],
  velocities: ReadonlyMap<string, string>,
): { letter: string; rate: MathJson }[] {
  if (letters.length === 1 || velocities.size !== letters.length) return [...rates];
  const own = rates.filter(({ letter }) => letters.includes(letter));
  return [...own, ...rates.filter(({ letter }) => !letters.includes(letter))];
}

/** What the derivatives are taken in: t where nothing is said, and the same for all. undefined for several. */
export function variableOf(equations: readonly MathJson[]): string | undefined {
  const named = [...new Set(equations.flatMap(derivativesIn).flatMap(({ variable }) => variable ?? []))];
  if (named.length > 1) return undefined;
  if (named[0] !== undefined) return named[0];
  // y′ = x − y: the x of a single equation for y is what y depends on.
  const [only, ...more] = equations;
  const letters = only === undefined ? [] : freeLetters(only);
  const state = only === undefined ? undefined : derivativesIn(only)[0]?.letter;
  return more.length === 0 && state === "y" && letters.includes("x") && !letters.includes(usualTime) ? "x" : usualTime;
}

function highestDerivative(equation: MathJson): DerivativeOf | undefined {
  if (headOf(equation) !== "Equal" || operandsOf(equation).length !== 2) return undefined;
  const left = derivativeIn(operandsOf(equation)[0] as MathJson);
  const all = derivativesIn(equation);
  const [first, ...others] = [...all].sort((a, b) => b.order - a.order);
  if (!first) return undefined;
  // Of x′ = y′ nobody knows which is meant, unless one stands alone on the left.
  const rival = others.some(({ letter, order }) => letter !== first.letter && order === first.order);
  return rival ? left : first;
}

/** The right side after moving all other terms there and dividing. */
function solvedForHighest(equation: MathJson, { letter, order }: DerivativeOf): MathJson | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const isHighest = (json: MathJson): boolean => {
    const found = derivativeIn(json);
    return found?.letter === letter && found.order === order;
  };
  if (isHighest(left)) return right;
  const terms = [...openedTerms(left), ...openedTerms(right).map(opposite)].filter((term) => term !== 0);
  const holds = (json: MathJson): boolean => isHighest(json) || operandsOf(json).some(holds);
  const [own, ...more] = terms.filter(holds);
  if (own === undefined || more.length > 0) return undefined;
  const factor = coefficientOf(own, isHighest);
  if (factor === undefined) return undefined;
  const others = terms.filter((term) => term !== own);
  const negative = startsWithMinus(factor);
  const size = negative ? opposite(factor) : factor;
  const sum = sumOf(negative ? others : others.map(opposite));
  return size === 1 ? sum : apply("Divide", sum, size);
}

/** The number, or product of parameters, before a derivative. */
function coefficientOf(term: MathJson, isHighest: (json: MathJson) => boolean): MathJson | undefined {
  if (isHighest(term)) return 1;
  const operands = operandsOf(term);
  switch (headOf(term)) {
    case "Negate": {
      const inner = coefficientOf(operands[0] as MathJson, isHighest);
      return inner === undefined ? undefined : opposite(inner);
    }
    case "Multiply": {
      const rest = operands.filter((factor) => !isHighest(factor));
      if (rest.length !== operands.length - 1 || !rest.every((factor) => isNumber(factor) && Number(factor) !== 0))
        return undefined;
      return rest.length === 1 ? (rest[0] as MathJson) : apply("Multiply", ...rest);
    }
    default:
      return undefined;
  }
}

function sumOf(terms: readonly MathJson[]): MathJson {
  const [first, ...rest] = terms;
  if (first === undefined) return 0;
  return rest.reduce(
    (left, term) => (startsWithMinus(term) ? apply("Subtract", left, opposite(term)) : apply("Add", left, term)),
    first,
  );
}

/** x(t) is x, and lower derivatives are their letters. */
function plainStates(json: MathJson, names: ReadonlyMap<string, string>, letters: readonly string[], variable: string): MathJson {
  const derivative = derivativeIn(json);
  if (derivative) return names.get(`${derivative.letter} ${derivative.order}`) ?? json;
  if (!isApplication(json)) return json;
  const [head, ...operands] = json;
  if (letters.includes(head) && operands.length === 1 && operands[0] === variable) return head;
  return mapOperands(json, (operand) => plainStates(operand, names, letters, variable));
}

const usualVelocity: Readonly<Record<string, string>> = { theta: "omega", phi: "omega", x: "v", y: "v" };

function newLetter(letter: string, taken: Set<string>): string {
  const found = [usualVelocity[letter] ?? "v", "v", "w", "u", "p", "q"].find((each) => !taken.has(each)) ?? `v_${taken.size}`;
  taken.add(found);
  return found;
}
