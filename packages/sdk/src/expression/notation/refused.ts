/** Notation that is known and not read, so that the error can say what it is about. Keys are characters and names of commands. */
const subjects: ReadonlyMap<string, string> = new Map(
  (
    [
      ["integrals", "idotsint oiint ∯ ∰"],
      ["limits", "limsup liminf varlimsup varliminf"],
      ["vectors", "vec overrightarrow mathbf boldsymbol"],
      ["bars over letters", "overline bar hat tilde"],
      ["factorials and binomials", "! binom"],
      ["percentages", "%"],
      ["angles in degrees", "° circ degree"],
      ["ratios with a colon (write /)", ":"],
      ["systems in an environment (write a comma between equations)", "begin end \\ &"],
      ["arrows and implications", "Rightarrow implies iff Leftrightarrow ⇒ ⇔ ⟹ ⟺"],
      ["rounded values", "approx ≈ simeq"],
      ["congruences", "equiv ≡ pmod"],
      ["intersections and differences of sets", "cap setminus subset subseteq notin ∩ ∖ ⊂ ⊆ ∉"],
      ["dots for what is left out", "ldots cdots dots …"],
      ["norms", "| ‖"],
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
