import type { BackendError } from "../../errors/backend-error.ts";

export interface RetryPolicy {
  /** How often it is tried in all. */
  readonly tries: number;
  /** Milliseconds before the second try; doubled for each further one. */
  readonly firstPause: number;
  /** Milliseconds that no pause exceeds, whatever a server asks for. */
  readonly longestPause: number;
}

/** A failure that may not come again, with how long the server asked to wait. */
export class PassingFailure extends Error {
  readonly error: BackendError;
  readonly retryAfter: number | undefined;

  constructor(error: BackendError, retryAfter?: number) {
    super(error.message);
    this.error = error;
    this.retryAfter = retryAfter;
  }
}

/**
 * Tries again after passing failures, with pauses that grow and are drawn by chance between half and the whole ("equal jitter", AWS Architecture
 * Blog, 2015), so that many pages do not come back at the same moment. A pause that the server asks for is kept at least.
 *
 * @throws {BackendError} what the last try failed with; any other error at once; the signal's reason when aborted
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { tries, firstPause, longestPause }: RetryPolicy,
  signal: AbortSignal | undefined,
  random: () => number,
): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error;
      const longest = Math.min(longestPause, firstPause * 2 ** (turn - 1));
      const asked = error.retryAfter ?? 0;
      if (turn >= tries || asked > longestPause) throw error.error;
      await pause(Math.max(asked, longest * (0.5 + random() / 2)), signal);
    }
  }
}

/** Waits. @throws the signal's reason when aborted */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}

/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3): seconds, or a date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) && header.trim() !== "" ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
