import type { FigureFrame, Goal, Message, MethodId, Outcome, Problem, Rule, RuleId, Step } from "../contract.ts";
import { BudgetError } from "../errors/budget-error.ts";
import { isBeyondReach } from "../errors/is-beyond-reach.ts";
import { RefutedStepError } from "../errors/refuted-step-error.ts";
import { isUnfinished } from "../verification/answers/unfinished.ts";
import type { CalculusRungs } from "../verification/calculus/load.ts";
import type { BoardContext, ScratchBoard, ShownLayer } from "./board.ts";
import { leastFitnessOffered, type Registry } from "./registry.ts";
import { keptUnderConditions } from "./under-conditions.ts";

/** A goal that some method brought to an end, with the board it wrote on. */
export interface Solved {
  readonly outcome: Outcome;
  readonly board: ScratchBoard;
  readonly method: MethodId | undefined;
}

/** Problems within problems are followed so far. */
const deepest = 20;

/** The methods at work on one derivation: its budget, which of them were tried, and what they left behind. */
export class MethodRun implements BoardContext {
  readonly methods = new Set<MethodId>();
  readonly otherMethods = new Set<MethodId>();
  /** False lines that rules wrote: each is a bug. */
  readonly refuted: Step[] = [];
  readonly layers: ShownLayer[] = [];
  /** The method asked for, for the task at hand. */
  preferred: MethodId | undefined;
  /** Why something could not be done; the first reason counts. */
  reason: Message | undefined;
  /** Said where no method succeeds and one came to numbers or formulas that are too large for it. */
  excess: Message | undefined;
  /** What solved the first task. */
  firstMethod: MethodId | undefined;
  /** What the method that solved the first task calls the figure. */
  title: Message | undefined;
  /** And what it gives the figure besides layers. */
  frame: FigureFrame | undefined;
  readonly #registry: Registry;
  readonly #operations: number;
  /** The methods at work, each within the one before. */
  readonly #active: MethodId[] = [];
  #left: number;

  readonly numbers: Problem["numbers"];
  readonly calculus: CalculusRungs | undefined;

  constructor(registry: Registry, operations: number, numbers: Problem["numbers"] = "real", calculus?: CalculusRungs) {
    this.#registry = registry;
    this.#operations = operations;
    this.#left = operations;
    this.numbers = numbers;
    this.calculus = calculus;
  }

  /** A run with a budget of its own: what it spends, or fails to do, is nothing to this one. */
  apart(operations: number): MethodRun {
    return new MethodRun(this.#registry, operations, this.numbers, this.calculus);
  }

  ruleOf(id: RuleId): Rule | undefined {
    return this.#registry.rules.get(id);
  }

  spend(operations: number): void {
    this.#left -= operations;
    if (this.#left < 0) throw new BudgetError(this.#operations);
  }

  /** The first method that succeeds, each on a board of its own. One that writes a false line is discarded, the line kept as evidence. */
  solve(goal: Goal, open: () => ScratchBoard): Solved | undefined {
    if (this.#active.length >= deepest) return undefined;
    // Whoever asks for a method does not ask for it again within itself: x³ + 3x² + 3x = 4 is (x + 1)³ = 5, and that is no cube to be completed.
    const isOpen = this.preferred !== undefined && !this.#active.includes(this.preferred);
    const isAsked = this.#active.length === 0;
    const candidates = this.#registry.methodsFor(goal, isOpen ? this.preferred : undefined);
    for (const [place, { method }] of candidates.entries()) {
      const board = open();
      this.#active.push(method.id);
      const outcome = this.#attempt(() => {
        const found = method.derive(goal, board);
        return isAsked ? keptUnderConditions(goal, board, finished(found)) : found;
      });
      if (outcome.status === "unsupported") {
        this.reason ??= outcome.reason;
        continue;
      }
      this.methods.add(method.id);
      // Those before it were tried, and could not.
      for (const other of candidates.slice(place + 1))
        if (other.fitness >= leastFitnessOffered) this.otherMethods.add(other.method.id);
      return { outcome, board, method: method.id };
    }
    return undefined;
  }

  #attempt(work: () => Outcome): Outcome {
    const depth = this.#active.length;
    try {
      return work();
    } catch (error) {
      if (error instanceof RefutedStepError) {
        this.refuted.push(error.step);
        return { status: "unsupported" };
      }
      if (this.#left < 0 || !isBeyondReach(error)) throw error;
      // What one method cannot do within its own bounds another may; the derivation has operations left.
      this.excess = { key: "reason.too-large" };
      return { status: "unsupported" };
    } finally {
      this.#active.length = depth - 1;
    }
  }
}

/** What hands a d/dx or ∫ back has not answered. */
const finished = (outcome: Outcome): Outcome =>
  outcome.status === "solved" && outcome.answers.some(isUnfinished) ? { status: "unsupported" } : outcome;
