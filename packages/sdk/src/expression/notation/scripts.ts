/** The plain form of a raised character. */
export const superscripts = new Map(
  pairs("⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ⁺+ ⁻- ⁽( ⁾) ᵃa ᵇb ᶜc ᵈd ᵉe ᶠf ᵍg ʰh ⁱi ʲj ᵏk ˡl ᵐm ⁿn ᵒo ᵖp ʳr ˢs ᵗt ᵘu ᵛv ʷw ˣx ʸy ᶻz"),
);
/** The plain form of a lowered character. */
export const subscripts = new Map(
  pairs("₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9 ₊+ ₋- ₌= ₐa ₑe ₕh ᵢi ⱼj ₖk ₗl ₘm ₙn ₒo ₚp ᵣr ₛs ₜt ᵤu ᵥv ₓx"),
);
const raised = new Map([...superscripts].map(([glyph, plain]) => [plain, glyph]));
const lowered = new Map([...subscripts].map(([glyph, plain]) => [plain, glyph]));

/** The text in raised characters (x², x⁻¹), or undefined where one of its characters has no raised form. */
export function toSuperscript(text: string): string | undefined {
  return shift(text, raised);
}

/** The text in lowered characters (x₁), or undefined where one of its characters has no lowered form. */
export function toSubscript(text: string): string | undefined {
  return shift(text, lowered);
}

function pairs(text: string): [string, string][] {
  return text.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}

function shift(text: string, table: ReadonlyMap<string, string>): string | undefined {
  const shifted = [...text].map((character) => table.get(character));
  return text !== "" && shifted.every((character) => character !== undefined) ? shifted.join("") : undefined;
}
