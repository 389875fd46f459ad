import { isSure } from "../../checking/is-sure.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, Step, Verdict } from "../../contract.ts";
import { MathVizError } from "../../errors/math-viz-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf } from "../../expression/mathjson.ts";
import { type LineKind, lineHeads } from "../../model/lines/line-form.ts";
import type { ModelLine } from "../../model/lines/read-line.ts";
import { judgeStep } from "./judge-line.ts";
import { judgeGiven, judgeLet } from "./judge-premises.ts";
import type { Meaning } from "./meaning.ts";
import { type Ahead, atBeginning, type JudgedLine, type Progress } from "./progress.ts";
import type { QuestionFormulas } from "./question-formulas.ts";

/** A line of a model with what became of it. */
export interface Written {
  readonly line: ModelLine;
  readonly step: Step;
  readonly progress: Progress;
  /** It is refuted, but for the case that lines after it say that it is one of several cases. */
  readonly isPerhapsCase?: boolean;
}

const nothingAhead: Ahead = { lines: [], isAnswered: false };

/** The lines of a model on the board, each judged before it stands there. */
export class Working {
  readonly #lines: Written[] = [];
  readonly #beginning: Progress;
  readonly #formulas: QuestionFormulas;
  readonly #meaning: Meaning;
  readonly #settings: Settings;
  readonly #firstNumber: number;

  /**
   * @param statement what the question states, where it was read
   * @param meaning what its letters and numbers stand for
   */
  constructor(
    statement: Expression | undefined,
    formulas: QuestionFormulas,
    meaning: Meaning,
    settings: Settings,
    firstNumber: number,
  ) {
    this.#beginning = atBeginning(statement);
    this.#formulas = formulas;
    this.#meaning = meaning;
    this.#settings = settings;
    this.#firstNumber = firstNumber;
  }

  get lines(): readonly Written[] {
    return this.#lines;
  }

  get progress(): Progress {
    return this.#lines.at(-1)?.progress ?? this.#beginning;
  }

