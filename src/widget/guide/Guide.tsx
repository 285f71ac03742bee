"use client"
import { Accordion, Collapsible } from "radix-ui"
import { type ReactNode, useEffect, useRef } from "react"
import { itemLabel } from "../../flow/planGuide.js"
import type { Block as BlockNumber } from "../../flow/wizard.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { LinkButton } from "../ui/Button.js"
import { CopyRow } from "../ui/CopyRow.js"
import { Disclosure, DisclosureContent } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"
import { ConnectedIntegrations } from "./drawings/ConnectedIntegrations.js"
import { MarketplaceListing } from "./drawings/MarketplaceListing.js"
import { NameStep } from "./drawings/NameStep.js"
import { SettingsWay } from "./drawings/SettingsWay.js"
import { ViewCredentials } from "./drawings/ViewCredentials.js"
import { RecreateButton } from "./RecreateButton.js"
import { TickList } from "./TickList.js"
import { Troubleshooting, TroubleshootingToggle } from "./Troubleshooting.js"

/** What to do inside Personio: three blocks that bear its drawer's numbers and advance by themselves. */
export function Guide() {
  const { options } = useFlow()
  return options.guide === "marketplace" ? <MarketplaceGuide /> : <CustomIntegrationGuide />
}

/** Up to this many ticks the closed block names them all: one look before leaving is enough. */
const namedWhenClosed = 4

function CustomIntegrationGuide() {
  const { guide } = useFlow()
  const { plan, credentialName, personioUrl } = guide
  const { text, rich } = useWords()
  useLeavingTab()
  const items = [...plan.rights, ...plan.attributes]
  const named = plan.count <= namedWhenClosed && guide.block !== 2
  const nameDone = guide.nameCopied && guide.block !== 1
  const open = (value: string) => {
    const block = blockNumbers.find((number) => String(number) === value)
    if (block) guide.openBlock(block)
  }
  return (
    <Accordion.Root
      type="single"
      value={String(guide.block)}
      onValueChange={open}
      data-pc-part="guide"
      className="pc:flex pc:flex-col pc:gap-4 pc:short:gap-2"
    >
      {/* It surrounds the block, because its button stands beside the block's title and its content inside the block. */}
      <Collapsible.Root className="pc:contents">
        <Block
          number={1}
          title={nameDone ? text("connect.nameCopied", { name: credentialName }) : text("connect.block1")}
          done={nameDone}
          aside={
            guide.block === 1 ? (
              <TroubleshootingToggle />
            ) : nameDone && personioUrl ? (
              <span className="pc:text-13">
                <LinkButton href={personioUrl}>{text("connect.openPersonio")}</LinkButton>
              </span>
            ) : null
          }
        >
          <DisclosureContent>
            <Troubleshooting />
          </DisclosureContent>
          <OpenPersonio />
        </Block>
      </Collapsible.Root>
      <Block
        number={2}
        title={
          named
            ? text("connect.block2Closed", {
                n: plan.count,
                list: items.map(itemLabel).join(text("listSeparator")),
              })
            : rich("connect.block2", { n: plan.count })
        }
      >
        <TickList />
      </Block>
      <Block number={3} title={rich("connect.block3")}>
        <BringBack />
      </Block>
    </Accordion.Root>
  )
}

const blockNumbers: readonly BlockNumber[] = [1, 2, 3]

/** Without an address nothing tells us that Personio was opened, but leaving the tab after copying does. */
function useLeavingTab() {
  const { nameCopied, block, markPersonioOpened } = useFlow().guide
  const waiting = nameCopied && block === 1
  useEffect(() => {
    if (!waiting) return
    const left = () => {
      if (document.visibilityState === "hidden") markPersonioOpened()
    }
    document.addEventListener("visibilitychange", left)
    return () => document.removeEventListener("visibilitychange", left)
  })
}

interface BlockProps {
  number: BlockNumber
  title: ReactNode
  /** Behind one: a tick stands in the number's place. */
  done?: boolean
  /** At the end of the title's line. */
  aside?: ReactNode
  children: ReactNode
}

