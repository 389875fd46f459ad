import type { ModelIdentity } from "../../backend/backend.ts";
import type { Dtype } from "../../backend/choosing/choose-backend.ts";
import { ConsentNeededError, type DownloadOffer } from "../../errors/consent-needed-error.ts";
import { estimatedBytes } from "../manifest/estimate.ts";
import type { ModelFile, ModelManifest } from "../manifest/manifest.ts";
import { orAborted } from "../or-aborted.ts";
import { askTheirs } from "./closed.ts";
import { allFiles } from "./external-data.ts";
import { bytesInWords, storeFailure, storeReason, storeSentence } from "./failure.ts";
import { type FileWork, fetchFile } from "./fetch-file.ts";
import type { Gate } from "./gate.ts";
import { type FileState, inspectFile } from "./inspect.ts";
import type { Place } from "./place.ts";
import { Plan } from "./plan.ts";
import type { Meter } from "./progress.ts";
import { RecordBook } from "./records.ts";
import { addressOf, askHub, type Listing } from "./source.ts";
import { sumOfTexts } from "./sum.ts";
import type { Line } from "./transfer.ts";

/** Whether a download may begin: yes or no, or whoever is asked with what it comes to. */
export type Consent = boolean | ((offer: DownloadOffer) => boolean | Promise<boolean>);

/** A model in one dtype that is here as a whole. */
export interface HeldModel {
  readonly manifest: ModelManifest;
  readonly dtype: Dtype;
  readonly place: Place;
  /** With those that hold weights beside a network; optional ones that are not there are left out. */
  readonly files: readonly string[];
  readonly identity: ModelIdentity;
}

/** What somebody agreed to: the hub's list at that time, the commit of which a download had begun, and the paths that were lacking. */
export interface Agreement {
  readonly listing: Listing | undefined;
  readonly begun: string | null;
  readonly files: readonly string[];
}

export interface ModelWork {
  readonly manifest: ModelManifest;
  readonly dtype: Dtype;
  readonly place: Place;
  readonly source: string;
  readonly line: Line;
  readonly gate: Gate;
  readonly meter: Meter;
  readonly signal: AbortSignal;
  readonly consent: Consent | undefined;
  /** Where it was asked for before the place was held. */
  readonly agreed?: Agreement | undefined;
  readonly localFilesOnly: boolean;
}

/**
 * Sees to it that a model's files are here: what is missing is fetched, what is damaged is fetched anew. To be called by one at a time.
 *
 * @throws {ConsentNeededError} where something has to be fetched and nobody agreed
 * @throws {ModelStoreError} what else is wrong; the signal's reason when aborted
 */
export async function fetchModel(work: ModelWork): Promise<HeldModel> {
  const { manifest, dtype, place, meter, signal, localFilesOnly } = work;
  const book = await RecordBook.open(place, manifest.hub, manifest.revision);
  const states = await inspect(await allFiles(manifest, dtype, place), work, book, "changes");
  const lacking = states.filter(({ file, state }) => isLacking(file, state));
  if (lacking.length > 0) {
    const [first] = lacking;
    const params = { model: manifest.name, file: first?.file.path ?? "" };
    const damaged = lacking.find(({ state }) => state.state === "damaged");
    if (localFilesOnly && damaged !== undefined)
      throw storeFailure("corrupt", {
        ...params,
        file: damaged.file.path,
        reason: damaged.state.reason ?? storeReason("model-store.why-sum"),
      });
    if (localFilesOnly) throw storeFailure("not-here", params);
    await fetchLacking(work, book);
  }
  const files = await allFiles(manifest, dtype, place);
  const held = await heldModel(files, work, book);
  signal.throwIfAborted();
  meter.report("done", "");
  return held;
}

/** What is here as a whole and untouched is had at once, whoever works on the place: nothing is written for it. */
export async function heldAlready(work: ModelWork): Promise<HeldModel | undefined> {
  const { manifest, dtype, place, meter } = work;
  const book = await RecordBook.open(place, manifest.hub, manifest.revision);
  const files = await allFiles(manifest, dtype, place);
  const states = await inspect(files, work, book, "none");
  if (states.some(({ file, state }) => isLacking(file, state) || (state.state === "whole" && state.isAsItWas !== true)))
    return undefined;
  meter.report("done", "");
  return heldModel(files, work, book);
}

