import { faces } from "./faces.ts";
import { fontSource } from "./font-source.ts";

/** Documents whose fonts are registered: a face belongs to the document, a rule in a shadow root would not be heard. */
const registered = new WeakSet<Document>();

/** Makes KaTeX's fonts known to the document. A file is fetched when a character of it is first drawn. */
export function registerFonts(document: Document): void {
  if (registered.has(document)) return;
  registered.add(document);
  for (const face of faces) {
    const source = fontSource(face);
    if (source !== undefined)
      document.fonts.add(new FontFace(face.family, source, { weight: face.weight, style: face.style, display: "block" }));
  }
}
