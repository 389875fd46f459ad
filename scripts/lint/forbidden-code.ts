import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What no source of a package may hold: code made of strings, markup made of strings, and styles that a strict page refuses. */
export const forbidden: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\beval\s*\(/, instead: "code is never made of strings" },
  { pattern: /\bFunction\s*\(/, instead: "code is never made of strings" },
  { pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/, instead: "pass a function" },
  { pattern: /\b(?:inner|outer)HTML\b(?:\s*[+?|&]*=(?!=)|\s*:|["'`]\s*\])/, instead: "make nodes" },
  {
    pattern: /\b(?:insertAdjacentHTML|setHTMLUnsafe|unsafeHTML|unsafeSVG|parseHTMLUnsafe|createContextualFragment)\b/,
    instead: "make nodes",
  },
  { pattern: /\bdocument\.write(?:ln)?\b/, instead: "make nodes" },
  { pattern: /\bsetAttribute(?:NS)?\s*\((?:[^,()]*,)?\s*["'`]style["'`]/, instead: "set properties of element.style" },
];

// Only after a space or at a line's start: "image/*" in a string opens no comment.
const comments = /(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;

/** One sentence, with file and line, for every place that holds what is forbidden. */
export function checkForbiddenCode(root: string): string[] {
  return globSync("packages/*/src/**/*.ts", { cwd: root })
    .filter((file) => !file.endsWith(".test.ts"))
    .sort()
    .flatMap((file) =>
      findForbidden(readFileSync(join(root, file), "utf8")).map(
        ({ line, text, instead }) => `${file}:${line}: ${text} (${instead})`,
      ),
    );
}

export function findForbidden(source: string): { line: number; text: string; instead: string }[] {
  const code = source.replace(comments, (comment) => comment.replace(/[^\n]/g, " "));
  return forbidden.flatMap(({ pattern, instead }) =>
    [...code.matchAll(new RegExp(pattern, "g"))].map((match) => ({
      line: code.slice(0, match.index).split("\n").length,
      text: match[0].trim(),
      instead,
    })),
  );
}