/**
 * Asks whoever has to be asked before the place is held, since that may take long and others would have to wait. Nothing is summed or written for it.
 *
 * @returns what was agreed to, where there was something to ask
 * @throws {ConsentNeededError} where the answer is no; the signal's reason when aborted
 */
export async function askBefore(work: ModelWork): Promise<Agreement | undefined> {
  const { manifest, dtype, place, source, line, signal, consent, localFilesOnly } = work;
  if (typeof consent !== "function" || localFilesOnly) return undefined;
  const book = await RecordBook.open(place, manifest.hub, manifest.revision);
  const states = await inspect(await allFiles(manifest, dtype, place), work, book, "none");
  if (!states.some(({ file, state }) => isLacking(file, state))) return undefined;
  const listing = await askHub(line.fetch, source, { hub: manifest.hub, revision: revisionOf(work, book) }, signal);
  const all = await inspect(await allFiles(manifest, dtype, place, listing), work, book, "none");
  const wanted = all.filter(({ state }) => state.state !== "whole" && state.state !== "absent");
  checkList(work, wanted, listing);
  await seekConsent(work, offerOf(work, wanted, new Plan(work.meter, book, listing)));
  return { listing, begun: book.all.commit, files: wanted.map(({ file }) => file.path) };
}

/** What the hub does not list need not be agreed to. */
function checkList({ manifest, source }: ModelWork, wanted: readonly { file: ModelFile }[], listing: Listing | undefined): void {
  if (listing === undefined) return;
  const lacking = wanted.find(({ file }) => file.isOptional !== true && !listing.files.has(file.path));
  if (lacking === undefined) return;
  throw storeFailure("not-found", { model: manifest.name, source, file: lacking.file.path, status: "404" });
}

/** Optional files are fetched with others, and are no reason to fetch by themselves. */
const isLacking = ({ isOptional }: ModelFile, { state }: FileState): boolean =>
  state === "damaged" || ((state === "missing" || state === "part") && isOptional !== true);

async function inspect(
  files: readonly ModelFile[],
  { place, meter, signal }: ModelWork,
  book: RecordBook,
  sum: "none" | "changes",
): Promise<{ file: ModelFile; state: FileState }[]> {
  const states: { file: ModelFile; state: FileState }[] = [];
  for (const file of files) {
    const summing = (): void => meter.report("checking", file.path);
    states.push({ file, state: await inspectFile(place, book, file, { sum, signal, summing }) });
  }
  return states;
}

