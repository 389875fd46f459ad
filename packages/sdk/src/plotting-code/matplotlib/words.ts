/** Text of a title or a legend as plain words: LaTeX between dollars keeps its signs without the dollars. */
export function plainWords(text: string): string {
  return text
    .replaceAll("$", "")
    .replace(/\\(?:mathrm|text|mathbf)\{([^{}]*)\}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
