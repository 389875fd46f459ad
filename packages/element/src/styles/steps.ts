/** Steps as on a good board: what is done in small words, what stands there now in large letters, the mark at the side. */
export const steps = `
.steps {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  row-gap: 1.35rem;
  column-gap: 2rem;
  list-style: none;
}
.step {
  display: grid;
  grid-template-columns: 2.1rem minmax(0, 1fr);
  row-gap: 0.3rem;
}
.step > * { grid-column: 2; min-width: 0; }
.step > .sentence { grid-column: 1 / -1; display: grid; grid-template-columns: subgrid; align-items: baseline; color: var(--_soft); font-size: 0.97em; }
.number { color: var(--_soft); font: 500 0.8125rem / 1 var(--_sans); font-variant-numeric: tabular-nums; }
.said { grid-column: 2; text-wrap: pretty; }
.said .formula { color: var(--_ink); }
.kind { color: var(--_ink); font-weight: 600; }
.line { display: flex; align-items: center; gap: 0.75rem; }
.line > .formula { flex: 1 1 0; }
.sentence > .verdict { align-self: center; }

.verdict { margin-inline-start: auto; }

.verdict { display: inline-flex; align-items: center; gap: 0.35em; color: var(--_soft); font: 500 0.8125rem / 1.2 var(--_sans); white-space: nowrap; }
.verdict.proved { color: var(--_right); }
.verdict.sampled { color: var(--_open); }
.verdict.refuted { color: var(--_wrong); }
.icon { flex: none; width: 1.05rem; height: 1.05rem; }
.icon path { stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.note { color: var(--_soft); font-size: 0.93em; }
.note .formula { color: var(--_ink); }

.branch { align-content: start; padding: 0.9rem 1.1rem 1.1rem; background: var(--_wash); border-radius: 0.5rem; }
.steps > .branch { grid-template-columns: minmax(0, 1fr); row-gap: 0.5rem; }
.branch > * { grid-column: 1; }
.branch > .sentence { display: flex; justify-content: space-between; color: var(--_ink); }
.branch > .sentence > .number { display: none; }
.branch > .steps { row-gap: 0.8rem; }
.branch > .steps > .step { grid-template-columns: minmax(0, 1fr); }
.branch > .steps > .step > * { grid-column: 1; }
.branch > .steps > .step > .sentence > .number { display: none; }

.working > summary {
  width: fit-content;
  padding-block: 0.2rem;
  color: var(--_accent);
  font: 500 0.8125rem / 1.4 var(--_sans);
  cursor: pointer;
}
.working > .steps { margin-block: 0.7rem 0.4rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--_line); row-gap: 1rem; }
.substeps > .step:not(.branch) { grid-template-columns: minmax(2.1rem, max-content) minmax(0, 1fr); }

@container math-viz (min-width: 34rem) {
  .steps:has(> .branch) { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 1.25rem; }
  .steps:has(> .branch) > :not(.branch) { grid-column: 1 / -1; }
  .solution > .steps > .step:not(.branch) { grid-template-columns: 2.5rem minmax(0, 1fr); }
}
`;
