"use client"
import { exactLabel, type GuideItem } from "../../flow/planGuide.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { Icon } from "../ui/Icon.js"

interface RepairGroupProps {
  /** The label of their place on Personio's screen. */
  label: "accessRights" | "readableAttributes"
  missing: readonly GuideItem[]
  found: readonly GuideItem[]
}

/** Lists the items of one place on Personio's screen: first the missing ones, then those that were missing before. */
export function RepairGroup({ label, missing, found }: RepairGroupProps) {
  const { labels } = useWords()
  if (missing.length + found.length === 0) return null
  const heading = labels.of("screen", label)
  return (
    <>
      <h3 lang={heading.language} className="pc:pt-1 pc:text-12 pc:text-muted pc:font-medium">
        {heading.text}
      </h3>
      <ul className="pc:list-none">
        {missing.map((item) => (
          <RepairItem key={item.id} item={item} isFound={false} />
        ))}
        {found.map((item) => (
          <RepairItem key={item.id} item={item} isFound />
        ))}
      </ul>
    </>
  )
}

interface RepairItemProps {
  item: GuideItem
  isFound: boolean
}

function RepairItem({ item, isFound }: RepairItemProps) {
  const { text } = useWords()
  return (
    <li
      data-pc-part="repair-row"
      data-state={isFound ? "found" : "open"}
      className="pc:flex pc:items-baseline pc:gap-3 pc:py-0.5 pc:text-14"
    >
      <span aria-hidden="true" className="pc:flex pc:w-4 pc:shrink-0 pc:justify-center pc:self-center">
        {isFound ? (
          <Icon name="check" draws className="pc:size-4 pc:text-success" />
        ) : (
          <span className="pc:size-3.5 pc:rounded-[3px] pc:border pc:border-dashed pc:border-warning" />
        )}
      </span>
      <span lang={item.language ?? undefined} className="pc:max-w-3/5 pc:shrink-0 pc:font-medium">
        {exactLabel(item)}
      </span>
      <span className="pc:ms-auto pc:text-end pc:text-13 pc:text-muted">
        {isFound ? (
          text("incomplete.found")
        ) : (
          <>
            {item.required ? null : <span>{text("optional")}</span>}
            {!item.required && item.reason ? <span>{text("listSeparator")}</span> : null}
            <Localized text={item.reason} />
          </>
        )}
      </span>
    </li>
  )
}
