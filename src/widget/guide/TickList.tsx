"use client"
import { type ReactNode, useState } from "react"
import { type PersonioLanguage, personioLanguages, type ScreenLabel } from "../../contract/englishLabels.js"
import { useFlow } from "../useFlow.js"
import { useWords } from "../words.js"
import type { Item } from "./plan.js"

/** Up to this many attributes the two panels stand side by side. */
const sideBySide = 6

/**
 * What to tick in Personio, as text: nothing here looks like a checkbox, or people would believe that ticking here
 * grants something.
 */
export function TickList() {
  const { plan } = useFlow()
  const words = useWords()
  const { rich, text } = words
  const attributes = words.labels.of("screen", "readableAttributes")
  const employees = words.labels.of("area", "employees")
  const narrow = plan.attributes.length <= sideBySide
  return (
    <>
      <div
        className={
          narrow
            ? "pc:grid pc:grid-cols-1 pc:gap-3 pc:wide:grid-cols-[6fr_5fr]"
            : "pc:flex pc:flex-col pc:gap-3"
        }
      >
        <Panel
          head={rich("connect.inPersonio", { rights: <Label name="accessRights" /> })}
          aside={<LanguageSwitch />}
        >
          <Rows items={plan.rights} columns={!narrow && plan.rights.length > 2} />
        </Panel>
        {plan.attributes.length > 0 ? (
          <Panel
            head={<span lang={attributes.language}>{attributes.text}</span>}
            aside={<span className="pc:font-semibold pc:tabular-nums">{plan.attributes.length}</span>}
            hint={rich("connect.attributesHint", {
              employees: words.quote(<span lang={employees.language}>{employees.text}</span>),
            })}
          >
            <Rows items={plan.attributes} columns={!narrow} />
            {plan.ownFields ? <p className="pc:text-13 pc:text-muted">{text("connect.ownFields")}</p> : null}
          </Panel>
        ) : null}
      </div>
      <p className="pc:text-13 pc:text-muted">
        {plan.attributes.length > 0 ? (
          <>{rich("connect.attributesCount", { n: plan.attributes.length })} </>
        ) : null}
        {rich("connect.nothingElse")}
      </p>
    </>
  )
}

function Label({ name }: { name: ScreenLabel }) {
  const shown = useWords().labels.of("screen", name)
  return <span lang={shown.language}>{shown.text}</span>
}

interface PanelProps {
  head: ReactNode
  aside: ReactNode
  hint?: ReactNode
  children: ReactNode
}

function Panel({ head, aside, hint, children }: PanelProps) {
  return (
    <section
      data-pc-part="panel"
      className="pc:min-w-0 pc:rounded-inner pc:border pc:border-dashed pc:border-line-strong pc:bg-raised pc:px-3 pc:py-2"
    >
      <div className="pc:flex pc:items-baseline pc:justify-between pc:gap-2 pc:text-12 pc:text-muted">
        <h4 className="pc:min-w-0 pc:text-12 pc:font-medium">{head}</h4>
        {aside}
      </div>
      {children}
      {hint ? <p className="pc:pt-1 pc:text-12 pc:text-muted">{hint}</p> : null}
    </section>
  )
}

function Rows({ items, columns }: { items: readonly Item[]; columns: boolean }) {
  return (
    <ul className={`pc:list-none ${columns ? "pc:wide:columns-2 pc:wide:gap-6" : ""}`}>
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </ul>
  )
}

/** May be faded by a tap to keep one's place; it decides nothing. */
function Row({ item }: { item: Item }) {
  const [faded, setFaded] = useState(false)
  return (
    <li className="pc:break-inside-avoid">
      <button
        type="button"
        form=""
        aria-pressed={faded}
        onClick={() => setFaded(!faded)}
        className="pc:flex pc:w-full pc:items-baseline pc:gap-3 pc:text-start pc:text-row pc:coarse:min-h-11 pc:aria-pressed:opacity-50"
      >
        <span lang={item.language ?? undefined} className="pc:min-w-0 pc:font-medium">
          {item.label}
        </span>
        {item.access ? (
          <span lang={item.language ?? undefined} className="pc:text-muted">
            {item.access}
          </span>
        ) : null}
        {item.reason ? (
          <span className="pc:ms-auto pc:min-w-0 pc:truncate pc:text-12 pc:text-muted">{item.reason}</span>
        ) : null}
      </button>
    </li>
  )
}

/** Personio's language is the administrator's own setting and need not be ours: the switch stands beside the labels. */
function LanguageSwitch() {
  const { props, setPersonioLanguage } = useFlow()
  const { text, tag, labels } = useWords()
  const ours = personioLanguages.find((language) => tag.startsWith(language))
  const offered = [...new Set<PersonioLanguage>(["de", "en", ours ?? "en", props.personioLanguage ?? "en"])]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and join the host's form
    <span role="group" aria-label={text("connect.language")} className="pc:flex pc:shrink-0 pc:gap-2">
      {offered.map((language) => (
        <button
          key={language}
          type="button"
          form=""
          lang={language}
          aria-pressed={labels.language === language}
          onClick={() => setPersonioLanguage(language)}
          className="pc:min-h-6 pc:text-12 pc:text-muted pc:cursor-pointer pc:aria-pressed:font-semibold pc:aria-pressed:text-ink pc:hover:underline pc:underline-offset-3"
        >
          {new Intl.DisplayNames(language, { type: "language" }).of(language)}
        </button>
      ))}
    </span>
  )
}
