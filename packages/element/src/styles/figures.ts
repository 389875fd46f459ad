/** Charts, with the place for one kept free before it is drawn. */
export const figures = `
.figures .list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_gap); }
.figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
.chart { position: relative; width: 100%; color: var(--_ink); font-family: var(--_sans); }
/* A chart from a server has one size for all: it is scaled until it is drawn for the width there is. */
.chart > * { display: block; width: 100%; height: auto; }
.chart.failed { display: grid; place-items: center; padding: 1rem; color: var(--_soft); background: var(--_wash); border-radius: 0.5rem; text-align: center; }
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
