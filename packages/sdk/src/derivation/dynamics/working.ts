import type { Answer, Ask, Board, Expression, MathJson, Message, RuleId, Step } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply } from "../../expression/mathjson.ts";
import { within } from "../../verification/several/share.ts";
import { verifyStep } from "../../verification/verify-step.ts";
import type { DynamicalSystem } from "./dynamical-system.ts";
import type { Equilibria } from "./equilibria/equilibrium.ts";
import { Exact } from "./linearisation/exact.ts";
import type { Matrix } from "./linearisation/jacobian.ts";
import type { Linearisation } from "./linearisation/linearisation.ts";

export type Found = Omit<Answer, "verdict">;

/** No single line may take more of the budget to prove. */
const lineOperations = 150_000;

/** What the parts of one working share: the system, the board, and what earlier parts have found. */
export class Working {
  readonly system: DynamicalSystem;
  readonly board: Board;
  readonly answers: Found[] = [];
  /** Set by the part that looks for them; undefined where they were not found. */
  equilibria: Equilibria["found"] | undefined;
  jacobian: Matrix | undefined;
  readonly linearisations: Linearisation[] = [];
  /** What could not be answered, and why; the first reason counts. */
  readonly open: Message[] = [];

  constructor(system: DynamicalSystem, board: Board) {
    this.system = system;
    this.board = board;
  }

  readonly spend = (operations: number): void => this.board.spend(operations);

  /** Writes a line only where it is proved, so that a line too hard to prove is left out rather than shown without proof. */
  writeProved(
    rule: RuleId,
    after: Expression,
    before: Expression,
    params?: Message["params"],
    board: Board = this.board,
  ): Step | undefined {
    const relation = relationOf(rule);
    const assuming = board.assuming;
    const verdict = within(this.spend, lineOperations, (share) => verifyStep({ before, after, relation, assuming }, share));
    if (verdict?.status !== "proved") return undefined;
    if ((verdict.conditions ?? []).length > 0 && rule !== "dynamics.divergence-free") return undefined;
    return board.write(rule, after, params, { before });
  }

  /** A constant in its shortest form. */
  readonly exactly = (json: MathJson): MathJson => new Exact(this.spend).value(json);

  answerNone(ask: Ask): void {
    this.answer(ask, { kind: "none", ...expressionOf(apply("Set")) });
  }

  /** ((0, 0), Saddle), …; nothing where a type is missing. */
  answerTypes(ask: Ask, types: readonly { readonly state: Expression; readonly type: string | undefined }[]): void {
    if (types.some(({ type }) => type === undefined)) return void this.open.push({ key: "reason.dynamics-linearisation" });
    const pairs = types.map(({ state, type }) => apply("Tuple", state.json, type as string));
    this.answer(ask, { kind: "statement", ...expressionOf(apply("List", ...pairs)) });
  }

  answer(ask: Ask, found: Omit<Found, "ask">, more: Partial<Ask> = {}): void {
    this.answers.push({ ask: { ...ask, ...more }, ...found });
  }
}

/** Rules that give another form of the same value; all others that claim something give an equivalent statement. */
const equalRules: ReadonlySet<RuleId> = new Set([
  "dynamics.insert",
  "dynamics.hurwitz",
  "dynamics.divergence-zero",
  "dynamics.divergence-free",
]);
const relationOf = (rule: RuleId): "equal" | "equivalent" => (equalRules.has(rule) ? "equal" : "equivalent");
