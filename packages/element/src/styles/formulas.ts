/** Formulas: KaTeX's setting for the eye over MathML for the ear, breaking at relations, scrolling only when that is not enough. */
export const formulas = `
.formula { position: relative; }
.formula.display {
  min-width: 0;
  padding-block: 0.1em 0.15em;
  overflow: auto hidden;
  overscroll-behavior-inline: contain;
  scrollbar-width: thin;
}
/* What scrolls fades out where there is more of it, and has its scrollbar. */
.formula.display[tabindex] { padding-block-end: 0.4em; }
.formula.more-after { mask-image: linear-gradient(to left, transparent, black 2.5rem); }
.formula.more-before { mask-image: linear-gradient(to right, transparent, black 2.5rem); }
.formula.more-before.more-after { mask-image: linear-gradient(to right, transparent, black 2.5rem calc(100% - 2.5rem), transparent); }
.formula.display > .katex { display: block; }
.formula.display .katex-html { display: block; padding-inline-start: 1.6em; text-indent: -1.6em; }
.formula.display .katex-html > * { text-indent: 0; }
.held { white-space: nowrap; }
.held > .formula { display: inline-block; max-width: 100%; white-space: normal; }
.together { display: inline-block; white-space: nowrap; }
.together.broken { display: inline; white-space: normal; }
.unbroken .katex-html { white-space: nowrap; }
.formula.display .katex-base { margin-block: 0.12em; }
.formula > math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; font-size: 1.12em; }
/* Before KaTeX's setting is there, or without scripts: as high as with it, so that nothing jumps. MathML does not break; what is long scrolls. */
.formula.display:not(.set) { padding-block: 0.45em 0.5em; }
:is(.said-back, .said, .note):has(.formula:not(.set)) { overflow: auto hidden; }
/* Coordinates of a point may be long fractions, which break nowhere: they scroll with their caption, for what scrolls by itself stands on no line. */
figcaption { overflow: auto hidden; }
/* Fractions in two lines do not touch. */
figcaption .katex-base { margin-block: 0.15em; }
.formula.display > math { display: block math; width: max-content; text-align: start; }

/* The setting is hidden from screen readers, so the MathML must be where it is seen: touch finds what is read there. */
.formula.set > math {
  position: absolute;
  inset: 0;
  width: auto;
  overflow: hidden;
  opacity: 0;
  user-select: none;
}
.formula .katex { font-size: 1.13em; line-height: 1.2; }
.formula.display .katex { font-size: 1.2em; line-height: 1.3; }
.formula .latex, .formula .plain { font-family: var(--_serif); overflow-wrap: anywhere; }
.formula .latex { font: 0.9em ui-monospace, monospace; }
`;
