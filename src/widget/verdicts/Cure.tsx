"use client"
import type { UnavailableCode } from "../../contract/verdict.js"
import { SendSetup } from "../handoff/SendSetup.js"
import { useWords } from "../i18n/words.js"
import { useScreen } from "../screen/useScreen.js"
import { LinkButton } from "../ui/Button.js"

interface CureProps {
  code: UnavailableCode
  /** Called when the link to the log-in page is followed. */
  onLogin?: () => void
}

/** What mends a refusal of the host's side, where there is something: logging in, or somebody who is allowed to do it. */
export function Cure({ code, onLogin }: CureProps) {
  const { loginUrl } = useScreen().props
  const { text } = useWords()
  if (code === "not_allowed") return <SendSetup />
  if (code !== "session_expired" || !loginUrl) return null
  return (
    <LinkButton href={loginUrl} {...(onLogin ? { onClick: onLogin } : {})}>
      {text("unavailable.login")}
    </LinkButton>
  )
}
