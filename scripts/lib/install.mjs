import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hashOf, isDone, markDone } from "./hash.mjs";
import { run } from "./process.mjs";
import { root, Sentence } from "./repository.mjs";

/**
 * Nothing fetches binaries while installing. Install scripts are off (.npmrc), and should somebody turn them on, onnxruntime-node's, which
 * would download CUDA libraries that neither the build nor the tests need, does nothing.
 */
export const installEnvironment = { ONNXRUNTIME_NODE_INSTALL: "skip", npm_config_onnxruntime_node_install: "skip" };

/** @type {string} */
const pinnedVersion = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devDependencies.node;

/**
 * Installs what package-lock.json lists, unless that very file was installed before, and returns the path of the Node to go on with.
 * @returns {Promise<string>}
 */
export async function ensureInstalled() {
  const lock = hashOf(["package-lock.json"], [process.platform, process.arch]);
  const installed = isDone("installed", lock);
  if (!installed) {
    await npm("Installing packages (npm ci)", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    markDone("installed", lock);
  }
  const node = pinnedNode() ?? (installed ? hostNode() : undefined);
  if (node !== undefined) return node;
  const trouble = await installPinnedNode();
  const found = pinnedNode() ?? hostNode();
  if (found !== undefined) return found;
  const major = Number.parseInt(pinnedVersion, 10);
  throw new Sentence(
    `${trouble}\nThe build tools need Node ${major}, and npm could not install Node ${pinnedVersion} for ${process.platform}-${process.arch} ` +
      `(see above). Install Node ${major} or later from https://nodejs.org and run this again.`,
  );
}

/**
 * The toolchain's Node comes from the npm package "node", whose install script picks the binary of this platform. Not every version is there
 * for every platform; then a host that is new enough must do. Returns what npm had to complain about.
 */
async function installPinnedNode() {
  try {
    await npm(`Installing Node ${pinnedVersion} for the toolchain`, [
      "rebuild",
      "node",
      "--ignore-scripts=false",
      "--loglevel=error",
    ]);
    return "";
  } catch (error) {
    if (error instanceof Sentence) return error.message;
    throw error;
  }
}

/** The pinned Node, if it is there and runs. */
function pinnedNode() {
  const path = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  return versionOf(path) === pinnedVersion ? path : undefined;
}

/** The Node that npm runs on, if it is as new as the pinned one. */
function hostNode() {
  const path = nodeOfNpm();
  return Number.parseInt(versionOf(path), 10) >= Number.parseInt(pinnedVersion, 10) ? path : undefined;
}

/**
 * "24.1.0", or "" where there is no such program.
 * @param {string} node
 */
function versionOf(node) {
  return /^v(\S+)/.exec(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout ?? "")?.[1] ?? "";
}

/** The Node that npm itself runs on: `npm ci` removes the pinned one, and with it perhaps the binary of this process. */
function nodeOfNpm() {
  return process.env.npm_node_execpath ?? process.execPath;
}

/**
 * The npm that started this, or the one on the PATH.
 * @param {string} what
 * @param {string[]} words
 */
async function npm(what, words) {
  const cli = process.env.npm_execpath ?? "";
  if (cli.endsWith("npm-cli.js")) return run(what, nodeOfNpm(), [cli, ...words], { environment: installEnvironment });
  if (process.platform !== "win32") return run(what, "npm", words, { environment: installEnvironment });
  return run(what, "cmd.exe", ["/d", "/s", "/c", "npm", ...words], { environment: installEnvironment });
}
