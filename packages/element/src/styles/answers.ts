/** The answer, set apart as a textbook frames it, and the line that says what it rests on. */
export const answers = `
.answers {
  padding: 1.1rem 1.25rem 1.2rem;
  background: var(--_wash);
  border-inline-start: 3px solid var(--_accent);
  border-radius: 0 0.5rem 0.5rem 0;
}
.answers .list { display: grid; grid-template-columns: minmax(0, 1fr); row-gap: 0.9rem; }
.answer { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.15rem 1.25rem; }
.answer > dt { color: var(--_soft); font-size: 0.95em; }
.answer .value { display: flex; flex: 1 1 0; flex-wrap: wrap; align-items: center; gap: 0.2rem 1.5rem; min-width: 0; }
.answer .value > .formula { flex: 0 1 auto; max-width: 100%; }
.answer .each { display: grid; gap: 0.35rem; }
.answer .formula.display .katex-html { padding: 0; text-indent: 0; }
.approx { color: var(--_soft); }
.in-words { font-weight: 600; }
.summary { color: var(--_soft); font: 500 0.8125rem / 1.4 var(--_sans); }

@container math-viz (min-width: 26rem) {
  .answer { grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr); align-items: baseline; }
  .answers .list { grid-template-columns: max-content minmax(0, 1fr); column-gap: 1.5rem; }
  .answer { grid-column: 1 / -1; grid-template-columns: subgrid; }
  .answer > dt { max-width: 11rem; }
}
`;
