"use client"
import {
  type ComponentType,
  cloneElement,
  type MouseEvent,
  type ReactElement,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react"
import { Anchor } from "./dialog/Anchor.js"
import { Root } from "./dialog/Root.js"
import { ErrorBoundary } from "./ErrorBoundary.js"
import type { FlowProps } from "./Flow.js"
import { loadLocale, triggerWords } from "./locales.js"
import type { Locale } from "./messages/locale.js"
import type { PersonioLabels } from "./personioLabels.js"
import type { PersonioConnectProps } from "./props.js"

interface Loaded {
  Flow: ComponentType<FlowProps>
  locale: Locale
  labels: PersonioLabels
}

async function load({ locale = "en", personioLanguage }: Languages): Promise<Loaded> {
  const [{ Flow, firstLabels }, words] = await Promise.all([
    import("./Flow.js"),
    typeof locale === "string" ? loadLocale(locale) : locale,
  ])
  return { Flow, locale: words, labels: await firstLabels(personioLanguage, words.tag) }
}
type Languages = Pick<PersonioConnectProps, "locale" | "personioLanguage">

/**
 * Lets a customer's HR administrator connect the company's Personio account. Until it is opened only the trigger is
 * on the page; the dialog and its language are fetched when the trigger is approached.
 */
export function PersonioConnect(props: PersonioConnectProps) {
  const modal = props.layout === "inline" ? null : props
  const { locale, personioLanguage, onError } = props
  const [uncontrolled, setUncontrolled] = useState(modal?.defaultOpen ?? false)
  const open = modal ? (modal.open ?? uncontrolled) : true
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [shown, setShown] = useState(false)
  const trigger = useRef<HTMLElement | null>(null)
  const anchor = useRef<HTMLSpanElement>(null)

  const setOpen = (next: boolean) => {
    setUncontrolled(next)
    modal?.onOpenChange?.(next)
  }
  const close = useRef(() => {})
  close.current = () => setOpen(false)
  const report = useRef(onError)
  report.current = onError
  const prepare = useCallback(
    () =>
      load({ locale, personioLanguage }).then(setLoaded, (cause: unknown) => {
        const error = new Error("personio-connect: the dialog could not be loaded.", { cause })
        report.current?.(error)
        if (process.env.NODE_ENV !== "production") console.error(error)
        return false
      }),
    [locale, personioLanguage],
  )
  useEffect(() => {
    if (!open) return
    setShown(true)
    void prepare().then((result) => {
      if (result === false) close.current()
    })
  }, [open, prepare])
  useDeveloperMistakes(props)

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
      {modal ? <Anchor ref={anchor} /> : null}
      {loaded && shown ? (
        <ErrorBoundary
          onError={onError}
          onReset={() => {
            setShown(false)
            setOpen(false)
          }}
        >
          <loaded.Flow
            props={props}
            locale={loaded.locale}
            labels={loaded.labels}
            open={open}
            setOpen={setOpen}
            onExited={() => setShown(false)}
            trigger={trigger}
            anchor={anchor}
          />
        </ErrorBoundary>
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
  const own = element as ReactElement<TriggerHandlers> | undefined
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
    <Root appearance={props.appearance} lang={tag}>
      <button type="button" form="" data-pc-part="trigger" className={button} {...handlers}>
        {triggerWords(tag)}
      </button>
    </Root>
  )
}

const button =
  "pc:inline-flex pc:min-h-control pc:items-center pc:rounded-control pc:bg-accent pc:px-5 pc:text-14 pc:font-semibold pc:text-on-accent pc:cursor-pointer pc:hover:opacity-90"

// Written out at each place, so that bundlers drop what only developers see, its chunk included.
declare const process: { env: { NODE_ENV?: string } }

/** In development a mistake in the props is said when the page opens, not when a customer does; each once. */
function useDeveloperMistakes(props: PersonioConnectProps) {
  const { scopes, onVerify, appName } = props
  const said = useRef(new Set<string>())
  useEffect(() => {
    if (process.env.NODE_ENV !== "production")
      void import("./mistakes.js").then(({ findMistakes }) => {
        for (const mistake of findMistakes({ scopes, onVerify, appName })) {
          if (said.current.has(mistake)) continue
          said.current.add(mistake)
          console.error(mistake)
        }
      })
  }, [scopes, onVerify, appName])
}
