import {
  backendSentence,
  bytesInWords,
  type Choice,
  chooseBackend,
  type DtypeState,
  type Message,
  type ModelManifest,
  type ModelStore,
  ModelStoreError,
  type Probe,
  probeNode,
  type Rung,
  runnableOf,
  storeSentence,
  usualModelFolder,
} from "@math-viz/sdk";
import { optionText } from "./arguments.ts";
import { type Command, exitCode, type Given, type Streams, UsageError } from "./command.ts";
import { type ModelCase, modelCase, modelOptions, told } from "./model-case.ts";
import type { ModelWords } from "./terminal/model-words.ts";
import { write } from "./write.ts";

export const doctor: Command = {
  name: "doctor",
  says: "can this machine run a language model? what was found, what would be chosen, why others are none, what to do",
  usage: ["[MODEL]"],
  options: modelOptions,
  notes: [
    "Nothing is loaded, downloaded or asked of a server.",
    "Exit code: 0 a model is here and can be run, 1 not, 2 the command line makes no sense.",
  ],
  async run(given, streams) {
    const [model, ...others] = given.words;
    if (others.length > 0) throw new UsageError(`one model at a time: "${others[0]}" has no place`);
    return told(streams, given, async () => {
      const asked = await modelCase(given, streams, model);
      const found = await examine(asked, folderNamed(given, streams));
      const text = given.options.has("json") ? JSON.stringify(found) : reportOf(found, asked);
      await write(streams.out, `${text}\n`);
      return found.canRun ? exitCode.solved : exitCode.unsolved;
    });
  },
};

function folderNamed(given: Given, { environment }: Streams): string {
  return optionText(given, "folder") ?? optionText(given, "root") ?? usualModelFolder(environment);
}

interface Way {
  backend: Rung["backend"];
  dtype: string | undefined;
  /** Bytes of the weights; estimated where they are not known. */
  bytes: number | undefined;
  isHere: boolean;
}

interface Findings {
  model: string;
  runtime: string;
  probe: Probe;
  folder: string;
  /** Why the folder that was named holds none of it. */
  lacking: Message | undefined;
  room: number | undefined;
  ways: Way[];
  refused: Choice["refused"];
  canRun: boolean;
}

async function examine({ manifest, store }: ModelCase, named: string): Promise<Findings> {
  const probe = probeNode();
  const { states, folder, room, lacking } = await kept(manifest, store, named);
  const runnable = runnableOf(manifest, states.size === 0 ? undefined : await store.learntBytes(manifest));
  const { rungs, refused } = chooseBackend(runnable, probe);
  const ways = new Map<string, Way>();
  for (const { backend, dtype } of rungs) {
    const isHere = dtype !== undefined && states.get(dtype)?.state === "whole";
    const bytes = (dtype === undefined ? undefined : runnable.dtypes[dtype]) ?? undefined;
    ways.set(`${backend} ${dtype}`, { backend, dtype, bytes, isHere });
  }
  const all = [...ways.values()];
  const runtime = `${process.platform} ${process.arch}, Node ${process.versions.node}`;
  const canRun = all.some(({ isHere }) => isHere);
  return { model: manifest.name, runtime, probe, folder, lacking, room, ways: all, refused, canRun };
}

/** A folder that lacks the model is found out about, not stumbled over. */
async function kept(
  manifest: ModelManifest,
  store: ModelStore,
  named: string,
): Promise<Pick<Findings, "folder" | "lacking" | "room"> & { states: Map<string, DtypeState> }> {
  try {
    const place = await store.place(manifest);
    const states = await store.states(manifest);
    const byDtype = new Map(states.map((each) => [each.dtype, each]));
    return { states: byDtype, folder: place.name, lacking: undefined, room: await place.room() };
  } catch (error) {
    if (!(error instanceof ModelStoreError)) throw error;
    return { states: new Map(), folder: named, lacking: error.said, room: undefined };
  }
}

function reportOf(found: Findings, { lang, words, pullCommand }: ModelCase): string {
  const { model, runtime, probe, folder, lacking, room, ways, refused } = found;
  const { colon } = words;
  const none = (reason: Message): string => `${words.missing} (${backendSentence(reason, lang)})`;
  const memory = probe.memory === undefined ? "" : `, ${words.memory} ${bytesInWords(probe.memory)}`;
  const free = room === undefined ? "" : `, ${words.free} ${bytesInWords(room)}`;
  const refusals = refused.map(
    ({ backend, dtype, reason }) => `  ${[backend, dtype].filter(Boolean).join(" ")}${colon}${backendSentence(reason, lang)}`,
  );
  return [
    `${words.machine}${colon}${runtime}${memory}`,
    `  cpu${colon}${probe.cpu.found ? words.threads(probe.cpu.threads) : none(probe.cpu.reason)}`,
    `  cuda${colon}${probe.cuda.found ? words.found : none(probe.cuda.reason)}`,
    `${words.modelFolder}${colon}${folder}${free}`,
    ...(lacking === undefined ? [] : [`  ${storeSentence(lacking, lang)}`]),
    "",
    `${words.waysFor(model)}${colon}${ways.length === 0 ? words.noWay : ""}`.trimEnd(),
    ...ways.map((way) => wayText(way, words)),
    "",
    words.others,
    ...refusals,
    "",
    words.toDo,
    ...adviceOf(found, words, pullCommand).map((line) => `  ${line}`),
  ].join("\n");
}

function wayText({ backend, dtype = "", bytes, isHere }: Way, words: ModelWords): string {
  const size = bytes === undefined ? "" : isHere ? bytesInWords(bytes) : words.about(bytesInWords(bytes));
  return `  ${`${backend} ${dtype}`.padEnd(12)} ${size.padEnd(14)} ${isHere ? words.here.whole : words.notHereYet}`;
}

function adviceOf({ probe: { cpu, cuda }, canRun, ways }: Findings, words: ModelWords, pullCommand: string): string[] {
  const advice: string[] = [];
  if (!cpu.found) advice.push(words.install);
  if (!cuda.found && cuda.reason.key === "backend.no-cuda-libraries") advice.push(words.installCuda);
  if (!canRun && ways.length > 0) advice.push(words.pull(pullCommand));
  if (cpu.found && ways.length === 0) advice.push(words.another);
  return advice.length > 0 ? advice : [words.nothingToDo];
}
