/** Reading, printing and evaluating formulas against compute-engine, mathjs, nerdamer-prime and JavaScript, and the size of it all. `node bench/expression.ts` */
import { sizeOfExpression } from "./expression/bundle.ts";
import {
  byHand,
  type Contender,
  computeEngine,
  computeEngineRaw,
  contenders,
  type Evaluate,
  type EvaluateColumn,
  loopByHand,
  ours,
  oursByColumns,
  oursCompiled,
} from "./expression/contenders.ts";
import { goalFormula, type SharedFormula, sharedFormulas } from "./expression/shared-formulas.ts";
import { expressionCeilings, passed } from "./sizes/ceilings.ts";
import type { Packed } from "./sizes/packed.ts";
import { type Benchmark, runBenchmarks } from "./support/program.ts";
import { type Summary, summarise } from "./support/statistics.ts";
import { bytes, milliseconds, table, times } from "./support/table.ts";
import { inTemporaryFolder } from "./support/temporary.ts";

const rounds = 20;
/** Rounds in which the machine learns the code. */
const warmUp = 10;
const points = Float64Array.from({ length: 400 }, (_, index) => 0.05 + (2.95 * index) / 399);
const before = "evaluate x² sin x/(1 + x²), nothing else before";
const after = "evaluate x² sin x/(1 + x²), after these";
/** Whose times the others are compared with. */
const own = [ours, oursCompiled, oursByColumns].map(({ name }) => name);

interface Row {
  task: string;
  contender: string;
  /** Microseconds a formula. */
  spent: Summary;
  /** Ours to theirs, of the medians: for each of ours that takes part. */
  ratios: Readonly<Record<string, number>>;
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
  [before, [goalFormula], 500, evaluateTask],
  ["parse", sharedFormulas, 50, ({ parse }, formulas) => parse && (() => formulas.map(parse))],
  ["print as LaTeX", sharedFormulas, 50, printTask],
  [`evaluate at ${points.length} points`, sharedFormulas, 20, evaluateTask],
  [after, [goalFormula], 500, evaluateTask],
];

function printTask({ printer }: Contender, formulas: readonly SharedFormula[]): Turn | undefined {
  const printers = printer && formulas.map(printer);
  return printers && (() => printers.map((print) => print().length));
}

function evaluateTask({ name, evaluator, columns }: Contender, formulas: readonly SharedFormula[]): Turn | undefined {
  const found = formulas.map((formula) => columns?.(formula) ?? (evaluator && columnBy(evaluator(formula))));
  const evaluate = found.filter((column) => column !== undefined);
  if (evaluate.length < formulas.length) return undefined;
  formulas.forEach((formula, index) => {
    check(name, formula, evaluate[index] as EvaluateColumn);
  });
  const out = new Float64Array(points.length);
  return () => evaluate.map((column) => column(points, out).length);
}

/** The loop for everyone who computes one value at a time. */
function sample(evaluate: Evaluate, xs: Float64Array, out: Float64Array): Float64Array {
  for (let index = 0; index < xs.length; index += 1) out[index] = evaluate(xs[index] as number);
  return out;
}

const columnBy =
  (evaluate: Evaluate): EvaluateColumn =>
  (xs, out) =>
    sample(evaluate, xs, out);

/** Who evaluates something else is not compared. */
function check(name: string, { latex, byHand }: SharedFormula, column: EvaluateColumn): void {
  const xs = Float64Array.of(0.05, 0.7, 1.9, 3);
  column(xs, new Float64Array(xs.length)).forEach((found, index) => {
    const expected = byHand(xs[index] as number);
    if (!(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))))
      throw new Error(`${name} has ${found} for ${latex} at ${xs[index]}, not ${expected}: its time means nothing`);
  });
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
  const ourSummaries = summaries.filter(({ contender }) => own.includes(contender));
  return summaries.map(({ contender, spent }) => ({
    task,
    contender,
    spent,
    ratios: Object.fromEntries(ourSummaries.map((ours) => [ours.contender, ours.spent.median / spent.median])),
  }));
}

function report({ rows, size }: ExpressionFigures): string {
  const parts = tasks.map(([task, formulas]) => {
    const found = rows.filter((row) => row.task === task);
    const names = Object.keys(found[0]?.ratios ?? {});
    const body = found.map(({ contender, spent, ratios }) => [
      contender,
      milliseconds(spent.median),
      milliseconds(spent.p95),
      ...names.map((name) => times(ratios[name] ?? Number.NaN)),
    ]);
    const heading = ["µs a formula", "median", "p95", ...names.map((name) => `${name}, to it`)];
    return `${task}${formulas.length > 1 ? `, ${formulas.length} formulas` : ""}\n${table([heading, ...body])}`;
  });
  const [[name, ceiling] = ["", Number.NaN]] = Object.entries(expressionCeilings);
  return [
    `EXPRESSION: ${rounds} rounds in turn after ${warmUp} that do not count`,
    ...parts,
    goals(rows),
    `goal: ${name} in ${bytes(sizeGoal)} bytes, packed with Brotli: ${bytes(size.brotli)}, ${verdict(size.brotli <= sizeGoal)}`,
    table([
      ["bytes", "brotli", "gzip", "ceiling, brotli"],
      [name, bytes(size.brotli), bytes(size.gzip), bytes(ceiling)],
    ]),
  ].join("\n\n");
}

/** A time never fails, but it is said whether it is as good as it should be. */
function goals(rows: readonly Row[]): string {
  const ratio = (task: string, { name }: Contender, us: Contender): number =>
    rows.find((row) => row.task === task && row.contender === name)?.ratios[us.name] ?? Number.NaN;
  const [parsing, raw] = [1 / ratio("parse", computeEngine, ours), 1 / ratio("parse", computeEngineRaw, ours)];
  const evaluating = [before, after].flatMap((task) =>
    [oursCompiled, oursByColumns].map((us) => {
      const [sampled, alone] = [ratio(task, byHand, us), ratio(task, loopByHand, us)];
      return `goal: ${task}: ${us.name} in 1.1 times the time of JavaScript by hand in the same loop: ${sampled.toFixed(2)} times, ${verdict(sampled <= 1.1)} (${alone.toFixed(2)} times that of a loop of its own)`;
    }),
  );
  return [
    `goal: parses 10 times as fast as compute-engine: ${parsing.toFixed(1)} times (${raw.toFixed(1)} times its raw form), ${verdict(parsing >= 10)}`,
    ...evaluating,
  ].join("\n");
}

/** Of Brotli, for the whole of expression/. */
const sizeGoal = 40_000;

const verdict = (reached: boolean): string => (reached ? "reached" : "not reached");

export const expression: Benchmark = {
  name: "expression",
  async measure() {
    const figures: ExpressionFigures = { rows: tasks.flatMap(measureTask), size: await inTemporaryFolder(sizeOfExpression) };
    const [name = ""] = Object.keys(expressionCeilings);
    return { figures, report: report(figures), failures: passed({ [name]: figures.size.brotli }, expressionCeilings) };
  },
};

if (import.meta.main) await runBenchmarks([expression]);
