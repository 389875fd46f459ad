import type { Derivation, Language, Wording } from "@math-viz/sdk";

/** What a server leaves in the page beside its markup. */
export interface ServerData {
  derivation: Derivation;
  wording: Wording;
  lang?: Language;
}

/** The derivation that a server has put into the element, or undefined where there is none that can be used: then it is solved here. */
export function serverData(host: HTMLElement): ServerData | undefined {
  const script = host.querySelector(':scope > script[type="application/json"][data-math-viz]');
  if (script === null) return undefined;
  try {
    const data: unknown = JSON.parse(script.textContent ?? "");
    return isServerData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isServerData(data: unknown): data is ServerData {
  if (typeof data !== "object" || data === null) return false;
  const { derivation, wording } = data as Partial<ServerData>;
  if (
    typeof wording !== "object" ||
    wording === null ||
    derivation?.version !== 1 ||
    typeof derivation.question?.text !== "string"
  )
    return false;
  return [derivation.readings, derivation.steps, derivation.answers, derivation.figures].every(Array.isArray);
}
