"use client"

import { type ReactNode, useLayoutEffect, useRef } from "react"
import { type Appearance, applyVariables, isDarkAt } from "./appearance.js"

export interface RootProps {
  appearance?: Appearance | undefined
  /** BCP 47 tag of what is written inside. */
  lang?: string | undefined
  dir?: "ltr" | "rtl" | undefined
  children: ReactNode
}

/**
 * Everything of ours that stands in a host's document stands in one of these: it carries the reset, the theme and the
 * language, and has no box of its own. Renders no `style` attribute on the server.
 */
export function Root({ appearance, lang, dir, children }: RootProps) {
  const root = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const scheme = appearance?.colorScheme ?? "inherit"
  const variables = appearance?.variables

  useLayoutEffect(() => {
    if (root.current) applyVariables(root.current, variables)
  }, [variables])

  useLayoutEffect(() => {
    if (scheme === "inherit" && root.current && probe.current)
      return followScheme(root.current, probe.current)
  }, [scheme])

  return (
    <div
      ref={root}
      className="pc-root"
      data-pc-scheme={scheme}
      data-pc-density={appearance?.density ?? "comfortable"}
      lang={lang}
      dir={dir}
    >
      <span ref={probe} data-pc-part="probe" aria-hidden="true" />
      {children}
    </div>
  )
}

/** The probe's colour is transitioned by the sheet, so that the end of its transition tells a change of scheme. */
function followScheme(root: HTMLElement, probe: HTMLElement): () => void {
  const read = () => {
    root.dataset["pcInherited"] = isDarkAt(probe) ? "dark" : "light"
  }
  read()
  probe.addEventListener("transitionend", read)
  return () => {
    probe.removeEventListener("transitionend", read)
    delete root.dataset["pcInherited"]
  }
}
