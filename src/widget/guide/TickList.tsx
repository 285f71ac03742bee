"use client"
import type { ReactNode } from "react"
import type { GuideItem } from "../../flow/planGuide.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useElements } from "../styles/elements.js"
import { Icon } from "../ui/Icon.js"
import { NotInList } from "./NotInList.js"
import { PanelHeading } from "./PanelHeading.js"
import { PersonioLabel } from "./PersonioLabel.js"
import { RightsHeading } from "./RightsHeading.js"

/** Up to this many ticks, a list is short enough to stand beside the other one. */
const besideOther = 6

/**
 * Lists as text what to tick in Personio. Nothing here looks like a checkbox, because people would believe that ticking
 * it here grants something. There is a panel for each of the two places on Personio's screen.
 */
export function TickList() {
  const { rights, attributes } = useFlow().guide.plan
  const { rich } = useWords()
  const isPair = attributes.length > 0 && attributes.length <= besideOther && rights.length <= besideOther
  return (
    <>
      <div className={`pc:grid pc:grid-cols-1 pc:gap-2 ${isPair ? "pc:wide:grid-cols-2" : ""}`}>
        <Panel>
          <RightsHeading isPair={isPair} />
          <TickRows items={rights} hasColumns={!isPair && rights.length > 2} />
        </Panel>
        {attributes.length > 0 ? <Attributes isPair={isPair} /> : null}
      </div>
      <p className="pc:text-13 pc:text-muted">{rich("connect.nothingElse")}</p>
    </>
  )
}

function Panel({ children }: { children: ReactNode }) {
  const element = useElements()
  return (
    <section
      data-pc-part="panel"
      {...element("panel", "pc:flex pc:min-w-0 pc:flex-col pc:gap-2 pc:short:gap-1")}
    >
      {children}
    </section>
  )
}

function Attributes({ isPair }: { isPair: boolean }) {
  const { plan } = useFlow().guide
  const { rich, text } = useWords()
  const count = plan.attributes.length
  return (
    <Panel>
      <PanelHeading
        isPair={isPair}
        aside={
          <span className="pc:tabular">
            <PersonioLabel name="chooseAttributes" />
            <span>{text("listSeparator")}</span>
            <span className="pc:font-semibold">{count}</span>
          </span>
        }
      >
        {rich("connect.below", { attributes: <PersonioLabel name="readableAttributes" /> })}
      </PanelHeading>
      <TickRows items={plan.attributes} hasColumns={!isPair} />
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
    </Panel>
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

/** One tick in Personio, with the column that it is in. */
function TickRow({ item }: { item: GuideItem }) {
  return (
    <li className="pc:flex pc:items-baseline pc:gap-2 pc:break-inside-avoid pc:text-row pc:short:leading-6">
      <span lang={item.language ?? undefined} className="pc:font-medium">
        {item.label}
      </span>
      {item.access ? (
        <span
          lang={item.language ?? undefined}
          className="pc:order-last pc:ms-auto pc:flex pc:shrink-0 pc:items-center pc:gap-1 pc:self-center pc:rounded-full pc:border pc:border-line pc:bg-surface pc:px-1.5 pc:text-12 pc:text-muted"
        >
          <Icon name="check" className="pc:size-3" />
          <span>{item.access}</span>
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
