/** Buttons, progress, and the states that stand alone. */
export const controls = `
button {
  padding: 0.45rem 0.95rem;
  color: var(--_accent);
  background: transparent;
  border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
  border-radius: 2rem;
  font: 500 0.875rem / 1.35 var(--_sans);
  text-align: start;
  cursor: pointer;
}
button:hover { background: color-mix(in srgb, var(--_accent) 9%, transparent); }
button:active { background: color-mix(in srgb, var(--_accent) 16%, transparent); }
.alternatives { display: grid; gap: 0.75rem; }
.choices { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
.choices-name { margin-inline-end: 0.35rem; color: var(--_soft); font: 500 0.8125rem / 1.4 var(--_sans); }

.notice { display: grid; gap: 0.35rem; justify-items: start; }
.notice.failed, .notice.unsolved, .notice.partial, .notice.ambiguous { padding: 0.9rem 1.1rem 1rem; background: var(--_wash); border-radius: 0.5rem; }
.notice.failed { border-inline-start: 3px solid var(--_wrong); border-start-start-radius: 0; border-end-start-radius: 0; }
.notice.unsolved, .notice.partial, .notice.ambiguous { border-inline-start: 3px solid var(--_open); border-start-start-radius: 0; border-end-start-radius: 0; }
.notice-title { font-weight: 600; }
.notice-reason { overflow-wrap: anywhere; }
.notice-advice { color: var(--_soft); }
.notice > button { margin-block-start: 0.5rem; }
.notice.empty { color: var(--_soft); }
.notice.empty > .notice-title { color: var(--_ink); font-weight: 400; }

.progress { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; min-height: 2.25rem; }
.progress-text { flex: 1 1 auto; color: var(--_soft); }
progress {
  flex: none;
  width: 4.5rem;
  height: 0.2rem;
  appearance: none;
  border: 0;
  border-radius: 1rem;
  overflow: hidden;
  background: var(--_line);
}
progress::-webkit-progress-bar { background: var(--_line); }
progress::-webkit-progress-value { background: var(--_accent); }
progress::-moz-progress-bar { background: var(--_accent); }
progress:indeterminate { background: linear-gradient(90deg, var(--_line) 35%, var(--_accent) 50%, var(--_line) 65%) 0 0 / 300% 100%; }
progress:indeterminate::-webkit-progress-bar { background: transparent; }
progress:indeterminate::-moz-progress-bar { background: transparent; }

@media (prefers-reduced-motion: no-preference) {
  progress:indeterminate { animation: to-and-fro 1.6s linear infinite; }
  :host(:state(solving)) .solution > .steps > .step { animation: written 160ms ease-out; }
  button { transition: background-color 120ms; }
}
@keyframes to-and-fro { from { background-position: 100% 0; } to { background-position: 0 0; } }
@keyframes written { from { opacity: 0; } }
@media print {
  .derivation { border: 0; padding: 0; }
  .alternatives, .progress button, .notice button { display: none; }
  .step, .figure, .answers { break-inside: avoid; }
}
`;
