import { builtin } from "../../backend/node/builtin.ts";
import { dtypesOf, type ModelManifest } from "../manifest/manifest.ts";
import { storeFailure } from "./failure.ts";

/** The names that a model's folder may have. ModelScope writes three underscores for a dot: DeepSeek-R1-Distill-Qwen-1___5B. */
function namesOf({ id, name, hub, alsoNamed = [] }: ModelManifest): string[] {
  const names = [hub.slice(hub.indexOf("/") + 1), name, ...alsoNamed, id];
  return [...new Set(names.flatMap((each) => [each, each.replaceAll(".", "___")]))];
}

/**
 * The folder of a model that somebody else put there: the folder itself that is named, one in it that has the model's name, with or without its
 * owner's before, or a snapshot in the layout of the hub's cache (models--owner--name/snapshots/commit).
 *
 * @throws {ModelStoreError} of kind "not-here" where there is none; "wrong-format" where there is one without ONNX files
 */
export async function findLocalFolder(folder: string, manifest: ModelManifest): Promise<string> {
  const found: string[] = [];
  for (const each of await candidates(folder, manifest)) if (await isFile(each, "config.json")) found.push(each);
  for (const each of found) for (const path of networksOf(manifest)) if (await isFile(each, path)) return each;
  const [first] = found;
  const model = manifest.name;
  if (first === undefined) throw storeFailure("not-here", { model, file: `${folder}: config.json` });
  const others = (await namesIn(first)).filter((name) => /\.(?:safetensors|gguf|bin|pt|onnx)$/.test(name));
  throw storeFailure("wrong-format", { model, folder: first, found: others.slice(0, 3).join(", ") || "config.json" });
}

const networksOf = (manifest: ModelManifest): string[] =>
  dtypesOf(manifest).flatMap((dtype) => (manifest.dtypes[dtype] ?? []).map(({ path }) => path));

async function candidates(folder: string, manifest: ModelManifest): Promise<string[]> {
  const { join } = builtin("node:path");
  const [owner = "", name = ""] = manifest.hub.split("/");
  const names = namesOf(manifest);
  const plain = [folder, ...names.map((each) => join(folder, each)), ...names.map((each) => join(folder, owner, each))];
  const cached = [folder, join(folder, `models--${owner}--${name}`), join(folder, "hub", `models--${owner}--${name}`)];
  return [...plain, ...(await Promise.all(cached.map(snapshotsIn))).flat()];
}

/** The one that "main" is first. */
async function snapshotsIn(folder: string): Promise<string[]> {
  const { join } = builtin("node:path");
  const main = await builtin("node:fs/promises")
    .readFile(join(folder, "refs", "main"), "utf8")
    .catch(() => "");
  const names = await namesIn(join(folder, "snapshots"));
  return [main.trim(), ...names.filter((name) => name !== main.trim())]
    .filter((name) => names.includes(name))
    .map((name) => join(folder, "snapshots", name));
}

const namesIn = (folder: string): Promise<string[]> =>
  builtin("node:fs/promises")
    .readdir(folder)
    .catch(() => []);

async function isFile(folder: string, path: string): Promise<boolean> {
  const { join } = builtin("node:path");
  const found = await builtin("node:fs/promises")
    .stat(join(folder, path))
    .catch(() => undefined);
  return found?.isFile() === true;
}
