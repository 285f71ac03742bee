"use client"
import { type RefObject, useEffect, useId, useMemo, useReducer, useRef, useState } from "react"
import { useForm } from "react-hook-form"
import { parseAddress } from "../../contract/hostname.js"
import { type ScopeSet, type Scopes, scopeSet } from "../../contract/scopes.js"
import type { Submission } from "../../contract/submission.js"
import type { Verdict } from "../../contract/verdict.js"
import { type AddressMode, type FormValues, formResolver } from "../../flow/formValues.js"
import { createHostCallbacks } from "../../flow/hostCallbacks.js"
import { type FetchLabels, loadLabels, type PersonioLabels } from "../../flow/personioLabels.js"
import { planGuide } from "../../flow/planGuide.js"
import type { StepId } from "../../flow/steps.js"
import { credentialNameOf, initialWizard, reduceWizard, type WizardEvent } from "../../flow/wizard.js"
import { useCheck } from "../check/useCheck.js"
import { CompanionHint } from "../companion/CompanionHint.js"
import { CompanionPlaceholder } from "../companion/CompanionPlaceholder.js"
import { useCompanion } from "../companion/useCompanion.js"
import { Dialog } from "../dialog/Dialog.js"
import { Inline } from "../dialog/Inline.js"
import type { Locale } from "../i18n/messages/locale.js"
import { createWords, WordsProvider } from "../i18n/words.js"
import type { PersonioConnectProps } from "../props.js"
import { useClosing } from "../state/useClosing.js"
import { useCredentials } from "../state/useCredentials.js"
import { useDraft, useSavedDraft } from "../state/useDraft.js"
import { FlowProvider, type FlowValue } from "../state/useFlow.js"
import { usePaste } from "../state/usePaste.js"
import { useFocusOnChange } from "../ui/focus.js"
import { useCopy } from "../ui/useCopy.js"
import { useLiveRegions } from "../ui/useLiveRegions.js"
import { ViewProvider } from "../ui/viewContext.js"
import { ConnectStep } from "./ConnectStep.js"
import { DoneStep } from "./DoneStep.js"
import { PrepareStep } from "./PrepareStep.js"

const bodies: Record<StepId, () => React.JSX.Element> = {
  prepare: PrepareStep,
  connect: ConnectStep,
  done: DoneStep,
}

export interface FlowProps {
  props: PersonioConnectProps
  locale: Locale
  /** The first ones; the person can switch. */
  labels: PersonioLabels
  fetchLabels: FetchLabels
  open: boolean
  setOpen: (open: boolean) => void
  /** The exit transition is over: the tree can be dropped. */
  onExited: () => void
  trigger: RefObject<HTMLElement | null>
  anchor: RefObject<HTMLElement | null>
}

