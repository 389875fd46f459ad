import type { Answer, Ask, Expression, Goal, Message, MethodId, Outcome, Problem, Step, Verdict } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { headOf, isSymbol, operandsOf, sameTree } from "../expression/mathjson.ts";
import { verifyAnswer } from "../verification/verify-answer.ts";
import type { ShownLayer } from "./board.ts";
import { ScratchBoard } from "./board.ts";
import { canonicalAnswer } from "./canonical-answer.ts";
import { verdictOnSystem } from "./dynamics/verdict.ts";
import { figureLayers } from "./figure-layers.ts";
import { withAssumedFacts } from "./geometry/assumed-facts.ts";
import { verifyGeometryAnswer } from "./geometry/verify-geometry.ts";
import type { Solved } from "./method-run.ts";
import { MethodRun } from "./method-run.ts";
import { planTasks } from "./plan.ts";
import { methodOf } from "./registry.ts";
import { isWhole, subjectOf } from "./whole-problem.ts";

/** A piece of a derivation that is finished and verified. */
export type DerivationPart =
  | { readonly type: "steps"; readonly steps: readonly Step[] }
  | { readonly type: "answers"; readonly answers: readonly Answer[] }
  | { readonly type: "end"; readonly end: DerivationEnd };

export interface DerivationEnd {
  readonly status: "solved" | "partial" | "unsolved";
  readonly layers: readonly ShownLayer[];
  readonly methods: readonly MethodId[];
  readonly method?: MethodId;
  readonly otherMethods?: readonly MethodId[];
  readonly reason?: Message;
  /** What the figure is called, where it is not named after its curve. */
  readonly title?: Message;
  /** False lines that rules wrote. Each is a bug; the method was discarded. */
  readonly refuted: readonly Step[];
}

export interface DeriveOptions {
  readonly method?: MethodId | undefined;
  /** Counted operations allowed. */
  readonly operations: number;
}

/** Derives what a problem asks for, one task at a time; each part is handed out when its method has succeeded. */
export function* derive(question: Problem, options: DeriveOptions): Generator<DerivationPart, void> {
  const problem = withAssumedFacts(question);
  const run = new MethodRun(options.operations);
  const given = subjectOf(problem);
  const obstacle = given ? obstacleIn(problem) : { key: "reason.nothing-given" };
  if (!given || obstacle) {
    yield {
      type: "end",
      end: { status: "unsolved", layers: [], methods: [], refuted: [], ...(obstacle ? { reason: obstacle } : {}) },
    };
    return;
  }
  const opening = new ScratchBoard(run);
  // A whole problem writes its givens itself, where they are used.
  if (!isWhole(problem)) opening.write("question.given", given);
  yield { type: "steps", steps: opening.steps };

  let [count, line, failed, answered] = [opening.steps.length, given, 0, 0];
  const tasks = planTasks(problem);
  for (const { goal, ask, whole } of tasks) {
    const standing = whole ? undefined : goal.task === "solve" ? given : line;
    // What holds of the letters (a > b > 0) holds on the whole board; other methods take no such conditions.
    const place = { firstNumber: count + 1, line: standing, assuming: whole ? standingAssumptions(problem) : [] };
    const done = runTask(goal, ask, run, () => new ScratchBoard(run, place), options.method);
    if (!done) {
      failed++;
      continue;
    }
    answered++;
    run.firstMethod ??= done.method;
    run.title ??= done.method === undefined ? undefined : methodOf(done.method)?.title?.(goal);
    count += done.board.steps.length;
    run.layers.push(...done.board.layers);
    line = standingLine(line, done.board.steps);
    yield { type: "steps", steps: done.board.steps };
    const answers = ask || whole ? answersOf(done.outcome, ask, goal) : [];
    const sound = answers.filter(({ verdict }) => verdict.status !== "refuted");
    if (sound.length > 0) yield { type: "answers", answers: sound };
    // Every line may hold and the answer still be wrong: it is checked against the question apart from its derivation, and not shown then.
    if (sound.length < answers.length) run.reason ??= { key: "reason.answer-refuted" };
    const isConfirmed = !isFigure(problem) || confirmed(done.board.steps, sound);
    if (!isConfirmed) run.reason ??= { key: "reason.answer-unconfirmed" };
    if (done.outcome.status === "partial" || sound.length < answers.length || !isConfirmed) failed++;
  }
  const wanted = problem.asks.some(({ what }) => what === "graph");
  const layers = answered > 0 || wanted ? figureLayers(problem, run.layers) : [];
  const drawing = wanted && layers.length > 0;
  const requested = [options.method, ...problem.asks.map(requestedMethod)].filter((id) => id !== undefined);
  if (answered > 0 && !requested.every((id) => run.methods.has(id))) {
    run.reason ??= { key: "reason.method-unsuited" };
    failed++;
  }
  const status = failed > 0 ? (answered > 0 ? "partial" : "unsolved") : answered > 0 || drawing ? "solved" : "unsolved";
  yield { type: "end", end: ending(status, layers, run) };
}

