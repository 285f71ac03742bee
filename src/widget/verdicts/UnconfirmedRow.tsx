"use client"
import { VisuallyHidden } from "radix-ui"
import { exactLabel, type GuideItem } from "../../flow/planGuide.js"
import { PersonioLabel } from "../guide/PersonioLabel.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useTick } from "../state/useTick.js"
import { Checkbox } from "../ui/Checkbox.js"
import { Icon } from "../ui/Icon.js"

interface UnconfirmedRowProps {
  item: GuideItem
}

/**
 * An item that Personio's API cannot confirm. It says where to look in Personio, and has a checkbox with which the
 * administrator says that the item is ticked there.
 */
export function UnconfirmedRow({ item }: UnconfirmedRowProps) {
  const { checked, onCheckedChange } = useTick(useFlow(), "attested", item.id)
  const { text, rich } = useWords()
  const place = <PersonioLabel name={item.kind === "accessRight" ? "accessRights" : "readableAttributes"} />
  return (
    <div data-pc-part="unconfirmed-row" className="pc:py-1">
      <div className="pc:flex pc:items-baseline pc:gap-3 pc:text-14">
        <Icon name="question" className="pc:size-4 pc:self-center pc:text-muted" />
        <span lang={item.language ?? undefined} className="pc:max-w-3/5 pc:shrink-0 pc:font-medium">
          {exactLabel(item)}
        </span>
        <span className="pc:ms-auto pc:text-end pc:text-13 pc:text-muted">
          <Localized text={item.reason} />
        </span>
      </div>
      <div className="pc:ps-7">
        <p className="pc:text-13 pc:text-muted">{rich("inconclusive.where", { place })}</p>
        <Checkbox
          checked={checked}
          onCheckedChange={onCheckedChange}
          label={
            <>
              <span>{text("inconclusive.attest")}</span>
              <VisuallyHidden.Root>{`: ${exactLabel(item)}`}</VisuallyHidden.Root>
            </>
          }
        />
      </div>
    </div>
  )
}
