import type { Answer, Ask, Expression, FigureFrame, Goal, Message, MethodId, Problem, Step } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { headOf, operandsOf, sameTree } from "../expression/mathjson.ts";
import { dropsValues } from "../verification/answers/dropped-values.ts";
import type { ShownLayer } from "./board.ts";
import { ScratchBoard } from "./board.ts";
import { type AnswerChecks, answersOf, confirmed } from "./checked-answers.ts";
import { conditionsIn } from "./conditions-of-lines.ts";
import { figureLayers } from "./figure-layers.ts";
import type { Solved } from "./method-run.ts";
import { MethodRun } from "./method-run.ts";
import { withoutValue } from "./no-value.ts";
import { overNumbersOfUnknown } from "./numbers-of-unknown.ts";
import { obstacleIn, untaken, whyRefuted, withoutAsksOfParts, withoutLetter } from "./obstacles.ts";
import { planTasks, statementOf } from "./plan.ts";
import { conditionsOn, givenCurves, isOfGraphs } from "./portrait/curves.ts";
import { parametersOf } from "./portrait/parameters.ts";
import { shownWithin, unmark } from "./portrait/within.ts";
import { registryOf } from "./registry.ts";
import { goesAsAsked, methodOfWay } from "./requested-way.ts";
import { drawnWhere } from "./restrictions.ts";
import { leavesUndecided } from "./undecided.ts";
import { isOfGeometry, isStudy, isWhole, subjectOf } from "./whole-problem.ts";

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
  /** What the figure has besides its layers. */
  readonly frame?: FigureFrame;
  /** False lines that rules wrote. Each is a bug; the method was discarded. */
  readonly refuted: readonly Step[];
}

export interface DeriveOptions extends AnswerChecks {
  readonly method?: MethodId | undefined;
  /** Counted operations allowed. */
  readonly operations: number;
}

/** Operations allowed to each thing that is found out for a picture beyond what was asked: some tens of milliseconds. */
const extraOperations = 60_000;

