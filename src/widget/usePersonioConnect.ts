"use client"
import { useMemo, useReducer, useState } from "react"
import { useForm } from "react-hook-form"
import { closingQuestion } from "../flow/closing.js"
import {
  chosenScopes,
  type Decisions,
  hostnameOf,
  personioUrlOf,
  preselectedScopes,
  scopesOfConnection,
} from "../flow/decisions.js"
import { flowStateOf } from "../flow/flowState.js"
import { type AddressMode, type FormValues, formResolver } from "../flow/formValues.js"
import { callHost } from "../flow/hostCallbacks.js"
import { planGuide } from "../flow/planGuide.js"
import {
  credentialNameOf,
  earlierEdition,
  editionToCreate,
  initialWizard,
  latestNewEdition,
  reduceWizard,
  storedEdition,
} from "../flow/wizard.js"
import type { ConnectFlow, ConnectOptions } from "./state/connectFlow.js"
import { useClosing } from "./state/useClosing.js"
import { useCredentialCheck } from "./state/useCredentialCheck.js"
import { useCredentials } from "./state/useCredentials.js"
import { useDraft } from "./state/useDraft.js"
import { useHostCallbacks } from "./state/useHostCallbacks.js"
import { useLabels } from "./state/useLabels.js"
import { usePreflight } from "./state/usePreflight.js"
import { useSavedDraft } from "./state/useSavedDraft.js"
import { useStepEvent } from "./state/useStepEvent.js"

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
    optional: draft.found?.optional ?? firstOptional(options),
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
    initialWizard({ connection, decisions: first, step: draft.found?.step }),
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
  const nameOf = (edition: number) =>
    credentialNameOf(connection?.credentialName ?? options.credentialName ?? options.appName, edition)
  const credentialName = nameOf(wizard.edition)
  const state = flowStateOf(wizard, plan, labels)

  const credentials = useCredentials({
    form,
    credentialName,
    onFilled: (field) => {
      dispatch({ type: "value_pasted" })
      emit("onEvent", { type: "value_pasted", field })
    },
  })
  const check = useCredentialCheck({
    options,
    state,
    isStored: wizard.isStored,
    form,
    credentials,
    chosen,
    hostname,
    credentialName,
    storedId: wizard.storedId,
    dispatch,
    emit,
    dropDraft: draft.drop,
  })
  const closing = useClosing({
    open,
    close: () => void callHost<"onOpenChange", [boolean], void>(options, "onOpenChange", false),
    step,
    checking: check.pending,
    reconnecting: connection !== undefined,
    question: () => {
      const values = getValues()
      return closingQuestion({
        step,
        checking: check.pending,
        pasted:
          (values.clientId && values.clientId !== connection?.clientId ? 1 : 0) +
          (credentials.holdsSecret() ? 1 : 0),
        typed: values.address !== first.address || values.optional.join() !== first.optional.join(),
      })
    },
    emit,
    onClosed: () => {
      check.cancel()
      credentials.clear()
    },
  })

  const preflight = usePreflight({
    open,
    onVerify: options.onVerify,
    onError: (error) => emit("onError", error),
  })
  const changeEdition = (edition: number) => {
    if (check.pending || (edition === wizard.edition && !wizard.isStored)) return
    const fields = credentials.held()
    const kept = wizard.aside.find(({ state }) => state.edition === edition)?.fields
    const clientId = edition > 1 ? "" : (connection?.clientId ?? "")
    if (edition !== wizard.edition)
      credentials.exchange(wizard.edition, edition, kept ?? { clientId, attested: [] })
    dispatch({ type: "use_edition", edition, fields })
    if (edition > 1 && !kept) emit("onEvent", { type: "recreate" })
  }
  const earlier = earlierEdition(wizard)
  const canCheckStored = wizard.aside.some(({ state }) => state.edition === storedEdition)

  useSavedDraft({ form, step, preselected: firstOptional(options), save: draft.save })
  useStepEvent(step, emit)

  return {
    options,
    state,
    guide: {
      plan,
      credentialName,
      personioUrl: hostname && personioUrlOf(hostname),
      block: wizard.block,
      nameCopied: wizard.nameCopied,
      labels,
      setLanguage,
      openBlock: (block) => dispatch({ type: "open_block", block }),
      markNameCopied: () => {
        emit("onEvent", { type: "name_copied" })
        dispatch({ type: "name_copied" })
      },
      markPersonioOpened: () => {
        emit("onEvent", { type: "personio_opened" })
        check.markPersonioOpened()
        dispatch({ type: "personio_opened" })
      },
    },
    form,
    credentials: {
      inputs: credentials.inputs,
      accept: credentials.accept,
      // The answer of a running check is about the values that it was started with.
      takePaste: (event) =>
        step === "connect" && !check.pending && !wizard.isStored ? credentials.takePaste(event) : [],
      swap: credentials.swap,
      replace: credentials.replace,
      earlier: earlier && {
        credentialName: nameOf(earlier.state.edition),
        use: () => changeEdition(earlier.state.edition),
      },
    },
    check: {
      pending: check.pending,
      automatic: check.automatic,
      answeredAt: wizard.checkedAt,
      turn: wizard.turn,
      start: check.start,
      cancel: check.cancel,
    },
    preflight,
    closing,
    navigation: {
      // react-hook-form focuses the field itself when it has a problem.
      next: form.handleSubmit(({ address, optional }) =>
        dispatch({ type: "continue", decisions: { address, optional } }),
      ),
      back: () => {
        if (canCheckStored) changeEdition(storedEdition)
        else dispatch({ type: "back" })
      },
      canGoBack: connection ? canCheckStored : step === "connect",
      go: (to) => dispatch({ type: "go", step: to }),
      recreate: () => changeEdition(editionToCreate(wizard)),
      nextName: nameOf(latestNewEdition(wizard)),
      chooseWay: (way) => {
        if (way === "stored") changeEdition(storedEdition)
        else if (way === "new_secret") changeEdition(1)
        else if (wizard.edition <= 1) changeEdition(latestNewEdition(wizard))
      },
    },
    draft: {
      resumed,
      startOver: () => {
        draft.drop()
        credentials.clear()
        const decisions = { address: options.defaultAddress ?? "", optional: firstOptional(options) }
        // The inputs stay on the page, so they stay registered.
        form.reset({ ...emptyForm, ...decisions }, { keepFieldsRef: true })
        setResumed(false)
        dispatch({ type: "start_over", decisions })
      },
    },
  }
}

/** The optional scopes of a connection are those that its latest check knows; the preselected ones are for a new one. */
function firstOptional({ connection, scopes }: ConnectOptions): string[] {
  if (!connection) return preselectedScopes(scopes)
  return connection.findings ? scopesOfConnection(connection.findings) : []
}

const emptyForm: FormValues = {
  address: "",
  optional: [],
  attested: [],
  clientId: "",
  secretLength: 0,
  fresh: [],
  note: null,
}
