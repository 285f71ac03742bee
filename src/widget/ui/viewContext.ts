"use client"
import { createContext, useContext } from "react"

const ViewContext = createContext<Window | null>(null)

/** Tells the parts inside which window they are drawn in: the page's own, or the small one on top of Personio. */
export const ViewProvider = ViewContext.Provider

/**
 * The window that the steps are drawn in now. Timers, frames and the clipboard have to be this window's: a browser slows
 * down the timers of a window in the background, and lets only the window with the focus write to the clipboard.
 *
 * @throws when no `ViewProvider` stands above: a part would otherwise use the wrong window without anybody noticing.
 */
export function useView(): Window {
  const view = useContext(ViewContext)
  if (!view) throw new Error("personio-connect: useView was called outside of a ViewProvider")
  return view
}
