import { addAbortSignal, Readable } from "node:stream";
import {
  bytesInWords,
  type DownloadOffer,
  type Dtype,
  defaultModel,
  dtypesOf,
  type FileState,
  type ModelManifest,
  type ModelStore,
  ModelStoreError,
  manifests,
  runnableOf,
  storeSentence,
  type TurnOptions,
} from "@math-viz/sdk";
import { optionText, refuseOptions } from "./arguments.ts";
import { type Command, exitCode, type Given, type Streams, UsageError } from "./command.ts";
import { interrupted } from "./interrupted.ts";
import { languageOf, manifestOf, modelCase, modelOptions, storeOf, told, usualDtype } from "./model-case.ts";
import { DownloadLine } from "./terminal/download-line.ts";
import { type ModelWords, modelWordsIn } from "./terminal/model-words.ts";
import { write } from "./write.ts";

const actions = { list, pull, verify, remove };

/** Options that are for pull alone. */
const pullOptions = {
  dtype: { takes: "DTYPE", says: "fp32, fp16, q8, q4 or q4f16; else the best that this machine runs" },
  yes: { says: "download without asking" },
  source: { takes: "URL", says: "a mirror of the hub; $HF_ENDPOINT, else https://huggingface.co" },
  offline: { says: "ask nothing of any server" },
} as const satisfies Command["options"];

export const models: Command = {
  name: "models",
  says: "language models on this machine: what there is, download, check, delete",
  usage: ["list [MODEL]", "pull [MODEL] [--dtype q4f16] [--yes] [--source URL] [--offline]", "verify [MODEL]", "remove MODEL"],
  options: {
    ...modelOptions,
    ...pullOptions,
  },
  notes: [
    "pull goes on where a download broke off, and checks every file: the first time its SHA-256 is learnt, and from then on held to (math-viz.lock.json).",
    "Nothing is downloaded before size, source and licence were told and somebody agreed, on the terminal or by --yes.",
    "Exit code: 0 all well, 1 not, 2 the command line makes no sense.",
    `Example:  math-viz models pull ${defaultModel} --yes`,
  ],
  async run(given, streams) {
    const [name, model, ...others] = given.words;
    const known = Object.keys(actions).join(", ");
    if (name === undefined) throw new UsageError(`there is no action: ${known}`);
    if (!Object.hasOwn(actions, name)) throw new UsageError(`there is no action "${name}": it is ${known}`);
    if (others.length > 0) throw new UsageError(`one model at a time: "${others[0]}" has no place`);
    const isBare = model === undefined && !given.options.has("manifest");
    if (name === "remove" && isBare) throw new UsageError("remove needs the model: math-viz models remove MODEL");
    if (name !== "pull") refuseOptions(given, (option) => Object.hasOwn(pullOptions, option), `models ${name}`);
    for (const local of ["offline", "folder"])
      if (given.options.has(local)) refuseOptions(given, (option) => option === "yes" || option === "source", `--${local}`);
    return told(streams, given, async () => actions[name as keyof typeof actions](given, streams, model));
  },
};

async function list(given: Given, streams: Streams, model: string | undefined): Promise<number> {
  const lang = languageOf(given, streams);
  const words = modelWordsIn(lang);
  const store = storeOf(given, streams);
  const own = given.options.has("manifest") || model !== undefined;
  const shown = own ? [await manifestOf(given, model)] : manifests;
  const rows = await Promise.all(shown.map(async (manifest) => ({ manifest, states: await statesOf(store, manifest) })));
  if (given.options.has("json")) {
    const data = rows.map(({ manifest: { id, name, hub, license }, states }) => ({ id, name, hub, license, dtypes: states }));
    await write(streams.out, `${JSON.stringify(data)}\n`);
    return exitCode.solved;
  }
  const paragraphs = rows.map(({ manifest, states }) => {
    const usual = manifest.id === defaultModel ? ` (${words.usual})` : "";
    const sizes = runnableOf(manifest).dtypes;
    const lines = states.map(({ dtype, state, bytes, weights }) => {
      const size = weights === undefined ? words.about(bytesInWords(sizes[dtype] ?? 0)) : bytesInWords(weights);
      const begun = state === "part" ? ` (${bytesInWords(bytes)})` : "";
      return `  ${dtype.padEnd(6)} ${size.padEnd(14)} ${words.here[state]}${begun}`;
    });
    const head = [`${manifest.id}${usual}`, `  ${manifest.hub}, ${words.licence} ${manifest.license}`];
    return [...head, ...lines, ""].join("\n");
  });
  await write(streams.out, paragraphs.join("\n"));
  return exitCode.solved;
}

/** A folder that lacks a model is no failure of a list. */
async function statesOf(store: ModelStore, manifest: ModelManifest): ReturnType<ModelStore["states"]> {
  try {
    return await store.states(manifest);
  } catch (error) {
    if (!(error instanceof ModelStoreError) || (error.kind !== "not-here" && error.kind !== "wrong-format")) throw error;
    return dtypesOf(manifest).map((dtype) => ({ dtype, state: "missing", bytes: 0, weights: undefined }));
  }
}

