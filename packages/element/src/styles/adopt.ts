/** One sheet for each text, shared by all elements of the page. */
const sheets = new Map<string, CSSStyleSheet>();

/** Adds rules to a shadow root through a constructable stylesheet, which a strict policy allows. */
export function adoptStyles(root: ShadowRoot, text: string): void {
  let sheet = sheets.get(text);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
