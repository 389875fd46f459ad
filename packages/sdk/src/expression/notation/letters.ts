/**
 * Greek letters: the name is both the LaTeX command and the symbol in MathJSON. Capitals and omicron that look like Latin letters are
 * left out, since a formula with both could not be told apart by a reader. π is the number, not a letter.
 */
const greek: ReadonlyMap<string, string> = new Map(
  (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ " +
    "rho ρ varrho ϱ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω " +
    "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
  )
    .match(/\S+ \S+/g)
    ?.map((entry) => entry.split(" ") as [string, string]),
);

const names: ReadonlyMap<string, string> = new Map([...greek].map(([name, glyph]) => [glyph, name]));

/** "alpha" as "α", or undefined where it is no Greek letter. */
export function greekGlyph(name: string): string | undefined {
  return greek.get(name);
}

/** "α" as "alpha", or undefined where it is no Greek letter. */
export function greekName(glyph: string): string | undefined {
  return names.get(glyph);
}

export const greekNames: readonly string[] = [...greek.keys()];

/** Letters that name functions: directly before a bracket they are calls, f(x), where any other letter multiplies, a(x + 1). */
export function isFunctionLetter(symbol: string): boolean {
  return /^[fghFGH](_|$)/.test(symbol);
}

/** Letters that name a probability, whose bracket may hold statements: P(X > 1). */
export function isProbability(symbol: string): boolean {
  return symbol === "P" || symbol === "ℙ";
}

/** A symbol taken apart: "x_1" has base "x" and subscript "1". */
export function symbolParts(symbol: string): { base: string; subscript: string | undefined } {
  const at = symbol.indexOf("_");
  return at < 0 ? { base: symbol, subscript: undefined } : { base: symbol.slice(0, at), subscript: symbol.slice(at + 1) };
}
