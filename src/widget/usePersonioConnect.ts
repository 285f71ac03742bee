"use client"
import { useEffect, useMemo, useReducer, useRef, useState } from "react"
import { type UseFormReturn, useForm } from "react-hook-form"
import type { Submission } from "../contract/submission.js"
import { closingQuestion } from "../flow/closing.js"
import { attestedScopes, chosenScopes, type Decisions, hostnameOf, personioUrlOf } from "../flow/decisions.js"
import type { Draft } from "../flow/draft.js"
import { flowStateOf } from "../flow/flowState.js"
import { type AddressMode, type FormValues, formResolver } from "../flow/formValues.js"
import { callHost, type HostCallbacks } from "../flow/hostCallbacks.js"
import { planGuide } from "../flow/planGuide.js"
import { firstStep, isDraftStep, type StepId } from "../flow/steps.js"
import { credentialNameOf, initialWizard, reduceWizard, type WizardEvent } from "../flow/wizard.js"
import type { HostAnswer } from "./check/askHost.js"
import { useCheck } from "./check/useCheck.js"
import type { ConnectFlow, ConnectOptions } from "./state/connectFlow.js"
import { useClosing } from "./state/useClosing.js"
import { useCredentials } from "./state/useCredentials.js"
import { useDraft } from "./state/useDraft.js"
import { useHostCallbacks } from "./state/useHostCallbacks.js"
import { useLabels } from "./state/useLabels.js"
import { useStableCallback } from "./ui/useStableCallback.js"

/**
 * The whole flow without an interface: where the administrator is, the guide, the fields, the check and what can be done
 * next. `<PersonioConnect/>` draws its screens with nothing else, so an interface of your own can do the same.
 *
 * It renders again when the administrator moves on, not while they type: read a field in the component that shows it,
 * with `useAddressField`, `useCredentialField`, `useTick` and `useDecisions`. The secret is never in what is returned.
 */
