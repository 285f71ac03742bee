"use client"
import { type RefObject, useEffect, useRef } from "react"
import { pageWords } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"

/**
 * Shows on the trigger that something is coming, and says so when it takes a second. It writes to the element itself,
 * because an element of the host need not pass on any property.
 *
 * @returns a function that says whether the person has moved the focus on since the press
 */
export function useWaiting(
  waiting: boolean,
  trigger: RefObject<HTMLElement | null>,
  locale: PersonioConnectProps["locale"],
): () => boolean {
  const hasMovedOn = useRef<() => boolean>(() => false)
  useEffect(() => {
    if (!waiting) return
    const { activeElement, body } = document
    const element = trigger.current
    const mark = (isBusy: boolean) => {
      element?.toggleAttribute("data-pc-waiting", isBusy)
      element?.setAttribute("aria-busy", `${isBusy}`)
    }
    mark(true)

    // A host's modal dialog hides everything outside of it from screen readers.
    const place = (element ?? activeElement)?.closest("dialog, [role=dialog]") ?? body
    const status = document.createElement("span")
    status.role = "status"
    status.style.cssText = "position:fixed;clip-path:inset(50%)"
    place.append(status)
    const timer = setTimeout(() => status.append(pageWords(locale).loading), 1000)

    // A script may move the focus too, such as a menu that closes after the press.
    let hasActed = false
    const act = () => {
      hasActed = true
    }
    const ended = new AbortController()
    const options = { capture: true, signal: ended.signal }
    addEventListener("keydown", act, options)
    addEventListener("pointerdown", act, options)
    hasMovedOn.current = () =>
      hasActed && ![activeElement, element, body].includes(document.activeElement as HTMLElement)
    return () => {
      hasMovedOn.current = () => false
      mark(false)
      status.remove()
      clearTimeout(timer)
      ended.abort()
    }
  }, [waiting, trigger, locale])
  return () => hasMovedOn.current()
}
