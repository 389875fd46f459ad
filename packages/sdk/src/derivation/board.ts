import type {
  Board,
  Expression,
  Goal,
  Layer,
  MathJson,
  Message,
  Outcome,
  Problem,
  Rule,
  RuleId,
  Step,
  Verdict,
} from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { RefutedStepError } from "../errors/refuted-step-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { at, freeLetters, replaceAt, sameTree } from "../expression/mathjson.ts";
import type { CalculusRungs } from "../verification/calculus/load.ts";
import { remaining } from "../verification/equality/conditions.ts";
import { alternatives, hasLongDecimal, mergeOutcomes, outcomeStatement } from "./outcome.ts";
import { type Verifying, verdictOn, verdictOnPart } from "./verdict-on-line.ts";
import { assumedWithin, scopeAt } from "./within-scope.ts";

/** The figure that all layers shown on boards belong to. */
export const figureId = "figure";

/** What a step needs besides stands first among the conditions of its verdict. */
function listAlso(step: Step, needed: readonly Expression[]): void {
  if (needed.length > 0) step.verdict = { ...step.verdict, conditions: [...needed, ...(step.verdict.conditions ?? [])] };
}

/** What all boards of one derivation share. */
export interface BoardContext {
  spend(operations: number): void;
  ruleOf(id: RuleId): Rule | undefined;
  /** Over which numbers the lines speak; real unless given. */
  readonly numbers?: Problem["numbers"];
  /** What verifies derivatives, limits and integrals, where it has been loaded. */
  readonly calculus?: CalculusRungs | undefined;
  /** Runs whichever method suits, each on a board of its own, and returns the board of the one that succeeded. */
  solve(goal: Goal, open: () => ScratchBoard): { outcome: Outcome; board: ScratchBoard } | undefined;
}

export interface ShownLayer {
  readonly layer: Layer;
  readonly about: readonly Step[];
}

interface Place {
  readonly prefix: string;
  readonly firstNumber: number;
  readonly line: Expression | undefined;
  readonly assuming: readonly Expression[];
  /** Letters put in for formulas, u = x², the innermost last. */
  readonly where: readonly Expression[];
}

/**
 * Writes steps, verifies each, and numbers them by their place: "2", "2.1", "2.1.3". Nothing written here reaches a derivation until
 * whoever owns the board takes `steps` and `layers`, so a method that fails leaves no trace.
 */
export class ScratchBoard implements Board {
  readonly steps: Step[] = [];
  readonly layers: ShownLayer[] = [];
  assuming: readonly Expression[];
  line: Expression | undefined;
  readonly #context: BoardContext;
  readonly #place: Place;

  constructor(context: BoardContext, place: Partial<Place> = {}) {
    this.#context = context;
    this.#place = { prefix: "", firstNumber: 1, line: undefined, assuming: [], where: [], ...place };
    this.line = this.#place.line;
    this.assuming = this.#place.assuming;
  }