function Block({ number, title, done = false, aside, children }: BlockProps) {
  const { guide } = useFlow()
  const { companion } = useScreen()
  const view = useView()
  const open = guide.block === number
  const block = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open || !companion.shown) return
    // In the next frame the block that was open before has lost its height.
    const frame = view.requestAnimationFrame(() => block.current?.scrollIntoView())
    return () => view.cancelAnimationFrame(frame)
  }, [open, companion.shown, view])
  return (
    <Accordion.Item ref={block} value={String(number)} data-pc-part="block" className="pc:flex pc:gap-3">
      <span
        aria-hidden="true"
        className={`pc:mt-0.5 pc:flex pc:size-6 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:text-12 pc:font-semibold ${open ? "pc:bg-ink pc:text-surface" : "pc:border pc:border-line-strong pc:text-muted"}`}
      >
        {done ? <Icon name="check" /> : number}
      </span>
      <div className="pc:min-w-0 pc:flex-1">
        <div className="pc:flex pc:flex-wrap pc:items-center pc:justify-between pc:gap-x-4">
          <Accordion.Header className="pc:text-15 pc:font-semibold">
            <Accordion.Trigger
              form=""
              className={`pc:min-h-7 pc:coarse:min-h-11 pc:min-w-0 pc:[overflow-wrap:anywhere] pc:text-start pc:text-15 pc:cursor-pointer ${open ? "pc:font-semibold pc:text-ink" : "pc:font-normal pc:text-muted pc:hover:text-ink"}`}
            >
              {title}
            </Accordion.Trigger>
          </Accordion.Header>
          {aside}
        </div>
        <Accordion.Content data-pc-part="block-content">
          <div className="pc:flex pc:flex-col pc:gap-3 pc:pt-2">{children}</div>
        </Accordion.Content>
      </div>
    </Accordion.Item>
  )
}

function OpenPersonio() {
  const { credentialName, personioUrl, markNameCopied } = useFlow().guide
  const { nameCopying, announce } = useScreen()
  const { text, rich } = useWords()
  const name = (first: "b" | "d") => (
    <NameStep
      first={first}
      credentialName={credentialName}
      captions={[text("connect.captionName"), rich("connect.captionNext")]}
    />
  )
  return (
    <>
      <CopyRow
        label={text("connect.nameLabel")}
        value={credentialName}
        copying={nameCopying}
        announce={announce}
        onCopied={markNameCopied}
      />
      <Drawings>
        {personioUrl ? null : (
          <SettingsWay captions={[rich("connect.captionGear"), rich("connect.captionTile")]} />
        )}
        <ConnectedIntegrations first={personioUrl ? "a" : "c"} captions={[rich("connect.captionCreate")]} />
        {name(personioUrl ? "b" : "d")}
      </Drawings>
    </>
  )
}

/** Side by side where there is room; on a phone the captions alone. */
function Drawings({ children }: { children: ReactNode }) {
  return (
    <div className="pc:grid pc:grid-cols-1 pc:gap-2 pc:wide:grid-cols-2 pc:wide:gap-5 pc:[&_svg]:max-h-30 pc:narrow:[&_svg]:hidden">
      {children}
    </div>
  )
}

function BringBack() {
  const { rich, text } = useWords()
  return (
    <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:wide:grid-cols-2 pc:narrow:[&_figure_svg]:hidden">
      <div className="pc:flex pc:flex-col pc:gap-3 pc:text-14">
        <p className="pc:text-balance">{text("connect.onlyOnce")}</p>
        <Disclosure label={rich("rejected.finished")}>
          <p className="pc:text-13 pc:text-muted">{text("rejected.finishedHelp")}</p>
          <RecreateButton label={text("rejected.recreate")} />
        </Disclosure>
      </div>
      <CredentialsDrawing />
    </div>
  )
}

/** Where the two values are copied in Personio. */
export function CredentialsDrawing() {
  const { rich } = useWords()
  return (
    <ViewCredentials
      captions={[
        rich("connect.captionCopyId"),
        rich("connect.captionCopySecret"),
        rich("connect.captionFinish"),
      ]}
    />
  )
}

/** A listing presets rights and attributes, so there is nothing to tick. */
function MarketplaceGuide() {
  const { rich, text } = useWords()
  const { personioUrl } = useFlow().guide
  return (
    <div data-pc-part="guide" className="pc:grid pc:grid-cols-1 pc:gap-4 pc:wide:grid-cols-2">
      <MarketplaceListing
        captions={[rich("marketplace.captionConnect"), rich("marketplace.captionGenerate")]}
      />
      <div className="pc:flex pc:flex-col pc:gap-3 pc:text-14">
        <p>{rich("marketplace.open")}</p>
        <p>{rich("marketplace.copy")}</p>
        {personioUrl ? (
          <p>
            <LinkButton href={personioUrl}>{text("connect.openPersonio")}</LinkButton>
          </p>
        ) : null}
      </div>
    </div>
  )
}
