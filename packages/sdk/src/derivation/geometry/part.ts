import type { Answer, Ask, MathJson, Rule, RuleId } from "../../contract.ts";
import type { Curve, Point } from "../../geometry/figures.ts";
import type { Working } from "./working.ts";

type Work<T> = (working: Working, operands: readonly MathJson[]) => T | undefined;

/** One answer to an ask; `what` and `of` where an ask has several ("study the conic"). */
export interface Finding {
  readonly kind: Answer["kind"];
  readonly json: MathJson;
  readonly what?: string;
  readonly of?: MathJson;
}

/**
 * How terms with some heads are worked out, with the rules that their steps are written by. A part writes on `working.board` what a teacher would
 * and returns the value; undefined where it cannot, having written nothing. Values are asked for by `working.point(term)` and the like, so that
 * parts use one another; each term is worked out and written once.
 */
export interface Part {
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly point?: Readonly<Record<string, Work<Point>>>;
  readonly points?: Readonly<Record<string, Work<readonly Point[]>>>;
  readonly curve?: Readonly<Record<string, Work<Curve>>>;
  readonly curves?: Readonly<Record<string, Work<readonly Curve[]>>>;
  readonly segment?: Readonly<Record<string, Work<readonly [Point, Point]>>>;
  readonly quantity?: Readonly<Record<string, Work<MathJson>>>;
  /** Asks that are more than the value of their term, by `Ask.what`: "kind", "standard-form", "elements", "position". */
  readonly asks?: Readonly<Record<string, (working: Working, of: MathJson, ask: Ask) => readonly Finding[] | undefined>>;
}
