"use client"
import { Collapsible } from "radix-ui"
import { type ReactNode, useEffect, useId, useState } from "react"
import { useWords, type Words } from "../i18n/words.js"
import type { CredentialNote } from "../state/useCredentials.js"
import { useFlow } from "../state/useFlow.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { shortcut } from "../ui/useCopy.js"
import { CredentialField } from "./CredentialField.js"

const slotNames = ["clientId", "secret"] as const

/** Both slots, always in sight; folded to a count on a phone until something is pasted. */
export function CredentialTray() {
  const { props, slots, credentialName, takePaste } = useFlow()
  const words = useWords()
  const { text, tag } = words
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const { note, filledCount } = slots
  useEffect(() => {
    setUnfolded(note !== null || filledCount === 1)
  }, [filledCount, note])

  const refused = note?.kind === "problem" || note?.kind === "unknown"
  const spoken = note && noteText(note, words, credentialName)
  return (
    <Collapsible.Root
      open={unfolded}
      onOpenChange={setUnfolded}
      className="pc:flex pc:flex-col pc:gap-2 pc:short:gap-1"
    >
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
              {spoken}{" "}
              {note.kind === "swapped" ? <Button onClick={slots.swap}>{text("slot.swap")}</Button> : null}
            </span>
          </p>
        ) : null}
      </div>
      <Collapsible.Trigger
        form=""
        className="pc:flex pc:min-h-11 pc:items-center pc:justify-between pc:text-14 pc:font-semibold pc:wide:hidden"
      >
        {text("connect.values", { n: filledCount })}
        <Icon name="chevron" />
      </Collapsible.Trigger>
      {/* It is always rendered, because a wide frame always shows it. */}
      <Collapsible.Content
        forceMount
        data-pc-part="credential-fields"
        className="pc:flex pc:gap-3 pc:narrow:flex-col pc:narrow:gap-2 pc:narrow:data-[state=closed]:hidden"
      >
        {slotNames.map((slot) => (
          <CredentialField
            key={slot}
            slot={slot}
            onValue={takePaste}
            problemId={note?.kind === "problem" && note.slot === slot ? id : undefined}
          />
        ))}
      </Collapsible.Content>
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
            text("connect.privacy")
          )}
        </p>
        {filledCount < 2 ? (
          <p className="pc:coarse:hidden">{text("connect.pasteHint", { keys: shortcut("V", tag) })}</p>
        ) : null}
      </div>
    </Collapsible.Root>
  )
}

function noteText(note: CredentialNote, { rich, quote }: Words, credentialName: string): ReactNode {
  switch (note.kind) {
    case "swapped":
      return rich("slot.swapped")
    case "cleaned":
      return rich("slot.cleaned")
    case "unknown":
      return rich("slot.unknown")
    case "restored":
      return rich("connect.restored")
    case "moved":
      return rich(note.slot === "secret" ? "slot.movedSecret" : "slot.movedClientId")
    case "problem":
      if (note.problem === "dots") return rich("slot.dots")
      if (note.problem === "recruiting") return rich("slot.recruiting", { name: quote(credentialName) })
      return rich(slotMessages[note.problem][note.slot])
  }
}

const slotMessages = {
  empty: { clientId: "slot.emptyClientId", secret: "slot.emptySecret" },
  name: { clientId: "slot.nameClientId", secret: "slot.nameSecret" },
  link: { clientId: "slot.linkClientId", secret: "slot.linkSecret" },
} as const
