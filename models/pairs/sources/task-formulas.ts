import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { treesOf } from "../../../packages/sdk/src/problem/tasks/notation.ts";
import { viewsOf } from "../../../packages/sdk/src/problem/tasks/views.ts";
import type { SeededRandom } from "../../../test/support/seeded-random.ts";
import { Formulas } from "../formulas.ts";
import type { FormulaFor } from "../walk.ts";
import { writtenBy } from "../write-formula.ts";

/** What a sentence is about: its formulas share their letters, so that what is said of a letter is said of theirs. */
interface About {
  readonly letters: readonly string[];
  readonly isDifferential: boolean;
  readonly isComplex: boolean;
}

const oneLetter = ["x", "x", "x", "x", "x", "x", "t", "y", "a", "n", "m", "z", "theta"];

function drawn(random: SeededRandom): About {
  const count = random.fraction();
  const letters =
    count < 0.68
      ? [random.pick(oneLetter)]
      : count < 0.95
        ? random.pick([
            ["x", "y"],
            ["x", "y"],
            ["a", "b"],
            ["m", "n"],
          ])
        : ["x", "y", "z"];
  const mood = random.fraction();
  return { letters, isDifferential: mood < 0.12, isComplex: mood > 0.96 };
}

type Maker = (formulas: Formulas, about: About, random: SeededRandom) => MathJson | string;

/** By slot, a tree or, for what has no tree of its own, the text. */
const makers: Readonly<Record<string, Maker>> = {
  Expr: (formulas, { letters, isComplex }) =>
    isComplex
      ? formulas.complex()
      : formulas.chance(0.12)
        ? calculus(formulas, letters[0] as string)
        : formulas.expression(letters),
  Equation: (formulas, { letters, isDifferential }) => (isDifferential ? formulas.differential() : formulas.equation(letters)),
  Inequality: (formulas, { letters }) => formulas.inequality(letters),
  Definition: (formulas, { letters: [letter = "x"] }, random) => [
    "Equal",
    [random.pick(["f", "f", "g"]), letter],
    formulas.functionOf(letter),
  ],
  Number: (formulas) =>
    formulas.chance(0.5) ? formulas.whole(0, 12) : formulas.chance(0.9) ? formulas.number() : formulas.angle(),
  Letter: (_, { letters }, random) => (random.fraction() < 0.75 ? (letters[0] as string) : random.pick(letters)),
  Assign: (formulas, { letters }, random) => ["Equal", random.pick(letters), formulas.number()],
  Initial: (formulas) => `y(${formulas.whole(0, 2)}) = ${formulas.whole(-3, 5)}`,
  Condition: (formulas, { letters: [letter = "x"] }, random) =>
    formulas.one(
      () => [random.pick(["Greater", "GreaterEqual", "Less", "NotEqual"]), letter, formulas.whole(-3, 5)],
      () => ["And", ["LessEqual", 0, letter], ["Less", letter, ["Multiply", 2, "Pi"]]],
      () => ["And", ["LessEqual", formulas.whole(-5, 0), letter], ["LessEqual", letter, formulas.whole(1, 9)]],
    ),
  Interval: (formulas) =>
    formulas.one(
      () => ["Interval", formulas.whole(-5, 0), formulas.whole(1, 9)],
      () => ["Interval", 0, ["Open", ["Multiply", 2, "Pi"]]],
      () => ["Interval", 0, "Pi"],
    ),
  Arrow: (formulas, { letters: [letter = "x"] }) =>
    `${letter === "theta" ? "θ" : letter} ${formulas.chance(0.5) ? "->" : "→"} ${formulas.chance(0.2) ? "∞" : formulas.whole(-3, 5)}`,
  Call: (formulas, { letters: [letter = "x"] }, random) => [
    random.pick(["f", "f", "g"]),
    formulas.chance(0.6) ? formulas.whole(-4, 6) : letter,
  ],
  InverseCall: (_, { letters: [letter = "x"] }) => ["Apply", ["InverseFunction", "f"], letter],
  Point: (formulas, { letters }) =>
    formulas.chance(0.5) && letters.length > 1 ? ["Tuple", ...letters] : ["Tuple", formulas.whole(-5, 5), formulas.whole(-5, 9)],
  TwoValues: (formulas) => [
    "PlusMinus",
    formulas.whole(1, 6),
    formulas.chance(0.5) ? ["Sqrt", formulas.whole(2, 7)] : ["Multiply", formulas.whole(2, 5), "i"],
  ],
  Rate: (formulas) =>
    formulas.one(
      () => ["Differentiate", "y", "x"],
      () => ["Derivative", "y"],
    ),
  Operator: (_, { letters: [letter = "x"] }) => `d/d${letter === "theta" ? "θ" : letter}`,
};

function calculus(formulas: Formulas, letter: string): MathJson {
  return formulas.one(
    () => ["Integrate", formulas.functionOf(letter), letter],
    () => ["Integrate", formulas.functionOf(letter), ["Limits", letter, formulas.whole(0, 1), formulas.whole(2, 5)]],
    () => ["Limit", formulas.rational(letter), letter, formulas.chance(0.3) ? "PositiveInfinity" : formulas.whole(0, 5)],
  );
}

/** Formulas for the slots of the rows about tasks, all about the same letters. */
export function taskFormulas(random: SeededRandom): FormulaFor {
  return formulasFor(random, drawn(random), makers);
}

/** The same where every formula with an unknown is one and the same function of x, mostly a quadratic one. */
export function functionFormulas(random: SeededRandom): FormulaFor {
  const formulas = new Formulas(random);
  const body = formulas.one(
    () => formulas.quadratic("x"),
    () => formulas.plus(formulas.times(formulas.nonzero(4), ["Power", "x", 2]), formulas.nonzero(9), "x"),
    () => formulas.linear("x"),
  );
  const equation: MathJson = ["Equal", formulas.chance(0.75) ? "y" : ["f", "x"], body];
  const about: About = { letters: ["x"], isDifferential: false, isComplex: false };
  return formulasFor(random, about, { ...makers, Expr: () => body, Equation: () => equation, Definition: () => equation });
}

function formulasFor(random: SeededRandom, about: About, known: Readonly<Record<string, Maker>>): FormulaFor {
  const formulas = new Formulas(random);
  return (category) => {
    if (category === "BeforeDifferential") return beforeDifferential(formulas, about, random);
    const maker = Object.hasOwn(known, category) ? known[category] : undefined;
    const made = maker?.(formulas, about, random);
    if (made === undefined) return undefined;
    const isText = category === "Initial" || category === "Arrow" || category === "Operator";
    return standingFor(category, isText ? (made as string) : writtenBy(random, made));
  };
}

function beforeDifferential(
  formulas: Formulas,
  { letters: [letter = "x"] }: About,
  random: SeededRandom,
): ReturnType<FormulaFor> {
  const integrand = writtenBy(random, formulas.functionOf(letter));
  return integrand?.startsWith("$") === false && letter !== "theta"
    ? standingFor("BeforeDifferential", `${integrand} d${letter}`)
    : undefined;
}

/** The text with what it stands for as a thing of a category, as the reader would take it. */
function standingFor(category: string, text: string | undefined): ReturnType<FormulaFor> {
  if (text === undefined) return undefined;
  const [first] = treesOf(text.replaceAll("$", ""), !text.startsWith("$"));
  const view = first && viewsOf(first.json).find((each) => each.category === category);
  return view && { text, value: view.value };
}
