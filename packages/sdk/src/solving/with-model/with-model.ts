import { isSure } from "../../checking/is-sure.ts";
import { type Settings, settingsFrom } from "../../checking/settings.ts";
import type { Answer, Ask, Expression, Figure, Message, MethodId, Reading, Step } from "../../contract.ts";
import { loadedDomains } from "../../derivation/domains/load.ts";
import { registryOf } from "../../derivation/registry.ts";
import { everyWordingIn, tellAnswer, tellStep, wordingIn } from "../../derivation/wording.ts";
import { sayPlainly } from "../../locale/say.ts";
import { beginsAsLine } from "../../model/lines/read-line.ts";
import type { PromptParts } from "../../model/prompt/prompt.ts";
import { askSettings } from "../../model/proposing/settings.ts";
import { type Job, unreadEnd, type Worked } from "../job.ts";
import { agreement } from "./agreement.ts";
import { answerOf } from "./answer-of.ts";
import { type ByRules, continued, derivedInSilence, hasSteps, solvedByRules } from "./by-rules.ts";
import { Conversation } from "./conversation.ts";
import { figuresOf } from "./figures.ts";
import { isDrawing, type JudgedAnswers, judgeAnswers } from "./judge-answers.ts";
import { judgeStoryAnswers, statementOf } from "./judge-story-answers.ts";
import { meaningIn } from "./meaning.ts";
import { endingWith, opened } from "./opened.ts";
import { modelProvenance } from "./provenance.ts";
import { QuestionFormulas } from "./question-formulas.ts";
import { sameAsk } from "./same-ask.ts";
import { statementOfQuestion } from "./statement-of-question.ts";
import { Working } from "./working.ts";

/** A question as a model is asked it. */
export interface ForModel {
  /** How it was read, where it was. */
  readonly reading: Reading | undefined;
  /** What rules have made of it and told already; undefined where they were not asked. */
  readonly rules: Worked | undefined;
}

/**
 * Asks a model, and lets nothing stand that algebra refutes. Each line is judged as it comes; a false one goes back with what is wrong, at most twice;
 * rules finish from what is verified where the model does not; what both answer is compared.
 *
 * @throws the signal's reason when aborted, a "TimeoutError" when time is up
 */
export async function withModel(asked: ForModel, job: Job): Promise<Worked> {
  const { seed = 0, budget } = job.options;
  const signal = endingWith(job.options.signal, budget?.milliseconds);
  const engine = await opened(job, signal);
  if ("key" in engine) return withoutModel(asked, engine);
  const settings = askSettings(job.options, engine.usualSampling, seed, signal);
  const run = new ModelRun(asked, job, signal);
  const conversation = new Conversation(engine, run.parts, settings, run.working, job, (lines) => run.judge(lines));
  await conversation.run();
  await run.finish(conversation);
  const byRules = run.steps.some(({ source, rule }) => source === "rule" && rule !== "question.given") || run.hasRulesAnswer;
  const tier = byRules ? "rules+model" : "model";
  return { ...run.worked(), repairs: conversation.repairs, provenance: { tier, ...modelProvenance(engine, settings) } };
}

function withoutModel({ rules }: ForModel, reason: Message): Worked {
  if (!rules) return { steps: [], answers: [], figures: [], end: unreadEnd(reason), registry: registryOf([]) };
  return { ...rules, end: { ...rules.end, reason: besides(rules.end.reason, reason) } };
}

/** Why rules came to no end, and what became of the model. */
const besides = (rules: Message | undefined, model: Message): Message =>
  rules ? { key: "reason.model-besides", params: { rules, model } } : model;

