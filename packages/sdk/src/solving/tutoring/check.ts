import { askedInProblem } from "../../checking/answer/asked.ts";
import { checkAsked } from "../../checking/answer/check-asked.ts";
import { readAnswer } from "../../checking/answer/read-answer.ts";
import { checkClaim } from "../../checking/check-claim.ts";
import { judgeLines } from "../../checking/judge-lines.ts";
import { asLine } from "../../checking/line.ts";
import { judgeNext } from "../../checking/next-line.ts";
import { type Settings, settingsFrom } from "../../checking/settings.ts";
import type { Answer, Ask, Expression, MathJson, Message, Problem, Step, Verdict } from "../../contract.ts";
import type { DerivationEnd } from "../../derivation/derive-with.ts";
import { expressionOf } from "../../expression/expression.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { partWithoutValue } from "../../verification/part-without-value.ts";
import { membership } from "./membership.ts";

/** A person's lines with a verdict each, and whether they are right. */
export interface CheckedWork {
  readonly steps: Step[];
  readonly answers: Answer[];
  readonly end: DerivationEnd;
}

/**
 * Checks what a question asks to be checked: a claim about its answer, a statement, or a working line by line. The answer is "True" or "False" where
 * that is known; a working is right when every line follows from the one before it.
 */
export function checkWork(problem: Problem, ask: Ask): CheckedWork {
  const settings = settingsFrom({ numbers: problem.numbers });
  switch (problem.kind) {
    case "check.working":
      return ofLines(problem, ask, settings);
    case "check.statement":
      return ofStatement(problem, ask, settings);
    default:
      return ofClaim(problem, ask, { ...settings, assuming: problem.assuming });
  }
}

function ofLines({ given: [first] }: Problem, ask: Ask, settings: Settings): CheckedWork {
  const lines = [first as Expression, ...operandsOf(ask.of?.json ?? 0).map(expressionOf)];
  const read = lines.map(asLine);
  const verdicts = judgeLines(read, settings).map((verdict, index) => {
    const part = verdict.status === "proved" ? partWithoutValue((lines[index] as Expression).json) : undefined;
    // √(−4) has no real value: that nothing solves either line makes it no right step.
    return part === undefined ? verdict : ({ status: "unchecked", reason: withoutValue(part) } as const);
  });
  const steps = lines.map((line, index): Step => {
    const before = lines[index - 1];
    const { relation = before && isFormula(before) ? "equal" : "equivalent" } = read[index] ?? {};
    return personStep(
      index + 1,
      index === 0 ? "question.given" : "person.line",
      before,
      line,
      verdicts[index] as Verdict,
      relation,
    );
  });
  return concluded(steps, ask, verdicts.slice(1));
}

const withoutValue = (part: MathJson): Message => ({ key: "reason.part-without-value", params: { part: expressionOf(part) } });

const isFormula = ({ json }: Expression): boolean =>
  !/^(Equal|Less|LessEqual|Greater|GreaterEqual|NotEqual|And|Or|Element)$/.test(headOf(json) ?? "");

function ofStatement({ given: [statement] }: Problem, ask: Ask, settings: Settings): CheckedWork {
  const after = statement as Expression;
  const isEquation = headOf(after.json) === "Equal";
  const verdict = isEquation ? ofEquation(after, settings) : ofRelation(after, settings);
  return concluded([personStep(1, "person.statement", undefined, after, verdict, isEquation ? "equal" : "states")], ask, [
    verdict,
  ]);
}

/** Of two sides the mistake that leads from one to the other can be told. */
function ofEquation(after: Expression, settings: Settings): Verdict {
  const [left, right, ...more] = operandsOf(after.json);
  if (left === undefined || right === undefined || more.length > 0) return checkClaim({ ...settings, after, relation: "equal" });
  return checkClaim({ ...settings, before: expressionOf(left), after: expressionOf(right), relation: "equal" });
}

const ofRelation = (after: Expression, settings: Settings): Verdict =>
  checkClaim({ ...settings, before: expressionOf("True"), after, relation: "equivalent" });

/** A claim about a question: that it is the whole answer, or that it is one of the solutions. */
function ofClaim(problem: Problem, ask: Ask, settings: Settings): CheckedWork {
  const [given] = problem.given as [Expression];
  const claim = ask.of as Expression;
  const isMember = ask.with?.as?.json === "member";
  const verdict = isMember ? membership(claim, problem, settings) : answerVerdict(problem, ask, claim, settings);
  const steps = [
    personStep(1, "question.given", undefined, given, { status: "given" }, "states"),
    personStep(2, isMember ? "person.member" : "person.answer", given, claim, verdict, isMember ? "follows" : "equivalent"),
  ];
  return concluded(steps, ask, [verdict]);
}

function answerVerdict(problem: Problem, ask: Ask, claim: Expression, settings: Settings): Verdict {
  const asked = askedInProblem({ ...problem, asks: problem.asks.filter((each) => each !== ask) });
  if ("reason" in asked) return { status: "unchecked", reason: asked.reason };
  const { assuming: _, ...besides } = settings;
  const verdict = checkAsked(asked, readAnswer(claim.latex), { ...besides, assuming: [] });
  if (verdict.status !== "refuted" || verdict.slip !== undefined || asked.task !== "solve") return verdict;
  // What is wrong with it is told by the line that it would be.
  const line = judgeNext(asked.expression, asLine(claim), settings).verdict;
  return line.status === "refuted" ? line : verdict;
}

function personStep(
  number: number,
  rule: string,
  before: Expression | undefined,
  after: Expression,
  verdict: Verdict,
  relation: Step["relation"],
): Step {
  return { id: String(number), kind: "step", rule, relation, ...(before ? { before } : {}), after, verdict, source: "person" };
}

/** False at the first wrong line, true where every line is proved, and not known otherwise. */
function concluded(steps: Step[], ask: Ask, verdicts: readonly Verdict[]): CheckedWork {
  const wrong = verdicts.find(({ status }) => status === "refuted");
  const open = verdicts.find(({ status }) => status !== "proved");
  const end = { status: "solved", layers: [], methods: [], refuted: [] } as const;
  if (wrong) return { steps, answers: [statement(ask, false, wrong)], end };
  if (!open) return { steps, answers: [statement(ask, true, conditionsOf(verdicts))], end };
  return { steps, answers: [], end: { ...end, status: "partial", reason: open.reason ?? { key: "reason.check-open" } } };
}

const conditionsOf = (verdicts: readonly Verdict[]): Partial<Verdict> => {
  const conditions = verdicts.flatMap(({ conditions = [] }) => conditions);
  return conditions.length === 0 ? {} : { conditions };
};

/** What is wrong stands with the line that it is wrong in. */
function statement(ask: Ask, isTrue: boolean, { slip, conditions }: Partial<Verdict>): Answer {
  const verdict: Verdict = {
    status: "proved",
    by: "checked-lines",
    ...(slip ? { slip } : {}),
    ...(conditions ? { conditions } : {}),
  };
  return { ask, kind: "statement", ...expressionOf(isTrue ? "True" : "False"), verdict };
}
