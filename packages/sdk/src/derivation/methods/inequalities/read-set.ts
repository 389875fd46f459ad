import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { holdsFor, inequalityOf, isRelationHead, withUnknownLeft } from "./relation.ts";
import { complement, cutAt, everything, intersection, nothing, onlyPoints, type SolutionSet, union } from "./solution-set.ts";

/** The numbers of which a statement is true that is solved for its letter already: 0 ≤ x < 2π, x ∈ (1, 2] ∪ {5}; undefined for any other. */
export function readSet(statement: MathJson, unknown: string): SolutionSet | undefined {
  const [head, operands] = [headOf(statement), operandsOf(statement)];
  switch (head) {
    case "And":
    case "List":
      return joined(operands, unknown, intersection);
    case "Or":
      return joined(operands, unknown, union);
    case "Element":
      return operands[0] === unknown ? namedSet(operands[1] ?? 0) : undefined;
    case "NotElement": {
      const set = operands[0] === unknown ? namedSet(operands[1] ?? 0) : undefined;
      return set && complement(set);
    }
    case "Equal":
      return operands.length === 2 && operands[0] === unknown && isNumber(operands[1] ?? 0)
        ? onlyPoints(operands.slice(1))
        : undefined;
    default:
      return comparison(statement, unknown);
  }
}

function comparison(statement: MathJson, unknown: string): SolutionSet | undefined {
  const [head, operands] = [headOf(statement), operandsOf(statement)];
  if (isRelationHead(head) && operands.length > 2) {
    const links = operands.slice(1).map((right, index) => apply(head, operands[index] as MathJson, right));
    return joined(links, unknown, intersection);
  }
  const given = inequalityOf(statement);
  if (!given) return undefined;
  const { head: relation, left, right } = withUnknownLeft(given, unknown);
  if (left !== unknown || !isNumber(right)) return undefined;
  return cutAt(right, holdsFor(relation, -1), holdsFor(relation, 0), holdsFor(relation, 1));
}

function joined(
  parts: readonly MathJson[],
  unknown: string,
  join: (sets: readonly SolutionSet[]) => SolutionSet,
): SolutionSet | undefined {
  const sets = parts.map((part) => readSet(part, unknown)).filter((set) => set !== undefined);
  return sets.length === parts.length ? join(sets) : undefined;
}

const isNumber = (json: MathJson): boolean => freeLetters(json).length === 0 && !/Infinity/.test(JSON.stringify(json));

/** A set that is written with intervals, points and names of number sets. */
export function namedSet(set: MathJson): SolutionSet | undefined {
  const operands = operandsOf(set);
  switch (headOf(set) ?? set) {
    case "RealNumbers":
      return everything;
    case "PositiveNumbers":
      return cutAt(0, false, false, true);
    case "NegativeNumbers":
      return cutAt(0, true, false, false);
    case "Set":
      return operands.length === 0 ? nothing : operands.every(isNumber) ? onlyPoints(operands) : undefined;
    case "Interval":
      return interval(operands);
    case "Union": {
      const sets = operands.map(namedSet).filter((own) => own !== undefined);
      return sets.length === operands.length ? union(sets) : undefined;
    }
    default:
      return undefined;
  }
}

function interval([from, to]: readonly MathJson[]): SolutionSet | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [low, high] = [endOf(from), endOf(to)];
  const above = low.value === "NegativeInfinity" ? everything : isNumber(low.value) && cutAt(low.value, false, low.closed, true);
  const below =
    high.value === "PositiveInfinity" ? everything : isNumber(high.value) && cutAt(high.value, true, high.closed, false);
  return above && below ? intersection([above, below]) : undefined;
}

function endOf(end: MathJson): { value: MathJson; closed: boolean } {
  const isOpen = headOf(end) === "Open";
  const value = isOpen ? (operandsOf(end)[0] as MathJson) : end;
  const isNegativeInfinity = headOf(value) === "Negate" && operandsOf(value)[0] === "PositiveInfinity";
  return { value: isNegativeInfinity ? "NegativeInfinity" : value, closed: !isOpen };
}
