import { readFile } from "node:fs/promises";
import {
  chooseBackend,
  type Dtype,
  dtypesOf,
  findManifest,
  type Language,
  MathVizError,
  MisuseError,
  type ModelManifest,
  type ModelStore,
  ModelStoreError,
  openNodeStore,
  probeNode,
  readManifest,
  runnableOf,
  storeSentence,
} from "@math-viz/sdk";
import { answerLanguage } from "./answer-language.ts";
import { optionText } from "./arguments.ts";
import { exitCode, type Given, type Option, type Streams, UsageError } from "./command.ts";
import { type ModelWords, modelWordsIn } from "./terminal/model-words.ts";
import { write } from "./write.ts";

/** What all commands about models take. */
export const modelOptions: Readonly<Record<string, Option>> = {
  folder: {
    takes: "FOLDER",
    says: "a folder that holds models already (of the hub, its cache, ModelScope); nothing is downloaded",
  },
  root: { takes: "FOLDER", says: "where downloads are kept; $MATH_VIZ_MODELS, else a folder of the user's cache" },
  manifest: { takes: "FILE", says: "a model of one's own: a manifest as those in models/ are" },
  lang: { takes: "en|zh", says: "language of the sentences; else that of the terminal" },
  json: { says: "print data as JSON" },
};

/** What a command about a model works with. */
export interface ModelCase {
  readonly manifest: ModelManifest;
  readonly store: ModelStore;
  readonly lang: Language;
  readonly words: ModelWords;
  /** What is to be typed to have it. */
  readonly pullCommand: string;
}

/** Failures of the store are sentences, in the language that was asked for. */
export async function told(streams: Streams, given: Given, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!MathVizError.isInstance(error)) throw error;
    const sentence = error instanceof ModelStoreError ? storeSentence(error.said, languageOf(given, streams)) : error.message;
    await write(streams.err, `math-viz: ${sentence}\n`);
    return exitCode.unsolved;
  }
}

export const languageOf = (given: Given, { environment }: Streams): Language =>
  answerLanguage("", optionText(given, "lang"), environment);

export async function modelCase(given: Given, streams: Streams, model: string | undefined): Promise<ModelCase> {
  const lang = languageOf(given, streams);
  const [manifest, file] = [await manifestOf(given, model), optionText(given, "manifest")];
  const root = optionText(given, "root");
  const pullCommand = `math-viz models pull ${file === undefined ? manifest.id : `--manifest ${file}`}${root ? ` --root ${root}` : ""}`;
  return { manifest, store: storeOf(given, streams), lang, words: modelWordsIn(lang), pullCommand };
}

export function storeOf(given: Given, { environment }: Streams): ModelStore {
  const [folder, root] = [optionText(given, "folder"), optionText(given, "root") ?? environment.MATH_VIZ_MODELS];
  const source = optionText(given, "source") ?? environment.HF_ENDPOINT;
  try {
    return openNodeStore({ ...(folder ? { folder } : {}), ...(root ? { root } : {}), ...(source ? { source } : {}) });
  } catch (error) {
    throw error instanceof MisuseError ? new UsageError(error.message) : error;
  }
}

export async function manifestOf(given: Given, model: string | undefined): Promise<ModelManifest> {
  const file = optionText(given, "manifest");
  if (file !== undefined && model !== undefined) throw new UsageError(`"${model}" has no place beside --manifest`);
  try {
    return file === undefined ? findManifest(model) : readManifest(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    throw new UsageError(`${file === undefined ? "" : `${file}: `}${error instanceof Error ? error.message : error}`);
  }
}

/** The dtype that this machine would run, and the first of the model where it runs none. */
export async function usualDtype(manifest: ModelManifest, store: ModelStore): Promise<Dtype> {
  const { rungs } = chooseBackend(runnableOf(manifest, await store.learntBytes(manifest)), probeNode());
  return rungs[0]?.dtype ?? (dtypesOf(manifest)[0] as Dtype);
}
