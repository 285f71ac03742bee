"use client"
import type { ReactNode } from "react"
import type { Findings } from "../../contract/verdict.js"
import { accessRightLabel, type GuideItem, itemsIn, plainLabel } from "../../flow/planGuide.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, useSettling } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { StepLayout } from "./StepLayout.js"

/** Says what is connected. Its button only closes: the check has made the connection, so nothing can be lost here. */
export function DoneStep() {
  const { state, guide, options, closing } = useFlow()
  const { props, isInline } = useScreen()
  const { text, rich, quote } = useWords()
  const settling = useSettling("done")
  const findings = state.status === "connected" ? state.verdict : null
  const oldName = options.connection?.credentialName ?? options.credentialName ?? options.appName
  const into = props.workspaceName ? text("done.into", { workspace: props.workspaceName }) : props.appName
  return (
    <StepLayout
      title={
        <span className="pc:flex pc:items-center pc:gap-3">
          <span className="pc:flex pc:size-10 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:border pc:border-success pc:text-success">
            <Icon name="check" draws className="pc:size-6" />
          </span>
          <span>{text("done.title")}</span>
        </span>
      }
      lead={
        <>
          <span>{into}</span>
          <span>{text("listSeparator")}</span>
          <span className="pc:font-mono pc:text-13 pc:break-all">{guide.credentialName}</span>
        </>
      }
      actions={
        isInline ? null : (
          <Button look="filled" busy={settling} onClick={closing.close} primary>
            {text("done.done")}
          </Button>
        )
      }
    >
      <div className="pc:flex pc:flex-col pc:gap-3">
        {findings ? <Granted findings={findings} /> : null}
        {findings ? <Excess findings={findings} /> : null}
        <p className="pc:text-14">{rich("done.finish")}</p>
        {guide.credentialName !== oldName ? (
          <p className="pc:text-14">{rich("done.delete", { name: quote(oldName) })}</p>
        ) : null}
        <p className="pc:text-13 pc:text-muted">{text("done.undo")}</p>
      </div>
    </StepLayout>
  )
}

function Granted({ findings }: { findings: Findings }) {
  const { plan } = useFlow().guide
  const { text } = useWords()
  const granted = itemsIn(plan, findings.granted)
  const attested = itemsIn(plan, findings.unconfirmed)
  const missing = itemsIn(plan, findings.missingOptional)
  const rights = granted.filter((item) => item.id.endsWith(":read"))
  const writes = granted.filter((item) => item.id.endsWith(":write"))
  const attributes = granted.filter((item) => item.kind === "attribute")
  const names = attributes.map(plainLabel)
  if (findings.granted.attributes.includes("any_custom")) names.push(text("prepare.ownFields"))
  return (
    <section data-pc-part="granted" className="pc:rounded-inner pc:border pc:border-line pc:px-4 pc:py-3">
      <h3 className="pc:pb-1 pc:text-13 pc:font-semibold">{text("done.card")}</h3>
      <ul className="pc:list-none pc:text-14">
        {rights.map((right) => (
          <Row key={right.id} icon="check" tone="pc:text-success" label={plainLabel(right)} item={right}>
            {right.id === "employees:read" ? names.join(text("listSeparator")) : null}
          </Row>
        ))}
        {attested.map((item) => (
          <Row key={item.id} icon="check" tone="pc:text-muted" label={plainLabel(item)} item={item}>
            {text("done.attested")}
          </Row>
        ))}
        {missing.map((item) => (
          <NotShared key={item.id} label={plainLabel(item)} item={item} />
        ))}
        {findings.missingOptional.attributes.includes("any_custom") ? (
          <NotShared label={text("prepare.ownFields")} />
        ) : null}
      </ul>
      {writes.length > 0 ? (
        <p className="pc:pt-1 pc:text-14">
          <span className="pc:font-semibold pc:text-13">{text("done.change")}</span>{" "}
          <span>{writes.map(plainLabel).join(text("listSeparator"))}</span>
        </p>
      ) : null}
    </section>
  )
}

function NotShared({ label, item }: { label: string; item?: GuideItem }) {
  const { text, rich } = useWords()
  return (
    <Row icon="minus" tone="pc:text-muted" label={<span className="pc:text-muted">{label}</span>} item={item}>
      <Disclosure label={<span className="pc:font-normal pc:text-muted">{text("done.notShared")}</span>}>
        <p className="pc:text-13">{rich("done.addLater", { reason: <Localized text={item?.reason} /> })}</p>
      </Disclosure>
    </Row>
  )
}

interface RowProps {
  icon: "check" | "minus"
  tone: string
  label: ReactNode
  item: GuideItem | undefined
  children: ReactNode
}

/** One row of the summary. The remark stands beneath the label where there is no room beside it. */
function Row({ icon, tone, label, item, children }: RowProps) {
  return (
    <li className="pc:flex pc:gap-3">
      <Icon name={icon} className={`pc:mt-1 pc:size-4 ${tone}`} />
      <div className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-wrap pc:gap-x-3">
        <span lang={item?.language ?? undefined} className="pc:min-w-36">
          {label}
        </span>
        <div className="pc:min-w-0 pc:flex-1 pc:basis-40 pc:text-muted">{children}</div>
      </div>
    </li>
  )
}

function Excess({ findings }: { findings: Findings }) {
  const { text, labels } = useWords()
  const named = [
    ...findings.excess.accessRights.map((right) => accessRightLabel(right, labels)),
    ...findings.excess.attributes.map(
      (key) => findings.attributes.find((attribute) => attribute.key === key)?.label ?? key,
    ),
  ]
  if (named.length === 0) return null
  return (
    <p className="pc:text-13 pc:text-muted">
      {`${text("done.excess", { labels: named.join(", ") })} ${text("done.excessHelp")}`}
    </p>
  )
}
