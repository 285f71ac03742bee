import type { PersonioConnectProps } from "./props.js"

type Told = "onConnect" | "onExit" | "onEvent"

/** Calls the host's callback of the latest props. */
export function createTell(latest: { readonly current: PersonioConnectProps }) {
  return <K extends Told>(name: K, what: Parameters<NonNullable<PersonioConnectProps[K]>>[0]): void => {
    const callback = latest.current[name] as ((told: typeof what) => void) | undefined
    callback?.(what)
  }
}

export type Tell = ReturnType<typeof createTell>
