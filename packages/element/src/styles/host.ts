/**
 * Colours and letters. Light or dark follows the `color-scheme` in force where the element stands, so it agrees with its page; a page can set every
 * colour through a custom property. Text keeps a contrast of 4.5 : 1 and marks of 3 : 1 on both papers.
 */
export const host = `
:host {
  --_paper: var(--math-viz-background, light-dark(#fffefb, #17191e));
  --_ink: var(--math-viz-color, light-dark(#1d1f23, #ece8df));
  --_soft: var(--math-viz-muted, light-dark(#5c5f66, #a8abb3));
  --_line: var(--math-viz-rule, light-dark(#e3dfd4, #343840));
  --_wash: var(--math-viz-wash, light-dark(#f6f3ea, #1f2229));
  --_accent: var(--math-viz-accent, light-dark(#1d4f91, #9cc2f7));
  --_right: var(--math-viz-proved, light-dark(#1e7145, #7fcf9f));
  --_wrong: var(--math-viz-refuted, light-dark(#b3261e, #f59a92));
  --_open: var(--math-viz-sampled, light-dark(#7a5500, #e3bb66));
  --_rim: color-mix(in srgb, var(--_ink) 55%, transparent);
  --_serif: var(--math-viz-font, Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", "Source Serif 4", "Noto Serif", Georgia, "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif);
  --_sans: var(--math-viz-interface-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif);
  --math-viz-surface: var(--_paper);
  --math-viz-curve: light-dark(#1f6feb, #6ea8fe);
  --math-viz-curve-2: light-dark(#bc4c00, #ff9a57);
  --math-viz-curve-3: light-dark(#007d5f, #5ee0b7);
  --math-viz-curve-4: light-dark(#b23f97, #ff9fd6);
  --math-viz-construction: light-dark(#8957e5, #ae94f5);
  --math-viz-person: light-dark(#bc4c00, #ff9a57);
  --math-viz-point: light-dark(#d1242f, #ff8079);
  --math-viz-time-1: light-dark(#0278e7, #6eb0ff);
  --math-viz-time-2: light-dark(#6965e6, #9da3ff);
  --math-viz-time-3: light-dark(#9a52cf, #c794f2);
  --math-viz-time-4: light-dark(#be409d, #e889ca);
  --math-viz-time-5: light-dark(#d13760, #f8869a);
  --math-viz-time-6: light-dark(#d14300, #f88d67);
  display: block;
  container: math-viz / inline-size;
  color: var(--_ink);
  font: 1.0625rem / 1.55 var(--_serif);
  text-align: start;
}
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }

.derivation {
  --_gap: clamp(1rem, 0.5rem + 2.6cqi, 2rem);
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  padding: var(--_gap);
  background: var(--_paper);
  border: 1px solid var(--_line);
  border-radius: var(--math-viz-radius, 0.75rem);
  overflow-wrap: break-word;
}
.derivation:not(:has(> .figures)) > * { max-width: 48rem; }
.derivation > * + * { margin-block-start: var(--_gap); }
p, ol, dl, dd, figure { margin: 0; padding: 0; }

/* Read out, not shown. */
.for-ears {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
:host(:not(:defined)) .needs-script { visibility: hidden; }
@media (scripting: none) { :host(:not(:defined)) .needs-script { display: none; } }
:focus-visible { outline: 0.18em solid var(--_accent); outline-offset: 0.15em; border-radius: 0.2em; }

.solution > .heading, .figures > .heading { display: none; }
.heading {
  margin-block-end: 0.75rem;
  color: var(--_soft);
  font: 600 0.75rem / 1.3 var(--_sans);
  letter-spacing: 0.06em;
  text-transform: uppercase;
}
:lang(zh) .heading, .heading:lang(zh) { letter-spacing: 0.16em; }

.question { padding-inline-end: 0.5rem; }
.said-back {
  font-size: clamp(1.2rem, 1.05rem + 0.9cqi, 1.5rem);
  line-height: 1.4;
  text-wrap: pretty;
}
.as-typed { color: var(--_soft); overflow-wrap: anywhere; }

@supports not (color: light-dark(white, black)) {
  :host {
    --_paper: var(--math-viz-background, #fffefb);
    --_ink: var(--math-viz-color, #1d1f23);
    --_soft: var(--math-viz-muted, #5c5f66);
    --_line: var(--math-viz-rule, #e3dfd4);
    --_wash: var(--math-viz-wash, #f6f3ea);
    --_accent: var(--math-viz-accent, #1d4f91);
    --_right: var(--math-viz-proved, #1e7145);
    --_wrong: var(--math-viz-refuted, #b3261e);
    --_open: var(--math-viz-sampled, #7a5500);
    --math-viz-curve: #1f6feb;
    --math-viz-curve-2: #bc4c00;
    --math-viz-curve-3: #007d5f;
    --math-viz-curve-4: #b23f97;
    --math-viz-construction: #8957e5;
    --math-viz-person: #bc4c00;
    --math-viz-point: #d1242f;
    --math-viz-time-1: #0278e7;
    --math-viz-time-2: #6965e6;
    --math-viz-time-3: #9a52cf;
    --math-viz-time-4: #be409d;
    --math-viz-time-5: #d13760;
    --math-viz-time-6: #d14300;
  }
}
`;
