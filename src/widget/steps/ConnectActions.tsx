"use client"
import { type MouseEvent, type ReactNode, useRef } from "react"
import { useWatch } from "react-hook-form"
import { isAboutStoredPair } from "../../flow/flowState.js"
import { countFilled } from "../../flow/formValues.js"
import { type PrimaryAction, primaryAction } from "../../flow/primaryAction.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, LinkButton, useSettling } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { shortcut } from "../ui/useCopy.js"
import { RetryLabel } from "../verdicts/RetryLabel.js"

/** The buttons at the end of the footer: what to do next, and at most one outlined button beside it. */
export function ConnectActions() {
  const { state, guide } = useFlow()
  const { companion } = useScreen()
  const { text } = useWords()
  const [clientId, secretLength] = useWatch({
    control: useFlow().form.control,
    name: ["clientId", "secretLength"],
  })
  const filledCount = countFilled({ clientId, secretLength })
  const primary = usePrimaryAction(filledCount)
  const settling = useSettling(primary)
  const copyName = useCopyName()
  const copyAndLeave = useCopyAndLeave(copyName)
  const isOffered = useIsCompanionOffered(filledCount)
  const { personioUrl } = guide
  const isRepair = state.status === "incomplete" || state.status === "inconclusive"
  // The row in Personio has to be found for it, and the main button waits for the paste.
  const isForSecret = state.status === "reconnecting" && state.way === "new_secret" && primary === "paste"
  const next = { settling, primary: true } as const
  return (
    <>
      {isOffered ? (
        <Button
          key="offer"
          look="outlined"
          settling={settling}
          onClick={() => {
            // One press can copy and open a window. A tab as well would be refused, so Personio is opened from in there.
            void copyName()
            companion.show?.()
          }}
        >
          {text("companion.offer")}
        </Button>
      ) : null}
      {(isRepair || isForSecret) && personioUrl ? (
        <LinkButton key="personio" look="outlined" href={personioUrl} onClick={guide.markPersonioOpened}>
          {text("connect.openPersonio")}
        </LinkButton>
      ) : null}
      {primary === "copy_and_open" || primary === "open" ? (
        <LinkButton
          key={primary}
          look="filled"
          href={personioUrl ?? ""}
          onClick={primary === "open" ? guide.markPersonioOpened : copyAndLeave}
          {...next}
        >
          {text(primary === "open" ? "connect.openPersonio" : "connect.copyAndOpen")}
        </LinkButton>
      ) : primary === "copy" ? (
        <CopyNameButton key="copy" settling={settling} onClick={() => void copyName()} />
      ) : primary === "show_ticks" || primary === "show_values" ? (
        <Button
          key={primary}
          look="filled"
          onClick={() => guide.openBlock(primary === "show_ticks" ? 2 : 3)}
          {...next}
        >
          {text(primary === "show_ticks" ? "connect.showTicks" : "connect.showValues")}
        </Button>
      ) : primary === "paste" ? (
        <PasteButton key="paste" settling={settling}>
          {text(clientId === "" ? "connect.pasteClientId" : "connect.pasteSecret")}
        </PasteButton>
      ) : (
        <CheckButton key="check" primary={primary} settling={settling} />
      )}
    </>
  )
}

function usePrimaryAction(filledCount: number): PrimaryAction {
  const { state, guide, options, form } = useFlow()
  const attested = useWatch({ control: form.control, name: "attested" })
  return primaryAction({
    status: state.status,
    isStored: isAboutStoredPair(state),
    filledCount,
    isNewSecret: state.status === "reconnecting" && state.way === "new_secret",
    block: guide.block,
    hasPersonioUrl: guide.personioUrl !== null,
    nameCopied: guide.nameCopied,
    isMarketplace: options.guide === "marketplace",
    isAttested:
      state.status === "inconclusive" &&
      !state.repair.attestedInVain &&
      state.repair.unconfirmed.every(({ id }) => attested.includes(id)),
  })
}

