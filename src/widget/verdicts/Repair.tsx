"use client"
import { VisuallyHidden } from "radix-ui"
import type { ReactNode } from "react"
import type { Repair as FlowRepair } from "../../flow/flowState.js"
import { type GuideItem, itemLabel } from "../../flow/planGuide.js"
import { RepairRow } from "../guide/drawings/RepairRow.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useTick } from "../state/useTick.js"
import { Checkbox } from "../ui/Checkbox.js"
import { Icon } from "../ui/Icon.js"

interface RepairProps {
  status: "incomplete" | "inconclusive"
  repair: FlowRepair
}

/** Exactly what is missing, and how to tick it. The card is warm only when something is known to be missing. */
export function Repair({ status, repair }: RepairProps) {
  const { guide, check } = useFlow()
  const { text, rich, quote, tag } = useWords()
  const { credentialName } = guide
  const { missing, unconfirmed, found } = repair
  const isIncomplete = status === "incomplete"
  const openIds = new Set(missing.map((item) => item.id))
  const name = quote(<span className="pc:font-mono pc:break-all">{credentialName}</span>)
  return (
    <div className="pc:flex pc:flex-col pc:gap-4">
      <section
        data-pc-part="repair"
        data-status={status}
        className={`pc:rounded-inner pc:border ${isIncomplete ? "pc:border-warning-line pc:bg-warning-soft" : "pc:border-line pc:bg-raised"}`}
      >
        <div className="pc:px-4 pc:py-3">
          <Group label="accessRights" items={[...missing, ...found]} kind="accessRight" openIds={openIds} />
          <Group
            label="readableAttributes"
            items={[...missing, ...found]}
            kind="attribute"
            openIds={openIds}
          />
          {unconfirmed.map((item) => (
            <UnconfirmedRow key={item.id} item={item} />
          ))}
          {repair.repeats > 0 && check.answeredAt !== null && missing.length > 0 ? (
            <p className="pc:pt-1 pc:text-13 pc:text-muted">
              {text("incomplete.still", {
                time: new Intl.DateTimeFormat(tag, { timeStyle: "medium" }).format(check.answeredAt),
              })}
            </p>
          ) : null}
        </div>
        {isIncomplete ? (
          <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:border-t pc:border-warning-line pc:px-4 pc:py-3 pc:wide:grid-cols-2">
            <ol className="pc:flex pc:list-decimal pc:flex-col pc:gap-2 pc:ps-5 pc:text-14">
              <li>{rich("incomplete.finish")}</li>
              <li>{rich("incomplete.row", { name })}</li>
              <li>{text("incomplete.tick", { n: missing.length })}</li>
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
      {repair.attestedInVain ? <p className="pc:text-14">{text("inconclusive.blocked")}</p> : null}
      {isIncomplete ? <RecreateButton label={text("incomplete.recreate")} /> : null}
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
            {item.required ? null : <span>{text("optional")}</span>}
            {!item.required && item.reason ? <span>{text("listSeparator")}</span> : null}
            <Localized text={item.reason} />
          </>
        )}
      </span>
    </li>
  )
}

/** Where to look, and the one checkbox of the step: the person's word for what Personio's API cannot tell. */
function UnconfirmedRow({ item }: { item: GuideItem }) {
  const { checked, onCheckedChange } = useTick(useFlow(), "attested", item.id)
  const { text, rich, labels } = useWords()
  const place = labels.of("screen", item.kind === "accessRight" ? "accessRights" : "readableAttributes")
  return (
    <div data-pc-part="unconfirmed-row" className="pc:py-1">
      <div className="pc:flex pc:items-baseline pc:gap-3 pc:text-14">
        <Icon name="question" className="pc:size-4 pc:self-center pc:text-muted" />
        <span lang={item.language ?? undefined} className="pc:font-medium">
          {itemLabel(item)}
        </span>
        <span className="pc:ms-auto pc:text-end pc:text-13 pc:text-muted">
          <Localized text={item.reason} />
        </span>
      </div>
      <div className="pc:ps-7">
        <p className="pc:text-13 pc:text-muted">
          {rich("inconclusive.where", { place: <Localized text={place} /> })}
        </p>
        <Checkbox
          checked={checked}
          onCheckedChange={onCheckedChange}
          label={
            <>
              <span>{text("inconclusive.attest")}</span>
              <VisuallyHidden.Root>{`: ${itemLabel(item)}`}</VisuallyHidden.Root>
            </>
          }
        />
      </div>
    </div>
  )
}
