import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./process.mjs";
import { Sentence } from "./repository.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The machine as far as finding a browser goes; a test has its own. */
export interface Machine {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** Whether the file is there and may be run. */
  has(file: string): boolean;
  isRoot: boolean;
  /** The text of /etc/os-release, where there is one. */
  release: string;
}

/**
 * The Chrome or Chromium to test with: CHROME_PATH, else an installed one, else Debian's package, installed where this is Debian and we are
 * root. Throws a Sentence that says what to install.
 */
export async function ensureChromium(machine: Machine = thisMachine()): Promise<string> {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  if (machine.platform === "linux" && machine.isRoot && /^ID="?debian"?$/m.test(machine.release)) {
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await run("Reading Debian's package lists (apt-get update)", "apt-get", ["update"], { environment });
    await run("Installing Chromium (apt-get)", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      environment,
    });
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new Sentence(
    "The browser tests need Chrome or Chromium, and none was found. Install one " +
      "(Debian: apt-get install chromium; macOS: brew install --cask chromium; elsewhere: https://www.google.com/chrome), " +
      "or set CHROME_PATH to its program, and run npm test again.",
  );
}

/** An installed Chrome or Chromium, if there is one. Throws a Sentence where CHROME_PATH names none. */
export function findChromium(machine: Machine): string | undefined {
  const chosen = machine.environment.CHROME_PATH;
  if (chosen) {
    if (machine.has(chosen)) return chosen;
    throw new Sentence(
      `CHROME_PATH is "${chosen}", and there is no program of that name. Correct it, or unset it to use an installed Chrome.`,
    );
  }
  return usualPlaces(machine).find((place) => machine.has(place));
}

function usualPlaces({ platform, environment }: Machine): string[] {
  const folders = (environment.PATH ?? environment.Path ?? "").split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, platform === "win32" ? `${name}.exe` : name)));
  if (platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return [
      ...roots.flatMap((folder) => ["Google/Chrome", "Chromium"].map((name) => join(folder, name, "Application", "chrome.exe"))),
      ...onPath,
    ];
  }
  if (platform === "darwin") {
    const roots = ["/Applications", join(environment.HOME ?? homedir(), "Applications")];
    return [
      ...roots.flatMap((folder) =>
        ["Google Chrome", "Chromium"].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
      ),
      ...onPath,
    ];
  }
  return [...onPath, "/usr/bin/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    has: isProgram,
    isRoot: process.getuid?.() === 0,
    release: existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "",
  };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** How tests start it: alone, silent on the network, and without its sandbox only where it refuses to run with one (as root). */
export function chromiumArguments(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