  write(
    rule: RuleId,
    after: Expression,
    params?: Message["params"],
    options: { from?: Step[]; before?: Expression; provided?: Expression[] } = {},
  ): Step {
    const { relation } = this.#rule(rule);
    const provided = this.#assume(options.provided ?? []);
    const claims = relation !== "states" && relation !== "defines";
    const before = claims ? (options.before ?? this.line) : undefined;
    const step = this.#finish({
      ...this.#opening("step", rule),
      ...(before ? { before } : {}),
      after,
      ...(params ? { params } : {}),
      ...(options.from ? { from: options.from.map((earlier) => earlier.id) } : {}),
    });
    listAlso(step, provided);
    if (claims || !this.line) this.line = after;
    return step;
  }

  rewrite(
    rule: RuleId,
    path: readonly number[],
    part: MathJson | ((board: Board) => MathJson),
    params?: Message["params"],
  ): Step {
    const before = this.line;
    if (!before) throw new MisuseError("there is no line to rewrite");
    const former = at(before.json, path);
    const scope = scopeAt(before.json, path);
    const inner =
      typeof part === "function"
        ? this.#below(expressionOf(former), undefined, undefined, assumedWithin(scope, this.assuming))
        : undefined;
    const latter = typeof part === "function" ? part(inner as Board) : part;
    if (inner) this.#keepLayers(inner);
    const after = expressionOf(replaceAt(before.json, path, latter));
    const draft = {
      ...this.#opening("step", rule),
      before,
      after,
      ...(params ? { params } : {}),
      changed: [[...path]],
      ...(inner && inner.steps.length > 0 ? { substeps: inner.steps } : {}),
    };
    const step = this.#finish(draft, this.assuming, () =>
      verdictOnPart({ line: before, former, latter, scope, assuming: this.assuming }, this.#verifying),
    );
    this.line = after;
    return step;
  }

  detail(
    rule: RuleId,
    work: (board: Board) => Expression,
    params?: Message["params"],
    options: { before?: Expression; condition?: Expression; where?: Expression } = {},
  ): Step {
    const before = options.before ?? this.line;
    const inner = this.#below(before, options.condition, options.where);
    const after = work(inner);
    this.#keepLayers(inner);
    const step = this.#finish(
      {
        ...this.#opening(options.condition ? "case" : "step", rule),
        ...(before ? { before } : {}),
        after,
        ...(params ? { params } : {}),
        ...(options.condition ? { condition: options.condition } : {}),
        substeps: inner.steps,
      },
      inner.assuming,
    );
    this.line = options.condition ? this.line : after;
    return step;
  }

  cases(rule: RuleId, cases: { condition: Expression; work: (board: Board) => Outcome }[]): Outcome {
    const split = alternatives(cases.map(({ condition }) => condition));
    const start = this.line;
    if (start && !sameTree(start.json, split.json)) this.write(rule, split);
    const outcomes: Outcome[] = [];
    const needed: Expression[] = [];
    for (const { condition, work } of cases) {
      const inner = this.#below(condition, condition);
      const outcome = work(inner);
      // Where a case is given up its last line is no end of it, and nothing is claimed of it.
      if (outcome.status === "unsupported") return outcome;
      this.#keepLayers(inner);
      const after = inner.line ?? condition;
      const own = this.#neededBy(inner, [condition], condition);
      const step = this.#finish(
        {
          ...this.#opening("case", "board.case"),
          ...(hasLongDecimal(after.json) ? { relation: "approximates" as const } : {}),
          before: condition,
          after,
          condition,
          params: { condition },
          substeps: inner.steps,
        },
        [...this.assuming, ...own],
      );
      listAlso(step, own);
      needed.push(...own);
      outcomes.push(outcome);
    }
    // What is found in all cases together is complete only where each of them is.
    this.#assume(needed);
    this.line = split;
    return mergeOutcomes(outcomes);
  }

  solve(rule: RuleId, goal: Goal): Outcome {
    const done = this.#context.solve(goal, () => this.#below(goal.expression, undefined));
    if (!done) return { status: "unsupported" };
    this.#keepLayers(done.board);
    const after = outcomeStatement(done.outcome, goal);
    const opening = this.#opening("step", rule);
    // What was found numerically is no more than close.
    const relation = hasLongDecimal(after.json) ? "approximates" : opening.relation;
    const draft = { ...opening, relation, before: goal.expression, after, params: { equation: goal.expression } };
    const isAboutLetters = ({ json }: Expression): boolean => !freeLetters(json).some((letter) => goal.unknowns.includes(letter));
    const needed = this.#assume(this.#neededBy(done.board, goal.assuming, goal.expression).filter(isAboutLetters));
    listAlso(this.#finish({ ...draft, substeps: done.board.steps }), needed);
    this.line = after;
    return done.outcome;
  }

  /** About the last step written here, unless other steps are named. */
  show(layer: Layer, ...about: Step[]): void {
    const last = this.steps.at(-1);
    const steps = about.length === 0 && last ? [last] : about;
    for (const step of steps) step.marks = [...(step.marks ?? []), { figure: figureId, layer: layer.id }];
    this.layers.push({ layer, about: steps });
  }

  spend(operations: number): void {
    this.#context.spend(operations);
  }

  /** Takes conditions among what is assumed, and gives those that were not: a ≠ 0 follows where a > 0. */
  #assume(conditions: readonly Expression[]): Expression[] {
    const fresh: Expression[] = [];
    for (const condition of conditions) {
      const known = this.assuming.map(({ json }) => json);
      const isSaid = known.length > 0 && remaining([condition.json], known, (operations) => this.spend(operations)).length === 0;
      if (isSaid) continue;
      this.assuming = [...this.assuming, condition];
      fresh.push(condition);
    }
    return fresh;
  }

  /** What the lines below a step needed besides, as far as it speaks of the letters of the equation that stands there: a ≠ 0 for ax = b. */
  #neededBy(inner: ScratchBoard, said: readonly Expression[], { json: equation }: Expression): Expression[] {
    const known = [...this.assuming, ...said];
    const letters = freeLetters(equation);
    return inner.assuming.filter(
      ({ json }) =>
        !known.some((other) => sameTree(other.json, json)) && freeLetters(json).every((letter) => letters.includes(letter)),
    );
  }

  get #verifying(): Verifying {
    const { numbers, calculus } = this.#context;
    return { numbers, calculus, where: this.#place.where, spend: (operations) => this.spend(operations) };
  }

  #rule(id: RuleId): Rule {
    const rule = this.#context.ruleOf(id);
    if (!rule) throw new MisuseError(`unknown rule ${id}`);
    return rule;
  }

  #opening(kind: Step["kind"], rule: RuleId): Pick<Step, "id" | "kind" | "rule" | "relation" | "source"> {
    return { id: this.#nextId(), kind, rule, relation: this.#rule(rule).relation, source: "rule" };
  }

  #nextId(): string {
    return `${this.#place.prefix}${this.#place.firstNumber + this.steps.length}`;
  }

  /** Verifies a step and puts it on the board. A false line of a rule ends the method. */
  #finish(
    draft: Omit<Step, "verdict">,
    assuming: readonly Expression[] = this.assuming,
    first: () => Verdict | undefined = () => undefined,
  ): Step {
    const { before, after, relation } = draft;
    const step: Step = { ...draft, verdict: first() ?? verdictOn({ before, after, relation, assuming }, this.#verifying) };
    if (step.verdict.status === "refuted") throw new RefutedStepError(step);
    this.steps.push(step);
    return step;
  }

  /** A board for the substeps of the next step. */
  #below(
    line: Expression | undefined,
    condition: Expression | undefined,
    definition?: Expression,
    known: readonly Expression[] = this.assuming,
  ): ScratchBoard {
    const assuming = condition ? [...known, condition] : known;
    const where = definition ? [...this.#place.where, definition] : this.#place.where;
    return new ScratchBoard(this.#context, { prefix: `${this.#nextId()}.`, firstNumber: 1, line, assuming, where });
  }

  #keepLayers(inner: ScratchBoard): void {
    this.layers.push(...inner.layers);
  }
}
