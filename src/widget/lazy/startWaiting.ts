import { pageWords } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"

/**
 * Shows on the trigger that something is coming, and says so when it takes a second. It writes to the element itself,
 * because an element of the host need not pass on any property.
 *
 * @returns `end`, and whether the person has moved the focus on meanwhile
 */
export function startWaiting(trigger: HTMLElement | null, locale: PersonioConnectProps["locale"]) {
  const { activeElement, body } = document
  const mark = (isBusy: boolean) => {
    trigger?.toggleAttribute("data-pc-waiting", isBusy)
    trigger?.setAttribute("aria-busy", `${isBusy}`)
  }
  mark(true)

  const status = document.createElement("span")
  status.role = "status"
  status.style.cssText = "position:fixed;clip-path:inset(50%)"
  // A host's modal dialog hides everything outside of it from screen readers.
  const place = (trigger ?? activeElement)?.closest("dialog, [role=dialog]") ?? body
  place.append(status)
  const timer = setTimeout(() => status.append(pageWords(locale).loading), 1000)

  // A script may move the focus too, such as a menu that closes after the press.
  let hasActed = false
  const act = () => {
    hasActed = true
  }
  addEventListener("keydown", act, true)
  addEventListener("pointerdown", act, true)
  return {
    hasMovedOn: () =>
      hasActed && ![activeElement, trigger, body].includes(document.activeElement as HTMLElement),
    end() {
      mark(false)
      status.remove()
      clearTimeout(timer)
      removeEventListener("keydown", act, true)
      removeEventListener("pointerdown", act, true)
    },
  }
}