/** A question of plane geometry is solved only where each line is proved and each answer holds by its definition, apart from how it was found. */
function confirmed(steps: readonly Step[], answers: readonly Answer[]): boolean {
  const isProved = ({ verdict, substeps = [] }: Step): boolean =>
    (verdict.status === "proved" || verdict.status === "given") && substeps.every(isProved);
  return steps.every(isProved) && answers.every(({ verdict }) => verdict.status === "proved");
}

const isFigure = ({ kind }: Problem): boolean => /^(conic|geometry)\./.test(kind);

/** The time span of a system is no condition on the letters of its equations. */
const standingAssumptions = ({ kind, assuming }: Problem): Expression[] => (kind.startsWith("ode.") ? [] : assuming);

function ending(status: DerivationEnd["status"], layers: readonly ShownLayer[], run: MethodRun): DerivationEnd {
  const methods = [...run.methods];
  const others = [...run.otherMethods].filter((id) => !run.methods.has(id));
  return {
    status,
    layers,
    methods,
    refuted: run.refuted,
    ...(run.firstMethod ? { method: run.firstMethod } : {}),
    ...(run.title ? { title: run.title } : {}),
    ...(others.length > 0 ? { otherMethods: others } : {}),
    ...(status === "solved" ? {} : { reason: run.reason ?? { key: "reason.no-method" } }),
  };
}

/** What no method here may pass over in silence. */
function obstacleIn(problem: Problem): Message | undefined {
  if (problem.numbers !== "real") return { key: "reason.numbers-unsupported" };
  if (isWhole(problem)) return undefined;
  if (problem.assuming.length > 0) return { key: "reason.assuming" };
  const [given, ...others] = problem.given;
  if (others.length > 0) return { key: "reason.several-given" };
  return given && problem.unknowns.length === 0 ? { key: "reason.no-letter", params: { formula: given } } : undefined;
}

/** A task whose work exceeds the budget ends as partial, with what stands on its board. */
function runTask(
  goal: Goal,
  ask: Ask | undefined,
  run: MethodRun,
  open: () => ScratchBoard,
  asked: MethodId | undefined,
): Solved | undefined {
  run.preferred = requestedMethod(ask) ?? asked;
  const boards: ScratchBoard[] = [];
  const openAndRemember = (): ScratchBoard => {
    boards.push(open());
    return boards.at(-1) as ScratchBoard;
  };
  try {
    const done = run.solve(goal, openAndRemember);
    if (done?.outcome.status === "partial") run.reason ??= done.outcome.reason;
    return done;
  } catch (error) {
    const board = boards.at(-1);
    if (!(error instanceof BudgetError) || !board) throw error;
    const reason: Message = { key: "reason.budget", params: { operations: error.operations } };
    run.reason ??= reason;
    return { outcome: { status: "partial", answers: [], reason }, board, method: undefined };
  }
}

/** "By completing the square" stands in the ask as the method's id. */
function requestedMethod(ask: Ask | undefined): MethodId | undefined {
  const json = ask?.with?.method?.json;
  return typeof json === "string" ? json : undefined;
}

/**
 * A later task starts from the last equation for the function, so that a square is completed once; never from an inequality, a solution,
 * or a line that holds only in a case.
 */
function standingLine(before: Expression, steps: readonly Step[]): Expression {
  const sameLeft = ({ json }: Expression): boolean => {
    const [left, formerLeft] = [operandsOf(json)[0], operandsOf(before.json)[0]];
    return headOf(json) === "Equal" && left !== undefined && formerLeft !== undefined && sameTree(left, formerLeft);
  };
  const lines = steps.filter(({ condition }) => !condition).flatMap((step) => [...(step.substeps ?? []), step]);
  return lines.map(({ after }) => after).findLast(sameLeft) ?? before;
}

/** Without an ask the answers of an outcome bring their own. */
function answersOf(outcome: Outcome, ask: Ask | undefined, goal: Goal): Answer[] {
  const found: Omit<Answer, "verdict">[] =
    outcome.status === "none" || outcome.status === "all"
      ? ask
        ? [{ ask, kind: outcome.status, latex: "", json: outcome.status === "none" ? ["Set"] : "RealNumbers" }]
        : []
      : outcome.status === "unsupported"
        ? []
        : outcome.answers;
  return found.map((answer) => {
    const canonical = canonicalAnswer(ask ? { ...answer, ask } : answer, nameOf(answer, goal));
    return { ...canonical, verdict: verdictOn(canonical, goal) };
  });
}

/** What the values of a set are values of: the unknown, or the letter asked for; a quantity has no name. */
function nameOf({ ask }: Omit<Answer, "verdict">, { problem, unknowns }: Goal): string | undefined {
  if (!problem) return unknowns[0] ?? "x";
  const of = ask.of?.json;
  return of !== undefined && isSymbol(of) ? of : undefined;
}

/** Of a system its equations decide, with the parameters that a known name stands for; of a figure the facts of the question. */
function verdictOn(answer: Omit<Answer, "verdict">, goal: Goal): Verdict {
  const { problem } = goal;
  if (!problem) return verifyAnswer(answer, goal);
  return problem.kind.startsWith("ode.") ? verdictOnSystem(answer, problem) : verifyGeometryAnswer(answer, problem);
}
