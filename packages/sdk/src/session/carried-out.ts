import type { Derivation, Language, Question } from "../contract.ts";
import { languageOfText } from "../derivation/wording.ts";
import type { Command } from "../problem/follow-up/follow-up.ts";
import { declined } from "./bare.ts";
import { explained } from "./explain.ts";
import type { Standing, TurnResult } from "./turn.ts";

type Solve = (question: Question) => Promise<Derivation>;

/** What is said about the conversation, done: gone back, explained, solved otherwise, told in another language. */
export async function carriedOut(command: Command, text: string, standing: Standing, solve: Solve): Promise<TurnResult> {
  const { turns, state, lang } = standing;
  const current = turns[state];
  const derivation = current?.derivation;
  const stays = (answer: Derivation): TurnResult => ({
    derivation: answer,
    turn: { text, derivation: answer, state, from: state },
  });
  if (command.do === "language") {
    const told = derivation && (await toldIn(derivation, command.language));
    return {
      ...stays(told ?? declined(text, "nothing-before")),
      lang: command.language,
      ...(told ? { turn: { text, state, from: state } } : {}),
    };
  }
  if (!current || !derivation) return stays(declined(text, "nothing-before"));
  switch (command.do) {
    case "undo": {
      const before = turns[current.from]?.derivation;
      if (!before) return stays(declined(text, "nothing-to-undo"));
      return { derivation: await asTold(before, lang), turn: { text, state: current.from, from: state } };
    }
    case "explain":
    case "why":
      return stays(await asTold(explained(text, derivation, command.step, command.do === "why"), lang));
    case "another-method":
      return otherwise(text, derivation, standing, solve);
  }
}

/** The same question by a method that has not been used for it. */
async function otherwise(text: string, current: Derivation, { turns, state }: Standing, solve: Solve): Promise<TurnResult> {
  const { question, otherMethods = [], provenance } = current;
  const tried = [...new Set([...(turns[state]?.tried ?? []), ...provenance.methods])];
  const method = otherMethods.find((id) => !tried.includes(id));
  if (method === undefined) {
    const answer = declined(text, "no-other-method");
    return { derivation: answer, turn: { text, derivation: answer, state, from: state } };
  }
  const derivation = await solve({ ...question, method });
  return { derivation, turn: { text, derivation, state: turns.length, from: state, tried } };
}

const asTold = async (derivation: Derivation, lang: Language | undefined): Promise<Derivation> =>
  lang === undefined && derivation.steps.every(({ substeps = [] }) => substeps.every(({ text }) => text !== undefined))
    ? derivation
    : toldIn(derivation, lang ?? languageOf(derivation));

const languageOf = ({ question }: Derivation): Language => question.lang ?? languageOfText(question.text);

/** Steps and pictures in another language; nothing is solved again. */
async function toldIn(derivation: Derivation, lang: Language): Promise<Derivation> {
  const [{ tell, wordingOf }, { toPlotSpec }] = await Promise.all([
    import("../derivation/tell.ts"),
    import("../figure/to-plot-spec.ts"),
  ]);
  const told = tell(derivation, lang);
  const figures = told.figures.map((figure) =>
    figure.plot ? { ...figure, plot: toPlotSpec(figure, { wording: wordingOf({ figures: [figure] }, lang) }) } : figure,
  );
  return { ...told, figures };
}
