import type { LocalizedText } from "../../contract/text.js"

/** Words of the host or of Personio with their own `lang`, so that a screen reader speaks them in their language. */
export function Localized({ text }: { text: LocalizedText | null | undefined }) {
  return text ? <span lang={text.language ?? undefined}>{text.text}</span> : null
}
