"use client"
import type { ReactNode } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { CopyRow } from "../ui/CopyRow.js"
import { Disclosure } from "../ui/Disclosure.js"
import { ConnectedIntegrations } from "./drawings/ConnectedIntegrations.js"
import { NameStep } from "./drawings/NameStep.js"
import { SettingsWay } from "./drawings/SettingsWay.js"
import { RecreateButton } from "./RecreateButton.js"

/** The first block of the guide: copy the name, go to “Connected integrations” and paste the name there. */
export function OpenPersonio() {
  const { credentialName, personioUrl, markNameCopied } = useFlow().guide
  const { nameCopying, announce } = useScreen()
  const { text, rich } = useWords()
  return (
    <>
      <CopyRow
        label={text("connect.nameLabel")}
        value={credentialName}
        copying={nameCopying}
        announce={announce}
        onCopied={markNameCopied}
      />
      <Drawings>
        {personioUrl ? null : (
          <SettingsWay captions={[rich("connect.captionGear"), rich("connect.captionTile")]} />
        )}
        {/* Under the drawing with one caption there is room for a line more. On a phone it follows all captions. */}
        <div className="pc:flex pc:flex-col pc:gap-1 pc:narrow:contents">
          <ConnectedIntegrations first={personioUrl ? "a" : "c"} captions={[rich("connect.captionCreate")]} />
          <Disclosure label={text("connect.earlier")} className="pc:narrow:order-last">
            <p className="pc:text-13 pc:text-muted">{rich("connect.earlierHelp")}</p>
            <RecreateButton label={text("rejected.recreate")} />
          </Disclosure>
        </div>
        <NameStep
          first={personioUrl ? "b" : "d"}
          credentialName={credentialName}
          captions={[text("connect.captionName"), rich("connect.captionNext")]}
        />
      </Drawings>
    </>
  )
}

/** Places drawings side by side where there is room. On a phone only their captions are shown. */
function Drawings({ children }: { children: ReactNode }) {
  return <div className="pc:grid pc:grid-cols-1 pc:gap-2 pc:wide:grid-cols-2 pc:wide:gap-5">{children}</div>
}
