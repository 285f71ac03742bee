"use client"
import { type ReactNode, useState } from "react"
import { useWatch } from "react-hook-form"
import { type Scopes, scopeSet } from "../../contract/scopes.js"
import { type LocalizedText, textIn } from "../../contract/text.js"
import { type GuideItem, type GuidePlan, planGuide } from "../../flow/planGuide.js"
import { SendSetup } from "../handoff/SendSetup.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useChosenPlan } from "../state/useDecisions.js"
import { useTick } from "../state/useTick.js"
import { useTickAll } from "../state/useTickAll.js"
import { useElements } from "../styles/elements.js"
import { Button, useSettling } from "../ui/Button.js"
import { Checkbox } from "../ui/Checkbox.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { Obstacle } from "../verdicts/Obstacle.js"
import { AddressField } from "./AddressField.js"
import { StepLayout } from "./StepLayout.js"

/** The first step: the administrator decides what is shared and which Personio account it is. */
export function PrepareStep() {
  const { options, navigation, draft, preflight } = useFlow()
  const { text } = useWords()
  const settling = useSettling("continue")
  return (
    <StepLayout
      title={text("prepare.title")}
      lead={text("prepare.lead")}
      actions={
        <Button look="filled" settling={settling} onClick={() => void navigation.next()} primary>
          {text("prepare.continue")}
        </Button>
      }
    >
      <div className="pc:flex pc:flex-col pc:gap-5">
        <Obstacle />
        {draft.resumed ? (
          <p className="pc:text-13 pc:text-muted">
            <span>{text("prepare.resumed")}</span>{" "}
            <Button onClick={draft.startOver}>{text("prepare.startOver")}</Button>
          </p>
        ) : null}
        <SharedData />
        {(options.address ?? "off") === "off" ? null : <AddressField />}
        {preflight.obstacle?.code === "not_allowed" ? null : (
          <div className="pc:text-13 pc:text-muted">
            <SendSetup />
          </div>
        )}
      </div>
    </StepLayout>
  )
}

/** The card names up to this many attributes in its line. More are counted, and a button shows them. */
const namedInLine = 6

/** The card that shows exactly what will be read or changed, and what may be added. */
function SharedData() {
  const { text } = useWords()
  const element = useElements()
  return (
    <section data-pc-part="shared-data" {...element("card")}>
      <div className="pc:flex pc:flex-wrap pc:items-baseline pc:justify-between pc:gap-x-4 pc:px-4 pc:pt-3 pc:pb-1 pc:text-13">
        <h3 className="pc:font-semibold">{text("prepare.card")}</h3>
        <ChangedData />
      </div>
      <ReadData />
      <OptionalData />
    </section>
  )
}

const optionalIds = ({ accessRights, attributes }: Scopes) =>
  [...accessRights, ...attributes].filter(({ required }) => !required).map(({ id }) => id)

/** Up to four optional scopes stand open in the card. More of them are folded and can be chosen all at once. */
const standOpen = (scopes: Scopes) => optionalIds(scopes).length <= 4

/** What is read. Data that stand open below are not repeated, because their rows would move with each tick. */
function useReadPlan(): GuidePlan {
  const flow = useFlow()
  const plan = useChosenPlan(flow)
  if (!standOpen(flow.options.scopes)) return plan
  const isRequired = ({ required }: GuideItem) => required
  return {
    ...plan,
    rights: plan.rights.filter(isRequired),
    attributes: plan.attributes.filter(isRequired),
    ownFields: false,
  }
}

