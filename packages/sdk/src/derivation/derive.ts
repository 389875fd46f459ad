import type { Answer, Ask, Expression, Goal, Message, MethodId, Outcome, Problem, Step } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { RefutedStepError } from "../errors/refuted-step-error.ts";
import { headOf, operandsOf, sameTree } from "../expression/mathjson.ts";
import { verifyAnswer } from "../verification/verify-answer.ts";
import type { BoardContext, ShownLayer } from "./board.ts";
import { ScratchBoard } from "./board.ts";
import { canonicalAnswer } from "./canonical-answer.ts";
import { figureLayers } from "./figure-layers.ts";
import { planTasks } from "./plan.ts";
import { methodsFor, ruleOf } from "./registry.ts";

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
  /** False lines that rules wrote. Each is a bug; the method was discarded. */
  readonly refuted: readonly Step[];
}

export interface DeriveOptions {
  readonly method?: MethodId | undefined;
  /** Counted operations allowed. */
  readonly operations: number;
}

interface Run {
  readonly methods: Set<MethodId>;
  readonly refuted: Step[];
  readonly layers: ShownLayer[];
  readonly otherMethods: Set<MethodId>;
  /** The method asked for, for the task at hand. */
  preferred: MethodId | undefined;
  reason: Message | undefined;
  /** What solved the first task. */
  method: MethodId | undefined;
}

/** Derives what a problem asks for, one task at a time; each part is handed out when its method has succeeded. */
export function* derive(problem: Problem, options: DeriveOptions): Generator<DerivationPart, void> {
  const run: Run = {
    methods: new Set(),
    refuted: [],
    layers: [],
    otherMethods: new Set(),
    preferred: undefined,
    reason: undefined,
  };
  const context = contextFor(run, options);
  const [given] = problem.given;
  const obstacle = given ? obstacleIn(problem) : { key: "reason.nothing-given" };
  if (!given || obstacle) {
    yield {
      type: "end",
      end: { status: "unsolved", layers: [], methods: [], refuted: [], ...(obstacle ? { reason: obstacle } : {}) },
    };
    return;
  }
  const opening = new ScratchBoard(context);
  opening.write("question.given", given);
  yield { type: "steps", steps: opening.steps };

  let [count, line, failed, answered] = [1, given, 0, 0];
  const tasks = planTasks(problem);
  for (const { goal, ask } of tasks) {
    const place = { firstNumber: count + 1, line: goal.task === "solve" ? given : line };
    const done = runTask(goal, ask, run, () => new ScratchBoard(context, place), options.method);
    if (!done) {
      failed++;
      continue;
    }
    answered++;
    run.method ??= done.method;
    count += done.board.steps.length;
    run.layers.push(...done.board.layers);
    line = standingLine(line, done.board.steps);
    yield { type: "steps", steps: done.board.steps };
    if (ask) yield { type: "answers", answers: answersOf(done.outcome, ask, goal) };
    if (done.outcome.status === "partial") failed++;
  }
  const wanted = problem.asks.some(({ what }) => what === "graph");
  const layers = answered > 0 || wanted ? figureLayers(problem, run.layers) : [];
  const drawing = wanted && layers.length > 0;
  const status = failed > 0 ? (answered > 0 ? "partial" : "unsolved") : answered > 0 || drawing ? "solved" : "unsolved";
  yield { type: "end", end: ending(status, layers, run) };
}

function ending(status: DerivationEnd["status"], layers: readonly ShownLayer[], run: Run): DerivationEnd {
  const methods = [...run.methods];
  const others = [...run.otherMethods].filter((id) => !run.methods.has(id));
  return {
    status,
    layers,
    methods,
    refuted: run.refuted,
    ...(run.method ? { method: run.method } : {}),
    ...(others.length > 0 ? { otherMethods: others } : {}),
    ...(status === "solved" ? {} : { reason: run.reason ?? { key: "reason.no-method" } }),
  };
}

/** What no method here may pass over in silence. */
function obstacleIn(problem: Problem): Message | undefined {
  if (problem.numbers !== "real") return { key: "reason.numbers-unsupported" };
  if (problem.assuming.length > 0) return { key: "reason.assuming" };
  return problem.given.length === 1 ? undefined : { key: "reason.several-given" };
}

function contextFor(run: Run, options: DeriveOptions): BoardContext {
  let left = options.operations;
  const context: BoardContext = {
    ruleOf,
    spend(operations) {
      left -= operations;
      if (left < 0) throw new BudgetError(options.operations);
    },
    solve: (goal, open) => tryMethods(goal, open, run),
  };
  return context;
}

interface Done {
  readonly outcome: Outcome;
  readonly board: ScratchBoard;
  readonly method: MethodId | undefined;
}

/** A task whose work exceeds the budget ends as partial, with what stands on its board. */
function runTask(
  goal: Goal,
  ask: Ask | undefined,
  run: Run,
  open: () => ScratchBoard,
  asked: MethodId | undefined,
): Done | undefined {
  run.preferred = requestedMethod(ask) ?? asked;
  const boards: ScratchBoard[] = [];
  const openAndRemember = (): ScratchBoard => {
    boards.push(open());
    return boards.at(-1) as ScratchBoard;
  };
  try {
    const done = tryMethods(goal, openAndRemember, run);
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

/** The first method that succeeds. One that writes a false line is discarded, and the line kept as evidence. */
function tryMethods(goal: Goal, open: () => ScratchBoard, run: Run): Done | undefined {
  const candidates = methodsFor(goal, run.preferred);
  for (const method of candidates) {
    const board = open();
    const outcome = attempt(() => method.derive(goal, board), run);
    if (outcome.status === "unsupported") {
      run.reason ??= outcome.reason;
      continue;
    }
    run.methods.add(method.id);
    for (const other of candidates) if (other !== method) run.otherMethods.add(other.id);
    return { outcome, board, method: method.id };
  }
  return undefined;
}

function attempt(work: () => Outcome, run: Run): Outcome {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RefutedStepError)) throw error;
    run.refuted.push(error.step);
    return { status: "unsupported" };
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

function answersOf(outcome: Outcome, ask: Ask, goal: Goal): Answer[] {
  const found: Omit<Answer, "verdict">[] =
    outcome.status === "none" || outcome.status === "all"
      ? [{ ask, kind: outcome.status, latex: "", json: outcome.status === "none" ? ["Set"] : "RealNumbers" }]
      : outcome.status === "unsupported"
        ? []
        : outcome.answers;
  return found.map((answer) => {
    const canonical = canonicalAnswer({ ...answer, ask }, goal.unknowns[0] ?? "x");
    return { ...canonical, verdict: verifyAnswer(canonical, goal) };
  });
}
