"use client"
import {
  type ClipboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import type { PersonioLabels } from "../../flow/personioLabels.js"
import { CompanionHint } from "../companion/CompanionHint.js"
import { CompanionPlaceholder } from "../companion/CompanionPlaceholder.js"
import { useCompanion } from "../companion/useCompanion.js"
import { Dialog } from "../dialog/Dialog.js"
import { Inline } from "../dialog/Inline.js"
import type { EarlyKeys } from "../dialog/listenToKeys.js"
import type { Locale } from "../i18n/messages/locale.js"
import { createWords, useWords, WordsProvider } from "../i18n/words.js"
import type { PersonioConnectModalProps, PersonioConnectProps } from "../props.js"
import { filledText, useFilled } from "../screen/useFilled.js"
import { FlowProvider, useFlow } from "../screen/useFlow.js"
import { type Screen, ScreenProvider, useScreen } from "../screen/useScreen.js"
import { withPreset } from "../styles/appearance.js"
import { ElementsProvider } from "../styles/elements.js"
import { createAnnouncer, LiveRegions } from "../ui/LiveRegions.js"
import { useCopy } from "../ui/useCopy.js"
import { useFocusOnChange } from "../ui/useFocusOnChange.js"
import { ViewProvider } from "../ui/viewContext.js"
import { usePersonioConnect } from "../usePersonioConnect.js"
import { bodies } from "./bodies.js"
import { StepBoundary } from "./StepBoundary.js"
import { StepFailure } from "./StepFailure.js"

export interface FlowProps {
  props: PersonioConnectProps
  locale: Locale
  /** The first labels; the administrator can switch their language. Default: they are still on their way. */
  labels: PersonioLabels | undefined
  open: boolean
  setOpen: (open: boolean) => void
  /** Called when the exit transition is over: the tree can be dropped. */
  onExited: () => void
  trigger: RefObject<HTMLElement | null>
  /** What hears the keys of the window, from the time when the widget was mounted. */
  earlyKeys: EarlyKeys
}

/** Our screens over `usePersonioConnect`, in a dialog or as part of the page. It is fetched with the dialog. */
export function Flow(flowProps: FlowProps) {
  const { locale, labels, open, setOpen } = flowProps
  const appearance = withPreset(flowProps.props.appearance)
  const props = { ...flowProps.props, appearance }
  const flow = usePersonioConnect({ ...props, locale: locale.tag, labels, open, onOpenChange: setOpen })
  const { guide, state, check } = flow
  const words = useMemo(
    () => createWords(locale, props.messages ?? {}, guide.labels, { app: props.appName }),
    [locale, props.messages, guide.labels, props.appName],
  )
  const [announcer] = useState(createAnnouncer)
  const { announce, clear } = announcer
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
  const turn = `${state.step} ${check.turn}`
  useFocusOnChange(heading, turn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was going on is over with the turn
  useLayoutEffect(clear, [clear, turn])
  const screen: Screen = { props, isInline, announce, headingId, heading, companion, nameCopying }
  const Body = bodies[state.step]
  const content = (
    <StepBoundary
      onError={(error) => void callHost<"onError", [Error], void>(props, "onError", error)}
      fallback={(again, failures) => <StepFailure again={again} isRepeated={failures > 1} />}
    >
      <LiveRegions announcer={announcer} />
      {companion.shown ? <CompanionHint view={companion.view} /> : null}
      <Body />
    </StepBoundary>
  )
  return (
    <WordsProvider value={words}>
      <FlowProvider value={flow}>
        <ScreenProvider value={screen}>
          <ElementsProvider value={appearance?.elements}>
            <ViewProvider value={companion.view}>
              {props.layout === "inline" ? (
                <InlineFlow>{content}</InlineFlow>
              ) : (
                <ModalFlow {...flowProps} contentNode={contentNode} props={props}>
                  {content}
                </ModalFlow>
              )}
            </ViewProvider>
          </ElementsProvider>
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

interface ModalFlowProps extends Omit<FlowProps, "props"> {
  props: PersonioConnectModalProps
  /** Receives the node that the companion moves. */
  contentNode: RefObject<HTMLElement | null>
  children: ReactNode
}

/** The screens in a dialog, or in the companion window with a placeholder in the dialog. */
function ModalFlow({ open, onExited, trigger, earlyKeys, contentNode, props, children }: ModalFlowProps) {
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
      earlyKeys={earlyKeys}
      onPaste={usePasteAnywhere()}
      initialFocus={heading}
      appearance={props.appearance}
      onExited={onExited}
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
