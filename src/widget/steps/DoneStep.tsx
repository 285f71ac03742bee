"use client"
import { type ReactNode, useState } from "react"
import type { LocalizedText } from "../../contract/text.js"
import type { Findings, Verified } from "../../contract/verdict.js"
import { shortenClientId } from "../../flow/credentialShapes.js"
import { accessRightLabel, itemsIn } from "../../flow/planGuide.js"
import { sensitiveFirst } from "../../flow/sensitive.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useElements } from "../styles/elements.js"
import { Button, LinkButton, useSettling } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"
import { StepLayout } from "./StepLayout.js"

/**
 * The receipt: what is connected and what is shared. Its button only closes: the check has made the connection, so nothing
 * can be lost here.
 */
export function DoneStep() {
  const { state, closing } = useFlow()
  const { props, isInline } = useScreen()
  const view = useView()
  const { text } = useWords()
  const settling = useSettling("done")
  const verdict = state.status === "connected" ? state.verdict : null
  return (
    <StepLayout
      title={
        <span className="pc:flex pc:items-center pc:gap-3">
          <span className="pc:flex pc:size-10 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:bg-success/15 pc:text-success">
            <Icon name="check" draws className="pc:size-6" />
          </span>
          <span>{text("done.title")}</span>
        </span>
      }
      lead={
        <span className="pc:block pc:ps-13">
          {props.workspaceName ? text("done.into", { workspace: props.workspaceName }) : props.appName}
        </span>
      }
      back={<Button onClick={() => view.print()}>{text("done.print")}</Button>}
      actions={
        isInline ? null : (
          <Button look="filled" settling={settling} onClick={closing.close} primary>
            {text("done.done")}
          </Button>
        )
      }
    >
      <div className="pc:flex pc:flex-col pc:gap-3">
        <Receipt />
        {verdict ? <Granted findings={verdict} /> : null}
        {verdict ? <Excess verdict={verdict} /> : null}
        <WhatIsLeft />
      </div>
    </StepLayout>
  )
}

/** Where the administrator recognises their company and the row that they see in Personio. */
function Receipt() {
  const { guide, check, form } = useFlow()
  const { text, dateTime } = useWords()
  const clientId = form.getValues("clientId")
  return (
    <dl
      data-pc-part="receipt"
      className="pc:grid pc:grid-cols-[auto_1fr] pc:gap-x-4 pc:text-14 pc:[&_dt]:text-muted pc:[&_dd]:min-w-0 pc:[&_dd]:wrap-anywhere"
    >
      <Fact name={text("done.account")} value={guide.personioUrl && new URL(guide.personioUrl).host} />
      <Fact name={text("done.integration")} value={guide.credentialName} isCode />
      <Fact name={text("connect.clientId")} value={clientId && shortenClientId(clientId)} isCode />
      <Fact name={text("done.date")} value={check.answeredAt && dateTime(check.answeredAt)} />
    </dl>
  )
}

interface FactProps {
  name: string
  /** Without a value there is no row. */
  value: string | number | null
  isCode?: boolean
}

function Fact({ name, value, isCode }: FactProps) {
  if (!value) return null
  return (
    <>
      <dt>{name}</dt>
      <dd className={isCode ? "pc:font-mono pc:text-13 pc:leading-6" : undefined}>{value}</dd>
    </>
  )
}

/** What is still to be done, in Personio and in the product. */
function WhatIsLeft() {
  const { state, guide, form, options } = useFlow()
  const { text, rich, quote } = useWords()
  const { connection } = options
  const isSamePair = connection?.clientId !== undefined && form.getValues("clientId") === connection.clientId
  const oldName = connection?.credentialName ?? options.credentialName ?? options.appName
  const isReplaced = guide.credentialName !== oldName || (connection?.clientId !== undefined && !isSamePair)
  // A repair begins with “Finish”, an older integration was finished long ago, and the Marketplace has no such button.
  const isFinished =
    isSamePair || options.guide === "marketplace" || (state.status === "connected" && state.afterRepair)
  const next = text("done.next")
  return (
    <>
      {next ? <p className="pc:text-14">{next}</p> : null}
      {isFinished ? null : <p className="pc:text-14">{rich("done.finish")}</p>}
      {isReplaced ? <p className="pc:text-14">{rich("done.deleteOlder", { name: quote(oldName) })}</p> : null}
      <p className="pc:text-13 pc:text-muted">
        {guide.personioUrl ? <span>{`${text("done.notYours")} `}</span> : null}
        <span>{text("done.undo")}</span>
      </p>
    </>
  )
}

