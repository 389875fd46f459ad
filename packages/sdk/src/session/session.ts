import type { Derivation, Language, Question, SolveEvent, SolveOptions, Solving } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { solve } from "../solve.ts";
import { EventStream } from "../solving/event-stream.ts";
import { carriedOut } from "./carried-out.ts";
import { remembered } from "./remembered.ts";
import type { Standing, Turn, TurnResult } from "./turn.ts";

/** A conversation as plain JSON: it can be kept, and sent to wherever it goes on. */
export interface SessionData {
  readonly version: 1;
  /** The language that was asked for in the conversation. */
  readonly lang?: Language;
  readonly turns: readonly Turn[];
}

/** A conversation: questions that go on from one another. */
export interface Session {
  /** Asks the next thing; what was asked before is answered first. It resolves and rejects as `solve` does. */
  ask(text: string, options?: SolveOptions): Solving;
  readonly turns: readonly Turn[];
  /** What stands now: the last derivation whose question was understood, or the one that "undo" went back to. */
  readonly derivation: Derivation | undefined;
  toJSON(): SessionData;
}

/**
 * Begins a conversation. `options` hold for every turn, unless the turn has its own; a language that is asked for in the conversation ("in English")
 * goes before that of `options`.
 */
export const createSession = (options: SolveOptions = {}): Session => new Conversation(options, [], undefined);

/**
 * Goes on with a conversation that was kept by `toJSON`.
 *
 * @throws {MisuseError} for what is no conversation
 */
export function resumeSession(data: SessionData, options: SolveOptions = {}): Session {
  const turns = data?.turns;
  if (data?.version !== 1 || !Array.isArray(turns) || !turns.every(isTurn))
    throw new MisuseError("resumeSession needs what toJSON of a session gave");
  return new Conversation(options, turns, data.lang);
}

function isTurn(turn: Turn, index: number, turns: readonly Turn[]): boolean {
  const places = [turn?.state, turn?.from];
  return (
    typeof turn?.text === "string" &&
    places.every((place) => Number.isInteger(place) && place >= -1 && place <= index) &&
    (turn.state < 0 || turns[turn.state]?.derivation !== undefined)
  );
}

class Conversation implements Session {
  readonly #options: SolveOptions;
  readonly #turns: Turn[];
  #lang: Language | undefined;
  /** Turns are answered one after another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SolveOptions, turns: readonly Turn[], lang: Language | undefined) {
    this.#options = options;
    this.#turns = [...turns];
    this.#lang = lang;
  }

  get turns(): readonly Turn[] {
    return this.#turns;
  }

  get derivation(): Derivation | undefined {
    return this.#turns[this.#state]?.derivation;
  }

  get #state(): number {
    return this.#turns.at(-1)?.state ?? -1;
  }

  ask(text: string, options: SolveOptions = {}): Solving {
    const stream = new EventStream();
    const result = this.#last.then(() => this.#answer(text, { ...this.#options, ...options }, (event) => stream.push(event)));
    this.#last = result.catch((error: unknown) => {
      const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
      stream.push({ type: "solve-failed", error: { name, message } });
    });
    const ended = this.#last.then(() => stream.end());
    ended.catch(() => {});
    return { result, [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() };
  }

  toJSON(): SessionData {
    return { version: 1, ...(this.#lang === undefined ? {} : { lang: this.#lang }), turns: [...this.#turns] };
  }

  async #answer(text: string, options: SolveOptions, emit: (event: SolveEvent) => void): Promise<Derivation> {
    if (typeof text !== "string") throw new MisuseError("what is asked must be a string");
    const standing: Standing = { turns: this.#turns, state: this.#state, lang: this.#lang ?? options.lang };
    const { commandIn } = await import("../problem/follow-up/command-in.ts");
    const command = commandIn(text);
    const settings = standing.lang === undefined ? options : { ...options, lang: standing.lang };
    const done = command
      ? await carriedOut(command, text, standing, (question) => this.#solve(question, settings, emit))
      : await this.#next(text, standing, settings, emit);
    // Of what was solved anew the events are out already.
    if (command && done.turn.tried === undefined) announce(done.derivation, emit);
    this.#turns.push(done.turn);
    this.#lang = done.lang ?? this.#lang;
    return done.derivation;
  }

  /** A question of its own, or one that goes on from what stands. */
  async #next(
    text: string,
    { turns, state }: Standing,
    options: SolveOptions,
    emit: (event: SolveEvent) => void,
  ): Promise<TurnResult> {
    const previous = remembered(turns[state]?.derivation);
    const derivation = await this.#solve({ text, ...(previous ? { previous } : {}) }, options, emit);
    const isRead = derivation.chosen !== undefined;
    return { derivation, turn: { text, derivation, state: isRead ? turns.length : state, from: state } };
  }

  async #solve(question: Question, options: SolveOptions, emit: (event: SolveEvent) => void): Promise<Derivation> {
    const solving = solve(question, options);
    for await (const event of solving) if (event.type !== "solve-failed") emit(event);
    return solving.result;
  }
}

/** Events of what was not worked out anew. */
function announce(derivation: Derivation, emit: (event: SolveEvent) => void): void {
  const { readings, chosen, steps, figures, answers } = derivation;
  emit({ type: "problem-read", readings, ...(chosen === undefined ? {} : { chosen }) });
  for (const step of steps) emit({ type: "step-finished", step });
  for (const answer of answers) emit({ type: "answer-ready", answer });
  for (const figure of figures) emit({ type: "figure-ready", figure });
  emit({ type: "solve-finished", derivation });
}