/** Copies the suggested name and says what became of it. */
function useCopyName(): () => true | Promise<boolean> {
  const { credentialName, markNameCopied } = useFlow().guide
  const { announce, nameCopying } = useScreen()
  const { text, tag } = useWords()
  const tell = (copied: boolean) => {
    announce(
      copied
        ? text("connect.nameCopied", { name: credentialName })
        : text("copyFailed", { keys: shortcut("C", tag) }),
    )
    if (copied) markNameCopied()
    return copied
  }
  return () => {
    const copied = nameCopying.copy(credentialName)
    if (copied !== true) return copied.then(tell)
    tell(true)
    return true
  }
}

/**
 * Leaves for Personio with the name in the clipboard. Where that takes a moment the link waits for it; where it fails
 * the first press stays here, so that the person reads what to do, and the next one leaves.
 */
function useCopyAndLeave(copyName: () => true | Promise<boolean>): (event: MouseEvent<HTMLElement>) => void {
  const { markPersonioOpened } = useFlow().guide
  const isReady = useRef(false)
  return (event) => {
    const link = event.currentTarget
    const copied = isReady.current || copyName()
    isReady.current = false
    if (copied === true) {
      markPersonioOpened()
      return
    }
    event.preventDefault()
    void copied.then((worked) => {
      isReady.current = true
      if (worked) link.click()
    })
  }
}

/** People remember up to this many ticks after one look at the list. */
const remembered = 4

/** Whether to offer the list on top of Personio: while the guide shows and nothing has been brought back yet. */
function useIsCompanionOffered(filledCount: number): boolean {
  const { state, guide, options } = useFlow()
  const { companion } = useScreen()
  const isGuided =
    state.status === "guiding" || (state.status === "reconnecting" && state.way === "new_integration")
  return (
    companion.show !== null &&
    !companion.shown &&
    isGuided &&
    options.guide !== "marketplace" &&
    filledCount === 0 &&
    guide.plan.count > remembered
  )
}

interface CopyNameButtonProps {
  settling: boolean
  onClick: () => void
}

function CopyNameButton({ settling, onClick }: CopyNameButtonProps) {
  const { nameCopying } = useScreen()
  const { text } = useWords()
  return (
    <Button look="filled" settling={settling} onClick={onClick} primary>
      <Icon name={nameCopying.state === "copied" ? "check" : "copy"} />
      <span>{text("connect.copyName")}</span>
    </Button>
  )
}

/** It is not filled, because what it names is done by a paste. A press leads to the empty field and says what belongs there. */
function PasteButton({ settling, children }: { settling: boolean; children: ReactNode }) {
  const { check } = useFlow()
  return (
    <Button look="outlined" settling={settling} onClick={check.start} primary>
      {children}
    </Button>
  )
}

interface CheckButtonProps {
  primary: Extract<PrimaryAction, "submit" | "confirm" | "again" | "retry">
  settling: boolean
}

function CheckButton({ primary, settling }: CheckButtonProps) {
  const { state, check, options } = useFlow()
  const { announce } = useScreen()
  const { text } = useWords()
  const label = {
    submit: options.connection ? "reconnect.submit" : "connect.submit",
    confirm: "inconclusive.confirm",
    again: "incomplete.again",
  } as const
  const start = () => {
    if (check.start()) announce(text("connect.checking"))
  }
  return (
    <Button
      // Trying again helps only once somebody has given the right.
      look={state.status === "unavailable" && state.verdict.code === "not_allowed" ? "outlined" : "filled"}
      busy={check.pending}
      settling={settling}
      onClick={start}
      primary
    >
      {/* Both stand in the same cell, so that the button keeps its width. */}
      <span className="pc:grid pc:items-center pc:justify-items-center pc:*:col-start-1 pc:*:row-start-1">
        <span key={primary} className={check.pending ? "pc:invisible" : undefined}>
          {primary === "retry" ? <RetryLabel /> : text(label[primary])}
        </span>
        <span className={`pc:flex pc:items-center pc:gap-2 ${check.pending ? "" : "pc:invisible"}`}>
          <Icon name="spinner" />
          <span>{text("connect.checking")}</span>
        </span>
      </span>
    </Button>
  )
}
