import { Fragment, type ReactNode, StrictMode, useId, useLayoutEffect, useRef, useState } from "react"
import { createRoot } from "react-dom/client"
import { useCompanion } from "../../../src/widget/companion/useCompanion.ts"
import { Dialog } from "../../../src/widget/dialog/Dialog.tsx"
import { Inline } from "../../../src/widget/dialog/Inline.tsx"
import type { Appearance } from "../../../src/widget/styles/appearance.js"
import { Parts } from "./Parts.tsx"
import { Sample } from "./Sample.tsx"

/** What a test asks of the page, in its address. */
const asked = new URLSearchParams(location.search)
const heard: string[] = []
Object.assign(window, { heard })

const appearance: Appearance = {
  colorScheme: (asked.get("scheme") as Appearance["colorScheme"]) ?? undefined,
  density: (asked.get("density") as Appearance["density"]) ?? undefined,
  variables: asked.has("accent") ? { accent: asked.get("accent") ?? "" } : undefined,
}

function Widget() {
  const [open, setOpen] = useState(asked.has("open"))
  const [mounted, setMounted] = useState(true)
  const [confirming, setConfirming] = useState(false)
  const [value, setValue] = useState("")
  const heading = useRef<HTMLHeadingElement>(null)
  const content = useRef<HTMLElement>(null)
  const headingId = useId()
  const [container] = useState(() => (asked.has("container") ? document.getElementById("elsewhere") : null))

  const companion = useCompanion({
    open,
    offered: true,
    content,
    heading,
    headingId,
    onPaste: () => heard.push("paste beside the steps"),
  })
  const placeholderId = useId()

  function close() {
    setConfirming(false)
    setOpen(false)
  }
  function dismiss() {
    if (value) setConfirming(!confirming)
    else close()
  }
  const onKeepOnTop = companion.show ?? undefined
  const sample = asked.has("parts") ? (
    <Parts headingId={headingId} heading={heading} onKeepOnTop={onKeepOnTop} />
  ) : (
    <Sample
      headingId={headingId}
      heading={heading}
      confirming={confirming}
      value={value}
      onValue={setValue}
      onStay={() => setConfirming(false)}
      onClose={close}
      onCloseRequest={dismiss}
      onKeepOnTop={onKeepOnTop}
    />
  )
  const common = {
    labelledBy: headingId,
    lang: "en",
    dir: (asked.get("dir") as "rtl" | null) ?? undefined,
    appearance,
  }
  if (asked.has("inline")) return <Inline {...common}>{sample}</Inline>
  return (
    <>
      {mounted ? (
        <Dialog
          {...common}
          labelledBy={companion.shown ? placeholderId : headingId}
          open={open}
          onDismiss={({ forced }) => {
            heard.push(`dismiss forced=${forced}`)
            dismiss()
          }}
          content={content}
          placeholder={companion.shown ? <p id={placeholderId}>In the small window</p> : null}
          onPaste={() => heard.push("paste")}
          onExited={() => {
            heard.push("exited")
            setMounted(false)
          }}
          container={container}
          returnFocus={() => document.getElementById(asked.get("return") ?? "")}
          initialFocus={heading}
        >
          {sample}
        </Dialog>
      ) : null}
      <Opener
        onOpen={() => {
          setMounted(true)
          setOpen(true)
        }}
        gone={asked.has("opener-leaves") && open}
      />
    </>
  )
}

function Opener({ onOpen, gone }: { onOpen(): void; gone: boolean }) {
  return gone ? null : (
    <button type="button" id="opener" onClick={onOpen}>
      Connect Personio
    </button>
  )
}

/** A host's element around the widget that would react to anything of ours that escapes. */
function Host({ children }: { children: ReactNode }) {
  const hear = (event: { type: string }) => heard.push(`host ${event.type}`)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a host that listens on a plain element
    <div
      onClick={hear}
      onKeyDown={hear}
      onKeyUp={hear}
      onInput={hear}
      onPaste={hear}
      onFocus={hear}
      onBlur={hear}
    >
      {children}
    </div>
  )
}

/** A host that embeds us in a form of its own. */
function HostForm({ children }: { children: ReactNode }) {
  return <form id="host-form">{children}</form>
}

/** A host that embeds us in a modal dialog of its own. */
function HostDialog({ children }: { children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} id="host-dialog">
      {children}
    </dialog>
  )
}

for (const type of ["click", "keydown", "keyup", "input", "paste", "focusin", "focusout"])
  document.addEventListener(type, () => heard.push(`document ${type}`))
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
  heard.push(`violation ${violatedDirective} ${blockedURI} ${sample}`),
)

const Surroundings = asked.has("within") ? HostDialog : asked.has("form") ? HostForm : Fragment

const mount = document.getElementById("mount")
if (mount)
  createRoot(mount).render(
    <StrictMode>
      <Host>
        <Surroundings>
          <Widget />
        </Surroundings>
      </Host>
    </StrictMode>,
  )
