/** Text for an element's content or a quoted attribute. Control characters that HTML may not hold and lone surrogates become �. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}/gu, "�")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Data as JSON that may stand inside a script element: without "<" neither `</script>` nor `<!--` can occur, without ">" no `-->`, and
 * U+2028 and U+2029, line ends in old JavaScript, are escaped too. JSON.parse gives back the very same data.
 */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
