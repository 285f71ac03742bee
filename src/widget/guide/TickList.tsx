"use client"
import { Collapsible, Toggle, ToggleGroup } from "radix-ui"
import type { ReactNode } from "react"
import { type PersonioLanguage, personioLanguages, type ScreenLabel } from "../../contract/englishLabels.js"
import type { GuideItem } from "../../flow/planGuide.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { DisclosureButton, DisclosureContent } from "../ui/Disclosure.js"
import { AccessRights } from "./drawings/AccessRights.js"

/**
 * What to tick in Personio, as text: nothing here looks like a checkbox, or people would believe that ticking here
 * grants something. One panel, because it is one screen there, in the order of that screen.
 */
export function TickList() {
  const { plan } = useFlow().guide
  const { rich, text } = useWords()
  const count = plan.attributes.length
  return (
    <>
      <section
        data-pc-part="panel"
        className="pc:rounded-inner pc:border pc:border-dashed pc:border-line-strong pc:bg-raised pc:px-3 pc:py-2 pc:short:py-1"
      >
        <RightsHead />
        <Rows items={plan.rights} columns={plan.rights.length > 2} />
        {count > 0 ? (
          <div className="pc:mt-2 pc:border-t pc:border-dashed pc:border-line-strong pc:pt-2 pc:short:mt-1 pc:short:pt-1">
            <Head
              aside={
                <span className="pc:tabular-nums">
                  <Label name="chooseAttributes" />
                  <span>{text("listSeparator")}</span>
                  <span className="pc:font-semibold">{count}</span>
                </span>
              }
            >
              {rich("connect.below", { attributes: <Label name="readableAttributes" /> })}
            </Head>
            <Rows items={plan.attributes} columns={count > 3} />
            {plan.ownFields ? <p className="pc:text-13 pc:text-muted">{text("connect.ownFields")}</p> : null}
          </div>
        ) : null}
      </section>
      <p className="pc:text-13 pc:text-muted">{rich("connect.nothingElse")}</p>
    </>
  )
}

function Label({ name }: { name: ScreenLabel }) {
  return <Localized text={useWords().labels.of("screen", name)} />
}

/** Where on Personio's screen, in words, and as a drawing for whoever asks for it. */
function RightsHead() {
  const { plan } = useFlow().guide
  const { rich, quote, text } = useWords()
  const accesses = [...new Set(plan.rights.map(({ access }) => access))].join(text("listSeparator"))
  const attributes = plan.attributes.length
  return (
    <Collapsible.Root>
      <Head aside={<LanguageSwitch />}>
        <DisclosureButton className="pc:text-12 pc:text-muted pc:[overflow-wrap:anywhere]">
          {rich("connect.inPersonio", { rights: <Label name="accessRights" /> })}
        </DisclosureButton>
      </Head>
      <DisclosureContent>
        <div className="pc:pt-2 pc:pb-3">
          <AccessRights
            rights={plan.rights.map(({ id }) => id)}
            attributes={attributes}
            captions={[
              quote(accesses),
              ...(attributes > 0 ? [quote(<Label name="chooseAttributes" />)] : []),
            ]}
          />
        </div>
      </DisclosureContent>
    </Collapsible.Root>
  )
}

/** Where the ticks below it stand; at its end what belongs to that place. */
function Head({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="pc:flex pc:flex-wrap pc:items-baseline pc:justify-between pc:gap-x-4 pc:text-12 pc:text-muted">
      <h4 className="pc:text-12 pc:font-medium">{children}</h4>
      {aside}
    </div>
  )
}

function Rows({ items, columns }: { items: readonly GuideItem[]; columns: boolean }) {
  return (
    <ul className={`pc:list-none ${columns ? "pc:wide:columns-2 pc:wide:gap-6" : ""}`}>
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </ul>
  )
}

/** May be faded by a tap to keep one's place; it decides nothing. */
function Row({ item }: { item: GuideItem }) {
  return (
    <li className="pc:break-inside-avoid">
      <Toggle.Root
        form=""
        className="pc:flex pc:w-full pc:items-baseline pc:gap-3 pc:text-start pc:text-row pc:short:leading-6 pc:coarse:min-h-11 pc:aria-pressed:opacity-50"
      >
        <span lang={item.language ?? undefined} className="pc:font-medium">
          {item.label}
        </span>
        {item.access ? (
          <span lang={item.language ?? undefined} className="pc:text-muted">
            {item.access}
          </span>
        ) : null}
      </Toggle.Root>
    </li>
  )
}

/** Personio's language is the administrator's own setting and need not be ours: the switch stands beside the labels. */
function LanguageSwitch() {
  const { guide, options } = useFlow()
  const { text, tag, dir, labels } = useWords()
  const ours = personioLanguages.find((language) => tag.startsWith(language))
  const offered = [...new Set<PersonioLanguage>(["de", "en", ours ?? "en", options.personioLanguage ?? "en"])]
  const choose = (pressed: string[]) => {
    // The list is empty when the chosen language was pressed again. Then nothing changes: one is always chosen.
    const language = offered.find((one) => one === pressed.at(-1))
    if (language) void guide.setLanguage(language)
  }
  return (
    <ToggleGroup.Root
      // `single` would make radio buttons, which have to react to arrow keys. For those Radix reads the focus from the
      // document that loaded it, and in the companion window that is the wrong one. So each button is a Tab stop.
      type="multiple"
      rovingFocus={false}
      role="group"
      value={[labels.language]}
      onValueChange={choose}
      dir={dir}
      aria-label={text("connect.language")}
      className="pc:flex pc:shrink-0 pc:gap-2"
    >
      {offered.map((language) => (
        <ToggleGroup.Item
          key={language}
          value={language}
          form=""
          lang={language}
          className="pc:min-h-6 pc:coarse:min-h-11 pc:coarse:min-w-11 pc:text-12 pc:text-muted pc:cursor-pointer pc:aria-pressed:font-semibold pc:aria-pressed:text-ink pc:hover:underline pc:underline-offset-3"
        >
          {new Intl.DisplayNames(language, { type: "language" }).of(language)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
