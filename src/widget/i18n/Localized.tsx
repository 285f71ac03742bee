import type { LocalizedText } from "../../contract/text.js"

/** Words of the host or of Personio need not be in the page's language: they say theirs, for whoever has it read aloud. */
export function Localized({ said }: { said: LocalizedText | null | undefined }) {
  return said ? <span lang={said.language ?? undefined}>{said.text}</span> : null
}
