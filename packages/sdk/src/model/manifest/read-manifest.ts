import type { Dtype } from "../../backend/choosing/choose-backend.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { type ModelFile, type ModelManifest, type PromptProfile, pathPattern } from "./manifest.ts";

/** A check of one value; throws what should stand there. */
type Check<T> = (value: unknown, at: string) => T;
type Fields<T> = { [Name in keyof T]-?: Check<T[Name]> };

function wrong(at: string, wanted: string, value: unknown): MisuseError {
  const shown = JSON.stringify(value) ?? "nothing";
  return new MisuseError(`a model's manifest needs ${wanted} at ${at}, not ${shown.slice(0, 60)}`);
}

const matching =
  (pattern: RegExp, wanted: string): Check<string> =>
  (value, at) => {
    if (typeof value !== "string" || !pattern.test(value)) throw wrong(at, wanted, value);
    return value;
  };

const between =
  (from: number, to: number, wanted: string, isWhole = false): Check<number> =>
  (value, at) => {
    if (typeof value !== "number" || !(value >= from && value <= to) || (isWhole && !Number.isInteger(value)))
      throw wrong(at, wanted, value);
    return value;
  };

const oneOf =
  <T extends string | boolean>(...values: readonly T[]): Check<T> =>
  (value, at) => {
    if (!values.includes(value as T)) throw wrong(at, values.join(" or "), value);
    return value as T;
  };

const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, at) =>
    value === null ? null : check(value, at);

/** A field that may be left out; what is left out stays out. */
const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, at) =>
    value === undefined ? undefined : check(value, at);

const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, "a list", value);
    return value.map((each, index) => check(each, `${at}[${index}]`));
  };

const filled =
  <T>(check: Check<readonly T[]>, wanted: string): Check<readonly T[]> =>
  (value, at) => {
    const read = check(value, at);
    if (read.length === 0) throw wrong(at, wanted, value);
    return read;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All fields checked, and no others: a field that is misspelt would else be a field that is missing. */
const object =
  <T extends object>(fields: Fields<T>): Check<T> =>
  (value, at) => {
    if (!isObject(value)) throw wrong(at, "an object", value);
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (stranger !== undefined) throw new MisuseError(`a model's manifest has no field "${stranger}" at ${at}`);
    const entries = Object.entries<Check<unknown>>(fields as Record<string, Check<unknown>>);
    const read = entries.map(([name, check]) => [name, check(value[name], at === "" ? name : `${at}.${name}`)] as const);
    return Object.fromEntries(read.filter(([, each]) => each !== undefined)) as T;
  };

const text = matching(/^\S(?:.*\S)?$/s, "a text");
const whole = (wanted: string): Check<number> => between(1, Number.MAX_SAFE_INTEGER, wanted, true);

const path = matching(pathPattern, "a path within the repository");

const file = object<ModelFile>({
  path,
  bytes: orNull(whole("a number of bytes, or null")),
  sha256: orNull(matching(/^[0-9a-f]{64}$/, "64 hexadecimal digits, or null")),
  isOptional: maybe(oneOf(true, false)) as Check<boolean>,
});

const dtypeNames: readonly Dtype[] = ["fp32", "fp16", "q8", "q4", "q4f16"];

const weights = filled(listOf(file), "at least one file");

const dtypes: Check<ModelManifest["dtypes"]> = (value, at) => {
  if (!isObject(value) || Object.keys(value).length === 0) throw wrong(at, "at least one dtype with its files", value);
  const known = oneOf(...dtypeNames);
  return Object.fromEntries(Object.entries(value).map(([name, files]) => [known(name, at), weights(files, `${at}.${name}`)]));
};

const profile = object<PromptProfile>({
  thinking: oneOf("open", "asked", "none"),
  sampling: object<PromptProfile["sampling"]>({
    temperature: between(0, 2, "a temperature from 0 to 2"),
    topP: between(0, 1, "a share from 0 to 1"),
    topK: between(0, 1e6, "a count of tokens", true),
    minP: between(0, 1, "a share from 0 to 1"),
    repetitionPenalty: between(0.5, 2, "a factor from 0.5 to 2"),
  }),
  maxNewTokens: whole("a number of tokens"),
});

const manifest = object<ModelManifest>({
  id: matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, "lower-case letters, digits, dots and dashes"),
  name: text,
  hub: matching(/^[\w-][\w.-]*\/[\w-][\w.-]*$/, "owner/name of a repository"),
  revision: matching(/^(?!\.)[\w.-]+$/, "a branch, a tag or a commit"),
  license: text,
  parameters: between(1e-6, 1e4, "billions of weights"),
  contextLength: whole("a number of tokens"),
  bytesPerToken: whole("a number of bytes"),
  prompt: profile,
  files: listOf(file),
  dtypes,
  knownAnswer: maybe(object<NonNullable<ModelManifest["knownAnswer"]>>({ prompt: text, answer: text })) as Check<
    NonNullable<ModelManifest["knownAnswer"]>
  >,
  alsoNamed: maybe(listOf(matching(/^[\w-][\w.-]*$/, "the name of a folder"))) as Check<readonly string[]>,
});

/**
 * A manifest from JSON, checked field by field.
 *
 * @throws {MisuseError} which field is wrong, and what should stand there
 */
export function readManifest(value: unknown): ModelManifest {
  const read = manifest(value, "");
  const paths = [...read.files, ...Object.values(read.dtypes).flat()].map((each) => each.path);
  const twice = paths.find((each, index) => paths.indexOf(each) !== index);
  if (twice !== undefined) throw new MisuseError(`a model's manifest names "${twice}" twice`);
  return read;
}
