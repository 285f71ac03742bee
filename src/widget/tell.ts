import type { PersonioConnectProps } from "./props.js"

type Told = "onConnect" | "onExit" | "onEvent"

/** Calls a host's callback; one that throws, as analytics may, is reported and does not take the flow with it. */
export function createTell(latest: { readonly current: PersonioConnectProps }) {
  return <K extends Told>(name: K, what: Parameters<NonNullable<PersonioConnectProps[K]>>[0]): void => {
    const callback = latest.current[name] as ((told: typeof what) => void) | undefined
    try {
      callback?.(what)
    } catch (error) {
      latest.current.onError?.(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

export type Tell = ReturnType<typeof createTell>
