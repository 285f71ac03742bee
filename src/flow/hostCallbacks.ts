import type { HostCallbackProps } from "./events.js"

/** Calls one callback of the host with what happened. It never throws. */
export type HostCallbacks = <Name extends keyof HostCallbackProps>(
  name: Name,
  what: Parameters<NonNullable<HostCallbackProps[Name]>>[0],
) => void

/**
 * Calls a callback of the host and returns its result. One that throws, as analytics may, must take neither the flow nor
 * the host's page with it: its error goes to `onError`, and null is returned. An `onError` that throws is reported as an
 * uncaught error of the page, no more.
 */
export function callHost<Name extends string, Values extends unknown[], Result>(
  callbacks: { readonly [name in Name]?: ((...values: Values) => Result) | undefined } & Pick<
    HostCallbackProps,
    "onError"
  >,
  name: Name,
  ...values: Values
): Result | null {
  try {
    return callbacks[name]?.(...values) ?? null
  } catch (thrown) {
    if (name === "onError") globalThis.reportError?.(thrown)
    else callHost<"onError", [Error], void>(callbacks, "onError", asError(thrown))
    return null
  }
}

/** What was thrown, as an Error. */
export const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error(String(thrown))
