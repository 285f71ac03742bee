"use client"
import { type ReactNode, useEffect, useId, useState } from "react"
import { shortcut } from "../useCopy.js"
import type { SlotNote } from "../useCredentials.js"
import { useFlow } from "../useFlow.js"
import { useWords, type Words } from "../words.js"
import { Button } from "./Button.js"
import { Chevron } from "./Disclosure.js"
import { Icon } from "./Icon.js"
import { Slot } from "./Slot.js"

const slotNames = ["clientId", "secret"] as const

/** Both slots, always in sight; folded to a count on a phone until something is pasted. */
export function SlotTray() {
  const { props, slots, credentialName, takePaste } = useFlow()
  const words = useWords()
  const { text, tag } = words
  const id = useId()
  const [folded, setFolded] = useState(true)
  const { note, filledCount } = slots
  useEffect(() => {
    setFolded(note === null && filledCount !== 1)
  }, [filledCount, note])

  const refused = note?.kind === "problem" || note?.kind === "unknown" || note?.kind === "unreadable"
  const spoken = note && noteText(note, words, credentialName)
  return (
    <div className="pc:flex pc:flex-col pc:gap-2 pc:short:gap-1">
      {/* There before it is used, so that it is heard (WCAG 4.1.3). */}
      <div aria-live="polite" className="pc:empty:hidden">
        {spoken ? (
          <p
            id={id}
            data-pc-part="slot-note"
            data-kind={note.kind}
            className={`pc:flex pc:items-start pc:gap-1.5 pc:text-13 ${refused ? "pc:text-danger" : "pc:text-ink"}`}
          >
            <Icon name={refused ? "warning" : "info"} className="pc:mt-0.5 pc:size-4" />
            <span>
              <span>{spoken}</span>{" "}
              {note.kind === "swapped" ? <Button onClick={slots.swap}>{text("slot.swap")}</Button> : null}
            </span>
          </p>
        ) : null}
      </div>
      <button
        type="button"
        form=""
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
        className="pc:flex pc:min-h-11 pc:items-center pc:justify-between pc:text-14 pc:font-semibold pc:wide:hidden"
      >
        <span>{text("connect.values", { n: filledCount })}</span>
        <Chevron up={!folded} />
      </button>
      <div
        data-folded={folded}
        className="pc:flex pc:gap-3 pc:narrow:flex-col pc:narrow:gap-2 pc:narrow:data-[folded=true]:hidden"
      >
        {slotNames.map((slot) => (
          <Slot
            key={slot}
            slot={slot}
            onValue={takePaste}
            problemId={note?.kind === "problem" && note.slot === slot ? id : undefined}
          />
        ))}
      </div>
      <div className="pc:flex pc:flex-wrap pc:justify-between pc:gap-x-4 pc:text-12 pc:text-muted pc:narrow:hidden">
        <p className="pc:flex pc:items-center pc:gap-1.5">
          <Icon name="lock" className="pc:size-3.5" />
          {props.privacyUrl ? (
            <a
              href={props.privacyUrl}
              target="_blank"
              rel="noopener noreferrer"
              className="pc:text-muted pc:underline"
            >
              {text("connect.privacy")}
            </a>
          ) : (
            <span>{text("connect.privacy")}</span>
          )}
        </p>
        {filledCount < 2 ? (
          <p className="pc:coarse:hidden">{text("connect.pasteHint", { keys: shortcut("V", tag) })}</p>
        ) : null}
      </div>
    </div>
  )
}

function noteText(note: SlotNote, { rich, quote }: Words, credentialName: string): ReactNode {
  switch (note.kind) {
    case "swapped":
      return rich("slot.swapped")
    case "cleaned":
      return rich("slot.cleaned")
    case "unknown":
      return rich("slot.unknown")
    case "unreadable":
      return rich("slot.unreadable")
    case "restored":
      return rich("connect.restored")
    case "moved":
      return rich(note.slot === "secret" ? "slot.movedSecret" : "slot.movedClientId")
    case "problem":
      if (note.problem === "dots") return rich("slot.dots")
      if (note.problem === "length") return rich("slot.length")
      if (note.problem === "recruiting") return rich("slot.recruiting", { name: quote(credentialName) })
      return rich(slotMessages[note.problem][note.slot])
  }
}

const slotMessages = {
  empty: { clientId: "slot.emptyClientId", secret: "slot.emptySecret" },
  name: { clientId: "slot.nameClientId", secret: "slot.nameSecret" },
  link: { clientId: "slot.linkClientId", secret: "slot.linkSecret" },
} as const
