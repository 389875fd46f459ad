/** Reading, printing and evaluating formulas against compute-engine, mathjs, nerdamer-prime and JavaScript, and the size of it all. `node bench/expression.ts` */
import { sizeOfExpression } from "./expression/bundle.ts";
import { type Contender, contenders, type Evaluate, ours } from "./expression/contenders.ts";
import { goalFormula, type SharedFormula, sharedFormulas } from "./expression/shared-formulas.ts";
import { expressionCeilings, passed } from "./sizes/ceilings.ts";
import type { Packed } from "./sizes/packed.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { type Summary, summarise } from "./support/statistics.ts";
import { bytes, milliseconds, table, times } from "./support/table.ts";
import { inTemporaryFolder } from "./support/temporary.ts";

const rounds = 20;
/** Rounds in which the machine learns the code. */
const warmUp = 5;
const points = Array.from({ length: 400 }, (_, index) => 0.05 + (2.95 * index) / 399);

interface Row {
  task: string;
  contender: string;
  /** Microseconds a formula. */
  spent: Summary;
  /** Ours to theirs, of the medians. */
  ratio: number;
}

interface ExpressionFigures {
  rows: Row[];
  size: Packed;
}

type Turn = () => unknown;

/** What one contender does in its turn with all of the formulas; undefined where it cannot. */
type Task = (contender: Contender, formulas: readonly SharedFormula[]) => Turn | undefined;

/** Long turns: in short ones, everybody pays for the caches that the one before has filled. */
const tasks: readonly (readonly [name: string, formulas: readonly SharedFormula[], repeated: number, task: Task])[] = [
  // First, while the code that evaluates has seen no other formula: then its calls are as cheap as they can be.
  ["evaluate x² sin x/(1 + x²), nothing else before", [goalFormula], 500, evaluateTask],
  ["parse", sharedFormulas, 50, ({ parse }, formulas) => parse && (() => formulas.map(parse))],
  ["print as LaTeX", sharedFormulas, 50, printTask],
  [`evaluate at ${points.length} points`, sharedFormulas, 20, evaluateTask],
  ["evaluate x² sin x/(1 + x²), after these", [goalFormula], 500, evaluateTask],
];

function printTask({ printer }: Contender, formulas: readonly SharedFormula[]): Turn | undefined {
  const printers = printer && formulas.map(printer);
  return printers && (() => printers.map((print) => print().length));
}

function evaluateTask({ name, evaluator }: Contender, formulas: readonly SharedFormula[]): Turn | undefined {
  if (evaluator === undefined) return undefined;
  const evaluators = formulas.map((formula) => checked(name, formula, evaluator(formula)));
  return () => evaluators.map(sumOver);
}

function sumOver(evaluate: Evaluate): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 1) sum += evaluate(points[index] as number);
  return sum;
}

/** Who evaluates something else is not compared. */
function checked(name: string, { latex, byHand }: SharedFormula, evaluate: Evaluate): Evaluate {
  for (const x of [0.05, 0.7, 1.9, 3]) {
    const [found, expected] = [evaluate(x), byHand(x)];
    if (!(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))))
      throw new Error(`${name} has ${found} for ${latex} at ${x}, not ${expected}: its time means nothing`);
  }
  return evaluate;
}

function measureTask([task, formulas, repeated, turnOf]: (typeof tasks)[number]): Row[] {
  const running = contenders.flatMap((contender) => {
    const turn = turnOf(contender, formulas);
    return turn === undefined ? [] : [{ contender: contender.name, turn, spent: [] as number[] }];
  });
  for (let round = 0; round < warmUp + rounds; round += 1) {
    // In turn, and in turn which of them begins.
    for (let place = 0; place < running.length; place += 1) {
      const { turn, spent } = running[(place + round) % running.length] as (typeof running)[number];
      const start = performance.now();
      for (let again = 0; again < repeated; again += 1) turn();
      if (round >= warmUp) spent.push(((performance.now() - start) * 1_000) / (repeated * formulas.length));
    }
  }
  const summaries = running.map(({ contender, spent }) => ({ contender, spent: summarise(spent) }));
  const own = summaries.find(({ contender }) => contender === ours.name)?.spent.median ?? Number.NaN;
  return summaries.map(({ contender, spent }) => ({ task, contender, spent, ratio: own / spent.median }));
}

function report({ rows, size }: ExpressionFigures): string {
  const parts = tasks.map(([task, formulas]) => {
    const body = rows
      .filter((row) => row.task === task)
      .map(({ contender, spent, ratio }) => [contender, milliseconds(spent.median), milliseconds(spent.p95), times(ratio)]);
    return `${task}${formulas.length > 1 ? `, ${formulas.length} formulas` : ""}\n${table([["µs a formula", "median", "p95", "ours to it"], ...body])}`;
  });
  const [[name, ceiling] = ["", Number.NaN]] = Object.entries(expressionCeilings);
  return [
    `EXPRESSION: ${rounds} rounds in turn after ${warmUp} that do not count`,
    ...parts,
    goals(rows),
    table([
      ["bytes", "brotli", "gzip", "ceiling, brotli"],
      [name, bytes(size.brotli), bytes(size.gzip), bytes(ceiling)],
    ]),
  ].join("\n\n");
}

/** A time never fails, but it is said whether it is as good as it should be. */
function goals(rows: readonly Row[]): string {
  const ratio = (start: string, contender: string): number =>
    rows.find((row) => row.task.startsWith(start) && row.contender === contender)?.ratio ?? Number.NaN;
  const [parsing, raw] = [1 / ratio("parse", "compute-engine"), 1 / ratio("parse", "compute-engine, raw form")];
  const evaluating = ratio("evaluate x²", "JavaScript by hand");
  return [
    `goal: parses 10 times as fast as compute-engine: ${parsing.toFixed(1)} times (${raw.toFixed(1)} times its raw form), ${parsing >= 10 ? "reached" : "not reached"}`,
    `goal: evaluates x² sin x/(1 + x²) in 1.1 times the time of JavaScript by hand: ${evaluating.toFixed(2)} times, ${evaluating <= 1.1 ? "reached" : "not reached"}`,
  ].join("\n");
}

export const expression: Benchmark = {
  name: "expression",
  async measure() {
    const figures: ExpressionFigures = { rows: tasks.flatMap(measureTask), size: await inTemporaryFolder(sizeOfExpression) };
    const [name = ""] = Object.keys(expressionCeilings);
    return { figures, report: report(figures), failures: passed({ [name]: figures.size.brotli }, expressionCeilings) };
  },
};

if (import.meta.main) await runBenchmarks([expression]);