async function fetchLacking(work: ModelWork, book: RecordBook): Promise<void> {
  const { manifest, dtype, place, source, line, meter, signal } = work;
  // What was agreed to is what is fetched: the hub's list may be another one by now. Where another process has begun meanwhile, it is asked anew.
  const { commit } = book.all;
  const agreed = [work.agreed?.begun, work.agreed?.listing?.commit].includes(commit) ? work.agreed : undefined;
  const listing = agreed
    ? agreed.listing
    : await askHub(line.fetch, source, { hub: manifest.hub, revision: revisionOf(work, book) }, signal);
  const plan = new Plan(work.meter, book, listing);
  const states = await inspect(await allFiles(manifest, dtype, place, listing), work, book, "changes");
  const wanted = states.filter(({ state }) => state.state !== "whole" && state.state !== "absent");
  checkList(work, wanted, listing);
  const offer = offerOf(work, wanted, plan);
  // What lay here whole, as it seemed, may have turned out damaged when it was summed.
  if (!agreed || wanted.some(({ file }) => !agreed.files.includes(file.path))) await seekConsent(work, offer);
  await checkRoom(work, offer, wanted);
  const useless = states.filter(({ state }) => state.state === "damaged").map(({ file }) => file.path);
  for (const path of [...book.outdated, ...useless]) await place.remove(path);
  if (book.all.commit === null && listing?.commit !== undefined) await book.keepCommit(listing.commit);

  const settled = new Set(
    states.filter(({ state }) => state.state === "whole" || state.state === "absent").map(({ file }) => file.path),
  );
  const received = states.filter(({ state }) => state.state === "whole" || state.state === "part");
  meter.set(
    received.reduce((sum, { state }) => sum + state.bytes, 0),
    plan.totalOf(states.map(({ file }) => file)),
  );
  const revision = revisionOf(work, book);
  const fileWork: FileWork = {
    ...{ model: manifest.name, source, place, book, line, gate: work.gate, meter, signal },
    addressOf: (path) => addressOf(source, manifest, revision, path),
    sized: (path, bytes) => plan.learn(path, bytes),
  };
  // Which files hold weights beside a network may only be known once config.json is here: the list is looked at again after each file.
  for (;;) {
    const files = await allFiles(manifest, dtype, place, listing);
    meter.expect(plan.totalOf(files));
    const next = files.find(({ path }) => !settled.has(path) && !plan.isAbsent(path));
    if (next === undefined) return;
    settled.add(next.path);
    if ((await fetchFile(fileWork, next, plan.expected(next))) === undefined) plan.learn(next.path, 0);
  }
}

function offerOf(
  { manifest, dtype, source }: ModelWork,
  wanted: readonly { file: ModelFile; state: FileState }[],
  plan: Plan,
): DownloadOffer {
  const known = plan.totalOf(wanted.map(({ file }) => file));
  const here = wanted.reduce((sum, { state }) => sum + (state.state === "part" ? state.bytes : 0), 0);
  return {
    model: manifest.name,
    dtype,
    bytes: Math.max(0, (known ?? estimatedBytes(manifest, dtype)) - here),
    isEstimate: known === undefined,
    source: `${source}/${manifest.hub}`,
    license: manifest.license,
    files: wanted.map(({ file }) => file.path),
  };
}

async function seekConsent({ consent, signal }: ModelWork, offer: DownloadOffer): Promise<void> {
  const agreed =
    typeof consent === "function"
      ? await orAborted(
          askTheirs(() => consent(offer)),
          signal,
        )
      : consent === true;
  signal.throwIfAborted();
  if (agreed) return;
  const { model, dtype, bytes, isEstimate, source, license } = offer;
  const words = bytesInWords(bytes);
  const size = isEstimate ? { key: "model-store.about", params: { size: words } } : words;
  const said = { key: "model-store.consent", params: { model: `${model} (${dtype})`, size, source, license } };
  throw new ConsentNeededError(storeSentence(said), { offer, said });
}

/** Better before than after an hour. An estimate is no reason to refuse. */
async function checkRoom(
  { manifest, place }: ModelWork,
  { bytes, isEstimate }: DownloadOffer,
  wanted: readonly { file: ModelFile }[],
): Promise<void> {
  const room = isEstimate ? undefined : await place.room();
  if (room === undefined || room >= bytes) return;
  const file = wanted.at(-1)?.file.path ?? "";
  throw storeFailure("no-space", { model: manifest.name, file, size: bytesInWords(bytes) });
}

/** The commit that was begun with, where it is known: a branch may have moved on. */
const revisionOf = ({ manifest }: ModelWork, book: RecordBook): string => book.all.commit ?? manifest.revision;

/** Which weights they are goes by the sums of all files. */
async function heldModel(files: readonly ModelFile[], work: ModelWork, book: RecordBook): Promise<HeldModel> {
  const { manifest, dtype, place } = work;
  const sums: string[] = [];
  const paths: string[] = [];
  for (const { path } of files) {
    const record = (await place.size(path)) === undefined ? undefined : book.file(path);
    if (record === undefined) continue;
    sums.push(record.sha256);
    paths.push(path);
  }
  const identity = { id: manifest.id, revision: revisionOf(work, book), dtype, sha256: sumOfTexts(sums) };
  return { manifest, dtype, place, files: paths, identity };
}
