"use client"
import { Label } from "radix-ui"
import type { CredentialFieldName } from "../../flow/credentialShapes.js"
import { useWords } from "../i18n/words.js"
import { useFilled } from "../screen/useFilled.js"
import { useFlow } from "../screen/useFlow.js"
import { type CredentialFieldState, useCredentialField } from "../state/useCredentialField.js"
import { useElements } from "../styles/elements.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"

/** Marks that keep session recorders away: Datadog, Sentry, PostHog, FullStory, LogRocket, Hotjar, Clarity, rrweb. */
const unrecorded = {
  "data-dd-privacy": "mask",
  "data-sentry-block": "",
  "data-private": "",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
}
const unrecordedClasses = "ph-no-capture fs-exclude rr-block sentry-block"

interface CredentialFieldProps {
  name: CredentialFieldName
  /** Id of the message beneath the fields. */
  noteId: string
}

/** A place for one of the two values: an input while it is empty, a row without the value once it is filled. */
export function CredentialField({ name, noteId }: CredentialFieldProps) {
  const flow = useFlow()
  const { text } = useWords()
  const onFilled = useFilled()
  const element = useElements()
  const field = useCredentialField(flow, name, (fields) => onFilled(fields, true))
  const secret = name === "secret"
  const label = text(secret ? "connect.secret" : "connect.clientId")
  const isFilled = field.length > 0
  // A secret can be typed into the wrong field before it moves to its own.
  const isUnrecorded = secret || !isFilled
  return (
    <div
      data-pc-part="credential-field"
      data-pc-ring=""
      data-state={field.hasProblem ? "problem" : isFilled ? (field.standing ?? "filled") : "empty"}
      {...(isUnrecorded ? unrecorded : {})}
      {...element("field", isUnrecorded ? unrecordedClasses : undefined)}
    >
      {isFilled ? (
        <FilledField name={name} label={label} field={field} />
      ) : (
        <Label.Root className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-col pc:cursor-text">
          <span className="pc:truncate pc:text-12 pc:text-muted">{label}</span>
          <input
            {...field.getInputProps()}
            placeholder={text("connect.pasteHere")}
            aria-describedby={field.hasProblem ? noteId : undefined}
            className={`pc:w-full pc:bg-transparent pc:font-mono pc:text-13 pc:text-ink pc:outline-none pc:placeholder:font-normal pc:placeholder:text-muted ${secret ? "pc:[-webkit-text-security:disc]" : ""}`}
          />
        </Label.Root>
      )}
    </div>
  )
}

interface FilledFieldProps {
  name: CredentialFieldName
  label: string
  field: CredentialFieldState
}

function FilledField({ name, label, field }: FilledFieldProps) {
  const { check, credentials } = useFlow()
  const { text } = useWords()
  const view = useView()
  const isRefused = field.standing === "refused"
  const replace = () => {
    field.replace()
    view.requestAnimationFrame(() => credentials.inputs.current[name]?.focus())
  }
  return (
    <>
      <div className="pc:flex-1">
        <div className="pc:w-0 pc:min-w-full pc:truncate pc:text-12 pc:text-muted">{label}</div>
        <div className="pc:flex pc:flex-wrap pc:items-center pc:gap-x-1.5 pc:text-13 pc:tabular">
          {isRefused ? null : <Icon name="check" draws className="pc:size-4 pc:shrink-0 pc:text-success" />}
          {field.standing === "new" ? (
            <span className="pc:font-semibold">{`${text("credential.new")}${text("listSeparator")}`}</span>
          ) : null}
          {field.shown === null ? (
            <span>{text("connect.characters", { n: field.length })}</span>
          ) : (
            // Its end is enough to compare, and leaves room for the words behind it.
            <span key={String(isRefused)} className="pc:truncate pc:font-mono">
              {isRefused ? `…${field.shown.slice(-4)}` : field.shown}
            </span>
          )}
          {isRefused ? (
            <span className="pc:text-muted">{`${text("listSeparator")}${text("credential.refused")}`}</span>
          ) : null}
        </div>
      </div>
      {check.pending ? null : (
        <Button
          onClick={replace}
          aria-label={text(name === "secret" ? "connect.replaceSecret" : "connect.replaceClientId")}
        >
          {text("connect.replace")}
        </Button>
      )}
    </>
  )
}
