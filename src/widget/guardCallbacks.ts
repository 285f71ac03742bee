import type { PersonioConnectProps } from "./props.js"

/**
 * The props, with every callback safe to call from rendering, effects and handlers: one that throws, as analytics may,
 * is reported to `onError` and costs nobody the page. An `onError` that throws is an uncaught error of the page, no more.
 */
export function guardCallbacks<Props extends PersonioConnectProps>(props: Props): Props {
  const onError = (error: Error) => {
    try {
      props.onError?.(error)
    } catch (own) {
      globalThis.reportError?.(own)
    }
  }
  const guard =
    <In extends unknown[], Out>(callback: ((...values: In) => Out) | undefined) =>
    (...values: In): Out | null => {
      try {
        return callback?.(...values) ?? null
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)))
        return null
      }
    }
  const guarded = {
    onConnect: guard(props.onConnect),
    onExit: guard(props.onExit),
    onEvent: guard(props.onEvent),
    onError,
  }
  if (props.layout === "inline") return { ...props, ...guarded }
  return {
    ...props,
    ...guarded,
    onOpenChange: guard(props.onOpenChange),
    returnFocus: guard(props.returnFocus),
  }
}
