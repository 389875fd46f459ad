/**
 * Text that a terminal may show: control characters (with which a question could move the cursor, recolour the screen or set its title),
 * direction overrides and lone surrogates become �, line ends become spaces.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "�");
}

/** At most so many characters, with an ellipsis for the rest. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
