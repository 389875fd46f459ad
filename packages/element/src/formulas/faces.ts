/** KaTeX's typefaces: family, file, weight, style. */
export interface Face {
  family: string;
  file: string;
  weight: "normal" | "bold";
  style: "normal" | "italic";
}

const face = (family: string, cut: string): Face => ({
  family: `KaTeX_${family}`,
  file: `KaTeX_${family}-${cut}`,
  weight: cut.startsWith("Bold") ? "bold" : "normal",
  style: cut.endsWith("Italic") ? "italic" : "normal",
});

export const faces: readonly Face[] = [
  ...["Regular", "Bold", "Italic", "BoldItalic"].map((cut) => face("Main", cut)),
  ...["Italic", "BoldItalic"].map((cut) => face("Math", cut)),
  ...["Size1", "Size2", "Size3", "Size4", "AMS", "Script", "Typewriter"].map((family) => face(family, "Regular")),
  ...["Regular", "Bold"].flatMap((cut) => [face("Caligraphic", cut), face("Fraktur", cut)]),
  ...["Regular", "Bold", "Italic"].map((cut) => face("SansSerif", cut)),
];
