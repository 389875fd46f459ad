import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Answer, Expression, MathJson, Step, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { valueForms } from "../value-forms.ts";
import { isNever } from "./conjuncts.ts";
import { guarded } from "./judge-answers.ts";

/** A remark on whether rules and the model come to the same; undefined where that cannot be said. */
export function agreement(
  model: Answer,
  rules: Answer,
  unknowns: readonly string[],
  id: string,
  settings: Settings,
): Step | undefined {
  if (hasOnlyValue(model)) return undefined;
  const [before, after] = [model, rules].map(({ json }) => expressionOf(asStatement(json, unknowns))) as [Expression, Expression];
  const relation = makesClaims(before.json) && makesClaims(after.json) ? "equivalent" : "equal";
  const verdict: Verdict = sameTree(model.json, rules.json)
    ? { status: "proved", by: "same" }
    : guarded(() => checkClaim({ ...settings, before, after, relation }));
  const own = { id, kind: "remark", before, after, source: "rule" } as const;
  if (relation === "equivalent" && verdict.status !== "proved") {
    // From what contradicts itself everything follows.
    const among = guarded(() =>
      isNever(before, settings) ? { status: "unchecked" } : checkClaim({ ...settings, before, after, relation: "implies" }),
    );
    if (among.status === "proved") return { ...own, rule: "model.among", relation: "implies", verdict: among };
  }
  // 28.27 and 9π: the same but for rounding.
  if (relation === "equal" && verdict.status === "refuted") {
    const rounded = guarded(() => checkClaim({ ...settings, before: after, after: before, relation: "approximates" }));
    if (rounded.status === "proved")
      return { ...own, before: after, after: before, rule: "model.agrees", relation: "approximates", verdict: rounded };
  }
  // From digits that were cut off nothing is known to differ.
  if (verdict.status === "refuted" && isRounded(rules)) return undefined;
  // Both are right: they differ in what is left open, as the constant of an integral is.
  if (verdict.status === "refuted" && model.verdict.status === "proved" && rules.verdict.status === "proved") return undefined;
  const rule = verdicts[verdict.status];
  return rule === undefined ? undefined : { ...own, rule, relation, verdict };
}

/** Where something is to be worked out, or written otherwise, what has no more than the value that the question has is nothing to agree with. */
function hasOnlyValue({ ask, verdict: { status, reason } }: Answer): boolean {
  return status === "unchecked" && (valueForms.includes(ask.what) || reason?.key === "reason.answer-not-worked-out");
}

const isRounded = ({ latex, verdict }: Answer): boolean => latex.includes("\\approx") || verdict.by === "certified-roots";

const verdicts: Readonly<Partial<Record<Verdict["status"], string>>> = {
  proved: "model.agrees",
  sampled: "model.agrees",
  refuted: "model.differs",
};

/** Solutions as what they say of the letters; the coordinates of points are those in alphabetical order. */
function asStatement(json: MathJson, unknowns: readonly string[]): MathJson {
  if (makesClaims(json)) return headOf(json) === "List" ? apply("And", ...operandsOf(json)) : json;
  const [unknown, ...others] = [...unknowns].sort();
  if (unknown === undefined) return json;
  if (/^(Interval|Union)$/.test(headOf(json) ?? "") && others.length === 0) return apply("Element", unknown, json);
  if (!/^(Set|List|Tuple)$/.test(headOf(json) ?? "")) return json;
  const members = headOf(json) === "Tuple" ? [json] : operandsOf(json);
  // A point says more than which value one letter has.
  if (members.some((member) => valuesIn(member).length !== unknowns.length)) return json;
  const statements = members.map((member) => solutionAs([unknown, ...others], member));
  const [only, ...more] = statements;
  if (only === undefined) return "False";
  return more.length === 0 ? only : apply("Or", ...statements);
}

function solutionAs(letters: readonly string[], member: MathJson): MathJson {
  const values = valuesIn(member);
  const equations = letters.map((letter, index) => apply("Equal", letter, values[index] ?? "Nothing"));
  return equations.length === 1 ? (equations[0] as MathJson) : apply("And", ...equations);
}

const valuesIn = (member: MathJson): readonly MathJson[] => (headOf(member) === "Tuple" ? operandsOf(member) : [member]);
