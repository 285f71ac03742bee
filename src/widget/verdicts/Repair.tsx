"use client"
import { VisuallyHidden } from "radix-ui"
import { type ReactNode, useMemo } from "react"
import { unionOf } from "../../contract/scopes.js"
import type { Incomplete, Inconclusive } from "../../contract/verdict.js"
import { type GuideItem, type GuidePlan, itemLabel, itemsIn } from "../../flow/planGuide.js"
import { RepairRow } from "../guide/drawings/RepairRow.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../state/useFlow.js"
import { Checkbox } from "../ui/Checkbox.js"
import { Icon } from "../ui/Icon.js"

/** What is still open and what could not be asked, in Personio's screen order. */
export function repairItems(plan: GuidePlan, verdict: Incomplete | Inconclusive) {
  return {
    open: itemsIn(plan, unionOf(verdict.missingRequired, verdict.missingOptional)),
    unconfirmed: itemsIn(plan, verdict.unconfirmed),
  }
}

/** The one warm thing there is: exactly what is missing, and how to tick it. Neutral while nothing is known missing. */
export function Repair({ verdict }: { verdict: Incomplete | Inconclusive }) {
  const { plan, wizard, credentialName, form } = useFlow()
  const { text, rich, quote, tag } = useWords()
  const { open, unconfirmed } = repairItems(plan, verdict)
  const missing = verdict.status === "incomplete"
  // What the latest check was sent with: the host may not take the person's word for it.
  const sent = useMemo(() => (wizard.checkedAt ? form.getValues("attested") : []), [form, wizard.checkedAt])
  const inVain = !missing && unconfirmed.every((item) => sent.includes(item.id))
  const openIds = new Set([...open, ...unconfirmed].map((item) => item.id))
  const found = itemsIn(plan, wizard.listed).filter((item) => !openIds.has(item.id))
  const name = quote(<span className="pc:font-mono pc:break-all">{credentialName}</span>)
  return (
    <div className="pc:flex pc:flex-col pc:gap-4">
      <section
        data-pc-part="repair"
        data-status={verdict.status}
        className={`pc:rounded-inner pc:border ${missing ? "pc:border-warning-line pc:bg-warning-soft" : "pc:border-line pc:bg-raised"}`}
      >
        <div className="pc:px-4 pc:py-3">
          <Group label="accessRights" items={[...open, ...found]} kind="accessRight" openIds={openIds} />
          <Group label="readableAttributes" items={[...open, ...found]} kind="attribute" openIds={openIds} />
          {unconfirmed.map((item) => (
            <UnconfirmedRow key={item.id} item={item} />
          ))}
          {wizard.repeats > 0 && wizard.checkedAt !== null && open.length > 0 ? (
            <p className="pc:pt-1 pc:text-13 pc:text-muted">
              {text("incomplete.still", {
                time: new Intl.DateTimeFormat(tag, { timeStyle: "medium" }).format(wizard.checkedAt),
              })}
            </p>
          ) : null}
        </div>
        {missing ? (
          <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:border-t pc:border-warning-line pc:px-4 pc:py-3 pc:wide:grid-cols-2">
            <ol className="pc:flex pc:list-decimal pc:flex-col pc:gap-2 pc:ps-5 pc:text-14">
              <li>{rich("incomplete.finish")}</li>
              <li>{rich("incomplete.row", { name })}</li>
              <li>{text("incomplete.tick", { n: open.length })}</li>
            </ol>
            <div className="pc:narrow:hidden">
              <RepairRow
                credentialName={credentialName}
                captions={[rich("incomplete.captionRow", { name })]}
              />
            </div>
          </div>
        ) : null}
      </section>
      {inVain ? <p className="pc:text-14">{text("inconclusive.blocked")}</p> : null}
      {missing ? <RecreateButton label={text("incomplete.recreate")} /> : null}
    </div>
  )
}

interface GroupProps {
  label: "accessRights" | "readableAttributes"
  kind: GuideItem["kind"]
  items: readonly GuideItem[]
  openIds: ReadonlySet<string>
}

function Group({ label, kind, items, openIds }: GroupProps) {
  const { text, labels } = useWords()
  const rows = items.filter((item) => item.kind === kind)
  if (rows.length === 0) return null
  const head = labels.of("screen", label)
  return (
    <>
      <h3 lang={head.language} className="pc:pt-1 pc:text-12 pc:text-muted pc:font-medium">
        {head.text}
      </h3>
      <ul className="pc:list-none">
        {rows.map((item) => (
          <ListRow
            key={item.id}
            icon={
              openIds.has(item.id) ? (
                <span className="pc:size-3.5 pc:rounded-full pc:border-2 pc:border-warning" />
              ) : (
                <Icon name="check" draws className="pc:size-4 pc:text-success" />
              )
            }
            item={item}
            state={openIds.has(item.id) ? null : text("incomplete.found")}
          />
        ))}
      </ul>
    </>
  )
}

function ListRow({ icon, item, state }: { icon: ReactNode; item: GuideItem; state: string | null }) {
  const { text } = useWords()
  return (
    <li
      data-pc-part="repair-row"
      data-state={state ? "found" : "open"}
      className="pc:flex pc:items-baseline pc:gap-3 pc:py-0.5 pc:text-14"
    >
      <span aria-hidden="true" className="pc:flex pc:w-4 pc:shrink-0 pc:justify-center pc:self-center">
        {icon}
      </span>
      <span lang={item.language ?? undefined} className="pc:font-medium">
        {itemLabel(item)}
      </span>
      <span className="pc:ms-auto pc:text-end pc:text-13 pc:text-muted">
        {state ?? (
          <>
            {item.required ? null : text("optional")}
            {!item.required && item.reason ? text("listSeparator") : null}
            <Localized said={item.reason} />
          </>
        )}
      </span>
    </li>
  )
}

/** Where to look, and the one checkbox of the step: the person's word for what Personio's API cannot tell. */
function UnconfirmedRow({ item }: { item: GuideItem }) {
  const { form } = useFlow()
  const { text, rich, labels } = useWords()
  const attested = form.watch("attested")
  const place = labels.of("screen", item.kind === "accessRight" ? "accessRights" : "readableAttributes")
  const toggle = (on: boolean) =>
    form.setValue("attested", on ? [...attested, item.id] : attested.filter((id) => id !== item.id))
  return (
    <div data-pc-part="unconfirmed-row" className="pc:py-1">
      <div className="pc:flex pc:items-baseline pc:gap-3 pc:text-14">
        <Icon name="question" className="pc:size-4 pc:self-center pc:text-muted" />
        <span lang={item.language ?? undefined} className="pc:font-medium">
          {itemLabel(item)}
        </span>
        <span className="pc:ms-auto pc:text-end pc:text-13 pc:text-muted">
          <Localized said={item.reason} />
        </span>
      </div>
      <div className="pc:ps-7">
        <p className="pc:text-13 pc:text-muted">
          {rich("inconclusive.where", { place: <Localized said={place} /> })}
        </p>
        <Checkbox
          checked={attested.includes(item.id)}
          onChange={toggle}
          label={
            <>
              {text("inconclusive.attest")}
              <VisuallyHidden.Root>: {itemLabel(item)}</VisuallyHidden.Root>
            </>
          }
        />
      </div>
    </div>
  )
}
