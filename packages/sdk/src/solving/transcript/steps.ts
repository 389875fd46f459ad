import type { Judged } from "../../checking/transcript/judge-claims.ts";
import type { Step } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import type { Line } from "../../model/transcript/outline.ts";

/** Rules of steps that claim nothing, and what they tell. */
type Remark = Pick<Step, "rule" | "after" | "params"> & Partial<Pick<Step, "verdict">>;

/** The lines of an answer as steps: each claim with its verdict; titles, words, formulas and what cannot be read as remarks. */
export class TranscriptSteps {
  readonly steps: Step[] = [];
  /** The ids of the claims, in their order. */
  readonly #claims: string[] = [];

  claim({ claim, relation, verdict, before, from }: Judged): void {
    const id = this.#nextId();
    const used = (from ?? []).flatMap((place) => this.#claims[place] ?? []).filter((earlier) => earlier !== this.#claims.at(-1));
    this.#claims.push(id);
    const { latex, json } = claim.statement;
    this.steps.push({
      id,
      kind: "step",
      rule: "model.line",
      relation,
      ...(before && { before }),
      after: { latex, json },
      params: { written: claim.written },
      ...(used.length > 0 && { from: used }),
      verdict,
      source: "model",
    });
  }

  remark(line: Exclude<Line, { kind: "claim" }>): void {
    const { rule, after, params, verdict = { status: "given" } } = remarkOf(line);
    const own = { id: this.#nextId(), kind: "remark", rule, relation: "states" } as const;
    this.steps.push({ ...own, after, ...(params && { params }), verdict, source: "model" });
  }

  #nextId(): string {
    return String(this.steps.length + 1);
  }
}

const nothing = expressionOf("Nothing");

function remarkOf(line: Exclude<Line, { kind: "claim" }>): Remark {
  switch (line.kind) {
    case "note":
      return { rule: line.isTitle ? "transcript.title" : "transcript.note", after: nothing, params: { text: line.text } };
    case "formula":
      return { rule: "transcript.formula", after: line.expression, params: { written: line.written } };
    case "text":
      return { rule: "transcript.unread", after: nothing, params: { text: line.written } };
    case "rest": {
      const reason = { key: "reason.transcript-too-long" };
      return { rule: "transcript.rest", after: nothing, verdict: { status: "unchecked", reason } };
    }
    case "code":
      return { rule: "transcript.code", after: nothing, params: { language: line.language === "" ? "Python" : line.language } };
  }
}
