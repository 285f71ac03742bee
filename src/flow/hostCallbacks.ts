import type { HostCallbackProps } from "./events.js"

type Told = "onConnect" | "onExit" | "onEvent"

/** Calls a host's callback; one that throws, as analytics may, is reported and does not take the flow with it. */
export function createHostCallbacks(latest: { readonly current: HostCallbackProps }) {
  return <K extends Told>(name: K, what: Parameters<NonNullable<HostCallbackProps[K]>>[0]): void => {
    const callback = latest.current[name] as ((told: typeof what) => void) | undefined
    try {
      callback?.(what)
    } catch (error) {
      latest.current.onError?.(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

export type HostCallbacks = ReturnType<typeof createHostCallbacks>
