import type { MathJson, Problem } from "../../contract.ts";
import { headOf, isApplication, isSymbol, operandsOf, someOperand } from "../../expression/mathjson.ts";
import { statementOf } from "../plan.ts";
import { asksOfGraphs } from "../portrait/asks.ts";
import { isWhole } from "../whole-problem.ts";
import type { DomainName } from "./domain.ts";

/** For each domain whether the methods of a problem that is not whole may use it: rather once too often than once too rarely. */
const uses: {
  readonly [Name in Exclude<DomainName, "geometry" | "dynamics" | "pictures" | "plotting-code">]: (problem: Problem) => boolean;
} = {
  forms: (problem) =>
    /^expression\.(?!simplify$|value$)/.test(problem.kind) || asksForDomain(problem) || speaksOf(problem, evaluations),
  transcendental: (problem) => solves(problem) && !isElementary(problem),
  inequalities: (problem) => asksForDomain(problem) || (solves(problem) && !isEquations(problem)),
  systems: ({ unknowns }) => unknowns.length > 1,
  calculus: (problem) =>
    /^(calculus|differential)\./.test(problem.kind) ||
    problem.asks.some(({ what }) => asksOfCalculus.has(what)) ||
    speaksOf(problem, operators),
  graphs: (problem) => isPortrait(problem) || problem.asks.some(({ what }) => asksOfGraphs.has(what)),
};

/**
 * The domains that a problem needs besides school algebra. Its kind, its formulas and its asks decide, and nothing else does. A test holds the derivations
 * of many questions against those with all domains at hand.
 */
export function domainsFor(problem: Problem): DomainName[] {
  if (isWhole(problem)) {
    const own = wholeDomains[problem.kind.split(".")[0] ?? ""] ?? "geometry";
    return own === "pictures" ? [own, ...onTheWayTo(problem)] : [own];
  }
  return (Object.keys(uses) as (keyof typeof uses)[]).filter((name) => uses[name](problem));
}

/** Whose methods answer a whole problem, where it is not plane geometry. */
const wholeDomains: Readonly<Record<string, DomainName>> = { ode: "dynamics", picture: "pictures", code: "plotting-code" };

/** What is solved before some pictures can be drawn: where borders meet, and what inequalities say. */
const solvedFor: Readonly<Record<string, readonly DomainName[]>> = {
  Area: ["transcendental"],
  Bounded: ["transcendental"],
};

const onTheWayTo = ({ given }: Problem): DomainName[] => [
  ...new Set(given.flatMap(({ json }) => solvedFor[headOf(json) ?? ""] ?? [])),
];

/** Whether equations or inequalities may have to be solved on the way. */
const solves = (problem: Problem): boolean =>
  asksForDomain(problem) || !/^(arithmetic|expression|calculus|differential)\.|^equation\.construct$/.test(problem.kind);

/** One equation, or several in several unknowns. */
function isEquations(problem: Problem): boolean {
  const statement = statementOf(problem);
  return headOf(statement) === "Equal" || (problem.unknowns.length > 1 && isListOfEquations(statement));
}

const isListOfEquations = (json: MathJson): boolean =>
  headOf(json) === "List" ? operandsOf(json).every(isListOfEquations) : headOf(json) === "Equal";

const asksForDomain = (problem: Problem): boolean => isPortrait(problem) || problem.asks.some(({ what }) => what === "domain");

/** Whether a graph is drawn of which more is found out than of a line or a parabola. */
export const isPortrait = ({ kind, asks }: Problem): boolean =>
  /^(function\.other|graph\.curves)$/.test(kind) && asks.some(({ what }) => what === "graph");

/** Of first or second degree with rational coefficients: whatever is solved on the way is so too. */
const isElementary = (problem: Problem): boolean =>
  /\.(constant|linear|quadratic)$/.test(problem.kind) && formulasOf(problem).every(isRational);

function isRational(json: MathJson): boolean {
  if (isSymbol(json)) return !/^[A-Z]\w/.test(json);
  if (!isApplication(json)) return true;
  const [base, exponent] = operandsOf(json);
  if (headOf(json) === "Power") return base !== undefined && isRational(base) && Number.isInteger(exponent);
  return rationalHeads.has(json[0]) && operandsOf(json).every(isRational);
}

const formulasOf = ({ given, asks }: Problem): MathJson[] =>
  [...given, ...asks.flatMap(({ of }) => of ?? [])].map(({ json }) => json);

const speaksOf = (problem: Problem, heads: ReadonlySet<string>): boolean =>
  formulasOf(problem).some((json) => contains(json, heads));

const contains = (json: MathJson, heads: ReadonlySet<string>): boolean =>
  isApplication(json) && (heads.has(json[0]) || someOperand(json, (operand) => contains(operand, heads)));

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const rationalHeads = words("Equal List Less LessEqual Greater GreaterEqual Add Subtract Negate Multiply Divide");
const evaluations = words("EvaluateAt");
const operators = words("Differentiate PartialD Derivative OverDot Limit Integrate");
const asksOfCalculus = words(
  "derivative implicit-derivative tangent normal limit integral area general-solution particular-solution",
);
