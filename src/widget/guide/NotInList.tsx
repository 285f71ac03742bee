"use client"
import type { GuideItem } from "../../flow/planGuide.js"
import { useWords } from "../i18n/words.js"
import { ContactSupport } from "../support/ContactSupport.js"
import { Disclosure } from "../ui/Disclosure.js"

interface NotInListProps {
  /** What is to be ticked. Only a company's own fields are spoken of, because Personio's preset ones are always there. */
  items: readonly GuideItem[]
}

/** Says what to do about a field that the company's list in Personio does not show. */
export function NotInList({ items }: NotInListProps) {
  const { text } = useWords()
  const own = items.filter((item) => item.otherNames)
  if (own.length === 0) return null
  return (
    <Disclosure label={text("notInList.title")} className="pc:text-13">
      {own.map((item) => (
        <OwnField key={item.id} item={item} />
      ))}
      {own.some((item) => item.required) ? <ContactSupport /> : null}
    </Disclosure>
  )
}

function OwnField({ item: { label, otherNames = [], required } }: { item: GuideItem }) {
  const { text, rich, quote } = useWords()
  const names = otherNames.join(text("listSeparator"))
  return (
    <p className="pc:pb-1 pc:text-13 pc:text-muted">
      {names ? <span>{rich("notInList.names", { label: quote(label), names })} </span> : null}
      <span>{text(required ? "notInList.required" : "notInList.optional")}</span>
    </p>
  )
}
