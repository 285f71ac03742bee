"use client"

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react"
import { type Appearance, isDarkAt, optionWords } from "./appearance.js"
import { applyVariables } from "./applyVariables.js"
import { reportMissingSheet } from "./reportMissingSheet.js"

// Written out where it is used, so that bundlers drop what only developers see.
declare const process: { env: { NODE_ENV?: string } }

export interface RootProps {
  /** How the content looks. Default: see `Appearance`. */
  appearance?: Appearance | undefined
  /** The BCP 47 tag of the language inside. Default: the language of the host's page. */
  lang?: string | undefined
  /** The direction of reading inside. Default: the direction of the host's page. */
  dir?: "ltr" | "rtl" | undefined
  children: ReactNode
}

/**
 * Surrounds everything that we render into a host's document. It carries the reset, the theme and the language, has no
 * box of its own, and renders no `style` attribute on a server.
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

  useEffect(() => {
    if (process.env.NODE_ENV !== "production" && root.current) return reportMissingSheet(root.current)
  }, [])

  return (
    <div
      ref={root}
      className="pc-root"
      data-pc-scheme={scheme}
      data-pc-density={appearance?.density ?? "comfortable"}
      data-pc-options={optionWords(appearance?.options)}
      lang={lang}
      dir={dir}
    >
      <span ref={probe} data-pc-part="probe" aria-hidden="true" />
      {children}
    </div>
  )
}

/**
 * Writes the scheme in force into `data-pc-inherited`, now and after each change. The sheet gives the probe's colour a
 * transition, because the end of that transition is the only event that a change of scheme causes.
 */
function followScheme(root: HTMLElement, probe: HTMLElement): () => void {
  let isFollowing = true
  const read = () => {
    if (isFollowing) root.dataset["pcInherited"] = isDarkAt(probe) ? "dark" : "light"
  }
  // Before anything is painted, and after the dialog is shown, which makes the browser compute the styles anyway.
  queueMicrotask(read)
  probe.addEventListener("transitionend", read)
  return () => {
    isFollowing = false
    probe.removeEventListener("transitionend", read)
    delete root.dataset["pcInherited"]
  }
}
