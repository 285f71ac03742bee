"use client"
import { Accordion } from "radix-ui"
import { type ReactNode, useEffect, useRef } from "react"
import type { Block as BlockNumber } from "../../flow/wizard.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"

interface GuideBlockProps {
  /** The number of the step in Personio's drawer. */
  number: BlockNumber
  /** The text of the button that opens the block. */
  title: ReactNode
  /** Whether the block is done. Then a tick replaces the number. Default: false. */
  done?: boolean
  /** Is shown at the end of the title's line. Default: nothing. */
  aside?: ReactNode
  /** Is rendered only while the block is open. */
  children: ReactNode
}

/** One block of the guide, inside an `Accordion.Root`. Its title opens it. */
export function GuideBlock({ number, title, done = false, aside, children }: GuideBlockProps) {
  const { guide } = useFlow()
  const open = guide.block === number
  return (
    <Accordion.Item
      ref={useScrollIntoCompanion(open)}
      value={String(number)}
      data-pc-part="block"
      className="pc:flex pc:gap-3"
    >
      <span
        aria-hidden="true"
        className={`pc:mt-0.5 pc:flex pc:size-6 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:text-12 pc:font-semibold ${open ? "pc:bg-ink pc:text-surface" : "pc:border pc:border-line-strong pc:text-muted"}`}
      >
        {done ? <Icon name="check" /> : number}
      </span>
      <div className="pc:min-w-0 pc:flex-1">
        <div className="pc:flex pc:flex-wrap pc:items-center pc:justify-between pc:gap-x-4">
          <Accordion.Header className="pc:-ms-1 pc:text-15 pc:font-semibold">
            <Accordion.Trigger
              form=""
              className={`pc:px-1 pc:min-h-7 pc:coarse:min-h-11 pc:min-w-0 pc:[overflow-wrap:anywhere] pc:text-start pc:text-15 pc:cursor-pointer ${open ? "pc:font-semibold pc:text-ink" : "pc:font-normal pc:text-muted pc:hover:text-ink"}`}
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

/** Returns a ref whose element is scrolled into view when it opens in the companion, which has little room. */
function useScrollIntoCompanion(open: boolean) {
  const { companion } = useScreen()
  const view = useView()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open || !companion.shown) return
    // In the next frame the block that was open before has lost its height.
    const frame = view.requestAnimationFrame(() => element.current?.scrollIntoView())
    return () => view.cancelAnimationFrame(frame)
  }, [open, companion.shown, view])
  return element
}
