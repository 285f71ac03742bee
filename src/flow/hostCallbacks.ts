import type { HostCallbackProps } from "./events.js"

/** Calls one callback of the host with what happened. It never throws. */
export type HostCallbacks = <Name extends keyof HostCallbackProps>(
  name: Name,
  what: Parameters<NonNullable<HostCallbackProps[Name]>>[0],
) => void

/**
 * Calls a callback of the host. One that throws, as analytics may, must take neither the flow nor the host's page with
 * it: its error goes to `onError`. Where `onError` throws itself, nobody is left to tell.
 */
export function callHost<Name extends keyof HostCallbackProps>(
  callbacks: HostCallbackProps,
  name: Name,
  what: Parameters<NonNullable<HostCallbackProps[Name]>>[0],
): void {
  const callback: ((what: never) => void) | undefined = callbacks[name]
  try {
    callback?.(what as never)
  } catch (error) {
    if (name !== "onError") callHost(callbacks, "onError", asError(error))
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))
