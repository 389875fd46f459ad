/** Charts, with the place for one kept free before it is drawn. */
export const figures = `
.figures .list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_gap); }
.figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
.chart { position: relative; width: 100%; color: var(--_ink); font-family: var(--_sans); }
/* A chart from a server has one size for all: it is scaled until it is drawn for the width there is. */
.chart > * { display: block; width: 100%; height: auto; }
.chart.failed { display: grid; place-items: center; padding: 1rem; color: var(--_soft); background: var(--_wash); border-radius: 0.5rem; text-align: center; }
/* Dragged sideways it turns; up and down scrolls the page. */
.chart.turns { cursor: grab; touch-action: pan-y pinch-zoom; user-select: none; -webkit-user-select: none; }
.chart.turning { cursor: grabbing; }
.moving { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 0.75rem; color: var(--_soft); font: 500 0.8125rem / 1.4 var(--_sans); }
.moving > button { padding: 0.3rem 0.8rem; font-size: 0.8125rem; }
.moving > .play { display: inline-flex; align-items: center; gap: 0.35em; min-width: 5.25rem; }
.moving > .play .icon { width: 0.95rem; height: 0.95rem; }
.moving > .play:not(.playing) .pause, .moving > .playing .icon.play { display: none; }
.moving .icon.play path { fill: currentColor; }
.moving > .time { flex: 1 1 9rem; display: flex; align-items: center; gap: 0.6rem; min-width: 0; }
.moving input { flex: 1 1 auto; min-width: 4rem; margin: 0; accent-color: var(--_accent); cursor: pointer; }
.moving > .hint { flex: 0 1 auto; min-width: 0; }
.moving output { min-width: 4.5em; color: var(--_ink); font-variant-numeric: tabular-nums; white-space: nowrap; }
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
