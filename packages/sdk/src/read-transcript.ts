import { givenIn } from "./checking/transcript/given-in.ts";
import { ClaimJudge, type Judged } from "./checking/transcript/judge-claims.ts";
import type { Derivation, Language, Question } from "./contract.ts";
import { registryOf } from "./derivation/registry.ts";
import { languageOfText, tellIn } from "./derivation/wording.ts";
import { MisuseError } from "./errors/misuse-error.ts";
import { finalAnswerIn, thoughtAnswerIn } from "./model/transcript/final-answer.ts";
import { isCutOff } from "./model/transcript/is-cut-off.ts";
import { type Line, outlined } from "./model/transcript/outline.ts";
import { splitThinking } from "./model/transcript/split-thinking.ts";
import { readOnDemand } from "./problem/read-on-demand.ts";
import { Breather } from "./solving/breather.ts";
import { pauser } from "./solving/pauser.ts";
import { sealed } from "./solving/seal.ts";
import { answersOf } from "./solving/transcript/answers.ts";
import { endingOf } from "./solving/transcript/ending.ts";
import { figuresOf } from "./solving/transcript/figures.ts";
import { TranscriptSteps } from "./solving/transcript/steps.ts";
import { version } from "./version.ts";

/** What may be said besides a transcript. */
export interface TranscriptOptions {
  /** What was asked: the answer is held against it, and lines that stand in it are given. */
  question?: string | Question;
  /** In which language steps and reasons are told; that of the answer's own words where it is absent. */
  lang?: Language;
  /** Ends the reading. */
  signal?: AbortSignal;
}

/**
 * Reads what a language model wrote, thinking and answer in Markdown with LaTeX, into a derivation. Its steps are the model's lines, chains a = b = c by
 * pairs, each with a verdict: `proved` for numbers that are worked out rightly, identities, and lines that follow from ones before them; `refuted` for what is
 * certainly false; anything else is `unchecked`. Words and formulas that cannot be read are remarks between them. No step comes from the thinking; an answer only where the text was cut off before it
 * gave one and the thinking had come to one, and that is said.
 *
 * `status` is "solved" where the answer is proved against the question and no line is wrong, else "partial" or "unsolved" with the reason: the answer
 * contradicts the lines before it, it is cut off, it is nowhere given. Plotting code in it is read for its figures, and never run.
 *
 * Its time is bounded, whatever the text is: some seconds. Of a text that is too long for that the beginning is checked and the answer read; what is left out is told, and nothing then is
 * "solved". Others get a turn in between.
 *
 * @throws {MisuseError} (as rejection) for a transcript or a question that is no text; the signal's reason when aborted
 */
export async function readTranscript(text: string, options: TranscriptOptions = {}): Promise<Derivation> {
  if (typeof text !== "string") throw new MisuseError(`a transcript must be a string, found ${typeof text}`);
  const breather = new Breather();
  try {
    return await readPaced(text, options, pauser(options, breather));
  } finally {
    breather.close();
  }
}

async function readPaced(text: string, options: TranscriptOptions, pause: () => Promise<void>): Promise<Derivation> {
  const question = questionOf(options);
  await pause();
  const { thinking, answer, isOpen } = splitThinking(text);
  const outline = await inTurns(outlined(answer), pause);
  const isAll = outline.lines.at(-1)?.kind !== "rest";
  const isWhole = !isCutOff(answer, outline.ending);
  const lang = options.lang ?? question?.lang ?? languageOfText(question?.text ?? answer);
  const { readings, chosen } = question ? await readOnDemand(question) : { readings: [], chosen: undefined };
  const reading = chosen === undefined ? undefined : readings[chosen];

  const stated = givenIn(question?.text ?? "", reading?.problem);
  const judge = new ClaimJudge(stated, `${question?.text ?? ""}\n${answer}`, pause);
  const written = new TranscriptSteps();
  const judged: Judged[] = [];
  for (const line of outline.lines) {
    if (line.kind !== "claim") written.remark(line);
    else {
      const claim = await judge.judge(line);
      judged.push(claim);
      written.claim(claim);
    }
  }

  const missing = answer.trim() !== "" ? (isWhole ? undefined : "end") : isOpen || thinking !== "" ? "thinking" : "answer";
  const given =
    finalAnswerIn(outline.ending, isWhole, question?.text) ??
    (missing === "end" && !isOpen ? thoughtAnswerIn(thinking) : undefined);
  const answers = given ? await answersOf(given, { question, reading, stated, decide: judge.decide, pause }) : [];
  const { status, reason } = endingOf({
    answers,
    given,
    judged,
    words: wordsIn(outline.lines),
    missing,
    isAll,
    decide: judge.decide,
  });
  const derivation: Derivation = {
    version: 1,
    question: question ?? { text: "" },
    readings,
    ...(chosen !== undefined && { chosen }),
    status,
    steps: written.steps,
    answers,
    figures: await figuresOf(outline.lines, lang, pause),
    ...(reason && { reason }),
    provenance: { sdk: version, methods: [], tier: "model", seed: 0 },
  };
  return sealed(tellIn(registryOf([]), derivation, lang));
}

async function inTurns<Result>(work: Generator<void, Result>, pause: () => Promise<void>): Promise<Result> {
  for (let next = work.next(); ; next = work.next()) {
    await pause();
    if (next.done) return next.value;
  }
}

function questionOf({ question }: TranscriptOptions): Question | undefined {
  if (question === undefined) return undefined;
  const asked = typeof question === "string" ? { text: question } : question;
  if (typeof asked?.text !== "string") throw new MisuseError("the question must be a string or have a text");
  return asked.text.trim() === "" ? undefined : asked;
}

/** What stands in words, without what gives the answer. */
function wordsIn(lines: readonly Line[]): { all: string; afterLast: string } {
  const words = (some: readonly Line[]): string =>
    some.flatMap((line) => (line.kind === "note" && !givesAnswer.test(line.text) ? [line.text] : [])).join("\n");
  return { all: words(lines), afterLast: words(lines.slice(lines.findLastIndex(({ kind }) => kind === "claim") + 1)) };
}

const givesAnswer = /answer|\\boxed|答案|^答/i;
