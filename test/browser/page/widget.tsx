import { StrictMode, useEffect, useState } from "react"
import { createRoot } from "react-dom/client"
import { defineScopes } from "../../../src/contract/defineScopes.ts"
import type { Submission } from "../../../src/contract/submission.ts"
import type { Verdict } from "../../../src/contract/verdict.ts"
import { noFindings } from "../../../src/contract/verdict.ts"
import { PersonioConnect } from "../../../src/widget/PersonioConnect.tsx"
import type { PersonioConnectProps } from "../../../src/widget/props.ts"
import { presets } from "../../../src/widget/styles/presets.ts"

/** What a test may do with the page, and what it may ask it. */
export interface WidgetPage {
  /** Each check takes the first one; without any it does not end. */
  readonly answers: Verdict[]
  readonly submissions: Submission[]
  readonly heard: string[]
  setLocale(locale: string): void
  /** With `controlled`: opens and closes it as the host. */
  setOpen(open: boolean): void
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
    { id: "gender", required: false },
    { id: "any_custom", required: false, reason: "such as the budget" },
  ],
})

const host: WidgetPage = { answers: [], submissions: [], heard: [], setLocale: () => {}, setOpen: () => {} }
Object.assign(window, { widget: host, heard: host.heard })

/** What a test asks of the page, in its address. */
const asked = new URLSearchParams(location.search)

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

/** The connection that `?problem=rejected` or `?problem=missing` is about. */
const problem = asked.get("problem")
const connection: PersonioConnectProps["connection"] = problem
  ? {
      id: "connection-1",
      clientId: "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e",
      hostname: "acme.app.personio.com",
      credentialName: "onyo-acme",
      ...(problem === "missing"
        ? {
            problem,
            findings: { ...noFindings(), missingRequired: { accessRights: [], attributes: ["email"] } },
          }
        : { problem: "rejected" }),
    }
  : undefined

function Page() {
  const [locale, setLocale] = useState(asked.get("locale") ?? "en")
  const [isOpen, setOpen] = useState(false)
  host.setLocale = setLocale
  host.setOpen = setOpen
  // As a dialog of the host around the widget listens: on the window, in the capture phase, before ours is opened.
  useEffect(() => {
    const hear = ({ key }: KeyboardEvent) => void (key === "Escape" && host.heard.push("host took Escape"))
    addEventListener("keydown", hear, true)
    return () => removeEventListener("keydown", hear, true)
  }, [])
  const widget = (
    <PersonioConnect
      appName="onyo"
      workspaceName="Acme"
      credentialName="onyo-acme"
      scopes={scopes}
      address="required"
      personioLanguage={asked.get("personio") === "de" ? "de" : "en"}
      helpUrl="https://onyo.example/help"
      support={support}
      locale={locale}
      appearance={
        asked.has("shadcn") ? { preset: presets.shadcn } : JSON.parse(asked.get("appearance") ?? "{}")
      }
      handoff={handoff}
      connection={connection}
      container={asked.has("container") ? document.getElementById("elsewhere") : null}
      trigger={asked.has("trigger") ? <button type="button">Connect Personio</button> : undefined}
      onVerify={onVerify}
      onError={onError}
      onExit={onExit}
      onEvent={({ type }) => void (asked.has("events") && host.heard.push(`event ${type}`))}
      {...(asked.has("controlled") ? { open: isOpen, onOpenChange: setOpen } : {})}
    />
  )
  const row = asked.get("row")
  return row ? (
    <div className={row} id="row">
      <button type="button">Export</button>
      {widget}
    </div>
  ) : (
    widget
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
