/** Calls a hook of the host's. Its failure changes no answer, not even when the hook turns out to be asynchronous. */
export function callHook(hook: () => unknown): void {
  try {
    Promise.resolve(hook()).catch(() => {})
  } catch {
    // The host's own business.
  }
}
