"use client"
import { Accordion, Collapsible } from "radix-ui"
import { itemLabel } from "../../flow/planGuide.js"
import type { Block as BlockNumber } from "../../flow/wizard.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { LinkButton } from "../ui/Button.js"
import { DisclosureContent } from "../ui/Disclosure.js"
import { CopyCredentials } from "./CopyCredentials.js"
import { GuideBlock } from "./GuideBlock.js"
import { LanguageSwitch } from "./LanguageSwitch.js"
import { OpenPersonio } from "./OpenPersonio.js"
import { TickList } from "./TickList.js"
import { Troubleshooting, TroubleshootingToggle } from "./Troubleshooting.js"
import { useLeavingTab } from "./useLeavingTab.js"

const blockNumbers: readonly BlockNumber[] = [1, 2, 3]

/**
 * Leads through the creation of a custom integration, in three blocks. They have the numbers of the steps in Personio's
 * drawer, and the next one opens by itself.
 */
export function CustomIntegrationGuide() {
  const { guide } = useFlow()
  const { rich } = useWords()
  useLeavingTab()
  const open = (value: string) => {
    const block = blockNumbers.find((number) => String(number) === value)
    if (block) guide.openBlock(block)
  }
  return (
    <Accordion.Root
      type="single"
      // One block is always open all the same. Without this Radix calls the button of the open one unavailable.
      collapsible
      value={String(guide.block)}
      onValueChange={open}
      data-pc-part="guide"
      className="pc:flex pc:flex-col pc:gap-4 pc:short:gap-2"
    >
      <OpenPersonioBlock />
      <TickListBlock />
      <GuideBlock number={3} title={rich("connect.block3")}>
        <CopyCredentials />
      </GuideBlock>
    </Accordion.Root>
  )
}

function OpenPersonioBlock() {
  const { block, nameCopied, credentialName, personioUrl } = useFlow().guide
  const { text } = useWords()
  const isNameDone = nameCopied && block !== 1
  return (
    // It surrounds the block, because its button is beside the block's title and its content is inside the block.
    <Collapsible.Root className="pc:contents">
      <GuideBlock
        number={1}
        title={isNameDone ? text("connect.nameCopied", { name: credentialName }) : text("connect.block1")}
        done={isNameDone}
        aside={
          block === 1 ? (
            <TroubleshootingToggle />
          ) : isNameDone && personioUrl ? (
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
      </GuideBlock>
    </Collapsible.Root>
  )
}

/** Up to this many ticks, the title of the closed block names them all. Nobody has to open it to remember them. */
const maxNamedTicks = 4

function TickListBlock() {
  const { plan, block } = useFlow().guide
  const { text, rich } = useWords()
  const items = [...plan.rights, ...plan.attributes]
  const isNamed = plan.count <= maxNamedTicks && block !== 2
  return (
    <GuideBlock
      number={2}
      title={
        isNamed
          ? text("connect.block2Closed", {
              n: plan.count,
              list: items.map(itemLabel).join(text("listSeparator")),
            })
          : rich("connect.block2", { n: plan.count })
      }
      aside={block === 2 ? <LanguageSwitch /> : null}
    >
      <TickList />
    </GuideBlock>
  )
}
