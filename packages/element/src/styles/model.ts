/** What only a language model brings: it comes with the code for that. */
export const modelStyles = `
.model-inside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
.model { padding: 0.9rem 1.1rem 1rem; background: var(--_wash); border-radius: 0.5rem; border-inline-start: 3px solid var(--_accent); border-start-start-radius: 0; border-end-start-radius: 0; }
.model.ready { padding: 0; background: none; border: 0; }
.model.failed { border-inline-start-color: var(--_wrong); }
.model-title { font-weight: 600; overflow-wrap: anywhere; }
.model-amount, .model-advice { color: var(--_soft); font: 500 0.875rem / 1.45 var(--_sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.model progress { width: 100%; height: 0.3rem; }
.model:not(.ready) .choices button:first-child { color: var(--_paper); background: var(--_accent); }
.offer { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 1rem; font: 500 0.875rem / 1.45 var(--_sans); }
.offer dt { color: var(--_soft); }
.offer dd { overflow-wrap: anywhere; }
.model-settings > summary, .model-why > summary, .thinking > summary, .repairs > summary, .tier summary { width: fit-content; padding-block: 0.2rem; color: var(--_accent); font: 500 0.8125rem / 1.4 var(--_sans); cursor: pointer; }
.setting { display: grid; grid-template-columns: minmax(0, 1fr) 4.5rem; align-items: center; gap: 0 1rem; padding-block: 0.4rem; font: 500 0.8125rem / 1.4 var(--_sans); }
.setting-name { grid-column: 1 / -1; color: var(--_soft); }
.setting input { width: 100%; min-width: 0; margin: 0; accent-color: var(--_accent); cursor: pointer; }
.setting output { text-align: end; font-variant-numeric: tabular-nums; }
.thoughts { max-height: 16rem; margin-block-start: 0.4rem; padding-inline-start: 1rem; overflow: auto; border-inline-start: 2px solid var(--_line); color: var(--_soft); font-size: 0.93em; white-space: pre-wrap; overflow-wrap: anywhere; }
.repairs > ol { display: grid; gap: 1rem; margin-block-start: 0.5rem; padding-inline-start: 1rem; list-style: none; border-inline-start: 2px solid var(--_line); }
.repair { display: grid; gap: 0.3rem; }
.tier { overflow-wrap: anywhere; }
.attempt, .mended, .not-mended, .tier { color: var(--_soft); font: 500 0.8125rem / 1.45 var(--_sans); }
.mended { color: var(--_right); }
.not-mended { color: var(--_wrong); }
.tier ul { padding-inline-start: 1.2rem; }
@media (pointer: coarse) { .model button, .setting input { min-height: 2.75rem; } }
@media print { .model, .model-settings { display: none; } }
`;
