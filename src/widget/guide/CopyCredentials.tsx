"use client"
import { useWords } from "../i18n/words.js"
import { Disclosure } from "../ui/Disclosure.js"
import { CredentialsDrawing } from "./CredentialsDrawing.js"
import { RecreateButton } from "./RecreateButton.js"

/** The last block of the guide: copy the two values, which Personio shows only once. */
export function CopyCredentials() {
  const { rich, text } = useWords()
  return (
    <div className="pc:grid pc:grid-cols-1 pc:gap-4 pc:wide:grid-cols-2">
      <div className="pc:flex pc:flex-col pc:gap-3 pc:text-14">
        <p className="pc:text-balance">{text("connect.onlyOnce")}</p>
        <Disclosure label={rich("rejected.finished")}>
          <p className="pc:text-13 pc:text-muted">{text("rejected.finishedHelp")}</p>
          <RecreateButton label={text("rejected.recreate")} />
        </Disclosure>
      </div>
      <CredentialsDrawing />
    </div>
  )
}
