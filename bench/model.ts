/**
 * A model of the full size with random weights, in q4f16 on the processor, against transformers.js's own generation on the same file.
 * `node bench/model.ts [--strict]`; strict holds the figures to their goals. Writes a model of 1.3 GB first, into a temporary folder.
 */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fullShape, makeRandomModel } from "../models/random/make.ts";
import { measureBandwidth } from "./model/bandwidth.ts";
import type { ContenderFigures } from "./model/contender.ts";
import { type PassFigures, passesPerToken } from "./model/passes.ts";
import { type Benchmark, type Found, runBenchmarks } from "./support/program.ts";
import { median } from "./support/statistics.ts";
import { table, times } from "./support/table.ts";
import { inTemporaryFolder } from "./support/temporary.ts";

const goals = { againstPeer: 1.1, ofBound: 0.65, secondQuestion: 5, passesPerToken: 0.67, memory: 1.35 };
const rounds = 3;
const dtype = "q4f16";
/** As onnxruntime-genai's builder writes for processors; without it the processor is busy turning weights into floats, and memory is not what limits it. */
const accuracyLevel = 4;

interface ModelFigures {
  fileBytes: number;
  bandwidth: number;
  ours: ContenderFigures[];
  peer: ContenderFigures[];
  passes: PassFigures;
}

/** Where a model lies already that `models/random/make.ts` made, it is taken from there: making one takes half a minute. */
const made = process.env.RANDOM_MODEL_FOLDER;

const measure = (): Promise<ModelFigures> => (made === undefined ? inTemporaryFolder(measureIn) : measureIn(made));

async function measureIn(folder: string): Promise<ModelFigures> {
  const name = "random";
  if (!existsSync(join(folder, name, "config.json"))) makeRandomModel(join(folder, name), [dtype], { accuracyLevel });
  const contender = (who: string): ContenderFigures => {
    const program = fileURLToPath(new URL("model/contender.ts", import.meta.url));
    const output = execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", program, who, folder, name], {
      encoding: "utf8",
    });
    return JSON.parse(output.trim().split("\n").at(-1) as string);
  };
  const [ours, peer]: [ContenderFigures[], ContenderFigures[]] = [[], []];
  let bandwidth = 0;
  for (let round = 0; round < rounds; round += 1) {
    bandwidth = Math.max(bandwidth, await measureBandwidth(availableParallelism()));
    ours.push(contender("ours"));
    peer.push(contender("peer"));
  }
  const files = [`model_${dtype}.onnx`, `model_${dtype}.onnx_data`].map(
    (file) => statSync(join(folder, name, "onnx", file)).size,
  );
  const fileBytes = files.reduce((sum, size) => sum + size, 0);
  return { fileBytes, bandwidth, ours, peer, passes: await passesPerToken() };
}

/** All weights are read for each token but the table of words, of which one row is. */
const bytesPerToken = (fileBytes: number): number => fileBytes - fullShape.vocab_size * fullShape.hidden_size * 2;

function results({ fileBytes, bandwidth, ours, peer, passes }: ModelFigures) {
  // Of the rounds the quickest counts: other programs on the machine only take time away.
  const least = (figures: ContenderFigures[], of: (each: ContenderFigures) => number): number => Math.min(...figures.map(of));
  const perToken = (figures: ContenderFigures[]): number => least(figures, (each) => median(each.perToken));
  const bound = (bytesPerToken(fileBytes) / bandwidth) * 1000;
  const second = least(ours, (each) => each.second?.firstToken ?? Number.NaN);
  return {
    perToken: { ours: perToken(ours), peer: perToken(peer), bound },
    processor: { ours: least(ours, (each) => each.processor), peer: least(peer, (each) => each.processor) },
    firstToken: { ours: least(ours, (each) => each.firstToken), peer: least(peer, (each) => each.firstToken), second },
    load: { ours: least(ours, (each) => each.load), peer: least(peer, (each) => each.load) },
    memory: { ours: Math.max(...ours.map((each) => each.peakMemory)), peer: Math.max(...peer.map((each) => each.peakMemory)) },
    passes: passes.passes / passes.tokens,
  };
}

function found(figures: ModelFigures, strict: boolean): Found {
  const { perToken, processor, firstToken, load, memory, passes } = results(figures);
  const { fileBytes, bandwidth, ours } = figures;
  const rate = (milliseconds: number): string => (1000 / milliseconds).toFixed(1);
  const whole = (value: number): string => Math.round(value).toString();
  const ratios = {
    againstPeer: perToken.peer / perToken.ours,
    ofBound: perToken.bound / perToken.ours,
    secondQuestion: firstToken.ours / firstToken.second,
    memory: memory.ours / fileBytes,
  };
  const [first] = ours as [ContenderFigures];
  const report = [
    `MODEL: ${whole(fileBytes / 1e6)} MB in ${dtype}, ${availableParallelism()} threads, memory read at ${(bandwidth / 1e9).toFixed(1)} GB/s`,
    table([
      ["", "math-viz", "generate()", "ratio", "goal"],
      ["tokens a second", rate(perToken.ours), rate(perToken.peer), times(ratios.againstPeer), times(goals.againstPeer)],
      [
        "of what memory allows",
        `${whole(ratios.ofBound * 100)} %`,
        `${whole((perToken.bound / perToken.peer) * 100)} %`,
        "",
        `${goals.ofBound * 100} %`,
      ],
      ["processor, ms a token", whole(processor.ours), whole(processor.peer), times(processor.peer / processor.ours), ""],
      [`first token, ${first.promptTokens} tokens to read, ms`, whole(firstToken.ours), whole(firstToken.peer), "", ""],
      [
        `of a second question, ${first.second?.read} to read, ms`,
        whole(firstToken.second),
        "",
        times(ratios.secondQuestion),
        times(goals.secondQuestion),
      ],
      ["load, ms", whole(load.ours), whole(load.peer), "", ""],
      ["most memory, of the file", times(ratios.memory), times(memory.peer / fileBytes), "", times(goals.memory)],
      ["runs of the network a token, lines of a form", passes.toFixed(2), "1.00", "", goals.passesPerToken.toString()],
    ]),
  ].join("\n");
  const failures = [
    ratios.againstPeer < goals.againstPeer &&
      `decoding is ${times(ratios.againstPeer)} of generate(), goal ${times(goals.againstPeer)}`,
    ratios.ofBound < goals.ofBound &&
      `decoding is at ${whole(ratios.ofBound * 100)} % of what memory allows, goal ${goals.ofBound * 100} %`,
    ratios.secondQuestion < goals.secondQuestion &&
      `a second question's first token is ${times(ratios.secondQuestion)} quicker, goal ${times(goals.secondQuestion)}`,
    ratios.memory > goals.memory && `memory reaches ${times(ratios.memory)} of the file, goal ${times(goals.memory)}`,
    passes > goals.passesPerToken && `${passes.toFixed(2)} runs a token, goal ${goals.passesPerToken}`,
  ].filter((sentence) => sentence !== false);
  return { figures: { ...figures, ratios, passes }, report, failures: strict ? failures : [] };
}

export const model: Benchmark = { name: "model", measure: async ({ strict = false }) => found(await measure(), strict) };

if (import.meta.main) await runBenchmarks([model]);
