"use client"
import { useEffect, useRef } from "react"
import { useWords } from "../i18n/words.js"
import { Button } from "./Button.js"
import { Icon } from "./Icon.js"
import { type Copying, shortcut } from "./useCopy.js"

interface CopyRowProps {
  /** What the value is. It completes the name of the copy button for screen readers. */
  label: string
  /** The text that is shown and copied. */
  value: string
  /** Whether a long value is cut off at the end of its line. All of it is copied. Default: it takes as many lines as it needs. */
  oneLine?: boolean
  /** The copying state, from `useCopy`. The caller holds it, because another button may copy the same value. */
  copying: Copying
  /** Called once the value is in the clipboard. Default: nothing happens. */
  onCopied?: () => void
  /** Tells screen readers whether copying worked. */
  announce: (text: string) => void
}

/**
 * A value in monospace with its copy button. When the browser refuses access to the clipboard, it selects the value and
 * names the keys that copy it.
 */
export function CopyRow({ label, value, oneLine = false, copying, onCopied, announce }: CopyRowProps) {
  const { text, tag } = useWords()
  const { state, refusals, copy } = copying
  const shown = useRef<HTMLElement>(null)
  const failed = text("copyFailed", { keys: shortcut("C", tag) })
  const press = async () => {
    if (await copy(value)) {
      announce(text("copied"))
      onCopied?.()
    } else announce(failed)
  }
  useEffect(() => {
    if (refusals > 0 && shown.current)
      shown.current.ownerDocument.getSelection()?.selectAllChildren(shown.current)
  }, [refusals])
  return (
    <div data-pc-part="copy-row" data-state={state}>
      <div className="pc:flex pc:items-center pc:gap-3 pc:rounded-inner pc:border pc:border-line pc:bg-raised pc:ps-3 pc:pe-1 pc:min-h-11">
        <code
          ref={shown}
          className={`pc:flex-1 pc:min-w-0 pc:font-mono pc:text-13 pc:select-all ${oneLine ? "pc:truncate" : "pc:wrap-anywhere"}`}
        >
          {value}
        </code>
        <Button
          onClick={press}
          aria-label={`${text("copy")}: ${label}`}
          className="pc:mx-0 pc:px-3 pc:min-h-9 pc:coarse:min-h-11"
        >
          <Icon name={state === "copied" ? "check" : "copy"} />
          <span key={state}>{text("copy")}</span>
        </Button>
      </div>
      {state === "failed" ? <p className="pc:pt-1 pc:text-13 pc:text-muted">{failed}</p> : null}
    </div>
  )
}
