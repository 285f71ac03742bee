import type { Appearance } from "personio-connect"
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from "react"
import { firstAccountOf, hostProps } from "../demo/hosts.js"
import { CredentialField } from "../src/widget/credentials/CredentialField.js"
import { FlowProvider } from "../src/widget/screen/useFlow.js"
import { type Screen, ScreenProvider } from "../src/widget/screen/useScreen.js"
import { AddressField } from "../src/widget/steps/AddressField.js"
import { elements } from "../src/widget/styles/elements.js"
import { type PartName, parts } from "../src/widget/styles/parts.js"
import { Root } from "../src/widget/styles/Root.js"
import { Button, LinkButton } from "../src/widget/ui/Button.js"
import { Checkbox } from "../src/widget/ui/Checkbox.js"
import { CopyRow } from "../src/widget/ui/CopyRow.js"
import { Disclosure } from "../src/widget/ui/Disclosure.js"
import { Icon } from "../src/widget/ui/Icon.js"
import { ProgressBar } from "../src/widget/ui/ProgressBar.js"
import { ViewProvider } from "../src/widget/ui/viewContext.js"
import { usePersonioConnect } from "../src/widget/usePersonioConnect.js"
import { type ForcedState, forceStates } from "./forcedStates.js"
import { InWords } from "./InWords.jsx"
import { inCode } from "./Tokens.jsx"

const nothing = () => {}

