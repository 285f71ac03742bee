"use client"
import { useWords } from "../i18n/words.js"
import { ViewCredentials } from "./drawings/ViewCredentials.js"

/** Shows where the two values are copied in Personio, with captions in the person's language. */
export function CredentialsDrawing() {
  const { rich } = useWords()
  return (
    <ViewCredentials
      captions={[
        rich("connect.captionCopyId"),
        rich("connect.captionCopySecret"),
        rich("connect.captionFinish"),
      ]}
    />
  )
}
