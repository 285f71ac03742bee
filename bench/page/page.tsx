import "personio-connect/styles.css"
import { PersonioConnect } from "personio-connect"
import { accessRights, defineScopes, type Scopes, standardAttributes } from "personio-connect/contract"
import { Dialog } from "radix-ui"
import { useRef } from "react"
import { createRoot } from "react-dom/client"

/** What the bench may ask of the page. */
export interface BenchPage {
  /** Presses the trigger with this id; resolves to the milliseconds until a heading has the focus and until it is painted. */
  open(trigger: string): Promise<{ focused: number; painted: number }>
  /** Closes what is open by Escape, and resolves when nothing of it is left in the page. */
  close(): Promise<void>
}

const few = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: standardAttributes.slice(0, 5).map((id) => ({ id, required: true })),
})
// 19 access rights and 61 attributes.
const many = defineScopes({
  accessRights: accessRights.slice(0, 19).map((id) => ({ id, required: id.endsWith(":read") })),
  attributes: [
    ...standardAttributes.map((id, place) => ({
      id,
      required: place % 2 === 0,
      reason: "for the directory",
    })),
    ...Array.from({ length: 61 - standardAttributes.length }, (_, place) => ({
      id: `custom:field${place}` as const,
      label: `Field ${place}`,
      match: { labels: [`Field ${place}`] },
      required: place % 2 === 0,
    })),
  ],
})

/** The least that a host would build itself: a heading that takes the focus, and the same items as a list. */
function BareDialog({ id, scopes }: { id: string; scopes: Scopes }) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <Dialog.Root>
      <Dialog.Trigger id={id}>Connect</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            heading.current?.focus()
          }}
        >
          <Dialog.Title ref={heading} tabIndex={-1}>
            Connect Personio
          </Dialog.Title>
          <ul>
            {[...scopes.accessRights, ...scopes.attributes].map((request) => (
              <li key={request.id}>{request.id}</li>
            ))}
          </ul>
          <Dialog.Close>Close</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Widget({ id, scopes }: { id: string; scopes: Scopes }) {
  return (
    <PersonioConnect
      appName="onyo"
      workspaceName="Acme"
      credentialName="onyo-acme"
      scopes={scopes}
      address="optional"
      onVerify={() => new Promise(() => {})}
      trigger={
        <button type="button" id={id}>
          Connect
        </button>
      }
    />
  )
}

const nextFrame = () => new Promise(requestAnimationFrame)
const bench: BenchPage = {
  open: (trigger) =>
    new Promise((resolve) => {
      const pressed = performance.now()
      const hear = (event: FocusEvent) => {
        if (!(event.target instanceof HTMLHeadingElement)) return
        removeEventListener("focusin", hear, true)
        const focused = performance.now() - pressed
        // The first task after the frame.
        requestAnimationFrame(() =>
          setTimeout(() => resolve({ focused, painted: performance.now() - pressed })),
        )
      }
      addEventListener("focusin", hear, true)
      document.getElementById(trigger)?.click()
    }),
  async close() {
    const { activeElement } = document
    activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
    )
    while (document.querySelector("dialog, [role=dialog]")) await nextFrame()
  },
}
Object.assign(window, { bench })

const mount = document.getElementById("mount")
if (mount)
  createRoot(mount).render(
    <>
      <BareDialog id="bare-few" scopes={few} />
      <BareDialog id="bare-many" scopes={many} />
      <Widget id="widget-few" scopes={few} />
      <Widget id="widget-many" scopes={many} />
    </>,
  )
