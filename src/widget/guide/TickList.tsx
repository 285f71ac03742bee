"use client"
import type { GuideItem } from "../../flow/planGuide.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { NotInList } from "./NotInList.js"
import { PanelHeading } from "./PanelHeading.js"
import { PersonioLabel } from "./PersonioLabel.js"
import { RightsHeading } from "./RightsHeading.js"

/**
 * Lists as text what to tick in Personio. Nothing here looks like a checkbox, because people would believe that ticking
 * it here grants something. It is one panel in the order of Personio's screen, which is one screen too.
 */
export function TickList() {
  const { plan } = useFlow().guide
  const { rich } = useWords()
  return (
    <>
      <section
        data-pc-part="panel"
        className="pc:rounded-inner pc:border pc:border-dashed pc:border-line-strong pc:bg-raised pc:px-3 pc:py-2 pc:short:py-1"
      >
        <RightsHeading />
        <TickRows items={plan.rights} hasColumns={plan.rights.length > 2} />
        {plan.attributes.length > 0 ? <Attributes /> : null}
      </section>
      <p className="pc:text-13 pc:text-muted">{rich("connect.nothingElse")}</p>
    </>
  )
}

function Attributes() {
  const { plan } = useFlow().guide
  const { rich, text } = useWords()
  const count = plan.attributes.length
  return (
    <div className="pc:mt-2 pc:border-t pc:border-dashed pc:border-line-strong pc:pt-2 pc:short:mt-1 pc:short:pt-1">
      <PanelHeading
        aside={
          <span className="pc:tabular-nums">
            <PersonioLabel name="chooseAttributes" />
            <span>{text("listSeparator")}</span>
            <span className="pc:font-semibold">{count}</span>
          </span>
        }
      >
        {rich("connect.below", { attributes: <PersonioLabel name="readableAttributes" /> })}
      </PanelHeading>
      <TickRows items={plan.attributes} hasColumns={count > 3} />
      {plan.ownFields ? (
        <p className="pc:text-13 pc:text-muted">
          <span>{text("connect.ownFields")}</span>
          {plan.ownFieldsReason ? (
            <span>
              {" ("}
              <Localized text={plan.ownFieldsReason} />)
            </span>
          ) : null}
        </p>
      ) : null}
      <NotInList items={plan.attributes} />
    </div>
  )
}

interface TickRowsProps {
  items: readonly GuideItem[]
  /** Whether there are two columns where there is room. */
  hasColumns: boolean
}

function TickRows({ items, hasColumns }: TickRowsProps) {
  return (
    <ul className={`pc:list-none ${hasColumns ? "pc:wide:columns-2 pc:wide:gap-6" : ""}`}>
      {items.map((item) => (
        <TickRow key={item.id} item={item} />
      ))}
    </ul>
  )
}

/** One tick in Personio. */
function TickRow({ item }: { item: GuideItem }) {
  return (
    <li className="pc:flex pc:items-baseline pc:gap-3 pc:break-inside-avoid pc:text-row pc:short:leading-6">
      <span lang={item.language ?? undefined} className="pc:font-medium">
        {item.label}
      </span>
      {item.access ? (
        <span lang={item.language ?? undefined} className="pc:text-muted">
          {item.access}
        </span>
      ) : null}
      <OtherName item={item} />
    </li>
  )
}

/** What else the item may be called, for whoever does not find its label in Personio. */
function OtherName({ item }: { item: GuideItem }) {
  const { text } = useWords()
  const name = item.formerly
    ? text("connect.formerly", { label: item.formerly })
    : item.otherNames && text("connect.otherName")
  return name ? <span className="pc:text-12 pc:text-muted">{name}</span> : null
}
