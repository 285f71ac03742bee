"use client"
import type { ReactNode } from "react"
import { useFlow } from "../flow.js"
import { Button, LinkButton } from "../parts/Button.js"
import { Disclosure } from "../parts/Disclosure.js"
import { SendSetup } from "../parts/SendSetup.js"
import { useWords } from "../words.js"

/** What people see instead of the screen we describe, each with its way out. */
export function Different() {
  const { personioUrl, send, props } = useFlow()
  const { text, rich } = useWords()
  const canChangeAddress = personioUrl !== null && !props.connection
  return (
    <Disclosure label={text("connect.different")}>
      <dl className="pc:flex pc:flex-col pc:gap-2 pc:pt-1 pc:text-13">
        <Row symptom={text("different.login")}>
          {text("different.loginHelp")}{" "}
          {personioUrl ? <LinkButton href={personioUrl}>{text("connect.openAgain")}</LinkButton> : null}
        </Row>
        <Row symptom={text("different.button")}>
          {text("different.buttonHelp")} <SendSetup />
        </Row>
        <Row symptom={rich("different.older")}>{text("different.olderHelp")}</Row>
        <Row symptom={text("different.company")}>
          {canChangeAddress ? (
            <Button onClick={() => send({ type: "go", step: "prepare" })}>
              {text("different.changeAddress")}
            </Button>
          ) : (
            text("different.otherAccount")
          )}
        </Row>
      </dl>
    </Disclosure>
  )
}

function Row({ symptom, children }: { symptom: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="pc:font-medium">{symptom}</dt>
      <dd className="pc:text-muted">{children}</dd>
    </div>
  )
}
