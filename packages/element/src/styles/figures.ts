/** Charts, with the place for one kept free before it is drawn. */
export const figures = `
.figures .list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_gap); }
.figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
.chart { position: relative; width: 100%; color: var(--_ink); font-family: var(--_sans); }
/* A chart from a server has one size for all: it is scaled until it is drawn for the width there is. */
.chart > * { display: block; width: 100%; height: auto; }
.chart.failed { display: grid; gap: 0.75rem; place-content: center; justify-items: center; padding: 1rem; color: var(--_soft); background: var(--_wash); border-radius: 0.5rem; text-align: center; }
.chart.failed > button { width: fit-content; }
@media print { .figure-controls, .taking-away, .show-in-figure { display: none; } }
.show-in-figure { display: inline-grid; place-items: center; width: 1.6rem; height: 1.6rem; margin-inline-start: 0.35rem; padding: 0; border-color: transparent; border-radius: 0.4rem; vertical-align: -0.35rem; }
.show-in-figure[aria-pressed="true"] { border-color: currentColor; background: color-mix(in srgb, var(--_accent) 14%, transparent); }
@media (pointer: coarse) { .show-in-figure { width: 2.75rem; height: 2.75rem; margin-block: -0.6rem; vertical-align: middle; } }
.figure-controls { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.75rem; color: var(--_soft); font: 500 0.8125rem / 1.4 var(--_sans); }
.figure-controls button { padding: 0.3rem 0.8rem; font-size: 0.8125rem; }
.player { display: flex; align-items: center; gap: 0.75rem; min-width: 0; }
.player:has(> .time) { flex: 1 1 100%; }
.player > .play { display: inline-flex; align-items: center; gap: 0.35em; min-width: 5.25rem; }
.player > .play .icon { width: 0.95rem; height: 0.95rem; }
.player > .play:not(.playing) .pause, .player > .playing .icon.play { display: none; }
.figure-controls .icon.play path { fill: currentColor; }
.player > .time { flex: 1 1 9rem; display: flex; align-items: center; gap: 0.6rem; min-width: 0; }
.figure-controls input[type="range"] { flex: 1 1 auto; min-width: 4rem; margin: 0; accent-color: var(--_accent); cursor: pointer; }
.figure-controls > .hint { flex: 0 1 auto; min-width: 0; }
.figure-controls output { min-width: 4.5em; color: var(--_ink); font-variant-numeric: tabular-nums; white-space: nowrap; }
.parameter { flex: 1 1 100%; display: flex; align-items: center; gap: 0.5rem; min-width: 0; }
.parameter-name { min-width: 1.9rem; color: var(--_ink); font: 1.0625rem / 1.2 var(--_serif); white-space: nowrap; }
.parameter input[type="number"] {
  flex: none;
  width: 5rem;
  padding: 0.2rem 0.4rem;
  color: var(--_ink);
  background: var(--_paper);
  border: 1px solid var(--_rim);
  border-radius: 0.35rem;
  font: inherit;
  font-variant-numeric: tabular-nums;
}
.parameter input:invalid { border-color: var(--_wrong); }
.figure-controls > .more { border-color: transparent; padding-inline: 0.4rem; margin-inline-start: -0.4rem; }
.figure-controls > .more::after { content: ""; display: inline-block; width: 0.4em; height: 0.4em; margin-inline-start: 0.5em; border: solid currentColor; border-width: 0 0.11em 0.11em 0; transform: translateY(-0.2em) rotate(45deg); }
.figure-controls > .more[aria-expanded="true"]::after { transform: translateY(0.05em) rotate(-135deg); }
.view-buttons { display: flex; gap: 0.3rem; margin-inline-start: auto; }
.figure-controls .icon-button { display: grid; place-items: center; width: 2rem; height: 2rem; padding: 0; border-color: transparent; }
.icon-button .icon { width: 1rem; height: 1rem; }
@media (pointer: coarse) {
  .figure-controls .icon-button { width: 2.75rem; height: 2.75rem; }
  .figure-controls > .more { min-height: 2.75rem; }
  .player > .play, .figure-controls input { min-height: 2.75rem; }
}
figcaption { color: var(--_soft); font-size: 0.93em; line-height: 1.45; text-wrap: pretty; }
figcaption .title { color: var(--_ink); font-weight: 600; }

/* Side by side where there is room: the argument on the left, what it is about in view on the right. */
@container math-viz (min-width: 54rem) {
  .derivation:has(> .figures) { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); column-gap: 3.5rem; align-content: start; }
  .derivation:has(> .figures) > * { grid-column: 1; }
  .derivation:has(> .figures) > .question { grid-column: 1 / -1; }
  /* Over as many rows as there may be: the empty ones have no height. */
  .derivation:has(> .figures) > .figures { grid-column: 2; grid-row: 2 / span 9; position: sticky; top: 1rem; align-self: start; }
}
`;
