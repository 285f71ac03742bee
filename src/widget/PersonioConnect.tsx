"use client"
import {
  Children,
  cloneElement,
  isValidElement,
  type MouseEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react"
import { callHost } from "../flow/hostCallbacks.js"
import { Anchor } from "./dialog/Anchor.js"
import { fetchLabels, loadLocale, triggerWords } from "./i18n/locales.js"
import { loadFlow } from "./lazy/loadFlow.js"
import type { PersonioConnectProps } from "./props.js"
import { useStableCallback } from "./ui/useStableCallback.js"

async function load({ locale = "en", personioLanguage }: Languages) {
  const [{ FlowChunk, firstLabels }, words] = await Promise.all([
    loadFlow(),
    typeof locale === "string" ? loadLocale(locale) : locale,
  ])
  const labels = await firstLabels(personioLanguage, [...navigator.languages, words.tag], fetchLabels)
  return { FlowChunk, languages: { locale: words, labels, fetchLabels } }
}
type Languages = Pick<PersonioConnectProps, "locale" | "personioLanguage">
type Loaded = Awaited<ReturnType<typeof load>>

/**
 * Lets a customer's HR administrator connect the company's Personio account. Until it is opened only the trigger is
 * on the page; the dialog and its language are fetched when the trigger is approached.
 */
export function PersonioConnect(props: PersonioConnectProps) {
  const modal = props.layout === "inline" ? null : props
  const { locale, personioLanguage } = props
  const [uncontrolled, setUncontrolled] = useState(modal?.defaultOpen ?? false)
  const open = modal ? (modal.open ?? uncontrolled) : true
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [shown, setShown] = useState(false)
  const trigger = useRef<HTMLElement | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)

  const setOpen = (next: boolean) => {
    setUncontrolled(next)
    if (modal) callHost(modal, "onOpenChange", next)
  }
  const fail = useStableCallback((cause: unknown) => {
    const error = new Error("personio-connect: the dialog could not be loaded.", { cause })
    callHost(props, "onError", error)
    if (process.env.NODE_ENV !== "production") console.error(error)
  })
  const closeUnopened = useStableCallback(() => setOpen(false))
  const prepare = useCallback(
    () =>
      load({ locale, personioLanguage }).then(setLoaded, (cause: unknown) => {
        fail(cause)
        return false
      }),
    [locale, personioLanguage, fail],
  )
  useEffect(() => {
    if (!open) return
    setShown(true)
    void prepare().then((result) => {
      if (result === false) closeUnopened()
    })
  }, [open, prepare, closeUnopened])
  // biome-ignore lint/correctness/useHookAtTopLevel: the condition never changes in a bundle
  if (process.env.NODE_ENV !== "production") useDeveloperMistakes(props)

  const press = (event: MouseEvent<HTMLElement>) => {
    trigger.current = event.currentTarget
    setOpen(true)
  }
  const approach = () => void prepare()
  return (
    <>
      {modal && modal.trigger !== null ? (
        <Trigger element={modal.trigger} props={props} onPress={press} onApproach={approach} />
      ) : null}
      {modal ? <Anchor point={anchor} /> : null}
      {loaded && shown ? (
        <loaded.FlowChunk
          {...loaded.languages}
          props={props}
          open={open}
          setOpen={setOpen}
          onExited={() => setShown(false)}
          onBroken={() => {
            setShown(false)
            setOpen(false)
          }}
          trigger={trigger}
          anchor={anchor}
        />
      ) : null}
    </>
  )
}

interface TriggerProps {
  element: ReactElement | undefined
  props: PersonioConnectProps
  onPress: (event: MouseEvent<HTMLElement>) => void
  onApproach: () => void
}
interface TriggerHandlers {
  onClick?: (event: MouseEvent<HTMLElement>) => void
  onPointerEnter?: (event: unknown) => void
  onFocus?: (event: unknown) => void
}

/** The host's own element keeps its handlers; ours run after them, and not at all when a click was cancelled. */
function Trigger({ element, props, onPress, onApproach }: TriggerProps) {
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
  const tag = typeof props.locale === "object" ? props.locale.tag : (props.locale ?? "en")
  return (
    <span
      ref={(root) => {
        // As in `Root`, which comes with the dialog.
        if (!root) return
        root.style.cssText = ""
        for (const [name, value] of Object.entries(props.appearance?.variables ?? {}))
          root.style.setProperty(`--pc-${name}`, value)
      }}
      className="pc-root"
      data-pc-scheme={props.appearance?.colorScheme}
      data-pc-density={props.appearance?.density}
      lang={tag}
    >
      <button type="button" form="" data-pc-part="trigger" {...handlers}>
        {triggerWords(tag)}
      </button>
    </span>
  )
}

// Written out at each place, so that bundlers drop what only developers see, its chunk included.
declare const process: { env: { NODE_ENV?: string } }

/** In development a mistake in the props is said when the page opens, not when a customer does; each once. */
function useDeveloperMistakes(props: PersonioConnectProps) {
  const { scopes, onVerify, appName } = props
  const said = useRef(new Set<string>())
  useEffect(() => {
    void import("./diagnostics/validateProps.js").then(({ validateProps }) => {
      for (const mistake of validateProps({ scopes, onVerify, appName })) {
        if (said.current.has(mistake)) continue
        said.current.add(mistake)
        console.error(mistake)
      }
    })
  }, [scopes, onVerify, appName])
}
