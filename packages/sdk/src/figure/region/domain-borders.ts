import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { compileInterval } from "../../expression/evaluation/interval.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";

/** A formula at whose zeros another one ends to have values. */
export interface DomainBorder {
  readonly json: MathJson;
  /** Whether there is no value where it is zero, as where a divisor is; else there is one wherever it is not negative, and the formula is continuous there. */
  readonly excludes: boolean;
}

const closed = (...formulas: MathJson[]): DomainBorder[] => formulas.map((json) => ({ json, excludes: false }));
const open = (...formulas: MathJson[]): DomainBorder[] => formulas.flatMap(zeroFactors).map((json) => ({ json, excludes: true }));

const own: Readonly<Record<string, (first: MathJson, second: MathJson) => DomainBorder[] | undefined>> = {
  Sqrt: (value) => closed(value),
  Root: (value, degree) => {
    const count = rationalOf(degree);
    return count?.denominator === 1n ? (isEven(count.numerator) ? closed(value) : []) : undefined;
  },
  Power: (base, exponent) => {
    if (base === "ExponentialE") return [];
    const power = rationalOf(exponent);
    if (!power) return undefined;
    if (power.numerator <= 0n) return open(base);
    return isEven(power.denominator) ? closed(base) : [];
  },
  Divide: (_, divisor) => open(divisor),
  Tan: (angle) => open(apply("Cos", angle)),
  Sec: (angle) => open(apply("Cos", angle)),
  Cot: (angle) => open(apply("Sin", angle)),
  Csc: (angle) => open(apply("Sin", angle)),
  Ln: (value) => open(value),
  Log: (value, base) => open(value, ...(base === 0 ? [] : [base, apply("Subtract", base, 1)])),
  Artanh: (value) => open(apply("Subtract", 1, value), apply("Add", 1, value)),
  Arcsin: (value) => closed(apply("Subtract", 1, value), apply("Add", 1, value)),
  Arccos: (value) => closed(apply("Subtract", 1, value), apply("Add", 1, value)),
  Arcosh: (value) => closed(apply("Subtract", value, 1)),
};

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

const isEven = (value: bigint | undefined): boolean => value !== undefined && value % 2n === 0n;

/** The borders that the head of a formula gives it, whatever its operands have; undefined for one that is not listed. */
export function ownBorders(json: MathJson): DomainBorder[] | undefined {
  const [head, [first = 0, second = 0]] = [headOf(json) ?? "", operandsOf(json)];
  return Object.hasOwn(own, head) ? own[head]?.(first, second) : undefined;
}

/**
 * The borders of where a formula has values, each once: those that letters move, and that bounds do not keep from zero as they do x² + 1. None of cases,
 * each of which asks for its own in its place alone.
 */
export function domainBordersOf(json: MathJson): DomainBorder[] {
  if (headOf(json) === "Which") return [];
  const found = [...(ownBorders(json) ?? []), ...operandsOf(json).flatMap(domainBordersOf)].filter(mayEnd);
  // 1/√u has no value where √u alone would have one.
  const strictFirst = [...found.filter(({ excludes }) => excludes), ...found.filter(({ excludes }) => !excludes)];
  return strictFirst.filter((border, index) => strictFirst.findIndex((other) => sameTree(other.json, border.json)) === index);
}

/** What is allowed to be zero ends nothing unless it may be negative, as x² + y² under a root may not. */
function mayEnd({ json, excludes }: DomainBorder): boolean {
  const letters = freeLetters(json);
  if (letters.length === 0) return false;
  try {
    const { lo, hi } = compileInterval(json, letters)(...letters.map(() => everything));
    return !(hi < 0 || (excludes ? lo > 0 : lo >= 0));
  } catch (error) {
    if (error instanceof MisuseError) return true;
    throw error;
  }
}

/** Formulas that change their sign where a formula is zero: of a product its factors, of roots and powers what is under them. */
export function zeroFactors(json: MathJson): MathJson[] {
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Multiply":
      return operandsOf(json).flatMap(zeroFactors);
    case "Sqrt":
    case "Root":
    case "Abs":
    case "Negate":
    case "Divide":
      return zeroFactors(first);
    case "Power":
      return (rationalOf(second)?.numerator ?? 0n) > 0n ? zeroFactors(first) : [json];
    default:
      return [json];
  }
}
