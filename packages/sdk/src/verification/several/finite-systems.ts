import { ofInterval } from "../../algebra/ball/ball.ts";
import { enclose } from "../../algebra/ball/evaluate.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { isExact, type RealRoot, refine } from "../../algebra/multivariate/real-roots.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, mapTree } from "../../expression/mathjson.ts";
import { boundsOfBall } from "../line/ball-bounds.ts";
import { decided, Undecided } from "../line/undecided.ts";
import { necessaryDomain } from "./domain-of-statement.ts";
import { Compiled, factsOf } from "./facts/compile.ts";
import { withoutFactors } from "./facts/contradiction.ts";
import { type Facts, nothing, polynomialsIn, together } from "./facts/facts.ts";
import { generatorFacts } from "./facts/generator-facts.ts";
import { commonZeros } from "./ideal/common-zeros.ts";
import { type Distributed, fromRecursive, toRecursive } from "./ideal/distributed.ts";
import type { Failure, Inclusion } from "./inclusion.ts";
import { type Atom, formulasIn, isComparison, necessaryComparisons } from "./logic.ts";
import type { Finding } from "./prove.ts";
import { within } from "./share.ts";
import { simplified } from "./simplified.ts";
import { truthAt } from "./truth.ts";
import { quadraticRoot, writtenInterval } from "./written-root.ts";

const systemOperations = 400_000;
const mostVariables = 8;

/** A solution of equations: the letters as formulas, in which the name of an algebraic number may stand. */
interface Candidate {
  readonly values: Failure;
  readonly root: RealRoot;
}

/** The name under which an algebraic number stands in formulas. */
const rootName = "root of the system";

/**
 * Decides an inclusion whose antecedent has equations with finitely many common zeros: each real one is looked at, exactly.
 * Complete but for what takes too long, and for signs of numbers that are not algebraic.
 */
export function decideFiniteSystem(inclusion: Inclusion, spend: Spend): Finding {
  const { disjuncts } = inclusion;
  if (!disjuncts) return undefined;
  return within(spend, systemOperations, (share): Finding => {
    for (const atoms of disjuncts) {
      const candidates = decided(candidatesOf(atoms, inclusion.letters, share), "finitely many solutions");
      for (const candidate of candidates) {
        const failure = failureAt(candidate, inclusion, share);
        if (failure) return { kind: "fails", failure, by: "finite-system" };
      }
    }
    return { kind: "holds", by: "finite-system" };
  });
}

/** undefined where there is no failure. @throws Undecided where that could not be told */
function failureAt(candidate: Candidate, inclusion: Inclusion, spend: Spend): Failure | undefined {
  const point = new Map<string, MathJson | RealRoot>(candidate.values);
  if (!isExact(candidate.root)) point.set(rootName, candidate.root);
  const consequent = truthAt(inclusion.consequent, point, spend);
  if (consequent === true) return undefined;
  const antecedent = truthAt(inclusion.antecedent, point, spend);
  if (antecedent === false || antecedent === "no-value") return undefined;
  // Where the consequent has no value, a condition excludes the point.
  if (antecedent === true && consequent === "no-value") return undefined;
  if (antecedent !== true || truthAt(inclusion.refutable, point, spend) !== false) throw new Undecided("the truth at a solution");
  return new Map([...candidate.values].map(([letter, value]) => [letter, written(value, candidate.root, spend)]));
}

/** A value without the name of the algebraic number in it: by a square root, or as an interval. */
function written(value: MathJson, root: RealRoot, spend: Spend): MathJson {
  if (isExact(root)) return value;
  const quadratic = quadraticRoot(root);
  if (quadratic !== undefined) return simplified(put(value, quadratic), spend);
  const { from, to } = refine(root, Q.rational(1n, 1n << 60n), spend);
  const found = enclose(value, new Map([[rootName, ofInterval(from, to, 80)]]), 80, spend);
  if (found.kind !== "value") throw new Undecided("the value of a solution");
  const bounds = boundsOfBall(found.ball);
  if (Q.equal(bounds.from, bounds.to)) return Q.rationalToJson(bounds.from);
  return writtenInterval(bounds.from, bounds.to);
}

const put = (json: MathJson, value: MathJson): MathJson => mapTree(json, (part) => (part === rootName ? value : part));

/** All real solutions of the equations among the atoms; undefined where they are not finitely many, or not found. */
function candidatesOf(atoms: readonly Atom[], letters: readonly string[], spend: Spend): Candidate[] | undefined {
  const comparisons = atoms.filter(isComparison);
  const domain = necessaryDomain(comparisons.flatMap(formulasIn)).flatMap(({ statement }) =>
    statement ? necessaryComparisons(statement) : [],
  );
  return inField({ spend }, (field) => {
    const places = letters.map((letter) => field.letter(letter));
    const compiled = new Compiled(field, [...comparisons, ...domain], []);
    if (field.takenAsPositive.length + field.takenAsWhole.length > 0) return undefined;
    const plain = together(
      ...[...comparisons, ...domain].map((comparison): Facts => {
        const form = compiled.formOf(comparison);
        return form ? factsOf(form, comparison.signs, field) : nothing;
      }),
    );
    const facts = together(plain, generatorFacts(compiled, polynomialsIn({ ...plain, positive: [], nonNegative: [] })));
    const equations = facts.zero.map((alternatives) => alternatives.reduce((left, right) => P.multiply(left, right, spend), 1n));
    const variables = [...new Set([...places, ...equations.flatMap(P.variablesOf)])].sort((left, right) => left - right);
    if (variables.length > mostVariables) return undefined;
    const zeros = commonZeros(equations, variables, spend, dividing(plain.nonZero, variables, spend));
    return zeros?.map(({ root, values }) => ({
      root,
      values: new Map(letters.map((letter, index) => [letter, formulaOf(values.get(places[index] as number) ?? [], root)])),
    }));
  });
}

/** Divides by what is not zero at any solution. */
function dividing(
  nonZero: readonly Polynomial[],
  variables: readonly number[],
  spend: Spend,
): (member: Distributed) => Distributed {
  const usable = nonZero.filter((polynomial) => P.variablesOf(polynomial).every((place) => variables.includes(place)));
  return (member) => {
    const polynomial = toRecursive(member, variables);
    const simpler = withoutFactors(polynomial, usable, spend);
    return simpler === polynomial ? member : fromRecursive(simpler, variables);
  };
}

/** A polynomial's value at the root as a formula: a number where the root is rational. */
function formulaOf(coefficients: readonly Rational[], root: RealRoot): MathJson {
  if (isExact(root)) {
    const value = coefficients.reduceRight((sum, coefficient) => Q.add(Q.multiply(sum, root.from), coefficient), Q.zero);
    return Q.rationalToJson(value);
  }
  const terms = coefficients.flatMap((coefficient, exponent): MathJson[] => {
    if (Q.isZero(coefficient)) return [];
    const number = Q.rationalToJson(coefficient);
    if (exponent === 0) return [number];
    return [apply("Multiply", number, exponent === 1 ? rootName : apply("Power", rootName, exponent))];
  });
  if (terms.length === 0) return 0;
  return terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms);
}