export function usePersonioConnect(options: ConnectOptions): ConnectFlow {
  const { scopes, connection, locale = "en", open = true } = options
  const emit = useHostCallbacks(options)
  const draft = useDraft({ draft: options.draft, reconnecting: connection !== undefined })
  const [resumed, setResumed] = useState(draft.found !== null)
  const [first] = useState<Decisions>(() => ({
    address: draft.found?.address ?? connection?.hostname ?? options.defaultAddress ?? "",
    optional: draft.found?.optional ?? [],
  }))
  const addressMode: AddressMode = connection ? "off" : (options.address ?? "off")
  const form = useForm<FormValues>({
    resolver: formResolver(addressMode),
    defaultValues: {
      ...emptyForm,
      address: first.address,
      optional: [...first.optional],
      clientId: connection?.clientId ?? "",
    },
  })
  const { getValues } = form
  const [wizard, dispatch] = useReducer(reduceWizard, null, () =>
    initialWizard({ reconnecting: connection !== undefined, decisions: first, step: draft.found?.step }),
  )
  const { step, decisions } = wizard
  const { labels, setLanguage } = useLabels({
    labels: options.labels,
    personioLanguage: options.personioLanguage,
    locale,
  })
  const chosen = useMemo(() => chosenScopes(scopes, decisions.optional), [scopes, decisions.optional])
  const plan = useMemo(() => planGuide(scopes, chosen, { labels, locale }), [scopes, chosen, labels, locale])
  const hostname = hostnameOf(decisions.address)
  const credentialName = credentialNameOf(
    connection?.credentialName ?? options.credentialName ?? options.appName,
    wizard.edition,
  )
  const send = (event: WizardEvent) => {
    if (event.type === "recreate" || event.type === "name_copied" || event.type === "personio_opened")
      emit("onEvent", { type: event.type })
    dispatch(event)
  }

  const credentials = useCredentials({
    form,
    credentialName,
    onFilled: (field) => {
      dispatch({ type: "value_pasted" })
      emit("onEvent", { type: "value_pasted", field })
    },
  })
  /** What the running check was sent with: the host may not take the administrator's word for it. */
  const attested = useRef<readonly string[]>([])
  const submit = (attemptId: string): Submission => {
    attested.current = getValues("attested")
    return {
      attemptId,
      hostname,
      credentialName,
      credentials: credentials.read(),
      scopes: chosen,
      attested: attestedScopes(chosen, attested.current),
      ...(connection ? { connectionId: connection.id } : {}),
    }
  }
  const onAnswer = useStableCallback(({ verdict, milliseconds }: HostAnswer) => {
    const code = "code" in verdict ? verdict.code : undefined
    emit("onEvent", { type: "verdict", status: verdict.status, code, milliseconds })
    dispatch({ type: "verdict", verdict, at: Date.now(), attested: attested.current })
    if (verdict.status !== "verified") return
    credentials.clear()
    draft.drop()
    emit("onConnect", {
      connectionId: verdict.connectionId,
      clientId: getValues("clientId"),
      hostname,
      credentialName,
      verdict,
    })
  })
  const check = useCheck({
    onVerify: options.onVerify,
    submit,
    onAnswer,
    onError: (error) => emit("onError", error),
  })
  const startCheck = (): boolean => {
    const empty = credentials.findEmpty()
    if (empty) {
      credentials.inputs.current[empty]?.focus()
      return false
    }
    if (!check.start()) return false
    emit("onEvent", { type: "check_started" })
    return true
  }

  const closing = useClosing({
    open,
    close: () => void callHost(options, "onOpenChange", false),
    step,
    checking: check.pending,
    reconnecting: connection !== undefined,
    question: () => {
      const values = getValues()
      return closingQuestion({
        step,
        checking: check.pending,
        pasted: (values.clientId && !connection?.clientId ? 1 : 0) + (values.secretLength > 0 ? 1 : 0),
        typed: values.address !== first.address || values.optional.join() !== first.optional.join(),
      })
    },
    emit,
    onClosed: () => {
      check.cancel()
      credentials.clear()
    },
  })

  useSavedDraft({ form, step, save: draft.save })
  useStepEvent(step, emit)

  return {
    options,
    state: flowStateOf(wizard, plan, connection),
    guide: {
      plan,
      credentialName,
      personioUrl: hostname && personioUrlOf(hostname),
      block: wizard.block,
      isOpen: wizard.guideOpen,
      nameCopied: wizard.nameCopied,
      labels,
      setLanguage,
      openBlock: (block) => send({ type: "open_block", block }),
      toggle: () => send({ type: "toggle_guide" }),
      markNameCopied: () => send({ type: "name_copied" }),
      markPersonioOpened: () => send({ type: "personio_opened" }),
    },
    form,
    credentials: {
      inputs: credentials.inputs,
      accept: credentials.accept,
      // The answer of a running check is about the values that it was started with.
      takePaste: (event) => (step === "connect" && !check.pending ? credentials.takePaste(event) : []),
      swap: credentials.swap,
      replace: credentials.replace,
    },
    check: {
      pending: check.pending,
      answeredAt: wizard.checkedAt,
      start: startCheck,
      cancel: check.cancel,
    },
    closing: {
      question: closing.question,
      request: closing.request,
      close: closing.close,
      stay: closing.stay,
      handedOff: closing.handedOff,
    },
    navigation: {
      next: form.handleSubmit(
        ({ address, optional }) => send({ type: "continue", decisions: { address, optional } }),
        () => form.setFocus("address"),
      ),
      back: () => send({ type: "back" }),
      go: (to) => send({ type: "go", step: to }),
      recreate: () => {
        credentials.reset()
        send({ type: "recreate" })
      },
    },
    draft: {
      resumed,
      startOver: () => {
        draft.drop()
        credentials.clear()
        // The inputs stay on the page, so they stay registered.
        form.reset({ ...emptyForm, address: options.defaultAddress ?? "" }, { keepFieldsRef: true })
        setResumed(false)
        send({ type: "go", step: firstStep })
      },
    },
  }
}

const emptyForm: FormValues = {
  address: "",
  optional: [],
  attested: [],
  clientId: "",
  secretLength: 0,
  note: null,
}

interface SavedDraftOptions {
  form: UseFormReturn<FormValues>
  step: StepId
  save: (draft: Draft) => void
}

/** Saves every change of what a draft holds, from the first thing that is entered on. It renders nothing. */
function useSavedDraft({ form, step, save }: SavedDraftOptions): void {
  const { getValues, subscribe } = form
  useEffect(() => {
    if (!isDraftStep(step)) return
    const saveNow = ({ address, optional }: Pick<FormValues, "address" | "optional">) => {
      const untouched = step === firstStep && address === "" && optional.length === 0
      if (!untouched) save({ step, address, optional })
    }
    saveNow(getValues())
    return subscribe({ formState: { values: true }, callback: ({ values }) => saveNow(values) })
  }, [getValues, subscribe, step, save])
}

/** Emits `step` once for each step that is reached. Effects run again when React hides and shows the tree. */
function useStepEvent(step: StepId, emit: HostCallbacks): void {
  const emitted = useRef<StepId | null>(null)
  useEffect(() => {
    if (emitted.current === step) return
    emitted.current = step
    emit("onEvent", { type: "step", step })
  }, [step, emit])
}
