import type { Ask, Goal, Message, Method, Outcome } from "../../../contract.ts";
import { rateEquationIn } from "../../../problem/dynamics/rate-equation.ts";
import { answerChaos, type ChaosWord, chaosRules, writeChaos, writeParting } from "../../dynamics/chaos-lines.ts";
import { dynamicalSystem } from "../../dynamics/dynamical-system.ts";
import { answerEquilibria, equilibriaRules, writeEquilibria } from "../../dynamics/equilibria-lines.ts";
import { answerLineStability, lineRules, type OnLine, writeLineStability } from "../../dynamics/line-lines.ts";
import {
  answerEigenvalues,
  answerJacobian,
  answerStability,
  linearisationRules,
  stateAsked,
  writeJacobian,
  writeLinearisations,
} from "../../dynamics/linearisation-lines.ts";
import { answerNullclines, nullclineRules, writeNullclines } from "../../dynamics/nullcline-lines.ts";
import { answerPeriod, periodRules } from "../../dynamics/period-lines.ts";
import { portraitRules, showEquilibria, writeField, writeSeveralTrajectories } from "../../dynamics/portrait-lines.ts";
import { systemRules, systemTitle, writeSystem } from "../../dynamics/system-lines.ts";
import { trajectoryLayer } from "../../dynamics/trajectory-layer.ts";
import { type Fate, trajectoryRules, writeFate, writeTrajectory } from "../../dynamics/trajectory-lines.ts";
import { uniquenessRules } from "../../dynamics/uniqueness-lines.ts";
import { Working } from "../../dynamics/working.ts";
import { commonRules } from "../common-rules.ts";

/** Which asks need what worked out. */
const needs = {
  equilibria: ["equilibria", "eigenvalues", "stability", "phase-portrait"],
  jacobian: ["jacobian", "eigenvalues", "stability", "phase-portrait"],
  types: ["eigenvalues", "stability", "phase-portrait"],
  nullclines: ["nullclines", "phase-portrait"],
  /** Asks that a solution is computed for. */
  solution: ["trajectory", "graph", "chaos", "period", "phase-portrait"],
};
/** Answered by the figure. */
const drawings: readonly string[] = ["trajectory", "graph", "phase-portrait"];

/** Systems of first-order differential equations: equilibria and their types exactly, nullclines, trajectories and chaos by computed solutions. */
export const dynamicalSystems: Method = {
  id: "dynamics.system",
  example: "x' = y, y' = -x",
  rules: {
    ...commonRules,
    ...systemRules,
    ...equilibriaRules,
    ...linearisationRules,
    ...lineRules,
    ...nullclineRules,
    ...portraitRules,
    ...trajectoryRules,
    ...chaosRules,
    ...periodRules,
    ...uniquenessRules,
  },
  suits: ({ problem }) => (problem && /^ode\.(system|equation)$/.test(problem.kind) ? 0.9 : 0),
  derive({ problem }, board): Outcome {
    if (!problem) return { status: "unsupported" };
    const system = dynamicalSystem(problem);
    if ("reason" in system) return { status: "unsupported", reason: system.reason };
    const working = new Working(system, board);
    writeSystem(working);
    const onLine = workOut(working, problem.asks);
    const seen = draw(working, problem.asks);
    for (const ask of problem.asks) answer(working, ask, onLine, seen);
    return outcomeOf(working, seen);
  },
  title: titleOf,
};

const asksFor = (asks: readonly Ask[], what: readonly string[]): boolean => asks.some((ask) => what.includes(ask.what));

/** Equilibria, Jacobian matrix, eigenvalues and types, nullclines: what is exact. */
function workOut(working: Working, all: readonly Ask[]): readonly OnLine[] | undefined {
  const { system } = working;
  // In space the picture is enough for who asks for a picture.
  const asks = system.letters.length > 2 ? all.filter(({ what }) => what !== "phase-portrait") : all;
  const state = asks.map(stateAsked).find((each) => each !== undefined);
  // Curves from several starts are spread around the equilibria.
  const spread =
    system.start === undefined &&
    system.named === undefined &&
    (system.letters.length === 1 || (system.letters.length === 2 && !system.overTime)) &&
    asksFor(asks, ["trajectory", "graph"]);
  if ((asksFor(asks, needs.equilibria) || spread) && (!state || system.letters.length === 1)) writeEquilibria(working);
  // On a line the signs of the rate say more than its derivative does.
  const byMatrix = system.letters.length > 1 || asksFor(asks, ["jacobian", "eigenvalues"]);
  const onLine = system.letters.length === 1 && asksFor(asks, needs.types) ? writeLineStability(working) : undefined;
  const isEmpty = working.equilibria?.kind === "none";
  if (byMatrix && system.autonomous && asksFor(asks, isEmpty ? ["jacobian"] : needs.jacobian)) {
    if (writeJacobian(working) && (state || asksFor(asks, needs.types))) writeLinearisations(working, state);
  }
  if (asksFor(asks, needs.nullclines)) writeNullclines(working);
  return onLine;
}

