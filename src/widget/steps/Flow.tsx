"use client"
import { type ClipboardEvent, type ReactNode, type RefObject, useId, useMemo, useRef, useState } from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import type { PersonioLabels } from "../../flow/personioLabels.js"
import { CompanionHint } from "../companion/CompanionHint.js"
import { CompanionPlaceholder } from "../companion/CompanionPlaceholder.js"
import { useCompanion } from "../companion/useCompanion.js"
import { Dialog } from "../dialog/Dialog.js"
import { Inline } from "../dialog/Inline.js"
import type { Locale } from "../i18n/messages/locale.js"
import { createWords, useWords, WordsProvider } from "../i18n/words.js"
import type { PersonioConnectModalProps, PersonioConnectProps } from "../props.js"
import { filledText, useFilled } from "../screen/useFilled.js"
import { FlowProvider, useFlow } from "../screen/useFlow.js"
import { type Screen, ScreenProvider, useScreen } from "../screen/useScreen.js"
import { createAnnouncer, LiveRegions } from "../ui/LiveRegions.js"
import { useCopy } from "../ui/useCopy.js"
import { useFocusOnChange } from "../ui/useFocusOnChange.js"
import { ViewProvider } from "../ui/viewContext.js"
import { usePersonioConnect } from "../usePersonioConnect.js"
import { bodies } from "./bodies.js"

export interface FlowProps {
  props: PersonioConnectProps
  locale: Locale
  /** The first labels; the administrator can switch their language. */
  labels: PersonioLabels
  open: boolean
  setOpen: (open: boolean) => void
  /** Called when the exit transition is over: the tree can be dropped. */
  onExited: () => void
  trigger: RefObject<HTMLElement | null>
  anchor: RefObject<HTMLElement | null>
}

/** Our screens over `usePersonioConnect`, in a dialog or as part of the page. It is fetched with the dialog. */
export function Flow({ props, locale, labels, open, setOpen, onExited, trigger, anchor }: FlowProps) {
  const flow = usePersonioConnect({ ...props, locale: locale.tag, labels, open, onOpenChange: setOpen })
  const { guide, state, check } = flow
  const words = useMemo(
    () => createWords(locale, props.messages ?? {}, guide.labels, { app: props.appName }),
    [locale, props.messages, guide.labels, props.appName],
  )
  const [announcer] = useState(createAnnouncer)
  const { announce } = announcer
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const contentNode = useRef<HTMLElement>(null)
  const isInline = props.layout === "inline"
  const companion = useCompanion({
    open,
    offered: !isInline,
    content: contentNode,
    heading,
    headingId,
    onPaste: (event) => {
      const filled = flow.credentials.takePaste(event)
      if (filled.length > 0) announce(filledText(words, filled))
    },
  })
  const nameCopying = useCopy(companion.view)
  useFocusOnChange(heading, `${state.step} ${check.turn}`)
  const screen: Screen = { props, isInline, announce, headingId, heading, companion, nameCopying }
  const Body = bodies[state.step]
  const content = (
    <>
      <LiveRegions announcer={announcer} />
      {companion.shown ? <CompanionHint view={companion.view} /> : null}
      <Body />
    </>
  )
  return (
    <WordsProvider value={words}>
      <FlowProvider value={flow}>
        <ScreenProvider value={screen}>
          <ViewProvider value={companion.view}>
            {props.layout === "inline" ? (
              <InlineFlow>{content}</InlineFlow>
            ) : (
              <ModalFlow {...{ open, setOpen, onExited, trigger, anchor, contentNode, props }}>
                {content}
              </ModalFlow>
            )}
          </ViewProvider>
        </ScreenProvider>
      </FlowProvider>
    </WordsProvider>
  )
}

/** The screens as part of the page. */
function InlineFlow({ children }: { children: ReactNode }) {
  const { props, headingId } = useScreen()
  const { tag, dir } = useWords()
  return (
    <Inline
      labelledBy={headingId}
      lang={tag}
      dir={dir}
      appearance={props.appearance}
      onPaste={usePasteAnywhere()}
    >
      {children}
    </Inline>
  )
}

interface ModalFlowProps extends Pick<FlowProps, "open" | "setOpen" | "onExited" | "trigger" | "anchor"> {
  props: PersonioConnectModalProps
  /** Receives the node that the companion moves. */
  contentNode: RefObject<HTMLElement | null>
  children: ReactNode
}

/** The screens in a dialog, or in the companion window with a placeholder in the dialog. */
function ModalFlow({
  open,
  setOpen,
  onExited,
  trigger,
  anchor,
  contentNode,
  props,
  children,
}: ModalFlowProps) {
  const { closing } = useFlow()
  const { headingId, heading, companion } = useScreen()
  const { tag, dir } = useWords()
  const placeholderId = useId()
  const onDismiss = () => {
    if (companion.shown) companion.bringBack()
    else if (closing.question) {
      closing.stay()
      heading.current?.focus()
    } else closing.request()
  }
  return (
    <Dialog
      open={open}
      content={contentNode}
      placeholder={
        companion.shown ? <CompanionPlaceholder id={placeholderId} bringBack={companion.bringBack} /> : null
      }
      onDismiss={onDismiss}
      labelledBy={companion.shown ? placeholderId : headingId}
      lang={tag}
      dir={dir}
      container={props.container}
      returnFocus={() => callHost<"returnFocus", [], HTMLElement | null>(props, "returnFocus")}
      trigger={trigger}
      anchor={anchor}
      onPaste={usePasteAnywhere()}
      initialFocus={heading}
      appearance={props.appearance}
      onExited={onExited}
      onHidden={() => setOpen(false)}
    >
      {children}
    </Dialog>
  )
}

/** What is pasted finds its field, wherever in the dialog the focus is. */
function usePasteAnywhere() {
  const { credentials } = useFlow()
  const onFilled = useFilled()
  return (event: ClipboardEvent) => onFilled(credentials.takePaste(event), false)
}
