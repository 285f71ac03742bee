/** Calls a hook of the host's, whose failure must change no answer, not even when it turns out to be async. */
export function quietly(hook: () => unknown): void {
  try {
    Promise.resolve(hook()).catch(() => {})
  } catch {
    // Its own business.
  }
}
