import type { Ask, Expression, MathJson, Problem } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { toLatex } from "../../expression/print-latex.ts";
import { methodExpression } from "../reading.ts";
import { Line } from "./line.ts";
import { type Meaning, readFormula, type Stretch } from "./read-formula.ts";
import { isLetterName, isWord, leads, numberNames, wordDetails } from "./words.ts";

/**
 * The problem that a line of `printProblem` tells; docs/notation.md has the grammar. Spaces may be added where there are some.
 *
 * @throws {ParseError} with the position in the line, what stands there and what was expected
 */
export function parseProblem(line: string): Problem {
  if (typeof line !== "string") throw new MisuseError("the notation of a problem must be a string");
  const cut = cutLine(new Line(line));
  const meaning: Meaning = { isComplex: cut.numbers === "complex" };
  const formula = (stretch: Stretch): Expression => shown(readFormula(line, stretch, meaning));
  const detail = (name: string, stretch: Stretch): Expression => {
    const word = line.slice(stretch.from, stretch.to).trim();
    return wordDetails.has(name) && isWord(word) ? wordExpression(name, word) : formula(stretch);
  };
  return {
    kind: cut.kind,
    given: cut.given.map(formula),
    unknowns: cut.unknowns,
    asks: cut.asks.map(
      ({ what, of, details }): Ask => ({
        what,
        ...(of ? { of: formula(of) } : {}),
        ...(details ? { with: Object.fromEntries(details.map(([name, stretch]) => [name, detail(name, stretch)])) } : {}),
      }),
    ),
    numbers: cut.numbers,
    assuming: cut.assuming.map(formula),
    ...(cut.parameters ? { parameters: Object.fromEntries(cut.parameters.map(([name, each]) => [name, formula(each)])) } : {}),
    ...(cut.units ? { units: Object.fromEntries(cut.units) } : {}),
  };
}

/** A value at a start, y(0) = 1, as everyone writes it: alone the LaTeX would be read as a product. */
function shown(json: MathJson): Expression {
  const [left = 0, value = 0] = operandsOf(json);
  const [at = 0, ...more] = operandsOf(left);
  const letter = headOf(left) ?? "";
  const isStart = headOf(json) === "Equal" && isLetterName(letter) && more.length === 0 && freeLetters(at).length === 0;
  return isStart ? { latex: `${toLatex(letter)}(${toLatex(at)}) = ${toLatex(value)}`, json } : expressionOf(json);
}

/** Methods and ways are shown by their names. */
const wordExpression = (name: string, word: MathJson & string): Expression =>
  name === "system" ? expressionOf(word) : methodExpression(word);

type Named<Value> = readonly (readonly [name: string, value: Value])[];

/** The parts of a line, with the formulas still to be read: what i means in them is said behind them. */
interface CutLine {
  readonly kind: string;
  readonly given: readonly Stretch[];
  readonly asks: readonly { what: string; of: Stretch | undefined; details: Named<Stretch> | undefined }[];
  readonly unknowns: string[];
  readonly numbers: Problem["numbers"];
  readonly assuming: readonly Stretch[];
  readonly parameters: Named<Stretch> | undefined;
  readonly units: Named<string> | undefined;
}

function cutLine(line: Line): CutLine {
  const kind = line.name("the kind of the problem");
  const given = line.take(":") ? line.list(() => line.formula(), ";") : [];
  line.expect("→");
  const asks = line.atName() ? line.list(() => cutAsk(line), ",") : [];
  const unknowns = line.take("{") ? line.enclosed(() => line.name("a letter"), "}") : [];
  const numbers = line.takeWord(leads.numbers) ? cutNumbers(line) : "real";
  const assuming = line.takeWord(leads.conditions) ? line.list(() => line.formula(), ",") : [];
  const parameters = line.takeWord(leads.parameters) ? namedOf(line, () => line.formula()) : undefined;
  const units = line.takeWord(leads.units) ? namedOf(line, () => line.name("a unit")) : undefined;
  line.expectEnd();
  return { kind, given, asks, unknowns, numbers, assuming, parameters, units };
}

function cutAsk(line: Line): CutLine["asks"][number] {
  const what = line.name("what is asked");
  const of = line.takeWord("of") ? line.formula() : undefined;
  const details = line.take("(") ? line.enclosed(() => cutDetail(line), ")") : undefined;
  return { what, of, details };
}

/** Names with their values, separated by commas; there may be none. */
const namedOf = <Value>(line: Line, value: () => Value): Named<Value> =>
  line.atName() ? line.list(() => cutNamed(line, value), ",") : [];

function cutDetail(line: Line): readonly [string, Stretch] {
  const name = line.name("a name", true);
  line.expect("=");
  return [name, line.formula()];
}

function cutNamed<Value>(line: Line, value: () => Value): readonly [string, Value] {
  const name = line.name("a name");
  line.expect("=");
  return [name, value()];
}

function cutNumbers(line: Line): Problem["numbers"] {
  const { at } = line;
  const name = line.name("the numbers");
  if (!numberNames.has(name)) throw line.errorAt(at, "real, complex, integer or natural");
  return name as Problem["numbers"];
}