/** Derives what a problem asks for, one task at a time; each part is handed out when its method has succeeded. */
export function* deriveWith(question: Problem, options: DeriveOptions): Generator<DerivationPart, void> {
  const asked = options.domains.reduce(
    (prepared, domain) => domain.prepared?.(prepared) ?? prepared,
    overNumbersOfUnknown(question),
  );
  const problem = withoutAsksOfParts(asked);
  const registry = registryOf(options.domains);
  const run = new MethodRun(registry, options.operations, problem.numbers, options.calculus);
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
  if (!isWhole(problem)) opening.write("question.given", isStudy(problem) ? given : expressionOf(statementOf(problem)));
  const isGraphWanted = problem.asks.some(({ what }) => what === "graph");
  // What is given and what is drawn of it are one.
  if (isGraphWanted && isOfGraphs(problem)) for (const layer of givenCurves(problem)) opening.show(layer);
  run.layers.push(...opening.layers);
  yield { type: "steps", steps: opening.steps };

  let [count, line, failed, answered] = [opening.steps.length, opening.line ?? given, 0, 0];
  if (problem !== asked) {
    run.reason = { key: "reason.assuming" };
    failed++;
  }
  const tasks = planTasks(problem);
  const found: Answer[] = [];
  for (const { goal, ask, whole, isExtra } of tasks) {
    const standing = whole ? undefined : isStudy(problem) && goal.task !== "solve" ? line : goal.expression;
    const place = { firstNumber: count + 1, line: standing, assuming: standingAssumptions(problem) };
    const missing = isExtra ? undefined : withoutValue(goal, (operations) => run.spend(operations));
    if (missing) {
      run.reason ??= missing;
      failed++;
      continue;
    }
    const own = isExtra ? run.apart(extraOperations) : run;
    const done = runTask(goal, ask, own, () => new ScratchBoard(own, place), options.method);
    if (isExtra) {
      run.refuted.push(...own.refuted);
      if (!done || done.outcome.status === "partial" || !areVerified(done.board.steps)) continue;
      for (const method of own.methods) run.methods.add(method);
    }
    if (!done) {
      if (!isWhole(problem)) run.reason ??= run.excess ?? untaken(problem) ?? withoutLetter(problem);
      failed++;
      continue;
    }
    answered++;
    run.firstMethod ??= done.method;
    run.title ??= done.method === undefined ? undefined : registry.methodOf(done.method)?.title?.(goal);
    run.frame ??= done.method === undefined ? undefined : registry.methodOf(done.method)?.frame?.(goal);
    count += done.board.steps.length;
    const shown = isOfGraphs(problem) ? shownOf(problem, done.board.layers) : done.board.layers;
    if (shown.length < done.board.layers.length) unmark(done.board.steps, shown);
    run.layers.push(...shown);
    line = standingLine(line, done.board.steps);
    yield { type: "steps", steps: done.board.steps };
    const answers = ask || whole ? answersOf(done.outcome, ask, goal, options, conditionsIn(done.board.steps, goal)) : [];
    const sound = answers.filter(({ verdict }) => verdict.status !== "refuted");
    if (sound.length > 0) yield { type: "answers", answers: sound };
    found.push(...sound);
    // Every line may hold and the answer still be wrong: it is checked against the question apart from its derivation, and not shown then.
    if (sound.length < answers.length) run.reason ??= whyRefuted(goal, answers);
    const isConfirmed = isStudy(problem) || problem.kind.startsWith("ode.") || confirmed(problem, done.board.steps, sound);
    if (!isConfirmed) run.reason ??= { key: "reason.answer-unconfirmed" };
    if (done.outcome.status === "partial" || sound.length < answers.length || !isConfirmed) failed++;
    else if (!goesAsAsked(ask, done.board.steps)) {
      run.reason ??= { key: "reason.method-unsuited" };
      failed++;
    } else if (leavesUndecided(problem, sound)) {
      run.reason ??= { key: "reason.assuming" };
      failed++;
    } else if (sound.some((answer) => dropsValues(goal, answer))) {
      run.reason ??= { key: "reason.cases-of-letters" };
      failed++;
    }
  }
  const whole = answered > 0 || isGraphWanted ? figureLayers(problem, run.layers, found) : [];
  // No method is asked whether it has heard where a curve is to be drawn.
  const parts = isGraphWanted && (isOfGeometry(problem) || isOfGraphs(problem)) ? drawnWhere(problem, whole) : whole;
  const isDrawn = !("key" in parts);
  if (!isDrawn) {
    run.reason = parts;
    failed++;
  }
  const layers = isDrawn ? parts : [];
  const drawing = isGraphWanted && layers.length > 0;
  // A drawing without anything in it is none.
  const isEmpty = isGraphWanted && !drawing && found.length === 0 && failed === 0;
  if (isEmpty) {
    run.reason ??= { key: "reason.drawing-open" };
    failed++;
  }
  const requested = [options.method, ...problem.asks.map(requestedMethod)].filter((id) => id !== undefined);
  if (answered > 0 && !requested.every((id) => run.methods.has(id))) {
    run.reason ??= { key: "reason.method-unsuited" };
    failed++;
  }
  const hasAnything = drawing || (answered > 0 && (failed === 0 || (isDrawn && !isEmpty) || found.length > 0));
  const status = !hasAnything ? "unsolved" : failed > 0 ? "partial" : "solved";
  const parameters = isOfGraphs(problem)
    ? parametersOf(
        problem,
        layers.map(({ layer }) => layer),
      )
    : [];
  if (parameters.length > 0) run.frame = { ...run.frame, parameters };
  yield { type: "end", end: ending(status, layers, run) };
}

/** What nobody asked for is told only where every line of it is verified, or worked out by lines that are. */
const areVerified = (steps: readonly Step[]): boolean =>
  steps.every(({ verdict, substeps = [] }) => (verdict.status !== "unchecked" || substeps.length > 0) && areVerified(substeps));

/** What has been shown about graphs, where they are drawn. */
function shownOf(problem: Problem, layers: readonly ShownLayer[]): ShownLayer[] {
  const [variable = "x"] = problem.unknowns;
  return shownWithin(layers, variable, conditionsOn(variable, problem));
}

/** What holds of the letters (a > b > 0) holds on the whole board. The time span of a system is no condition on the letters of its equations. */
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
    ...(run.frame ? { frame: run.frame } : {}),
    ...(others.length > 0 ? { otherMethods: others } : {}),
    ...(status === "solved" ? {} : { reason: run.reason ?? { key: "reason.no-method" } }),
  };
}

/** A task whose work exceeds the budget ends as partial, with what stands on its board. */
function runTask(
  goal: Goal,
  ask: Ask | undefined,
  run: MethodRun,
  open: () => ScratchBoard,
  asked: MethodId | undefined,
): Solved | undefined {
  run.preferred = requestedMethod(ask) ?? asked ?? methodOfWay(ask);
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
    if (!(error instanceof BudgetError)) throw error;
    const reason: Message = { key: "reason.budget", params: { operations: error.operations } };
    run.reason ??= reason;
    if (!board) return undefined;
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
