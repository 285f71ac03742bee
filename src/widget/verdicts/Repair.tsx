"use client"
import { useEffect, useRef } from "react"
import type { FlowState } from "../../flow/flowState.js"
import type { GuideItem } from "../../flow/planGuide.js"
import { RepairRow } from "../guide/drawings/RepairRow.js"
import { NotInList } from "../guide/NotInList.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useElements } from "../styles/elements.js"
import { RepairGroup } from "./RepairGroup.js"
import { UnconfirmedRow } from "./UnconfirmedRow.js"
import { WayToRow } from "./WayToRow.js"

interface RepairProps {
  state: Extract<FlowState, { status: "incomplete" | "inconclusive" }>
}

/** Says how much is left. A check that was made by itself is told politely, because nothing else moves on the screen. */
export function RepairTitle({ state }: RepairProps) {
  const { check } = useFlow()
  const { announce } = useScreen()
  const { text } = useWords()
  const { status, repair, pair } = state
  const isIncomplete = status === "incomplete"
  const title = isIncomplete
    ? text(pair === "stored" ? "reconnect.missingTitle" : "incomplete.title", { n: repair.missing.length })
    : text("inconclusive.title", { n: repair.unconfirmed.length })
  useEffect(() => {
    if (check.automatic && check.pending) announce(text("connect.checking"))
  }, [check.automatic, check.pending, announce, text])
  const last = useRef(check)
  useEffect(() => {
    // Otherwise the heading has the focus, and is read.
    const isUnread = last.current.turn === check.turn && last.current.answeredAt !== check.answeredAt
    last.current = check
    if (isUnread) announce(title)
  }, [check, title, announce])
  useEffect(() => {
    if (repair.unanswered) announce(text("incomplete.unanswered"))
  }, [repair.unanswered, announce, text])
  return <span key={title}>{title}</span>
}

/**
 * Lists exactly what is missing and says how to tick it. The card has the colours of a warning only when something is
 * known to be missing.
 */
export function Repair({ state }: RepairProps) {
  const element = useElements()
  const { options } = useFlow()
  const { text } = useWords()
  const { status, repair, pair } = state
  const { missing, unconfirmed, found } = repair
  const isIncomplete = status === "incomplete"
  return (
    <div className="pc:flex pc:flex-col pc:gap-4">
      <section data-pc-part="repair" data-status={status} {...element("notice")}>
        <div className="pc:px-4 pc:py-3">
          <RepairGroup
            label="accessRights"
            missing={missing.filter(isAccessRight)}
            found={found.filter(isAccessRight)}
          />
          <RepairGroup
            label="readableAttributes"
            missing={missing.filter(isAttribute)}
            found={found.filter(isAttribute)}
          />
          <NotInList items={missing} />
          {isIncomplete && unconfirmed.length > 0 ? (
            <h3 className="pc:pt-1 pc:text-12 pc:text-muted pc:font-medium">
              {text("inconclusive.title", { n: unconfirmed.length })}
            </h3>
          ) : null}
          {unconfirmed.map((item) => (
            <UnconfirmedRow key={item.id} item={item} />
          ))}
          {repair.unanswered ? (
            <p className="pc:pt-1 pc:text-13 pc:text-muted">{text("incomplete.unanswered")}</p>
          ) : repair.repeats > 0 && missing.length > 0 ? (
            <p className="pc:pt-1 pc:text-13 pc:text-muted">{text("incomplete.still")}</p>
          ) : null}
        </div>
        {isIncomplete ? <HowToRepair count={missing.length} /> : null}
      </section>
      {repair.attestedInVain ? <p className="pc:text-14">{text("inconclusive.blocked")}</p> : null}
      {isIncomplete && !(pair === "stored" && options.connection) ? (
        <RecreateButton label={text("incomplete.recreate")} />
      ) : null}
    </div>
  )
}

const isAccessRight = ({ kind }: GuideItem) => kind === "accessRight"
const isAttribute = ({ kind }: GuideItem) => kind === "attribute"

interface HowToRepairProps {
  /** How many items are missing. */
  count: number
}

/** The way back to the access rights of the integration in Personio. */
function HowToRepair({ count }: HowToRepairProps) {
  const { guide, options } = useFlow()
  const { credentialName } = guide
  const { text, rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:[overflow-wrap:anywhere]">{credentialName}</span>)
  // Whoever has just created the integration still has the last screen of its drawer open.
  const isDrawerOpen = credentialName !== options.connection?.credentialName
  return (
    <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:border-t pc:border-warning-line pc:px-4 pc:py-3 pc:wide:grid-cols-2">
      <ol className="pc:flex pc:list-decimal pc:flex-col pc:gap-2 pc:ps-5 pc:text-14">
        {isDrawerOpen ? (
          <>
            <li>{rich("incomplete.finish")}</li>
            <li>{rich("incomplete.row", { name })}</li>
          </>
        ) : (
          <WayToRow />
        )}
        <li>{text("incomplete.tick", { n: count })}</li>
      </ol>
      <div className="pc:narrow:hidden">
        <RepairRow credentialName={credentialName} captions={[rich("incomplete.captionRow", { name })]} />
      </div>
    </div>
  )
}
