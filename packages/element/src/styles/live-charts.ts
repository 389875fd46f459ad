/** What only a chart that can be worked with has: it comes with the code for that. */
export const liveCharts = `
/* Dragged sideways it turns; up and down scrolls the page. */
.chart.turns { cursor: grab; touch-action: pan-y pinch-zoom; user-select: none; -webkit-user-select: none; }
.chart.turning, .chart.moving { cursor: grabbing; }
/* One finger sideways is the figure's, as with a figure in space; two are, too, whichever way they go. */
.chart.explorable { overflow: hidden; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.chart > .math-viz-plot { transform-origin: 0 0; }
.chart:focus-visible { outline-offset: 0.2em; }

/* What is pointed at: a ring, hairlines, and words on it. */
.chart > .pointed { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.pointed[hidden], .pointed > [hidden] { display: none; }
.pointed > circle { fill: none; stroke: var(--_ink); stroke-width: 2; }
.pointed > line { stroke: var(--_ink); stroke-width: 1; stroke-opacity: 0.45; stroke-dasharray: 3 3; }
.chart > .nothing { position: absolute; inset-block-end: 15%; inset-inline: 0; width: fit-content; max-width: 100%; margin-inline: auto; padding: 0.1rem 0.5rem; color: var(--_soft); background: var(--_paper); border-radius: 0.4rem; font: 500 0.8125rem / 1.45 var(--_sans); text-align: center; pointer-events: none; }
.chart > .nothing[hidden] { display: none; }
.chart > .tip {
  position: absolute;
  width: max-content;
  max-width: 100%;
  padding: 0.3rem 0.55rem;
  color: var(--_ink);
  background: var(--_paper);
  border: 1px solid var(--_rim);
  border-radius: 0.4rem;
  box-shadow: 0 1px 6px rgb(0 0 0 / 0.18);
  font: 500 0.8125rem / 1.45 var(--_sans);
  font-variant-numeric: tabular-nums;
  white-space: pre-line;
  pointer-events: none;
}
.chart > .tip[hidden] { display: none; }

@media (forced-colors: active) {
  /* A browser that recolours text would fill the halos around it, too: charts take the colours of the system themselves. */
  .chart > svg { --math-viz-surface: Canvas; --_ink: CanvasText; color: CanvasText; forced-color-adjust: none; }
}

/* What a step is about, and the steps that are about what is pointed at. */
.chart.lights [data-layer]:not(.lit) { opacity: 0.18; }
.step.lit { --_lit: color-mix(in srgb, var(--_accent) 9%, var(--_paper)); outline: 2px solid var(--_accent); outline-offset: 0.4rem; border-radius: 0.2rem; background: var(--_lit); box-shadow: 0 0 0 0.4rem var(--_lit); }

.taking-away { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; padding: 0.8rem 1rem 1rem; background: var(--_wash); border-radius: 0.5rem; font-size: 0.93em; }
.taking-away[hidden] { display: none; }
.taking-away > .how { color: var(--_soft); }
.long-description { display: grid; gap: 0.25rem; }
.taking-away summary { width: fit-content; padding-block: 0.2rem; color: var(--_accent); font: 500 0.8125rem / 1.4 var(--_sans); cursor: pointer; }
.tables { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.9rem; }
.table { max-height: 18rem; overflow: auto; background: var(--_paper); border: 1px solid var(--_line); border-radius: 0.4rem; }
.table > table { width: 100%; border-collapse: collapse; font: 0.8125rem / 1.4 var(--_sans); font-variant-numeric: tabular-nums; }
.table caption { padding: 0.45rem 0.7rem; font-weight: 600; text-align: start; }
.table th { position: sticky; top: 0; background: var(--_wash); color: var(--_soft); font-weight: 600; }
.table :is(th, td) { padding: 0.3rem 0.7rem; border-block-start: 1px solid var(--_line); text-align: start; white-space: nowrap; }
.downloads { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; }
.downloads > button { padding: 0.25rem 0.75rem; font-size: 0.8125rem; }
@media (pointer: coarse) { .downloads > button, .taking-away summary { min-height: 2.75rem; } }
`;
