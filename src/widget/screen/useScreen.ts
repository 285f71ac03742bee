"use client"
import { createContext, type RefObject, useContext } from "react"
import type { Companion } from "../companion/useCompanion.js"
import type { PersonioConnectBaseProps } from "../props.js"
import type { Announce } from "../ui/LiveRegions.js"
import type { Copying } from "../ui/useCopy.js"

/** What our own screens share beside the flow: looks, focus, announcements and the window they are drawn in. */
export interface Screen {
  readonly props: PersonioConnectBaseProps
  /** Whether the flow is part of the page: then there is nothing to close. */
  readonly isInline: boolean
  readonly announce: Announce
  readonly headingId: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly companion: Companion
  /** How the suggested name gets into the clipboard: two buttons copy it, and both show what became of it. */
  readonly nameCopying: Copying
}

const ScreenContext = createContext<Screen | null>(null)

/** Gives the screens what they share. */
export const ScreenProvider = ScreenContext.Provider

/** What our own screens share beside the flow. */
export function useScreen(): Screen {
  const screen = useContext(ScreenContext)
  if (!screen) throw new Error("personio-connect: useScreen is called outside of ScreenProvider.")
  return screen
}
