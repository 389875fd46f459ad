import type { TextEngine, TextRequest } from "../../backend/backend.ts";
import type { Expression, Message, Repair, Step, Verdict } from "../../contract.ts";
import { registryOf } from "../../derivation/registry.ts";
import { everyWordingIn, tellStep, wordingIn } from "../../derivation/wording.ts";
import { saidBy } from "../../errors/said-by.ts";
import { freeLetters, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { toLatex } from "../../expression/print-latex.ts";
import { say } from "../../locale/say.ts";
import type { ModelLine } from "../../model/lines/read-line.ts";
import type { PromptParts } from "../../model/prompt/prompt.ts";
import { type Heard, listen } from "../../model/proposing/listen.ts";
import { questionRequest, repairRequest } from "../../model/proposing/request.ts";
import type { AskSettings } from "../../model/proposing/settings.ts";
import type { Job } from "../job.ts";
import { isOfNumbers } from "./judge-numbers.ts";
import { sourceOf, type Working, type Written } from "./working.ts";

/** What the answer lines of a model come to: a claim that is false goes back to it. */
export interface HeardAnswers {
  readonly refuted?: { readonly after: Expression; readonly before?: Expression; readonly verdict: Verdict };
  /** Whether they are all that is asked for, for certain, or as far as the equations of the model say it. */
  readonly isAll?: boolean;
  /** The first that is not, and whether it follows from the question or, where only the model has read that, from its equations. */
  readonly first?: { readonly after: Expression; readonly verdict: Verdict; readonly follows: boolean };
}

/** A false line is sent back this often; and all false lines together so often. */
const triesOfLine = 2;
const triesInAll = 6;

/** Lines that are waited for where one may be one of several cases, before it is called false. */
const mostAhead = 8;

/** A question put to a model, until it has answered or writes false lines in spite of all that it is told. */
export class Conversation<Answers extends HeardAnswers> {
  readonly repairs: Repair[] = [];
  /** What the answers of the last try came to, where it got as far as that. */
  answers: Answers | undefined;
  /** Why it broke off. */
  failure: Message | undefined;
  /** How many lines of the form were heard, and whether the last try ended before its end. */
  heard = 0;
  isCutShort = false;
  /** All that was said in the last try, but for the thinking. */
  text = "";
  readonly #engine: TextEngine;
  readonly #parts: PromptParts;
  readonly #settings: AskSettings;
  readonly #working: Working;
  readonly #job: Job;
  readonly #judgeAnswers: (lines: readonly ModelLine[]) => Answers;
  #open: Repair | undefined;
  /** What is open is an answer: it is mended by answers alone. */
  #isAnswer = false;
  /** Lines that were heard and not yet judged: the first may be a case, which those after it say. */
  #held: ModelLine[] = [];

  constructor(
    engine: TextEngine,
    parts: PromptParts,
    settings: AskSettings,
    working: Working,
    job: Job,
    judgeAnswers: (lines: readonly ModelLine[]) => Answers,
  ) {
    this.#engine = engine;
    this.#parts = parts;
    this.#settings = settings;
    this.#working = working;
    this.#job = job;
    this.#judgeAnswers = judgeAnswers;
  }

  /** @throws the signal's reason when aborted, a "TimeoutError" when time is up */
  async run(): Promise<void> {
    let request = questionRequest(this.#parts, this.#settings);
    for (let tries = 0; tries <= triesInAll; tries += 1) {
      const wrong = await this.#hear(request);
      if (wrong === undefined || !this.#keep(wrong.step)) break;
      request = this.#repairOf(wrong);
    }
    if (this.#open) this.#close(this.#open, false);
  }

  /** Hears one answer out, or up to its first false line, where the model is stopped. */
  async #hear(request: TextRequest): Promise<{ source: string; step: Step } | undefined> {
    const [before, open] = [this.#working.lines.length, this.#open && { ...this.#open, attempts: [...this.#open.attempts] }];
    const [said, heardBefore] = [new Set(this.#working.sources), this.heard];
    let [answers, repeats]: [ModelLine[], boolean] = [[], true];
    this.#held = [];
    this.answers = undefined;
    for await (const heard of this.#safely(listen(this.#engine, request))) {
      await this.#job.pause();
      if (heard.type === "thinking") this.#job.emit({ type: "reasoning-delta", text: heard.text });
      else if (heard.type === "restarted") {
        this.#working.cutTo(before);
        [this.#open, this.#held, this.heard] = [open, [], heardBefore];
        [answers, repeats] = [[], true];
      } else if (heard.type === "ended") {
        this.isCutShort = heard.reason === "length" || heard.reason === "endless";
        this.text = heard.text;
      } else {
        if (heard.line.kind !== "text") this.heard += 1;
        // Who goes on from lines that it was told may say them again; the same words may be said of a later line too.
        const isSaid = said.has(sourceOf(heard.line));
        repeats &&= isSaid;
        if (heard.line.kind === "answer") answers.push(heard.line);
        else if (!isSaid || (heard.line.kind === "note" && !repeats)) {
          this.#held.push(heard.line);
          // One that may be a case is judged again where another may be said, and when it has waited long enough.
          const isNews = this.#held.length === 1 || this.#held.length > mostAhead || isFormula(heard.line);
          const wrong = isNews && this.#takeHeld((ahead) => ahead < mostAhead, false);
          if (wrong) return wrong;
        }
      }
    }
    const isWhole = answers.length > 0 && this.failure === undefined;
    const isAnswered = this.#held.length > 0 && isWhole && this.#judgeAnswers(answers).isAll === true;
    const wrong = this.#takeHeld(() => false, isAnswered);
    if (wrong) return wrong;
    return isWhole ? this.#takeAnswers(answers) : undefined;
  }

  /** Writes the lines that are held, up to one that may be a case as long as it is waited for; gives the first false one back. */
  #takeHeld(waits: (ahead: number) => boolean, isAnswered: boolean): { source: string; step: Step } | undefined {
    for (let [line, ...ahead] = this.#held; line !== undefined; [line, ...ahead] = this.#held) {
      const lines = ahead.filter(isFormula).map(({ expression }) => expression);
      const written = this.#working.judge(line, { lines, isAnswered });
      if (written?.isPerhapsCase && waits(ahead.length)) return undefined;
      this.#held = ahead;
      const step = written && this.#take(written);
      if (step) return { source: sourceOf(line), step };
    }
    return undefined;
  }

  /** Writes a line; gives its step back where it is false. */
  #take(written: Written): Step | undefined {
    if (written.step.verdict.status === "refuted") return this.#refute(written.step);
    this.#working.accept(written);
    this.#job.emit({ type: "step-finished", step: this.#told(written.step) });
    if (this.#open && !this.#isAnswer && isClaim(written) && mayMend(this.#open.step, written.step)) {
      const { verdict } = written.step;
      this.#mend(this.#open, written.step, verdict.status !== "unchecked");
    }
    return undefined;
  }

  #takeAnswers(lines: readonly ModelLine[]): { source: string; step: Step } | undefined {
    const judged = this.#judgeAnswers(lines);
    this.answers = judged;
    const source = lines.map(sourceOf).join("\n");
    if (judged.refuted === undefined) {
      const { first } = judged;
      if (this.#open && this.#isAnswer && first) this.#mend(this.#open, first, first.follows);
      return undefined;
    }
    const { before, after, verdict } = judged.refuted;
    const own = { id: this.#working.nextId, kind: "step", rule: "model.answer", relation: "equivalent" } as const;
    const step = this.#refute({ ...own, ...(before && { before }), after, verdict, source: "model" });
    this.#isAnswer ||= this.#open === undefined;
    return { source, step };
  }

  #refute(step: Step): Step {
    const told = this.#told(step);
    this.#job.emit({ type: "step-refuted", step: told });
    return told;
  }

  /** Keeps a false line; whether it is worth sending back. */
  #keep(step: Step): boolean {
    if (this.#open === undefined) {
      this.#open = { step, attempts: [], mended: false };
      return true;
    }
    this.#open.attempts.push({ after: step.after, verdict: step.verdict });
    return this.#open.attempts.length < triesOfLine;
  }

  #mend(repair: Repair, { after, verdict }: Pick<Step, "after" | "verdict">, mended: boolean): void {
    repair.attempts.push({ after, verdict });
    this.#close(repair, mended);
  }

  #close(repair: Repair, mended: boolean): void {
    const closed = { ...repair, mended };
    this.repairs.push(closed);
    [this.#open, this.#isAnswer] = [undefined, false];
    this.#job.emit({ type: "step-repaired", repair: closed });
  }

  #repairOf({ source, step }: { source: string; step: Step }): TextRequest {
    const { witness, reason } = step.verdict;
    return repairRequest(this.#parts, this.#settings, {
      wrong: source,
      witness: Object.entries(witness ?? {})
        .map(([letter, value]) => `${toLatex(letter)} = ${value.latex}`)
        .join(", "),
      slip: reason ? this.#said(reason) : "",
      standing: this.#working.sources,
      constrains: this.#engine.constrains,
    });
  }

  /** A sentence with its formulas in LaTeX, as the model writes them. */
  #said(reason: Message): string {
    const wording = wordingIn(registryOf([]), { reason }, this.#parts.lang);
    return say(reason, wording)
      .map((part) => (typeof part === "string" ? part : part.latex))
      .join("");
  }

  #told = (step: Step): Step => tellStep(step, everyWordingIn(registryOf([]), this.#job.lang));

  /** An engine that fails ends the conversation; what is verified stays. */
  async *#safely(heard: AsyncGenerator<Heard, void>): AsyncGenerator<Heard, void> {
    try {
      yield* heard;
    } catch (error) {
      this.#settings.signal?.throwIfAborted();
      this.failure = { key: "reason.model-failed", params: { message: saidBy(error) } };
    }
  }
}

/** Whether a line may be another case. */
const isFormula = (line: ModelLine): line is ModelLine & { expression: Expression } =>
  line.kind === "step" && line.expression !== undefined;

/** Whether a line says something that can be right or wrong. */
const isClaim = ({ line }: Written): boolean => line.kind === "step" || line.kind === "given";

/** 1 = 1 says nothing that was to be said, nor do numbers alone where letters stood. */
function mayMend({ after: { json: wrong } }: Step, { after: { json } }: Step): boolean {
  if (!isOfNumbers(json)) return true;
  const [first = 0, ...others] = operandsOf(json);
  return freeLetters(wrong).length === 0 && !others.every((side) => sameTree(side, first));
}
