"use client"
import { useWords } from "../i18n/words.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, LinkButton } from "../ui/Button.js"
import { CopyRow } from "../ui/CopyRow.js"
import { useCopy } from "../ui/useCopy.js"
import { useView } from "../ui/viewContext.js"
import { mailTo } from "./mailTo.js"

interface ContactSupportProps {
  /** The reference of the failure, by which support finds it in the log. Default: there is none. */
  reference?: string | undefined
}

/**
 * The ways to the product's support, and the reference to copy. A mail that is started here carries the reference and
 * nothing of the credentials. It renders nothing where there is neither a way nor a reference.
 */
export function ContactSupport({ reference }: ContactSupportProps) {
  const { props, announce } = useScreen()
  const { text } = useWords()
  const copying = useCopy(useView())
  const { appName, workspaceName, support } = props
  if (!support && !reference) return null
  const { email, phone, hours, url, onChat } = support ?? {}
  const mail = () =>
    mailTo(email ?? "", {
      subject: [text("support.subject"), reference],
      body: [appName, workspaceName, reference && text("support.reference"), reference],
    })
  return (
    <div data-pc-part="support" className="pc:flex pc:flex-col pc:gap-1 pc:text-13">
      {support ? (
        <div className="pc:flex pc:flex-wrap pc:items-center pc:gap-x-4 pc:gap-y-1">
          <span className="pc:font-medium">{text("support.title")}</span>
          {email ? (
            <Button asChild>
              <a href={mail()}>{email}</a>
            </Button>
          ) : null}
          {phone ? (
            <Button asChild>
              <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
            </Button>
          ) : null}
          {url ? <LinkButton href={url}>{text("support.page")}</LinkButton> : null}
          {onChat ? <Button onClick={() => onChat({ reference })}>{text("support.chat")}</Button> : null}
          {hours ? <span className="pc:text-muted">{hours}</span> : null}
        </div>
      ) : null}
      {reference ? (
        <>
          <span className="pc:text-muted">{text("support.reference")}</span>
          <CopyRow
            label={text("support.reference")}
            value={reference}
            copying={copying}
            announce={announce}
          />
        </>
      ) : null}
    </div>
  )
}