async function pull(given: Given, streams: Streams, model: string | undefined): Promise<number> {
  const { manifest, store, words } = await modelCase(given, streams, model);
  const dtype = dtypeOf(given, manifest) ?? (await usualDtype(manifest, store));
  const signal = streams.signal ?? interrupted();
  const line = new DownloadLine(streams.err, words);
  const consent = async (offer: DownloadOffer): Promise<boolean> => {
    line.end();
    await write(streams.err, `${offerText(offer, words)}\n`);
    return given.options.has("yes") || (await agrees(streams, words, signal));
  };
  try {
    const held = await store.have(manifest, dtype, {
      consent,
      localFilesOnly: given.options.has("offline"),
      signal,
      onprogress: (progress) => line.tell(progress),
    }).finished;
    line.end();
    const { place, files, identity } = held;
    const data = { id: manifest.id, dtype, folder: place.name, files, sha256: identity.sha256, revision: identity.revision };
    const sentence = words.ready(`${manifest.name} (${dtype})`, place.name);
    await write(streams.out, given.options.has("json") ? `${JSON.stringify(data)}\n` : `${sentence}\n`);
    return exitCode.solved;
  } catch (error) {
    line.end();
    if (error instanceof ModelStoreError && error.kind === "consent-needed") {
      await write(streams.err, `${words.declined}\n`);
      return exitCode.unsolved;
    }
    if (error instanceof DOMException && error.name === "AbortError") return exitCode.unsolved;
    throw error;
  }
}

function offerText({ model, dtype, bytes, isEstimate, source, license }: DownloadOffer, words: ModelWords): string {
  const size = bytesInWords(bytes);
  return words.offer(`${model} (${dtype})`, isEstimate ? words.about(size) : size, source, license);
}

/** The first line of what is typed; no answer is no. @throws what ends the input when aborted: what is still open keeps the program waiting */
async function agrees({ input, err }: Streams, words: ModelWords, signal: AbortSignal): Promise<boolean> {
  await write(err, words.agree);
  if (input instanceof Readable) addAbortSignal(signal, input);
  let text = "";
  for await (const piece of input) {
    text += String(piece);
    if (text.includes("\n") || text.length > longestAnswer) break;
  }
  return /^\s*(?:y|yes|是)\s*$/i.test(text.split("\n", 1)[0] ?? "");
}

/** Characters: whatever is longer says no. */
const longestAnswer = 100;

function dtypeOf(given: Given, manifest: ModelManifest): Dtype | undefined {
  const dtype = optionText(given, "dtype");
  const known = dtypesOf(manifest);
  if (dtype === undefined || known.includes(dtype as Dtype)) return dtype as Dtype | undefined;
  throw new UsageError(`${manifest.id} is not published in ${dtype}: it is in ${known.join(", ")}`);
}

/** Who has to wait for a download of somebody else is told so, once. */
function turnOf({ err, signal }: Streams, words: ModelWords): TurnOptions {
  let isTold = false;
  const waiting = (): void => {
    if (!isTold) void write(err, `${words.progress.waiting}\n`);
    isTold = true;
  };
  return { signal, waiting };
}

async function verify(given: Given, streams: Streams, model: string | undefined): Promise<number> {
  const { manifest, store, words, pullCommand } = await modelCase(given, streams, model);
  const files = await store.verify(manifest, turnOf(streams, words));
  const isWell = files.length > 0 && files.every(({ state }) => state === "whole");
  if (given.options.has("json")) await write(streams.out, `${JSON.stringify(files)}\n`);
  else {
    const rows = files.map(({ path, state, bytes, reason }) => {
      const how = words.files[state as keyof ModelWords["files"]] ?? state;
      return `  ${path.padEnd(28)} ${bytesInWords(bytes).padStart(9)}  ${how}${reason === undefined ? "" : ` (${storeSentence(reason, words.lang)})`}\n`;
    });
    const end =
      files.length === 0
        ? words.nothingHere(manifest.name)
        : isWell
          ? words.allWell(manifest.name, files.length)
          : words.notWell(manifest.name, `${pullCommand}${damagedDtype(manifest, files)}`);
    await write(streams.out, `${rows.join("")}${end}\n`);
  }
  return isWell ? exitCode.solved : exitCode.unsolved;
}

/** The dtype, as an option, that files which are not whole belong to; "" where only files of all dtypes are not. */
function damagedDtype({ dtypes }: ModelManifest, states: readonly FileState[]): string {
  const paths = states.filter(({ state }) => state !== "whole").map(({ path }) => path);
  const damaged = Object.entries(dtypes).find(([, files]) =>
    files?.some(({ path }) => paths.some((each) => each.startsWith(path))),
  );
  return damaged === undefined ? "" : ` --dtype ${damaged[0]}`;
}

async function remove(given: Given, streams: Streams, model: string | undefined): Promise<number> {
  const { manifest, store, words } = await modelCase(given, streams, model);
  const bytes = await store.remove(manifest, turnOf(streams, words));
  const sentence = bytes === 0 ? words.nothingHere(manifest.name) : words.removed(manifest.name, bytesInWords(bytes));
  await write(streams.out, given.options.has("json") ? `${JSON.stringify({ id: manifest.id, bytes })}\n` : `${sentence}\n`);
  return exitCode.solved;
}
