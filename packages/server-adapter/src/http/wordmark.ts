/** The name of the demo, as its pages carry it: the way back to the first one. */
export const wordmark =
  '<a class="wordmark" href="/"><svg class="curve" viewBox="0 0 32 32" aria-hidden="true"><path d="M5 6C10 28 22 28 27 6"/>' +
  '<circle cx="16" cy="22.5" r="2.6"/></svg>math-viz</a>';