/** What the computed solutions showed. */
interface Seen {
  /** Whether a trajectory, or several, are in the figure. */
  readonly drawn: boolean;
  /** Whether too little of it could be computed for a drawing: the steps say so. */
  readonly stopped?: boolean;
  readonly fate?: Fate | undefined;
  readonly chaos?: ChaosWord | undefined;
}

/** The figure: field, trajectories, equilibria, a neighbour to tell chaos by. */
function draw(working: Working, asks: readonly Ask[]): Seen {
  const { system, board } = working;
  const isOfOneEquation = system.overTime && system.letters.length > 1;
  const inPlane = system.letters.length === 2 && asksFor(asks, ["nullclines", "equilibria", "stability"]);
  if (!isOfOneEquation && (asksFor(asks, needs.solution) || inPlane)) writeField(working);
  if (!asksFor(asks, needs.solution)) {
    if (system.letters.length === 2) showEquilibria(working, []);
    return { drawn: false };
  }
  const several = !asksFor(asks, ["chaos", "period"]) && (asksFor(asks, ["phase-portrait"]) || system.named === undefined);
  const single = !several || isOfOneEquation || system.start !== undefined || system.letters.length > 2;
  if (!single) {
    const places = writeSeveralTrajectories(working);
    showEquilibria(working, places);
    return { drawn: places.length > 0 };
  }
  const followed = writeTrajectory(working);
  if (!followed) return { drawn: false };
  if (followed.isDrawn)
    board.show(trajectoryLayer(working, followed.trajectory, followed.start.state, "trajectory", { back: followed.back }));
  // A solution that ends by itself is drawn whole; where the computation had to stop, the rest is missing.
  const ends = [followed.trajectory.end, followed.back?.end];
  if (ends.some((end) => end === "stiff" || end === "too-many-steps" || end === "too-large"))
    working.open.push({ key: "reason.dynamics-stopped" });
  if (!isOfOneEquation) showEquilibria(working, followed.isDrawn ? followed.trajectory.states : []);
  if (!followed.isDrawn) return { drawn: false, stopped: true };
  if (asksFor(asks, ["chaos"])) return { drawn: true, chaos: writeChaos(working, followed) };
  const isChaotic = system.named?.chaotic && system.parameters.every(({ asked }) => !asked);
  if (!isChaotic) return { drawn: true, fate: writeFate(working, followed) };
  writeParting(working, followed);
  return { drawn: true };
}

type Answering = (working: Working, ask: Ask, seen: Seen, onLine: readonly OnLine[] | undefined) => void;

const answering: Readonly<Record<string, Answering>> = {
  equilibria: answerEquilibria,
  jacobian: answerJacobian,
  eigenvalues: answerEigenvalues,
  stability: (working, ask, _, onLine) => {
    if (working.system.letters.length === 1) answerLineStability(working, ask, onLine, stateAsked(ask));
    else answerStability(working, ask);
  },
  nullclines: answerNullclines,
  period: (working, ask, { fate }) => answerPeriod(working, ask, fate),
  chaos: (working, ask, { chaos }) => answerChaos(working, ask, chaos),
};

function answer(working: Working, ask: Ask, onLine: readonly OnLine[] | undefined, seen: Seen): void {
  const own = Object.hasOwn(answering, ask.what) ? answering[ask.what] : undefined;
  if (own) own(working, ask, seen, onLine);
  // The figure answers what is drawn.
  else if (!drawings.includes(ask.what)) working.open.push({ key: "reason.ask-open" });
  else if (!seen.drawn && !seen.stopped) working.open.push({ key: "reason.dynamics-start" });
}

function outcomeOf({ answers, open }: Working, { drawn, stopped }: Seen): Outcome {
  const [reason] = open;
  if (!reason) return { status: "solved", answers };
  return answers.length > 0 || drawn || stopped ? { status: "partial", answers, reason } : { status: "unsupported", reason };
}

function titleOf({ problem }: Goal): Message {
  const equations = (problem?.given ?? []).filter(({ json }) => rateEquationIn(json) !== undefined);
  const isGraph = problem?.asks.some(({ what }) => what === "graph");
  const keys = ["figure.solutions-of", isGraph ? "figure.solutions-of" : "figure.phase-plane"];
  return systemTitle(equations, keys[equations.length - 1] ?? (isGraph ? "figure.solutions-of" : "figure.trajectory-in-space"));
}
