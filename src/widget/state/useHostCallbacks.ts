"use client"
import type { HostCallbackProps } from "../../flow/events.js"
import { callHost, type HostCallbacks } from "../../flow/hostCallbacks.js"
import { useStableCallback } from "../ui/useStableCallback.js"

/** A function that stays the same and calls the latest callbacks of the host. */
export function useHostCallbacks(callbacks: HostCallbackProps): HostCallbacks {
  return useStableCallback<Parameters<HostCallbacks>, void>((name, what) => {
    callHost<keyof HostCallbackProps, [never], void>(callbacks, name, what as never)
  })
}
