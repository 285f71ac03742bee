"use client"
import { Collapsible } from "radix-ui"
import { type ReactNode, useEffect, useId, useState } from "react"
import { useWatch } from "react-hook-form"
import type { CredentialNote } from "../../flow/credentialNote.js"
import { credentialFields } from "../../flow/credentialShapes.js"
import { countFilled } from "../../flow/formValues.js"
import { useWords, type Words } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { safeHref } from "../ui/safeHref.js"
import { shortcut } from "../ui/useCopy.js"
import { CredentialField } from "./CredentialField.js"

/** Both credential fields, always in sight. On a phone they are folded to a count until something is pasted. */
export function CredentialTray() {
  const { form, credentials, guide } = useFlow()
  const { privacyUrl } = useScreen().props
  const words = useWords()
  const { text, tag } = words
  const id = useId()
  const [unfolded, setUnfolded] = useState(false)
  const [clientId, secretLength, note] = useWatch({
    control: form.control,
    name: ["clientId", "secretLength", "note"],
  })
  const filledCount = countFilled({ clientId, secretLength })
  useEffect(() => {
    setUnfolded(note !== null || filledCount === 1)
  }, [filledCount, note])

  useEffect(() => {
    // Folded on a phone, the field could not take the focus before.
    if (unfolded && note?.kind === "problem") credentials.inputs.current[note.field]?.focus()
  }, [unfolded, note, credentials.inputs])

  const refused = note?.kind === "problem" || note?.kind === "unknown" || note?.kind === "unreadable"
  const spoken = note && noteText(note, words, guide.credentialName)
  return (
    <Collapsible.Root
      open={unfolded}
      onOpenChange={setUnfolded}
      className="pc:group pc:flex pc:flex-col pc:gap-2 pc:short:gap-1"
    >
      <Collapsible.Trigger
        form=""
        className="pc:flex pc:min-h-11 pc:items-center pc:justify-between pc:text-14 pc:font-semibold pc:wide:hidden"
      >
        <span>{text("connect.values", { n: filledCount })}</span>
        {/* The fields unfold upwards. */}
        <Icon name="chevron" className="pc:size-4 pc:[scale:1_-1]" />
      </Collapsible.Trigger>
      {/* One line above the fields. A longer text grows upwards, and the fields keep their place. */}
      <div className="pc:min-h-5 pc:text-13">
        {/* There before it is used, so that it is heard (WCAG 4.1.3). */}
        <div aria-live="polite">
          {spoken ? (
            <p
              id={id}
              data-pc-part="credential-note"
              data-kind={note.kind}
              className={`pc:flex pc:items-start pc:gap-1.5 ${refused ? "pc:text-danger" : "pc:text-ink"}`}
            >
              <Icon name={refused ? "warning" : "info"} className="pc:mt-0.5 pc:size-4" />
              <span>
                <span>{spoken}</span>{" "}
                {note.kind === "swapped" ? (
                  <Button onClick={credentials.swap}>{text("credential.swap")}</Button>
                ) : null}
              </span>
            </p>
          ) : null}
        </div>
        {spoken ? null : (
          // The hint takes the place of the line while a field has the focus.
          <div className="pc:text-muted">
            <p className="pc:flex pc:items-start pc:gap-1.5 pc:pointer-fine:group-has-[input:focus]:hidden">
              <Icon name="lock" className="pc:mt-0.5 pc:size-4" />
              {privacyUrl && safeHref(privacyUrl) ? (
                <a
                  href={privacyUrl}
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
            <p className="pc:hidden pc:pointer-fine:group-has-[input:focus]:block">
              {text("connect.pasteHint", { keys: shortcut("V", tag) })}
            </p>
          </div>
        )}
      </div>
      {/* It is always rendered, because a wide frame always shows it. */}
      <Collapsible.Content
        forceMount
        data-pc-part="credential-fields"
        className="pc:flex pc:gap-3 pc:narrow:flex-col pc:narrow:gap-2 pc:narrow:data-[state=closed]:hidden"
      >
        {credentialFields.map((name) => (
          <CredentialField key={name} name={name} noteId={id} />
        ))}
      </Collapsible.Content>
    </Collapsible.Root>
  )
}

function noteText(note: CredentialNote, { rich, quote }: Words, credentialName: string): ReactNode {
  switch (note.kind) {
    case "swapped":
      return rich("credential.swapped")
    case "mended":
      return rich(mendings[note.how])
    case "unknown":
      return rich("credential.unknown")
    case "unreadable":
      return rich("credential.unreadable")
    case "restored":
      return rich("connect.restored")
    case "moved":
      return rich(note.field === "secret" ? "credential.movedSecret" : "credential.movedClientId")
    case "problem":
      if (note.problem === "dots") return rich("credential.dots")
      if (note.problem === "length") return rich("credential.length")
      if (note.problem === "recruiting") return rich("credential.recruiting", { name: quote(credentialName) })
      return rich(fieldMessages[note.problem][note.field])
  }
}

const mendings = {
  spaces: "credential.cleaned",
  lookalikes: "credential.lookalikes",
  surroundings: "credential.surroundings",
} as const

const fieldMessages = {
  empty: { clientId: "credential.emptyClientId", secret: "credential.emptySecret" },
  name: { clientId: "credential.nameClientId", secret: "credential.nameSecret" },
  link: { clientId: "credential.linkClientId", secret: "credential.linkSecret" },
} as const