function ReadData() {
  const { dataName } = useWords()
  const plan = useReadPlan()
  const reads = plan.rights.filter((right) => right.id.endsWith(":read"))
  return (
    <dl className="pc:px-4 pc:pb-3">
      {reads.map((right) => (
        <div key={right.id} className="pc:flex pc:flex-wrap pc:gap-x-4 pc:text-14">
          <dt className="pc:min-w-28">
            <Localized text={dataName(right)} />
          </dt>
          <dd className="pc:min-w-0 pc:flex-1 pc:basis-56 pc:text-muted">
            {right.reason ? (
              <div>
                <Localized text={right.reason} />
              </div>
            ) : null}
            {right.area === "employees" ? <AttributeLine plan={plan} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ChangedData() {
  const { text, dataName } = useWords()
  const plan = useChosenPlan(useFlow())
  const writes = plan.rights.filter((right) => right.id.endsWith(":write"))
  const isReadOnly = writes.length === 0
  return (
    <p className={`pc:flex pc:items-start pc:gap-1.5 ${isReadOnly ? "pc:text-muted" : "pc:text-ink"}`}>
      {isReadOnly ? <Icon name="lock" className="pc:mt-0.5 pc:size-4" /> : null}
      <span>
        {isReadOnly
          ? text("prepare.readOnly")
          : text("prepare.canChange", { areas: writes.map((right) => dataName(right).text).join(", ") })}
      </span>
    </p>
  )
}

function AttributeLine({ plan }: { plan: GuidePlan }) {
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

/** An attribute with its reason. One that was added has its reason beside its tick already. */
function WithReason({ item }: { item: GuideItem }) {
  const label = <Localized text={useWords().dataName(item)} />
  if (!item.required || !item.reason) return label
  return (
    <span>
      {label} (<Localized text={item.reason} />)
    </span>
  )
}

function OptionalData() {
  const { options } = useFlow()
  const { text, tag, labels, dataName } = useWords()
  const { scopes } = options
  const everything = planGuide(scopes, scopeSet(scopes), { labels, locale: tag })
  const choices = [...everything.rights, ...everything.attributes].filter((item) => !item.required)
  const ownFields = scopes.attributes.find((request) => request.id === "any_custom")
  const ids = optionalIds(scopes)
  if (ids.length === 0) return null
  const boxes = (
    <>
      {choices.map((item) => (
        <Choice key={item.id} id={item.id} label={<Localized text={dataName(item)} />} reason={item.reason} />
      ))}
      {ownFields ? (
        <Choice
          id={ownFields.id}
          label={text("prepare.ownFields")}
          reason={ownFields.reason ? textIn(tag, ownFields.reason) : null}
        />
      ) : null}
    </>
  )
  const place = "pc:border-t pc:border-line pc:px-4 pc:py-2"
  if (standOpen(scopes))
    return (
      <div className={place}>
        <h4 className="pc:text-13 pc:text-muted">{text("prepare.optional")}</h4>
        {boxes}
      </div>
    )
  return (
    <Disclosure label={<OptionalTitle n={ids.length} />} className={place}>
      <div className="pc:pt-1">
        <AllChoices ids={ids} />
        <div className="pc:wide:columns-2 pc:wide:gap-6">{boxes}</div>
      </div>
    </Disclosure>
  )
}

interface AllChoicesProps {
  /** Ids of all optional scopes. */
  ids: readonly string[]
}

/** Says how many optional scopes are chosen, or that some can be added while none is. */
function OptionalTitle({ n }: { n: number }) {
  const { form } = useFlow()
  const chosen = useWatch({ control: form.control, name: "optional", compute: ({ length }) => length })
  const { text } = useWords()
  const key = chosen === 0 ? "prepare.addOptional" : "prepare.chooseOptional"
  return <span key={key + chosen}>{text(key, { n, chosen })}</span>
}

/** Chooses all optional scopes, or none. */
function AllChoices({ ids }: AllChoicesProps) {
  const { checked, onCheckedChange } = useTickAll(useFlow(), ids)
  const { text } = useWords()
  return <Checkbox checked={checked} onCheckedChange={onCheckedChange} label={text("prepare.allOptional")} />
}

interface ChoiceProps {
  id: string
  label: ReactNode
  reason: LocalizedText | null
}

/** One optional scope, which may be shared too. */
function Choice({ id, label, reason }: ChoiceProps) {
  const { checked, onCheckedChange } = useTick(useFlow(), "optional", id)
  return (
    <Checkbox
      checked={checked}
      onCheckedChange={onCheckedChange}
      label={label}
      note={reason && <Localized text={reason} />}
    />
  )
}
