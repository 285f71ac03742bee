"use client"
import { RepairRow } from "../guide/drawings/RepairRow.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { WayToRow } from "./WayToRow.js"

/** How to get a new secret of an integration. What its menu offers is unknown, so there is no label in these words. */
export function NewSecret() {
  const { credentialName } = useFlow().guide
  const { text, rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:[overflow-wrap:anywhere]">{credentialName}</span>)
  return (
    <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:wide:grid-cols-2">
      <ol className="pc:flex pc:list-decimal pc:flex-col pc:gap-2 pc:ps-5 pc:text-14">
        <WayToRow />
        <li>{text("reconnect.makeSecret")}</li>
        <li>{text("reconnect.pasteSecret")}</li>
      </ol>
      <div className="pc:narrow:hidden">
        <RepairRow credentialName={credentialName} captions={[rich("incomplete.captionRow", { name })]} />
      </div>
    </div>
  )
}
