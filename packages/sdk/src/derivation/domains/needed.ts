import type { MathJson, Problem } from "../../contract.ts";
import { isApplication, someOperand } from "../../expression/mathjson.ts";
import { isWhole } from "../whole-problem.ts";
import type { DomainName } from "./domain.ts";

/** The domains that a problem needs besides school algebra: its kind, its formulas and its asks say so, and nothing else does. */
export function domainsFor(problem: Problem): DomainName[] {
  if (isWhole(problem)) return [problem.kind.startsWith("ode.") ? "dynamics" : "geometry"];
  return isAboutCalculus(problem) ? ["calculus"] : [];
}

function isAboutCalculus({ kind, given, asks }: Problem): boolean {
  if (/^(calculus|differential)\./.test(kind) || asks.some(({ what }) => tasks.has(what))) return true;
  return [...given, ...asks.flatMap(({ of }) => of ?? [])].some(({ json }) => hasOperator(json));
}

const hasOperator = (json: MathJson): boolean =>
  isApplication(json) && (operators.has(json[0]) || someOperand(json, hasOperator));

const operators: ReadonlySet<string> = new Set("Differentiate PartialD Derivative OverDot EvaluateAt Limit Integrate".split(" "));

const tasks: ReadonlySet<string> = new Set(
  "derivative implicit-derivative tangent normal limit integral area general-solution particular-solution".split(" "),
);