/** The controls in all their states, and every part with its name. */
export function Parts({ appearance }: { appearance?: Appearance | undefined }) {
  useLayoutEffect(forceStates, [])
  return (
    <div className="board">
      <h1>Parts</h1>
      <p>
        An element carries its name as <code>data-pc-part</code>. Nothing of the widget is ever disabled: what
        cannot be pressed at the moment rests, keeps the focus and says that it is busy.
      </p>
      <InWords>
        <table className="board-states">
          <tbody>
            {specimens.map(({ part, note, states }) => (
              <tr key={`${part} ${note ?? ""}`}>
                <th scope="row">
                  <code>{part}</code>
                  {note ? <small>{note}</small> : null}
                </th>
                <td>
                  <div>
                    {states.map(([state, element]) => (
                      <div key={state}>
                        <small>{state}</small>
                        <Root appearance={appearance}>{element}</Root>
                      </div>
                    ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </InWords>
      <h2>Elements</h2>
      <p>
        These take classes or styles of yours by <code>appearance.elements</code>.
      </p>
      <Meanings of={elements} />
      <h2>All parts</h2>
      <Meanings of={parts} />
    </div>
  )
}

function Meanings({ of }: { of: Readonly<Record<string, string>> }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(of).map(([name, meaning]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{inCode(meaning)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Specimen {
  part: PartName
  /** Which kind of the part, where there are several. */
  note?: string
  /** Each state by its name. */
  states: readonly (readonly [string, ReactNode])[]
}

/** One element as it is, under the pointer and with the focus. */
const inEachState = (element: ReactNode): Specimen["states"] => [
  ["default", element],
  [
    "hover",
    <Forced key="hover" to="hover">
      {element}
    </Forced>,
  ],
  [
    "focus",
    <Forced key="focus" to="focus-visible">
      {element}
    </Forced>,
  ],
]

const specimens: readonly Specimen[] = [
  {
    part: "button",
    note: "filled: the main action of a step",
    states: [
      ...inEachState(<Button look="filled">Continue</Button>),
      [
        "resting",
        <Button key="resting" look="filled" busy>
          Continue
        </Button>,
      ],
    ],
  },
  {
    part: "button",
    note: "outlined: the second action",
    states: inEachState(<Button look="outlined">Check again</Button>),
  },
  { part: "button", note: "plain: looks like a link", states: inEachState(<Button>Start over</Button>) },
  {
    part: "link",
    states: inEachState(<LinkButton href="https://acme.app.personio.com">Open Personio</LinkButton>),
  },
  {
    part: "trigger",
    states: inEachState(
      <button type="button" data-pc-part="trigger">
        Connect Personio
      </button>,
    ),
  },
  {
    part: "close",
    states: inEachState(
      <Button data-pc-part="close" aria-label="Close">
        <Icon name="close" />
      </Button>,
    ),
  },
  {
    part: "checkbox",
    states: [
      ...inEachState(<Checkbox checked={false} onCheckedChange={nothing} label="Email" />),
      ["ticked", <Checkbox key="ticked" checked onCheckedChange={nothing} label="Email" />],
      [
        "partly",
        <Checkbox key="partly" checked="indeterminate" onCheckedChange={nothing} label="All optional data" />,
      ],
    ],
  },
  {
    part: "disclosure",
    states: [
      ...inEachState(<Disclosure label="Where do I find it?">In the address bar.</Disclosure>),
      [
        "open",
        <Disclosure key="open" open label="Where do I find it?">
          In the address bar.
        </Disclosure>,
      ],
    ],
  },
  {
    part: "copy-row",
    states: (["idle", "copied", "failed"] as const).map((state) => [
      state === "idle" ? "default" : state,
      <CopyRow
        key={state}
        label="Name of the integration"
        value="onyo-acme-4f7c"
        copying={{ state, refusals: 0, copy: () => true }}
        announce={nothing}
      />,
    ]),
  },
  {
    part: "address",
    states: [
      ["default", <InFlow key="default" of={<AddressField />} />],
      [
        "focus",
        <Forced key="focus" to="focus-visible">
          <InFlow of={<AddressField />} />
        </Forced>,
      ],
      ["understood", <InFlow key="understood" of={<AddressField />} address="acme" />],
      ["invalid", <InFlow key="invalid" of={<AddressField />} address="acme.jobs.personio.de" />],
    ],
  },
  {
    part: "credential-field",
    states: [
      ["empty", <InFlow key="empty" of={<CredentialField name="clientId" noteId="" />} />],
      [
        "focus",
        <Forced key="focus" to="focus-visible">
          <InFlow of={<CredentialField name="clientId" noteId="" />} />
        </Forced>,
      ],
      [
        "filled",
        <InFlow
          key="filled"
          of={<CredentialField name="clientId" noteId="" />}
          paste="papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e"
        />,
      ],
      [
        "invalid",
        <InFlow key="invalid" of={<CredentialField name="clientId" noteId="" />} paste="onyo-acme-4f7c" />,
      ],
    ],
  },
  {
    part: "progress",
    states: [1, 2, 3].map((step) => [
      `step ${step}`,
      <div key={step} style={{ width: 160 }}>
        <ProgressBar value={step} max={3} label={`Step ${step} of 3`} />
      </div>,
    ]),
  },
]

/** Shows what is inside as if the pointer were on it, or the focus in it. */
function Forced({ to, children }: { to: ForcedState; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const control = place.current?.querySelector<HTMLElement>("button, a, input")
    if (control) control.dataset["force"] = to
  })
  return <div ref={place}>{children}</div>
}

interface InFlowProps {
  of: ReactNode
  /** What somebody typed as the address. */
  address?: string
  /** What somebody pasted for the client ID. */
  paste?: string
}

/** A part that needs the flow around it. */
function InFlow({ of, address, paste }: InFlowProps) {
  const { scopes, appName, credentialName } = hostProps(firstAccountOf("onyo"))
  const [options] = useState({
    appName,
    credentialName,
    scopes,
    address: "required" as const,
    defaultAddress: address,
    onVerify: () => new Promise<never>(nothing),
  })
  const flow = usePersonioConnect(options)
  const heading = useRef<HTMLHeadingElement>(null)
  const headingId = useId()
  const { takePaste } = flow.credentials
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (paste === undefined) return
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/plain", paste)
    place.current
      ?.querySelector("input")
      ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  }, [paste])
  const screen: Screen = {
    props: options,
    isInline: true,
    announce: nothing,
    headingId,
    heading,
    companion: { view: window, shown: false, show: null, bringBack: nothing },
    nameCopying: { state: "idle", refusals: 0, copy: () => true },
  }
  return (
    <FlowProvider value={flow}>
      <ScreenProvider value={screen}>
        <ViewProvider value={window}>
          <div ref={place} onPaste={(event) => void takePaste(event)}>
            {of}
          </div>
        </ViewProvider>
      </ScreenProvider>
    </FlowProvider>
  )
}
