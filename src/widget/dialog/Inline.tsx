"use client"

import type { ClipboardEvent, ReactNode } from "react"
import type { Appearance } from "../styles/appearance.js"
import { useElements } from "../styles/elements.js"
import { Root } from "../styles/Root.js"

export interface InlineProps {
  /** The `id` of the visible heading, which names the section. */
  labelledBy: string
  /** The BCP 47 tag of the language inside. */
  lang: string
  /** The direction of reading inside. Default: the direction of the host's page. */
  dir?: "ltr" | "rtl" | undefined
  appearance?: Appearance | undefined
  /** Called for a paste anywhere in the section. */
  onPaste?: ((event: ClipboardEvent) => void) | undefined
  children: ReactNode
}

/**
 * Shows the steps as part of the page. There is no dialog, and mounting moves no focus. It is as wide as its place, up to
 * the width of the dialog.
 */
export function Inline({ labelledBy, lang, dir, appearance, onPaste, children }: InlineProps) {
  const element = useElements()
  return (
    <Root appearance={appearance} lang={lang} dir={dir}>
      <section data-pc-part="inline" {...element("inline")} aria-labelledby={labelledBy} onPaste={onPaste}>
        {children}
      </section>
    </Root>
  )
}
