import { antiderivative } from "../../../algebra/integrals/antiderivative.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, MathJson, Message, Outcome, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { furtherSolutions } from "../../further-answers.ts";
import { type DifferentialEquation, slopeOf } from "./ode.ts";

export type Params = NonNullable<Message["params"]>;

/** Lines about y(x) on a board. Each follows from the last one, also where that only stated something, such as a constant of integration. */
export class Lesson {
  readonly board: Board;
  line: Expression;
  /** Solutions that a division lost and that no value of the constants gives, as equations for y. */
  readonly besides: MathJson[] = [];
  #pending: MathJson[] = [];

  constructor(board: Board, ode: DifferentialEquation) {
    this.board = board;
    this.line = expressionOf(ode.equation);
    if (!ode.isLeibniz) board.write("differential.notation", this.line, { slope: expressionOf(slopeOf(ode.y, ode.x, 1)) });
  }

  /** What must hold from the next line on, as that a formula in it has a value. */
  provide(conditions: readonly MathJson[]): void {
    this.#pending.push(...conditions);
  }

  /** A line that follows from the last one. */
  write(rule: RuleId, json: MathJson, params: Params = {}, provided: readonly MathJson[] = []): void {
    this.provide(provided);
    if (sameTree(json, this.line.json)) return;
    const after = expressionOf(json);
    const known = this.board.assuming.map((one) => one.json);
    const open = this.#pending.filter(
      (one, index) =>
        !known.some((other) => sameTree(one, other)) && !this.#pending.slice(0, index).some((other) => sameTree(one, other)),
    );
    this.#pending = [];
    this.board.write(rule, after, params, {
      before: this.line,
      ...(open.length > 0 ? { provided: open.map(expressionOf) } : {}),
    });
    this.line = after;
  }

  /** A line that introduces something: a constant, a new letter. */
  state(rule: RuleId, json: MathJson, params: Params = {}): void {
    this.line = expressionOf(json);
    this.board.write(rule, this.line, params);
  }

  /** A remark beside the lines. */
  remark(rule: RuleId, json: MathJson, params: Params = {}): void {
    this.board.write(rule, expressionOf(json), params);
  }

  /** ∫ f dx = F + C, where F is returned without the constant; undefined where none is found. */
  integrate(integrand: MathJson, letter: string, constant: string): MathJson | undefined {
    const found = primitive(integrand, letter, this.board);
    if (found === undefined) return undefined;
    const before = expressionOf(apply("Integrate", integrand, letter));
    this.board.write("differential.integral", expressionOf(apply("Add", found, constant)), { integral: before }, { before });
    return found;
  }
}

/** An antiderivative in school form, without a constant. */
export function primitive(integrand: MathJson, letter: string, board: Board): MathJson | undefined {
  const found = antiderivative(integrand, letter, (operations) => board.spend(operations));
  return found === undefined ? undefined : mapTree(mapTree(tidy(found), squaresOfCircle), halvesOfLogarithms);
}

/** sin² for 1 − cos². */
function squaresOfCircle(json: MathJson): MathJson {
  const [one, square = 0] = operandsOf(json);
  const [wave = 0, exponent] = operandsOf(square);
  if (headOf(json) !== "Subtract" || one !== 1 || headOf(square) !== "Power" || exponent !== 2) return json;
  const other = headOf(wave) === "Cos" ? "Sin" : headOf(wave) === "Sin" ? "Cos" : undefined;
  return other === undefined ? json : apply("Power", apply(other, operandsOf(wave)[0] as MathJson), 2);
}

/** ln|u| for ln(u²)/2: so the integral of cot x is ln|sin x|. */
function halvesOfLogarithms(json: MathJson): MathJson {
  const [logarithm = 0, two] = operandsOf(json);
  const [inside = 0] = operandsOf(logarithm);
  const square = headOf(inside) === "Abs" ? (operandsOf(inside)[0] as MathJson) : inside;
  const [base = 0, exponent] = operandsOf(square);
  const isHalf = headOf(json) === "Divide" && two === 2 && headOf(logarithm) === "Ln";
  return isHalf && headOf(square) === "Power" && exponent === 2 ? apply("Ln", apply("Abs", base)) : json;
}

export const tidy = (json: MathJson): MathJson => simplify(json);

/** Without the bars of |u| as a factor: a factor that may have either sign may be chosen positive. */
export function withoutBars(json: MathJson): MathJson {
  return tidy(mapTree(json, (part) => (headOf(part) === "Abs" ? (operandsOf(part)[0] as MathJson) : part)));
}

export const product = (left: MathJson, right: MathJson): MathJson =>
  left === 1 ? right : right === 1 ? left : apply("Multiply", left, right);

/** The outcome of an equation for y, and of solutions beside it. */
export const solutionOutcome = (json: MathJson, besides: readonly MathJson[] = []): Outcome => {
  const further = besides.length === 1 ? (besides[0] as MathJson) : apply("List", ...besides);
  return {
    status: "solved",
    answers: [
      { ask: { what: "general-solution" }, kind: "equation", ...expressionOf(json) },
      ...(besides.length > 0 ? [{ ask: { what: furtherSolutions }, kind: "equation" as const, ...expressionOf(further) }] : []),
    ],
  };
};
