"use client"
import { useState } from "react"
import { scopeSet } from "../../contract/scopes.js"
import { textIn } from "../../contract/text.js"
import { type GuideItem, plainLabel, planGuide } from "../../flow/planGuide.js"
import { SendSetup } from "../handoff/SendSetup.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../state/useFlow.js"
import { Button, useSettling } from "../ui/Button.js"
import { Checkbox } from "../ui/Checkbox.js"
import { Disclosure } from "../ui/Disclosure.js"
import { AddressField } from "./AddressField.js"
import { StepLayout } from "./StepLayout.js"

/** Decide: what is shared, and which Personio account it is. */
export function PrepareStep() {
  const { props, form, send, resumed, startOver } = useFlow()
  const { text } = useWords()
  const settling = useSettling("continue")
  const goOn = form.handleSubmit(
    () => send({ type: "continue" }),
    () => form.setFocus("address"),
  )
  return (
    <StepLayout
      title={text("prepare.title")}
      lead={text("prepare.lead")}
      actions={
        <Button look="filled" busy={settling} onClick={() => void goOn()} data-pc-primary="">
          {text("prepare.continue")}
        </Button>
      }
    >
      <div className="pc:flex pc:flex-col pc:gap-5">
        {resumed ? (
          <p className="pc:text-13 pc:text-muted">
            <span>{text("prepare.resumed")}</span>{" "}
            <Button onClick={startOver}>{text("prepare.startOver")}</Button>
          </p>
        ) : null}
        <SharedData />
        {(props.address ?? "off") === "off" ? null : <AddressField />}
        <div className="pc:text-13 pc:text-muted">
          <span>{text("prepare.role")}</span> <SendSetup />
        </div>
      </div>
    </StepLayout>
  )
}

/** Up to this many attributes are named in the card's line; more are counted and unfold. */
const namedInLine = 6

/** The card: exactly what will be read or changed, and what may be added. */
function SharedData() {
  const { plan } = useFlow()
  const { text } = useWords()
  const reads = plan.rights.filter((right) => right.id.endsWith(":read"))
  const writes = plan.rights.filter((right) => right.id.endsWith(":write"))
  return (
    <section data-pc-part="shared-data" className="pc:rounded-inner pc:border pc:border-line">
      <h3 className="pc:px-4 pc:pt-3 pc:pb-1 pc:text-13 pc:font-semibold">{text("prepare.card")}</h3>
      <dl className="pc:px-4 pc:pb-3">
        {reads.map((right) => (
          <div key={right.id} className="pc:flex pc:flex-wrap pc:gap-x-4 pc:text-14">
            <dt className="pc:min-w-28" lang={right.language ?? undefined}>
              {right.label}
            </dt>
            <dd className="pc:min-w-0 pc:flex-1 pc:basis-56 pc:text-muted">
              {right.reason ? (
                <div>
                  <Localized text={right.reason} />
                </div>
              ) : null}
              {right.area === "employees" ? <AttributeLine /> : null}
            </dd>
          </div>
        ))}
      </dl>
      <OptionalData />
      <p className="pc:border-t pc:border-line pc:px-4 pc:py-2.5 pc:text-13 pc:text-muted">
        {writes.length === 0
          ? text("prepare.readOnly")
          : text("prepare.canChange", { areas: writes.map((right) => right.label).join(", ") })}
      </p>
    </section>
  )
}

function AttributeLine() {
  const { plan } = useFlow()
  const { text } = useWords()
  const [open, setOpen] = useState(false)
  const separator = text("listSeparator")
  const names = (
    <>
      {plan.attributes.map((item, place) => (
        <span key={item.id}>
          {place > 0 ? <span>{separator}</span> : null}
          <WithReason item={item} />
        </span>
      ))}
      {plan.ownFields ? (
        <span>{`${plan.attributes.length > 0 ? separator : ""}${text("prepare.ownFields")}`}</span>
      ) : null}
    </>
  )
  if (plan.attributes.length <= namedInLine) return names
  return (
    <>
      <span>{text("prepare.attributes", { n: plan.attributes.length })}</span>
      <Disclosure
        open={open}
        onOpenChange={setOpen}
        label={text(open ? "prepare.hide" : "prepare.show")}
        className="pc:inline pc:ps-2"
      >
        {names}
      </Disclosure>
    </>
  )
}

/** What was added has its reason beside its tick. */
function WithReason({ item }: { item: GuideItem }) {
  const label = <span lang={item.language ?? undefined}>{plainLabel(item)}</span>
  if (!item.required || !item.reason) return label
  return (
    <span>
      {label} (<Localized text={item.reason} />)
    </span>
  )
}

function OptionalData() {
  const { props, form } = useFlow()
  const { text, tag, labels } = useWords()
  const optional = form.watch("optional")
  const everything = planGuide(props.scopes, scopeSet(props.scopes), { labels, locale: tag })
  const choices = [...everything.rights, ...everything.attributes].filter((item) => !item.required)
  const ownFields = props.scopes.attributes.find((request) => request.id === "any_custom")
  const count = choices.length + (ownFields ? 1 : 0)
  if (count === 0) return null
  const tick = (id: string) => ({
    checked: optional.includes(id),
    onChange: (on: boolean) =>
      form.setValue("optional", on ? [...optional, id] : optional.filter((other) => other !== id), {
        shouldDirty: true,
      }),
  })
  return (
    <Disclosure
      label={text("prepare.addOptional", { n: count })}
      className="pc:border-t pc:border-line pc:px-4 pc:py-2"
    >
      <div className="pc:pt-1">
        {choices.map((item) => (
          <Checkbox
            key={item.id}
            {...tick(item.id)}
            label={<span lang={item.language ?? undefined}>{plainLabel(item)}</span>}
            note={item.reason && <Localized text={item.reason} />}
          />
        ))}
        {ownFields ? (
          <Checkbox
            {...tick(ownFields.id)}
            label={text("prepare.ownFields")}
            note={ownFields.reason && <Localized text={textIn(tag, ownFields.reason)} />}
          />
        ) : null}
      </div>
    </Disclosure>
  )
}
