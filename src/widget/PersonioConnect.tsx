"use client"
import { type MouseEvent, useEffect, useRef, useState } from "react"
import { callHost } from "../flow/hostCallbacks.js"
import { DeveloperChecks } from "./diagnostics/DeveloperChecks.js"
import { useFlowChunk } from "./lazy/useFlowChunk.js"
import type { PersonioConnectProps } from "./props.js"
import { LoadFailure } from "./trigger/LoadFailure.js"
import { Trigger } from "./trigger/Trigger.js"

// Written out where it is used, so that bundlers drop what only developers see, its chunk included.
declare const process: { env: { NODE_ENV?: string } }

/**
 * Lets a customer's HR administrator connect the company's Personio account. Until it is opened only the trigger is
 * on the page; the dialog and its language are fetched when the trigger is approached.
 */
export function PersonioConnect(props: PersonioConnectProps) {
  const modal = props.layout === "inline" ? null : props
  const [uncontrolled, setUncontrolled] = useState(modal?.defaultOpen ?? false)
  const open = modal ? (modal.open ?? uncontrolled) : true
  const trigger = useRef<HTMLElement | null>(null)

  // Before the dialog is there: of two listeners on the window the first one wins, and effects of a child run before those
  // of the host's components around it.
  const earlyKeys = useRef<((event: KeyboardEvent) => void) | null>(null)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => earlyKeys.current?.(event)
    addEventListener("keydown", hear, true)
    return () => removeEventListener("keydown", hear, true)
  }, [])

  const setOpen = (next: boolean) => {
    setUncontrolled(next)
    if (modal) callHost<"onOpenChange", [boolean], void>(modal, "onOpenChange", next)
  }
  const { loaded, failed, approach } = useFlowChunk(props, open, () => setOpen(false), trigger)
  const press = (event: MouseEvent<HTMLElement>) => {
    trigger.current = event.currentTarget
    setOpen(true)
  }
  return (
    <>
      {process.env.NODE_ENV === "production" ? null : <DeveloperChecks {...props} />}
      {modal && modal.trigger !== null ? (
        <Trigger element={modal.trigger} props={props} onPress={press} onApproach={approach} />
      ) : null}
      {failed ? <LoadFailure {...props} /> : null}
      {loaded ? (
        <loaded.FlowChunk
          {...loaded}
          props={props}
          open={open}
          setOpen={setOpen}
          trigger={trigger}
          earlyKeys={earlyKeys}
        />
      ) : null}
    </>
  )
}