  /** The id of the next step. */
  get nextId(): string {
    return String(this.#firstNumber + this.#lines.length);
  }

  /** What a line is worth here, with what is known of the lines after it; nothing is written yet. undefined for what is no line of a working: answers, and text without a head. */
  judge(line: ModelLine, ahead: Ahead = nothingAhead): Written | undefined {
    const { kind, text, expression } = line;
    if (kind === "answer" || kind === "text" || text === "") return undefined;
    if (kind === "note") return this.#remark(line, { text });
    if (kind === "figure") return expression && this.#remark(line, {}, expression);
    if (expression === undefined) return this.#unread(line);
    const judged = this.#judge(kind, expression, ahead);
    const { progress, isPerhapsCase = false } = judged;
    return { line, progress, isPerhapsCase, step: this.#step(line, expression, judged) };
  }

  #judge(kind: "let" | "given" | "step", expression: Expression, ahead: Ahead): JudgedLine {
    const { progress } = this;
    const { lettersAreNumbers, numbers } = this.#meaning;
    const isOfNumbers = freeLetters(expression.json).length === 0;
    if (numbers === "other" || !(lettersAreNumbers || isOfNumbers)) return saidBy[kind](expression, progress, this.#formulas);
    const judged = judgedBy[kind](expression, progress, this.#formulas, this.#settings, ahead);
    // What is false may be right where numbers go round, and what differs the same.
    const isElsewise = judged.verdict.status === "refuted" || (isSure(judged.verdict) && headOf(expression.json) === "NotEqual");
    const isOpen = numbers === "around" && isElsewise;
    return isOpen ? { ...judged, verdict: undecided, progress } : (this.#asStated(expression, judged, ahead) ?? judged);
  }

  /** What does not hold for all letters may for those that the question tells of, where what it states does not stand before the line. */
  #asStated(expression: Expression, judged: JudgedLine, ahead: Ahead): JudgedLine | undefined {
    const letters = freeLetters(judged.before?.json ?? 0);
    const isOfAll = judged.verdict.status === "refuted" && judged.relation === "equal" && letters.length > 0;
    if (!isOfAll || this.#beginning.standing !== undefined) return undefined;
    const { statements } = this.#formulas;
    if (statements.length === 0) return undefined;
    const settings = { ...this.#settings, assuming: [...this.#settings.assuming, ...statements] };
    const { verdict, progress, ...again } = judgedBySteps(expression, this.progress, settings, ahead);
    if (verdict.status === "refuted") return undefined;
    return {
      ...again,
      verdict: undecided,
      progress: { ...progress, known: this.progress.known, isSound: false, isWhole: false },
    };
  }

  accept(written: Written): void {
    this.#lines.push(written);
  }

  /** Back to where it was, when lines that were heard since then do not count. */
  cutTo(length: number): void {
    this.#lines.length = length;
  }

  /** The lines as the model wrote them, in the form's spelling. */
  get sources(): string[] {
    return this.#lines.map(({ line }) => sourceOf(line));
  }

  #remark(
    line: ModelLine,
    params: Step["params"],
    after = this.progress.standing?.expression ?? expressionOf("Nothing"),
  ): Written {
    const own = { id: this.nextId, kind: "remark", rule: ruleOf(line.kind), relation: "states" } as const;
    const verdict: Verdict = { status: "given" };
    return { line, progress: this.progress, step: { ...own, after, ...(params && { params }), verdict, source: "model" } };
  }

  /** What cannot be read stays as text, and nothing is held against it. */
  #unread(line: ModelLine): Written {
    const written = this.#remark(line, {}, expressionOf(line.text));
    if (line.kind === "let") return written;
    const verdict: Verdict = { status: "unchecked", reason: { key: "reason.model-unread" } };
    return { ...written, progress: { ...this.progress, isSound: false, isWhole: false }, step: { ...written.step, verdict } };
  }

  #step(line: ModelLine, after: Expression, { before, relation, verdict }: JudgedLine): Step {
    const own = { id: this.nextId, kind: "step", rule: ruleOf(line.kind), relation } as const;
    return { ...own, ...(before && { before }), after, verdict, source: "model" };
  }
}

/** A line that is harder to judge than there is work allowed, or that nothing can be put into, is left open. */
function judgedBySteps(after: Expression, progress: Progress, settings: Settings, ahead: Ahead): JudgedLine {
  try {
    return judgeStep(after, progress, settings, ahead);
  } catch (error) {
    if (!MathVizError.isInstance(error) && !(error instanceof RangeError)) throw error;
    const open = { ...progress, isSound: false, isWhole: false, standing: { expression: after, isBeside: true } };
    return { verdict: { status: "unchecked" }, relation: "equal", progress: open };
  }
}

const undecided: Verdict = { status: "unchecked" };

/** Where nothing can be worked out, a line is what stands in the question, or is left open. */
const saidBy: Readonly<Record<"let" | "given" | "step", (...line: SaidLine) => JudgedLine>> = {
  let: (_, progress) => ({ verdict: { status: "given" }, relation: "defines", progress }),
  given: (after, progress, formulas) => ({ verdict: formulas.verdictOnWords(after), relation: "states", progress }),
  step: (_, progress) => ({ verdict: undecided, relation: "equal", progress }),
};

type SaidLine = [after: Expression, progress: Progress, formulas: QuestionFormulas];

type Judging = (
  after: Expression,
  progress: Progress,
  formulas: QuestionFormulas,
  settings: Settings,
  ahead: Ahead,
) => JudgedLine;

const judgedBy: Readonly<Record<"let" | "given" | "step", Judging>> = {
  let: judgeLet,
  given: judgeGiven,
  step: (after, progress, _, settings, ahead) => judgedBySteps(after, progress, settings, ahead),
};

const rules: Readonly<Record<LineKind, string>> = {
  let: "model.let",
  given: "model.given",
  note: "model.note",
  step: "model.line",
  figure: "model.figure",
  answer: "model.answer",
};

const ruleOf = (kind: ModelLine["kind"]): string => rules[kind === "text" ? "note" : kind];

/** A line as the form spells it. */
export const sourceOf = ({ kind, text }: ModelLine): string => (kind === "text" ? text : `${lineHeads[kind]}${text}`);
