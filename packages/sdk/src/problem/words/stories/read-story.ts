import type { MathJson, Message, Problem, Reading } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { Chart } from "../../grammar/chart.ts";
import { signsOfCalculation } from "../../grammar/formula-runs.ts";
import { Grammar } from "../../grammar/grammar.ts";
import { type Lattice, latticeFrom, stretchesOf } from "../../grammar/lattice.ts";
import { hearAll } from "../../grammar/narrative.ts";
import type { CleanText } from "../../text.ts";
import { clausesInOrder, spansOf } from "../hearing.ts";
import { readingFrom } from "../readings.ts";
import { chineseNumerals } from "../rows/chinese-numerals.ts";
import { englishNumerals } from "../rows/english-numerals.ts";
import { treesOf, viewsOf } from "../views.ts";
import { written } from "../written.ts";
import { withMoney } from "./currency.ts";
import { plainFacts } from "./english-facts.ts";
import { type Fact, factOf, type Worked } from "./facts.ts";
import { withOpenThings } from "./open-things.ts";
import { withOpenNames } from "./open-words.ts";
import { tellsAllBefore } from "./ordinals.ts";
import { chineseNouns, measureUnits } from "./rows/chinese-nouns.ts";
import { chineseStories } from "./rows/chinese-stories.ts";
import { chineseWords } from "./rows/chinese-words.ts";
import { englishStories } from "./rows/english-stories.ts";
import { englishUnits, englishWords } from "./rows/english-words.ts";
import { figuresAndPricesChinese, figuresAndPricesEnglish } from "./rows/figures-and-prices.ts";
import { workedStory } from "./solve-story.ts";

/** What a language brings: its grammar, the words that no grammar lists, and what its facts are besides those of the shapes. */
interface Telling {
  readonly grammar: Grammar;
  open(lattice: Lattice): Lattice;
  facts(clauses: readonly MathJson[]): Fact[] | undefined;
  isMeasured(unit: string): boolean;
}

let chinese: Telling | undefined;
let english: Telling | undefined;

function chineseTelling(): Telling {
  return {
    grammar: new Grammar([...chineseNumerals, ...chineseNouns, ...chineseWords, ...chineseStories, ...figuresAndPricesChinese]),
    open: withOpenNames,
    facts: (clauses) => clauses.map(factOf),
    isMeasured: (unit) => (measureUnits.has(unit) && unit !== "岁") || unit === "%" || unit === "倍",
  };
}

function englishTelling(): Telling {
  const grammar = new Grammar([...englishNumerals, ...englishWords, ...englishStories, ...figuresAndPricesEnglish]);
  return {
    grammar,
    open: (lattice) => withOpenThings(lattice, grammar.vocabulary),
    facts: plainFacts,
    isMeasured: (unit) => englishUnits.has(unit),
  };
}

/** A story about numbers of things; undefined where it is not understood whole, or could be told in two ways. */
export function readStory(clean: CleanText): Reading[] | undefined {
  if (/\p{Script=Han}/u.test(clean.characters)) {
    if (!tellsAllBefore(clean.characters)) return undefined;
    chinese ??= chineseTelling();
    return readIn(chinese, clean, clean.characters);
  }
  english ??= englishTelling();
  const characters = withMoney(clean.characters);
  return characters === undefined ? undefined : readIn(english, clean, characters);
}

function readIn({ grammar, open, facts, isMeasured }: Telling, clean: CleanText, characters: string): Reading[] | undefined {
  const lattice = open(latticeFrom(stretchesOf(characters, grammar.vocabulary, signsOfCalculation), viewsOf, treesOf));
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return undefined;
  let found: { worked: Worked; spans: Reading["spans"] } | undefined;
  for (const { state, clauses } of hearAll(chart, lattice, grammar, clausesInOrder)) {
    const told = facts(state);
    const worked = told && workedStory(told, isMeasured);
    if (!worked) continue;
    if (found && JSON.stringify(found.worked) !== JSON.stringify(worked)) return undefined;
    found ??= { worked, spans: spansOf(clauses, lattice, clean) };
  }
  return found && [readingFrom(storyProblem(found.worked), 0.9, found.spans)];
}

function storyProblem({ json, form }: Worked): { problem: Problem; sentence: Message } {
  const formula = expressionOf(written(json));
  return {
    problem: {
      kind: form === undefined ? "arithmetic.value" : "arithmetic.number",
      given: [formula],
      unknowns: [],
      asks: [{ what: form ?? "value" }],
      numbers: "real",
      assuming: [],
      told: true,
    },
    sentence: { key: `reading.task.${form ?? "value"}`, params: { formula } },
  };
}