/** One question on its way through model and rules. */
class ModelRun {
  readonly working: Working;
  readonly parts: PromptParts;
  hasRulesAnswer: boolean;
  readonly steps: Step[];
  #answers: Answer[];
  readonly #figures: Figure[];
  #reason: Message | undefined;
  readonly #methods = new Set<MethodId>();
  /** Whether the picture that was asked for is there. */
  #isDrawn: boolean;
  readonly #reading: Reading | undefined;
  readonly #rules: Worked | undefined;
  readonly #job: Job;
  readonly #settings: Settings;
  /** The same for its lines: words may say that they are about complex numbers where what was read does not. */
  readonly #ofLines: Settings;
  readonly #signal: AbortSignal | undefined;

  constructor({ reading, rules }: ForModel, job: Job, signal: AbortSignal | undefined) {
    const { question, lang } = job;
    const problem = reading?.problem;
    const own = settingsFrom(problem ? { numbers: problem.numbers } : {});
    this.#settings = { ...own, assuming: problem?.assuming ?? [] };
    const meaning = meaningIn(question.text);
    this.#ofLines = meaning.isComplex ? { ...this.#settings, numbers: "complex" } : this.#settings;
    this.#signal = signal;
    this.#reading = reading;
    this.#rules = rules;
    this.#job = job;
    this.steps = [...(rules?.steps ?? [])];
    this.#answers = [...(rules?.answers ?? [])];
    this.#figures = [...(rules?.figures ?? [])];
    this.hasRulesAnswer = this.#answers.length > 0;
    this.#isDrawn = this.#figures.length > 0;
    const statement = problem && statementOfQuestion(problem);
    const formulas = new QuestionFormulas(question.text, problem);
    this.working = new Working(statement, formulas, meaning, this.#ofLines, this.steps.length + 1);
    const read = reading && sayPlainly(reading.sentence, wordingIn(registryOf(loadedDomains()), { readings: [reading] }, lang));
    this.parts = { text: question.text, lang, ...(read !== undefined && { read }) };
  }

  judge(lines: Parameters<typeof judgeAnswers>[0]): JudgedAnswers {
    const { progress, lines: written } = this.working;
    const problem = this.#reading?.problem;
    // What is assumed is part of what is asked there already.
    return problem
      ? judgeAnswers(lines, problem, progress, { ...this.#settings, assuming: [] })
      : judgeStoryAnswers(lines, written, progress, this.#ofLines);
  }

  async finish(conversation: Conversation<JudgedAnswers>): Promise<void> {
    const { answers, failure, heard, isCutShort, repairs, text } = conversation;
    const written = this.working.lines;
    this.steps.push(...written.map(({ step }) => step));
    const isFalse = repairs.at(-1)?.mended === false;
    this.#reason = failure ?? answers?.reason ?? (answers ? undefined : whyNoAnswer(heard, isCutShort, isFalse));
    const ofLines = answers?.refuted ? [] : (answers?.answers ?? []);
    const isOpen = ofLines.length === 0 && answers?.refuted === undefined;
    const prose = written.length === 0 && isProse(text) ? await this.#readProse(text, isOpen) : undefined;
    const own = (isOpen ? prose : undefined) ?? ofLines;
    const rules = await this.#triedByRules(own.length > 0);
    if (rules) this.#finishByRules(rules, own);
    // What the question itself shows is not to be mistaken for what a model draws.
    if (!this.#reading || this.#figures.length === 0) this.#addFigures(await figuresOf(written, this.#figures, this.#job));
    for (const answer of own) if (!this.#isAnswered(answer)) this.#show(inFormOf(answer, rules));
    const [first] = own;
    const earlier = first && this.#rules?.answers.find(({ ask }) => sameAsk(ask, first.ask));
    const found =
      first && rules && hasSteps(rules)
        ? rules.answers.find(({ ask }) =>
            rules.isOfQuestion ? sameAsk(ask, first.ask) : this.#reading !== undefined || ask.what === first.ask.what,
          )
        : undefined;
    const other = earlier ?? found;
    if (first && other) this.#compare(first, other, this.#reading?.problem.unknowns ?? rules?.unknowns ?? []);
  }

  worked(): Worked {
    const registry = registryOf(loadedDomains());
    const wording = everyWordingIn(registry, this.#job.lang);
    const steps = this.steps.map((step) => tellStep(step, wording));
    const hasAnything = this.#answers.length > 0 || steps.some(({ rule }) => rule !== "question.given");
    const status = this.#isSolved() ? "solved" : hasAnything ? "partial" : "unsolved";
    const { reason: _, ...end } = this.#rules?.end ?? unreadEnd({ key: "reason.no-method" });
    const why = this.#reason ?? { key: "reason.model-no-answer" };
    // Where rules have part of the answer and the model adds nothing, what they lack is still to be said.
    const isOfRules =
      this.#rules !== undefined && this.#answers.length === this.#rules.answers.length && this.#answers.length > 0;
    const reason = isOfRules ? besides(this.#rules?.end.reason, why) : why;
    const methods = [...new Set([...end.methods, ...this.#methods])];
    return {
      steps,
      answers: this.#answers,
      figures: this.#figures,
      registry,
      end: { ...end, status, methods, ...(status === "solved" ? {} : { reason }) },
    };
  }

  /** Everything that was asked is answered for certain, and drawn from the question itself: what a model wants drawn may be anything. */
  #isSolved(): boolean {
    const asks = (this.#reading?.problem.asks ?? []).filter((ask) => !isDrawing(ask));
    const isAnswered = asks.every((ask) => this.#isAnswered({ ask })) && this.#answers.every(({ verdict }) => isSure(verdict));
    const isDrawn = this.#isDrawn || !this.#asks(isDrawing);
    const hasFalseLine = this.steps.some(({ verdict, source }) => source === "model" && verdict.status === "refuted");
    return this.#answers.length > 0 && isAnswered && isDrawn && !hasFalseLine;
  }

  /**
   * Words and displayed formulas, as a transcript: its false lines stay where they are, with a cross. Its answers count where no line of the form gives one.
   */
  async #readProse(text: string, isOpen: boolean): Promise<Answer[] | undefined> {
    const { readTranscript } = await import("../../read-transcript.ts");
    const { question, lang } = this.#job;
    const read = await readTranscript(text, { question, lang, ...(this.#signal && { signal: this.#signal }) });
    if ((read.answers.length === 0 || !isOpen) && read.steps.every(({ kind }) => kind === "remark")) return undefined;
    for (const step of continued(read.steps, this.steps)) {
      this.steps.push(step);
      this.#job.emit({ type: step.verdict.status === "refuted" ? "step-refuted" : "step-finished", step });
    }
    this.#addFigures(read.figures);
    if (isOpen) this.#reason = read.reason;
    const unknowns = this.#reading?.problem.unknowns ?? [];
    return read.answers
      .filter(({ verdict }) => verdict.status !== "refuted")
      .map(({ ask, json, verdict }) => ({ ...answerOf(ask, json, unknowns), verdict }));
  }

  /** What rules come to is written where the model has no answer that is sure; a picture of the question's own is drawn in any case. */
  #finishByRules(rules: ByRules, own: readonly Answer[]): void {
    const isNeeded = !own.some(({ verdict }) => isSure(verdict)) && !(this.#reading === undefined && own.length > 0);
    if (isNeeded) this.#writeByRules(rules);
    const isDrawnAnew = rules.isOfQuestion && this.#asks(isDrawing);
    this.#isDrawn ||= isDrawnAnew && rules.figures.length > 0;
    if (rules.isOfQuestion || (isNeeded && this.#figures.length === 0)) this.#addFigures(rules.figures);
  }

  #writeByRules(rules: ByRules): void {
    const wording = everyWordingIn(registryOf(loadedDomains()), this.#job.lang);
    for (const step of continued(rules.steps, this.steps)) {
      this.steps.push(step);
      this.#job.emit({ type: "step-finished", step: tellStep(step, wording) });
    }
    for (const method of rules.end.methods) this.#methods.add(method);
    for (const answer of rules.answers) this.#finishWith(answer, rules.isOfQuestion);
  }

  #addFigures(figures: readonly Figure[]): void {
    this.#figures.push(...figures);
    for (const figure of figures) this.#job.emit({ type: "figure-ready", figure });
  }

  #asks = (about: (ask: Ask) => boolean): boolean => this.#reading?.problem.asks.some(about) ?? false;

  /**
   * From the question itself where rules have not tried it, else from what is given or verified: where there is an answer, from a line that leaves rules
   * something to do, if there is one.
   */
  async #triedByRules(isAnswered: boolean): Promise<ByRules | undefined> {
    const { progress } = this.working;
    const numbers = this.#ofLines.numbers ?? "real";
    if (this.#reading && !this.#rules) {
      const worked = await derivedInSilence(this.#reading, this.#job);
      if (worked) return worked;
    }
    let idle: ByRules | undefined;
    for (const line of linesToSolve(progress, this.#reading === undefined)) {
      const worked = await solvedByRules(line, numbers, this.#job);
      if (worked && (!isAnswered || hasSteps(worked))) return worked;
      idle ??= worked;
    }
    return idle;
  }

  /** What rules find from a line of the model is held against the question, as the model's own answers are. */
  #finishWith(answer: Answer, isOfQuestion: boolean): void {
    const reason: Message = { key: "reason.model-story" };
    const line = { kind: "answer", text: answer.latex } as const;
    const shown = isOfQuestion
      ? answer
      : this.#reading
        ? this.judge([line]).answers[0]
        : { ...answer, verdict: { status: "unchecked", reason } as const };
    if (!shown || this.#isAnswered(shown)) return;
    this.hasRulesAnswer = true;
    this.#reason = shown.verdict.reason ?? this.#reason;
    this.#show(shown);
  }

  #compare(model: Answer, rules: Answer, unknowns: readonly string[]): void {
    const remark = agreement(model, rules, unknowns, String(this.steps.length + 1), this.#ofLines);
    if (!remark) return;
    this.steps.push(remark);
    this.#job.emit({ type: "step-finished", step: tellStep(remark, everyWordingIn(registryOf([]), this.#job.lang)) });
  }

  #isAnswered = ({ ask }: Pick<Answer, "ask">): boolean => this.#answers.some((known) => sameAsk(known.ask, ask));

  #show(answer: Answer): void {
    const told = tellAnswer(answer, everyWordingIn(registryOf(loadedDomains()), this.#job.lang));
    this.#answers = [...this.#answers, told];
    this.#job.emit({ type: "answer-ready", answer: told });
  }
}

/** Where both are proved by the question they are the same, and rules write it in the usual form. */
const inFormOf = (answer: Answer, rules: ByRules | undefined): Answer =>
  (isSure(answer.verdict) &&
    rules?.isOfQuestion &&
    rules.answers.find((each) => sameAsk(each.ask, answer.ask) && isSure(each.verdict))) ||
  answer;

/** Why a model that was asked has no answer to show. */
function whyNoAnswer(heard: number, isCutShort: boolean, isFalse: boolean): Message {
  if (isFalse) return { key: "reason.model-refuted" };
  return { key: heard === 0 ? "reason.model-silent" : isCutShort ? "reason.model-cut-short" : "reason.model-no-answer" };
}

/** Whether a text is none of lines that were cut off. */
const isProse = (text: string): boolean => text.trim() !== "" && !beginsAsLine(text);

/** The lines that rules may go on from, the nearest to the answer first. */
function linesToSolve(progress: Working["progress"], isStory: boolean): Expression[] {
  const { standing, isSound, isWhole } = progress;
  const given = isStory ? statementOf(progress) : undefined;
  const isVerified = standing !== undefined && isSound && isWhole;
  return [...(isVerified ? [standing.expression] : []), ...(given ? [given] : [])];
}