function Granted({ findings }: { findings: Findings }) {
  const { plan } = useFlow().guide
  const { text, dataName } = useWords()
  const granted = itemsIn(plan, findings.granted)
  const attested = itemsIn(plan, findings.unconfirmed)
  const missing = itemsIn(plan, findings.missingOptional)
  const rights = granted.filter((item) => item.id.endsWith(":read"))
  const element = useElements()
  const writes = granted.filter((item) => item.id.endsWith(":write"))
  const attributes = granted.filter((item) => item.kind === "attribute")
  const names = attributes.map(dataName)
  if (findings.granted.attributes.includes("any_custom"))
    names.push({ text: text("prepare.ownFields"), language: null })
  return (
    <section data-pc-part="granted" {...element("card")}>
      <h3 className="pc:pb-1 pc:text-13 pc:font-semibold">{text("done.card")}</h3>
      <ul className="pc:list-none pc:text-14">
        {rights.map((right) => (
          <Row key={right.id} icon="check" tone="pc:text-success" name={dataName(right)}>
            {right.id === "employees:read" ? <Names names={names} /> : null}
          </Row>
        ))}
        {attested.map((item) => (
          <Row key={item.id} icon="check" tone="pc:text-muted" name={dataName(item)}>
            {text("done.attested")}
          </Row>
        ))}
        {missing.map((item) => (
          <NotShared key={item.id} name={dataName(item)} reason={item.reason} />
        ))}
        {findings.missingOptional.attributes.includes("any_custom") ? (
          <NotShared
            name={{ text: text("prepare.ownFields"), language: null }}
            reason={plan.ownFieldsReason}
          />
        ) : null}
      </ul>
      {writes.length > 0 ? (
        <p className="pc:pt-1 pc:text-14">
          {text("prepare.canChange", { areas: writes.map((right) => dataName(right).text).join(", ") })}
        </p>
      ) : null}
    </section>
  )
}

function Names({ names }: { names: readonly LocalizedText[] }) {
  const separator = useWords().text("listSeparator")
  return names.map((name, place) => (
    <span key={name.text}>
      {place > 0 ? <span>{separator}</span> : null}
      <Localized text={name} />
    </span>
  ))
}

function NotShared({ name, reason }: { name: LocalizedText; reason: LocalizedText | null }) {
  const { text, rich } = useWords()
  return (
    <Row icon="minus" tone="pc:text-muted" name={name} isMuted>
      <Disclosure label={<span className="pc:font-normal pc:text-muted">{text("done.notShared")}</span>}>
        <p className="pc:text-13">{rich("done.addLater", { reason: <Localized text={reason} /> })}</p>
      </Disclosure>
    </Row>
  )
}

interface RowProps {
  icon: "check" | "minus"
  tone: string
  name: LocalizedText
  isMuted?: boolean
  children: ReactNode
}

/** One row of the summary. The remark stands beneath the label where there is no room beside it. */
function Row({ icon, tone, name, isMuted, children }: RowProps) {
  return (
    <li className="pc:flex pc:gap-3">
      <Icon name={icon} className={`pc:mt-1 pc:size-4 ${tone}`} />
      <div className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-wrap pc:gap-x-3">
        <span className={`pc:min-w-36 ${isMuted ? "pc:text-muted" : ""}`}>
          <Localized text={name} />
        </span>
        <div className="pc:min-w-0 pc:flex-1 pc:basis-40 pc:text-muted">{children}</div>
      </div>
    </li>
  )
}

/** This many are named at once; the others on request, and on paper. */
const namedAtFirst = 5

/** What is shared without having been asked for, and how to take it back. */
function Excess({ verdict }: { verdict: Verified }) {
  const { guide, check } = useFlow()
  const { announce } = useScreen()
  const { text, labels } = useWords()
  const [isWhole, setWhole] = useState(false)
  const element = useElements()
  const { excess, attributes } = verdict
  const fields = sensitiveFirst([
    ...excess.accessRights.map((key) => ({ key, label: accessRightLabel(key, labels) })),
    ...excess.attributes.map((key) => ({
      key,
      label: attributes.find((attribute) => attribute.key === key)?.label ?? key,
    })),
  ])
  if (fields.length === 0) return null
  const checkAgain = () => {
    if (check.start()) announce(text("connect.checking"))
  }
  return (
    <section data-pc-part="excess" {...element("card")}>
      <h3 className="pc:text-13 pc:font-semibold">{text("done.also", { n: fields.length })}</h3>
      <ul className="pc:flex pc:flex-wrap pc:gap-x-4">
        {fields.map(({ key, label }, at) => (
          <li key={key} className={isWhole || at < namedAtFirst ? undefined : "pc:hidden pc:print:list-item"}>
            {label}
          </li>
        ))}
      </ul>
      {isWhole || fields.length <= namedAtFirst ? null : (
        <Button onClick={() => setWhole(true)}>{text("done.showAll", { n: fields.length })}</Button>
      )}
      <p className="pc:text-13 pc:text-muted">{text("done.alsoHelp")}</p>
      <div className="pc:flex pc:flex-wrap pc:gap-x-4">
        {guide.personioUrl ? (
          <LinkButton href={guide.personioUrl}>{text("connect.openPersonio")}</LinkButton>
        ) : null}
        {verdict.connectionId === undefined ? null : (
          <Button busy={check.pending} onClick={checkAgain}>
            {check.pending ? (
              <span key="checking">{text("connect.checking")}</span>
            ) : (
              <span key="again">{text("incomplete.again")}</span>
            )}
          </Button>
        )}
      </div>
    </section>
  )
}
