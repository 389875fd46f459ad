import { sayPlainly } from "@math-viz/sdk";
import type { Taken } from "./formats.ts";

/** With its extension a name stays within what every file system takes, even in letters of four bytes. */
const longest = 60;

/**
 * What a file of a figure is called: its title, as a person would look for it. Signs that a file system does not take become their full-width forms, which
 * look the same: y = 1／x.
 */
export function fileName({ figure: { title, id }, wording }: Pick<Taken, "figure" | "wording">): string {
  const said = Object.hasOwn(wording, title.key) ? sayPlainly(title, wording) : id;
  const plain = [...said.replace(/[\p{C}\p{Z}]+/gu, " ")].slice(0, longest).join("");
  const safe = plain.replace(/["*/:<>?\\|]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + fullWidth));
  // Windows takes no point or space at an end, and a point at the beginning hides a file elsewhere.
  return safe.replace(/^[. ]+|[. ]+$/g, "") || "figure";
}

/** From a sign of ASCII to its full-width form. */
const fullWidth = 0xfee0;
