"use client"

import type { ClipboardEvent, ReactNode } from "react"
import type { Appearance } from "../styles/appearance.js"
import { Root } from "../styles/Root.js"

export interface InlineProps {
  /** `id` of the visible heading. */
  labelledBy: string
  lang: string
  dir?: "ltr" | "rtl" | undefined
  appearance?: Appearance | undefined
  onPaste?: ((event: ClipboardEvent) => void) | undefined
  children: ReactNode
}

/** The same frame as part of the page: no dialog, no focus on mount, as wide as its place up to the dialog's width. */
export function Inline({ labelledBy, lang, dir, appearance, onPaste, children }: InlineProps) {
  return (
    <Root appearance={appearance} lang={lang} dir={dir}>
      <section data-pc-part="inline" aria-labelledby={labelledBy} onPaste={onPaste}>
        {children}
      </section>
    </Root>
  )
}
