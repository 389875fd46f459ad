/** Notation that is known and not read, so that the error can say what it is about. Keys are characters and names of commands. */
const subjects: ReadonlyMap<string, string> = new Map(
  (
    [
      ["integrals over surfaces", "idotsint oiint ∯ ∰"],
      ["limits", "limsup liminf varlimsup varliminf"],
      ["bounds above and below", "sup inf"],
      ["marks under or over a formula", "underline overset stackrel underbrace overbrace cancel"],
      ["orders of size", "ll gg ≪ ≫"],
      ["vectors of operators", "otimes oplus ⊗ ⊕"],
    ] as const
  ).flatMap(([subject, names]) => names.split(" ").map((name) => [name, subject] as const)),
);

/** What was expected instead of a character or a command that is no part of the notation. */
export function insteadOf(name: string): string {
  const subject = subjects.get(name);
  if (subject !== undefined) return `a formula without ${subject}`;
  return /\p{L}/u.test(name.charAt(0)) && /\P{ASCII}/u.test(name.charAt(0))
    ? "a formula without words"
    : "a sign of school algebra";
}
