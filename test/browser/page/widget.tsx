import { StrictMode, useState } from "react"
import { createRoot } from "react-dom/client"
import { defineScopes } from "../../../src/contract/defineScopes.ts"
import type { Submission } from "../../../src/contract/submission.ts"
import type { Verdict } from "../../../src/contract/verdict.ts"
import { PersonioConnect } from "../../../src/widget/PersonioConnect.tsx"
import type { PersonioConnectProps } from "../../../src/widget/props.ts"

/** What a test may do with the page, and what it may ask it. */
export interface WidgetPage {
  /** Each check takes the first one; without any it does not end. */
  readonly answers: Verdict[]
  readonly submissions: Submission[]
  readonly heard: string[]
  setLocale(locale: string): void
}

const scopes = defineScopes({
  accessRights: [
    { id: "employees:read", required: true },
    { id: "absences:read", required: true, reason: "for the team calendar" },
    { id: "attendances:write", required: false, reason: "if people clock in with us" },
  ],
  attributes: [
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "email", required: true, reason: "to sign in" },
    { id: "department", required: true },
    { id: "position", required: true },
    { id: "hire_date", required: true },
    { id: "status", required: false, reason: "if access depends on it" },
    { id: "employment_type", required: false },
    { id: "any_custom", required: false, reason: "such as the budget" },
  ],
})

const host: WidgetPage = { answers: [], submissions: [], heard: [], setLocale: () => {} }
Object.assign(window, { widget: host, heard: host.heard })

const support = { email: "help@onyo.example", phone: "+49 30 5557 0120", hours: "Mon–Fri, 9–17 CET" }
// As long as a sealed link is.
const url = `https://onyo.example/setup/${"4f7c".repeat(100)}`
const handoff = async () => ({ url, expiresAt: "2031-02-03T09:30:00Z" })
const onVerify: PersonioConnectProps["onVerify"] = (submission) => {
  host.submissions.push(submission)
  const answer = host.answers.shift()
  return answer ? Promise.resolve(answer) : new Promise(() => {})
}
const onError = (error: Error) => void host.heard.push(`error ${error.message}`)
const onExit = ({ reason }: { reason: string }) => void host.heard.push(`exit ${reason}`)

function Page() {
  const [locale, setLocale] = useState("en")
  host.setLocale = setLocale
  return (
    <PersonioConnect
      appName="onyo"
      workspaceName="Acme"
      credentialName="onyo-acme"
      scopes={scopes}
      address="required"
      personioLanguage="en"
      helpUrl="https://onyo.example/help"
      support={support}
      locale={locale}
      handoff={handoff}
      onVerify={onVerify}
      onError={onError}
      onExit={onExit}
    />
  )
}

/** Where a test wants the widget: in the page, or with the sheet inside a shadow root. */
function placeIn(mount: HTMLElement): Element {
  if (!new URLSearchParams(location.search).has("shadow")) return mount
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/widget.css" })
  const place = document.createElement("div")
  mount.attachShadow({ mode: "open" }).append(sheet, place)
  return place
}

const mount = document.getElementById("mount")
if (mount)
  createRoot(placeIn(mount)).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
