import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser to test in: CHROME_PATH, else an installed Chrome or Chromium. Throws with what to do where there is none. */
export function findChrome(): string {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== "") {
    if (!runs(asked)) throw new Error(`CHROME_PATH is ${asked}, which is no program`);
    return asked;
  }
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...onPath, ...places].find(runs);
  if (found === undefined) throw new Error("no Chrome or Chromium found: install one, or set CHROME_PATH to its program");
  return found;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
