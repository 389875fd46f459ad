/** Formulas: KaTeX's setting for the eye over MathML for the ear, breaking at relations, scrolling only when that is not enough. */
export const formulas = `
.formula { position: relative; }
.formula.display {
  min-width: 0;
  padding-block: 0.1em 0.15em;
  overflow: auto hidden;
  overscroll-behavior-inline: contain;
  scrollbar-width: thin;
  /* Shadows at the sides say that there is more; the paper laid over them moves with the formula and hides them at its ends. */
  background:
    linear-gradient(to right, var(--_paper) 40%, transparent) left / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--_paper) 40%, transparent) right / 2.5rem 100% no-repeat local,
    linear-gradient(to right, color-mix(in srgb, var(--_ink) 22%, transparent), transparent) left / 0.9rem 100% no-repeat scroll,
    linear-gradient(to left, color-mix(in srgb, var(--_ink) 22%, transparent), transparent) right / 0.9rem 100% no-repeat scroll;
}
.formula.display > .katex { display: block; }
.formula.display .katex-html { display: block; padding-inline-start: 1.6em; text-indent: -1.6em; }
.formula.display .katex-html > * { text-indent: 0; }
.formula.display .between-relations { display: inline-block; max-width: 100%; }
.formula.display .katex-base { margin-block: 0.12em; }
.formula > math { font-size: 1.12em; }
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
