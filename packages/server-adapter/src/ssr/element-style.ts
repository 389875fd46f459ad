import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elementFolder } from "../http/folders.ts";

let style: string | undefined;

/** The element's stylesheet, as built: for a shadow root. */
export function elementStyle(): string {
  style ??= readFileSync(join(elementFolder(), "math-viz.css"), "utf8");
  return style;
}

/** A stylesheet for a shadow root as one for an element of the page itself, which takes the host's place. */
export function forLightElement(style: string, selector: string): string {
  return style
    .replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, (_, condition: string) => selector + condition)
    .replaceAll(":host", selector);
}
