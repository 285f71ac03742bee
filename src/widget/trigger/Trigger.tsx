"use client"
import {
  Children,
  cloneElement,
  isValidElement,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from "react"
import { pageWords } from "../i18n/locales.js"
import type { PersonioConnectProps } from "../props.js"
import { applyVariables } from "../styles/applyVariables.js"

interface TriggerProps {
  /** The host's own element. Default: a button of ours. */
  element: ReactElement | undefined
  props: PersonioConnectProps
  onPress: (event: MouseEvent<HTMLElement>) => void
  /** Called when the pointer or the focus comes near. */
  onApproach: () => void
}
interface TriggerHandlers {
  onClick?: (event: MouseEvent<HTMLElement>) => void
  onPointerEnter?: (event: unknown) => void
  onFocus?: (event: unknown) => void
}

/** What opens the dialog. A host's own element keeps its handlers: ours run after them, and not for a click it cancelled. */
export function Trigger({ element, props, onPress, onApproach }: TriggerProps) {
  // An element from a server component may arrive as a lazy reference, which `cloneElement` cannot read; React resolves it here.
  const [resolved] = Children.toArray(element)
  const own = isValidElement<TriggerHandlers>(resolved) ? resolved : null
  const handlers = {
    onClick: (event: MouseEvent<HTMLElement>) => {
      own?.props.onClick?.(event)
      if (!event.defaultPrevented) onPress(event)
    },
    onPointerEnter: (event: unknown) => {
      own?.props.onPointerEnter?.(event)
      onApproach()
    },
    onFocus: (event: unknown) => {
      own?.props.onFocus?.(event)
      onApproach()
    },
    "aria-haspopup": "dialog" as const,
  }
  if (own) return cloneElement(own, handlers)
  return (
    <TriggerRoot {...props}>
      <button type="button" form="" data-pc-part="trigger" {...handlers}>
        {pageWords(props.locale).trigger}
      </button>
    </TriggerRoot>
  )
}

interface TriggerRootProps extends Pick<PersonioConnectProps, "appearance" | "locale"> {
  children: ReactNode
}

/** Theme and language of what stands on the page. `styles/Root` does the same for the dialog and comes with its chunk. */
export function TriggerRoot({ appearance, locale = "en", children }: TriggerRootProps) {
  const { preset } = appearance ?? {}
  // By the CSSOM, because a strict Content-Security-Policy refuses a `style` attribute in HTML from a server.
  const applyLook = (root: HTMLSpanElement | null) => {
    if (root) applyVariables(root, { ...preset?.variables, ...appearance?.variables })
  }
  return (
    <span
      ref={applyLook}
      className="pc-root"
      data-pc-scheme={appearance?.colorScheme}
      data-pc-density={appearance?.density ?? preset?.density}
      lang={typeof locale === "string" ? locale : locale.tag}
    >
      {children}
    </span>
  )
}
