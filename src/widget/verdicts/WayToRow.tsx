"use client"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"

/** The first items of a list: the way to the integration's row in Personio, and to the menu in it. */
export function WayToRow() {
  const { credentialName, personioUrl } = useFlow().guide
  const { rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:[overflow-wrap:anywhere]">{credentialName}</span>)
  return (
    <>
      {personioUrl ? null : <li>{rich("connect.inWords")}</li>}
      <li>{rich("incomplete.row", { name })}</li>
    </>
  )
}
