import type { MathJson, Problem } from "../../../packages/sdk/src/contract.ts";
import { expressionOf } from "../../../packages/sdk/src/expression/expression.ts";
import { toAscii } from "../../../packages/sdk/src/expression/print-ascii.ts";
import { toUnicode } from "../../../packages/sdk/src/expression/print-unicode.ts";
import { equationsOf, lettersOf, symbolExpression } from "../../../packages/sdk/src/problem/dynamics/named-system.ts";
import { namedSystems } from "../../../packages/sdk/src/problem/dynamics/systems.ts";
import { parseProblem } from "../../../packages/sdk/src/problem/notation/parse.ts";
import { printProblem } from "../../../packages/sdk/src/problem/notation/print.ts";
import type { SeededRandom } from "../../../test/support/seeded-random.ts";
import type { Source } from "../draft.ts";
import { Formulas } from "../formulas.ts";
import { typed } from "../write-formula.ts";
import { dynamicsTemplates, namedTemplates, type Template } from "./templates.ts";

/** What fills a slot: as a person writes it, and in the notation. */
interface Filling {
  readonly text: string;
  readonly notation: string;
}

type Filler = (formulas: Formulas, random: SeededRandom) => Filling;

const same = (json: MathJson, random: SeededRandom): Filling => ({
  text: random.fraction() < 0.75 ? typed(json) : toUnicode(json),
  notation: toAscii(json),
});

const several = (equations: readonly MathJson[], random: SeededRandom): Filling => {
  const all = equations.map((each) => same(each, random));
  return { text: all.map(({ text }) => text).join(", "), notation: all.map(({ notation }) => notation).join("; ") };
};

const rate = (letter: string, value: MathJson): MathJson => ["Equal", ["Derivative", letter], value];

function change(formulas: Formulas, random: SeededRandom): MathJson {
  const [one, other] = random.pick([
    ["x", "y"],
    ["y", "x"],
  ]) as [string, string];
  return formulas.one(
    () => formulas.times(formulas.nonzero(5), one),
    () => formulas.plus(formulas.times(formulas.nonzero(4), one), formulas.nonzero(4), other),
    () => formulas.plus(formulas.times(formulas.nonzero(4), one), formulas.nonzero(4), other),
    () => formulas.plus(one, formulas.nonzero(3), ["Power", other, 2]),
    () => ["Multiply", one, ["Subtract", formulas.whole(1, 4), other]],
    () => formulas.plus(["Power", one, 2], -formulas.whole(1, 4)),
  );
}

const fillers: Readonly<Record<string, Filler>> = {
  system: (formulas, random) => several([rate("x", change(formulas, random)), rate("y", change(formulas, random))], random),
  rate: (formulas, random) =>
    same(
      rate(
        "x",
        formulas.one(
          () => ["Multiply", "x", ["Subtract", formulas.whole(1, 5), "x"]],
          () => formulas.plus("x", -1, ["Power", "x", 3]),
        ),
      ),
      random,
    ),
  place: (formulas) => {
    const place = `(${formulas.whole(-3, 3)}, ${formulas.whole(-3, 3)})`;
    return { text: place, notation: place };
  },
  start: (formulas) => {
    const [x, y] = [formulas.whole(-3, 3), formulas.whole(1, 40) / 10];
    return { text: `(${x}, ${y})`, notation: `x(0) = ${x}; y(0) = ${y}` };
  },
  span: (formulas) => {
    const end = formulas.whole(2, 50);
    return {
      text: formulas.one(
        () => `0 ≤ t ≤ ${end}`,
        () => `t ∈ [0, ${end}]`,
      ) as string,
      notation: `t \\in [0, ${end}]`,
    };
  },
};

const slot = /«(\w+)»/g;

function filled(template: Template, language: "en" | "zh", random: SeededRandom): { text: string; notation: string } {
  const formulas = new Formulas(random);
  const fillings = new Map<string, Filling>();
  const fillingOf = (name: string): Filling => {
    const known = fillings.get(name) ?? (fillers[name] as Filler)(formulas, random);
    fillings.set(name, known);
    return known;
  };
  const text = random.pick(template[language].split(" / ")).replace(slot, (_, name: string) => fillingOf(name).text);
  const line = template.notation.replace(slot, (_, name: string) => fillingOf(name).notation);
  return { text, notation: printProblem(parseProblem(line)) };
}

/** Questions about typed systems, in the ways of the templates. */
export const dynamics: Source = {
  name: "dynamics",
  draft: (language, random) => filled(random.pick(dynamicsTemplates), language, random),
};

/** Questions about systems by their names. */
export const named: Source = {
  name: "named",
  draft(language, random) {
    const system = random.pick(namedSystems);
    const template = random.pick(namedTemplates);
    const problem: Problem = {
      kind: lettersOf(system).length === 1 ? "ode.equation" : "ode.system",
      given: equationsOf(system).map(expressionOf),
      unknowns: lettersOf(system),
      asks: [{ what: template.notation, with: { system: symbolExpression(system) } }],
      numbers: "real",
      assuming: [],
    };
    const text = random.pick(template[language].split(" / ")).replace(slot, () => random.pick(system.names[language]));
    return { text, notation: printProblem(problem) };
  },
};
