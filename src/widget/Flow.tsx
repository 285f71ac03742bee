"use client"
import { type RefObject, useEffect, useId, useMemo, useReducer, useRef, useState } from "react"
import { useForm } from "react-hook-form"
import { parseAddress } from "../contract/hostname.js"
import { type ScopeSet, type Scopes, scopeSet } from "../contract/scopes.js"
import type { Submission } from "../contract/submission.js"
import type { Verdict } from "../contract/verdict.js"
import { Away } from "./companion/Away.js"
import { MoveAside } from "./companion/MoveAside.js"
import { useCompanion } from "./companion/useCompanion.js"
import { Dialog } from "./dialog/Dialog.js"
import { Inline } from "./dialog/Inline.js"
import { type AddressMode, type Fields, fieldsResolver } from "./fields.js"
import { useFocusOnChange } from "./focus.js"
import { planGuide } from "./guide/plan.js"
import { useLiveRegions } from "./LiveRegions.js"
import type { Locale } from "./messages/locale.js"
import { type FetchLabels, loadLabels, type PersonioLabels } from "./personioLabels.js"
import type { PersonioConnectProps } from "./props.js"
import { ConnectStep } from "./steps/ConnectStep.js"
import { DoneStep } from "./steps/DoneStep.js"
import { PrepareStep } from "./steps/PrepareStep.js"
import type { StepId } from "./steps.js"
import { createTell } from "./tell.js"
import { useClosing } from "./useClosing.js"
import { useCopy } from "./useCopy.js"
import { useCredentials } from "./useCredentials.js"
import { useDraft, useSavedDraft } from "./useDraft.js"
import { FlowProvider, type FlowValue } from "./useFlow.js"
import { usePaste } from "./usePaste.js"
import { useVerify } from "./useVerify.js"
import { credentialNameOf, initialWizard, reduceWizard, type WizardEvent } from "./wizard.js"
import { createWords, WordsProvider } from "./words.js"

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
  const [tell] = useState(() => createTell(latest))
  const addressMode: AddressMode = connection ? "off" : (props.address ?? "off")
  const draft = useDraft(props)
  const [resumed, setResumed] = useState(draft.found !== null)

  const form = useForm<Fields>({
    resolver: fieldsResolver(addressMode),
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
  const verification = useVerify({
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
  const toldStep = useRef<StepId | null>(null)
  useEffect(() => {
    // Effects run again when React hides and shows the tree.
    if (toldStep.current === step) return
    toldStep.current = step
    tell("onEvent", { type: "step", step })
  }, [step, tell])

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
        {regions}
        {companion.shown ? <MoveAside view={companion.view} /> : null}
        <Body />
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
            <Away id={awayId} bringBack={companion.bringBack} />
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
  return scopeSet(scopes, (wish) => wish.required || optional.includes(wish.id))
}

function attestedScopes(chosen: ScopeSet, ids: readonly string[]): ScopeSet {
  return {
    accessRights: chosen.accessRights.filter((id) => ids.includes(id)),
    attributes: chosen.attributes.filter((id) => ids.includes(id)),
  }
}