/** The flow itself: what the steps share, and the frame they stand in. Fetched when the trigger is first approached. */
export function Flow({
  props,
  locale,
  labels: firstLabels,
  fetchLabels,
  open,
  setOpen,
  onExited,
  trigger,
  anchor,
}: FlowProps) {
  const { connection, scopes } = props
  const latest = useRef(props)
  latest.current = props
  const [tell] = useState(() => createHostCallbacks(latest))
  const addressMode: AddressMode = connection ? "off" : (props.address ?? "off")
  const draft = useDraft(props)
  const [resumed, setResumed] = useState(draft.found !== null)

  const form = useForm<FormValues>({
    resolver: formResolver(addressMode),
    defaultValues: {
      address: draft.found?.address ?? connection?.hostname ?? props.defaultAddress ?? "",
      optional: draft.found?.optional ?? [],
      attested: [],
      clientId: connection?.clientId ?? "",
    },
  })
  const [wizard, dispatch] = useReducer(reduceWizard, null, () =>
    initialWizard(connection !== undefined, draft.found?.step),
  )
  const [labels, setLabels] = useState(firstLabels)
  const wantedLanguage = useRef(labels.language)
  const words = useMemo(
    () => createWords(locale, props.messages ?? {}, labels, { app: props.appName }),
    [locale, props.messages, labels, props.appName],
  )
  const { announce, regions } = useLiveRegions()

  const optional = form.watch("optional")
  const input = form.watch("address")
  const address = useMemo(() => parseAddress(input), [input])
  const hostname = address.status === "understood" ? address.hostname : null
  const chosen = useMemo(() => chosenScopes(scopes, optional), [scopes, optional])
  const plan = useMemo(
    () => planGuide(scopes, chosen, { labels, locale: locale.tag }),
    [scopes, chosen, labels, locale.tag],
  )
  const credentialName = credentialNameOf(
    connection?.credentialName ?? props.credentialName ?? props.appName,
    wizard.edition,
  )

  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const awayId = useId()
  const inline = props.layout === "inline"
  const companion = useCompanion({
    open,
    offered: !inline,
    heading,
    headingId,
    onPaste: (event) => pasteAnywhere(event),
  })
  const nameCopying = useCopy(companion.view)
  const slots = useCredentials({
    form,
    credentialName,
    onValue: (slot) => {
      dispatch({ type: "value_pasted" })
      tell("onEvent", { type: "value_pasted", slot })
    },
  })

  const { takePaste, pasteAnywhere } = usePaste({
    slots,
    listening: () => wizard.step === "connect" && !checking,
    words,
    announce,
    view: companion.view,
    heading,
  })

  const submit = (attemptId: string): Submission => ({
    attemptId,
    hostname,
    credentialName,
    credentials: slots.read(),
    scopes: chosen,
    attested: attestedScopes(chosen, form.getValues("attested")),
    ...(connection ? { connectionId: connection.id } : {}),
  })
  const onVerdict = (verdict: Verdict, milliseconds: number) => {
    tell("onEvent", {
      type: "verdict",
      status: verdict.status,
      code: "code" in verdict ? verdict.code : undefined,
      milliseconds: Math.round(milliseconds),
    })
    dispatch({ type: "verdict", verdict, at: Date.now() })
    closing.withdraw()
    if (verdict.status !== "verified") return
    slots.clear()
    draft.drop()
    tell("onConnect", {
      connectionId: verdict.connectionId,
      clientId: form.getValues("clientId"),
      hostname,
      credentialName,
      verdict,
    })
  }
  const verification = useCheck({
    onVerify: props.onVerify,
    submit,
    onVerdict,
    onError: (error) => props.onError?.(error),
  })
  const { checking } = verification
  const check = () => {
    const empty = slots.findEmpty()
    if (empty) {
      slots.inputs.current[empty]?.focus()
      return
    }
    if (!verification.check()) return
    announce(words.text("connect.checking"))
    tell("onEvent", { type: "check_started" })
  }

  useFocusOnChange(heading, `${wizard.step} ${wizard.checkedAt} ${wizard.edition}`)

  const { step } = wizard
  useSavedDraft(draft, step, input, optional)
  const { cancel } = verification
  const { clear } = slots
  const closing = useClosing({
    open,
    setOpen,
    step,
    checking,
    pasted: slots.filledCount - (connection?.clientId ? 1 : 0),
    typed: form.formState.isDirty,
    reconnecting: connection !== undefined,
    heading,
    tell,
    onClosed: () => {
      cancel()
      clear()
    },
  })
  useEffect(() => tell("onEvent", { type: "step", step }), [step, tell])

  const flow: FlowValue = {
    props,
    wizard,
    send: (event: WizardEvent) => {
      if (event.type === "recreate") {
        form.setValue("clientId", "")
        form.setValue("attested", [])
        clear()
        slots.setNote(null)
      }
      if (event.type === "recreate" || event.type === "name_copied" || event.type === "personio_opened")
        tell("onEvent", { type: event.type })
      dispatch(event)
    },
    form,
    slots,
    takePaste,
    checking,
    check,
    cancelCheck: cancel,
    plan,
    address,
    personioUrl: hostname && `https://${hostname}/configuration/marketplace/connected`,
    credentialName,
    nameCopying,
    setPersonioLanguage: async (language) => {
      wantedLanguage.current = language
      const loaded = await loadLabels(language, fetchLabels)
      if (wantedLanguage.current === language) setLabels(loaded)
    },
    requestClose: inline ? null : closing.requestClose,
    confirmation: closing.confirmation,
    stay: closing.stay,
    close: closing.close,
    announce,
    headingId,
    heading,
    companion,
    resumed,
    startOver: () => {
      draft.drop()
      form.reset({ address: props.defaultAddress ?? "", optional: [], attested: [], clientId: "" })
      clear()
      setResumed(false)
      dispatch({ type: "go", step: "prepare" })
    },
    onHandedOff: closing.onHandedOff,
  }

  const Body = bodies[wizard.step]
  const content = (
    <WordsProvider value={words}>
      <FlowProvider value={flow}>
        <ViewProvider value={companion.view}>
          {regions}
          {companion.shown ? <CompanionHint view={companion.view} /> : null}
          <Body />
        </ViewProvider>
      </FlowProvider>
    </WordsProvider>
  )
  if (inline)
    return (
      <Inline
        labelledBy={headingId}
        lang={words.tag}
        dir={words.dir}
        appearance={props.appearance}
        onPaste={pasteAnywhere}
      >
        {content}
      </Inline>
    )
  return (
    <Dialog
      open={open}
      away={
        companion.shown ? (
          <WordsProvider value={words}>
            <CompanionPlaceholder id={awayId} bringBack={companion.bringBack} />
          </WordsProvider>
        ) : null
      }
      onDismiss={() =>
        companion.shown
          ? companion.bringBack()
          : closing.confirmation
            ? closing.stay()
            : closing.requestClose()
      }
      labelledBy={companion.shown ? awayId : headingId}
      lang={words.tag}
      dir={words.dir}
      container={props.container}
      returnFocus={props.returnFocus}
      trigger={trigger}
      anchor={anchor}
      onPaste={pasteAnywhere}
      initialFocus={heading}
      appearance={props.appearance}
      onExited={onExited}
      onHidden={() => setOpen(false)}
    >
      {content}
    </Dialog>
  )
}

/** Required ones and the optional ones that were ticked. */
function chosenScopes(scopes: Scopes, optional: readonly string[]): ScopeSet {
  return scopeSet(scopes, (request) => request.required || optional.includes(request.id))
}

function attestedScopes(chosen: ScopeSet, ids: readonly string[]): ScopeSet {
  return {
    accessRights: chosen.accessRights.filter((id) => ids.includes(id)),
    attributes: chosen.attributes.filter((id) => ids.includes(id)),
  }
}
