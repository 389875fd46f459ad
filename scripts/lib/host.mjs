import { spawnSync } from "node:child_process";
import { Sentence } from "./repository.mjs";

const leastNode = [20, 20];
const leastNpm = [10, 0];

/**
 * Throws a Sentence where the Node or the npm that started this is too old.
 * @param {string} [node] version, such as "20.20.1"
 * @param {string} [npm] version, such as "10.8.2"
 */
export function checkHost(node = process.versions.node, npm = npmVersion()) {
  if (isBefore(node, leastNode))
    throw new Sentence(
      `math-viz needs Node ${leastNode.join(".")} or later, and this is Node ${node}. Get a newer one from https://nodejs.org.`,
    );
  if (isBefore(npm, leastNpm))
    throw new Sentence(
      `math-viz needs npm ${leastNpm[0]} or later, and this is npm ${npm || "(not found)"}. Get it by: npm install --global npm@10`,
    );
}

/** npm says who it is to the scripts that it runs; a script started by hand asks. */
function npmVersion() {
  const agent = /\bnpm\/(\S+)/.exec(process.env.npm_config_user_agent ?? "");
  return agent?.[1] ?? spawnSync("npm --version", { shell: true, encoding: "utf8" }).stdout.trim();
}

/**
 * @param {string} version
 * @param {number[]} least
 */
function isBefore(version, least) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least;
  return !(major > leastMajor || (major === leastMajor && minor >= leastMinor));
}
