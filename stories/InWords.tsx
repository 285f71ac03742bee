import { type ReactNode, useMemo } from "react"
import { english } from "../src/flow/personioLabels.js"
import en from "../src/widget/i18n/messages/en.js"
import { createWords, WordsProvider } from "../src/widget/i18n/words.js"

/** Single pieces of the widget outside of the flow, in English. */
export function InWords({ children }: { children: ReactNode }) {
  const words = useMemo(() => createWords({ tag: "en", messages: en }, {}, english, { app: "onyo" }), [])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
