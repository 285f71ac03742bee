"use client"
import { Collapsible } from "radix-ui"
import type { ReactNode } from "react"
import { SendSetup } from "../handoff/SendSetup.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useElements } from "../styles/elements.js"
import { ContactSupport } from "../support/ContactSupport.js"
import { Button, LinkButton } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"

/** The button that shows `Troubleshooting`. It is beside the title of the block that it helps with. */
export function TroubleshootingToggle() {
  const { text } = useWords()
  return (
    <Collapsible.Trigger asChild>
      <Button className="pc:text-13 pc:font-normal pc:text-muted">
        <span>{text("connect.troubleshooting")}</span>
        <Icon name="chevron" />
      </Button>
    </Collapsible.Trigger>
  )
}

/** Lists what people may see instead of the screen that we describe, and what to do about each. */
export function Troubleshooting() {
  const { guide, navigation, options } = useFlow()
  const { personioUrl } = guide
  const { text, rich } = useWords()
  const canChangeAddress = personioUrl !== null && !options.connection
  const element = useElements()
  return (
    <dl data-pc-part="troubleshooting" {...element("card")}>
      <Symptom name={text("troubleshooting.login")}>
        <span>{text("troubleshooting.loginHelp")}</span>{" "}
        {personioUrl ? <LinkButton href={personioUrl}>{text("connect.openPersonio")}</LinkButton> : null}
      </Symptom>
      <Symptom name={text("troubleshooting.role")}>
        <span>{text("troubleshooting.roleHelp")}</span> <SendSetup />
      </Symptom>
      <Symptom name={text("troubleshooting.plan")}>
        <span>{text("troubleshooting.planHelp")}</span>
        <ContactSupport />
      </Symptom>
      <Symptom name={rich("troubleshooting.older")}>{text("troubleshooting.olderHelp")}</Symptom>
      <Symptom name={text("troubleshooting.company")}>
        {canChangeAddress ? (
          <Button onClick={() => navigation.go("prepare")}>{text("troubleshooting.changeAddress")}</Button>
        ) : (
          text("troubleshooting.otherAccount")
        )}
      </Symptom>
      <Symptom name={text("troubleshooting.other")}>{rich("connect.inWords")}</Symptom>
    </dl>
  )
}

interface SymptomProps {
  /** What people see. */
  name: ReactNode
  /** What to do about it. */
  children: ReactNode
}

function Symptom({ name, children }: SymptomProps) {
  return (
    <div>
      <dt className="pc:font-medium">{name}</dt>
      <dd className="pc:text-muted">{children}</dd>
    </div>
  )
}
