import {
  type ConnectFlow,
  type ConnectOptions,
  useAddressField,
  useCredentialField,
  useDecisions,
  usePersonioConnect,
  useTick,
} from "personio-connect"
import type { ComponentProps } from "react"

/** A complete interface of a host's own over `usePersonioConnect`: one column of plain HTML without a style sheet. */
export function PlainConnect(options: ConnectOptions) {
  const flow = usePersonioConnect(options)
  return (
    <section onPaste={(event) => void flow.credentials.takePaste(event)} style={{ maxWidth: "40rem" }}>
      <h2>{titles[flow.state.status]}</h2>
      {flow.state.step === "connect" ? <Connect flow={flow} /> : null}
      {flow.state.status === "deciding" ? <Decide flow={flow} /> : null}
      {flow.state.status === "connected" ? (
        <p>In Personio you can now click “Finish”. {flow.guide.credentialName} is stored.</p>
      ) : null}
      {flow.closing.question ? (
        <p role="alert">
          Drop what you entered? <Press onClick={flow.closing.stay}>Stay</Press>{" "}
          <Press onClick={flow.closing.close}>Drop it</Press>
        </p>
      ) : null}
    </section>
  )
}

interface Props {
  flow: ConnectFlow
}

const titles: Record<ConnectFlow["state"]["status"], string> = {
  deciding: "Connect Personio",
  guiding: "Create the integration in Personio",
  reconnecting: "Connect Personio again",
  incomplete: "Something is not ticked in Personio",
  inconclusive: "Not everything could be confirmed",
  rejected: "Personio does not accept these values",
  unavailable: "Nobody could check this",
  connected: "Personio is connected",
}

/** The first step: what is shared, and which account it is. */
function Decide({ flow }: Props) {
  const { plan } = useDecisions(flow)
  const { getInputProps, problem, address } = useAddressField(flow)
  const optional = flow.options.scopes.attributes.filter((attribute) => !attribute.required)
  return (
    <>
      <p>Shared: {[...plan.rights, ...plan.attributes].map((item) => item.label).join(", ")}</p>
      {optional.map(({ id }) => (
        <Tick key={id} flow={flow} list="optional" id={id} label={id} />
      ))}
      <p>
        <label>
          Your Personio address <input {...getInputProps()} />
        </label>
      </p>
      {problem ? <p role="alert">This is not an address of Personio: {problem}</p> : null}
      {address.status === "understood" ? <p>Opens {address.hostname}.</p> : null}
      {flow.preflight.obstacle ? (
        <p role="alert">Something is in the way: {flow.preflight.obstacle.code}</p>
      ) : null}
      <Press onClick={() => void flow.navigation.next()}>Continue</Press>
    </>
  )
}

/** The second step: the guide, the two values, and what the check found. */
function Connect({ flow }: Props) {
  const { state, guide, credentials, check, navigation } = flow
  const wasChecked = state.status !== "guiding" && state.status !== "reconnecting"
  // The host has the pair already, so nothing is asked for.
  const isStored = "way" in state ? state.way === "stored" : "pair" in state && state.pair === "stored"
  return (
    <>
      {state.status === "reconnecting" || isStored ? (
        <p>
          <Press onClick={() => navigation.chooseWay("new_secret")}>New secret</Press>{" "}
          <Press onClick={() => navigation.chooseWay("new_integration")}>New integration</Press>
        </p>
      ) : null}
      {credentials.earlier ? (
        <Press onClick={credentials.earlier.use}>Use {credentials.earlier.credentialName} again</Press>
      ) : null}
      <ol>
        <li>
          Name the integration <code>{guide.credentialName}</code>
          {guide.personioUrl ? (
            <a href={guide.personioUrl} target="_blank" rel="noreferrer" onClick={guide.markPersonioOpened}>
              {" "}
              Open Personio
            </a>
          ) : null}
        </li>
        {[...guide.plan.rights, ...guide.plan.attributes].map((item) => (
          <li key={item.id}>
            Tick {item.label} {item.access}
          </li>
        ))}
      </ol>
      {"repair" in state ? (
        <ul aria-label="Missing">
          {state.repair.missing.map((item) => (
            <li key={item.id}>{item.label}</li>
          ))}
          {state.repair.unconfirmed.map((item) => (
            <Tick key={item.id} flow={flow} list="attested" id={item.id} label={`I see it: ${item.label}`} />
          ))}
        </ul>
      ) : null}
      {isStored ? null : (
        <>
          <Credential flow={flow} name="clientId" label="Client ID" />
          <Credential flow={flow} name="secret" label="API secret (client secret)" />
        </>
      )}
      <p>
        <Press onClick={check.start} disabled={check.pending}>
          {check.pending ? "Checking with Personio…" : wasChecked ? "Check again" : "Check and connect"}
        </Press>{" "}
        {check.pending ? <Press onClick={check.cancel}>Cancel</Press> : null}
        {wasChecked && !isStored ? <Press onClick={navigation.recreate}>Create it again</Press> : null}
        {navigation.canGoBack ? <Press onClick={navigation.back}>Back</Press> : null}
      </p>
    </>
  )
}

function Credential({ flow, name, label }: Props & { name: "clientId" | "secret"; label: string }) {
  const field = useCredentialField(flow, name)
  if (field.length > 0)
    return (
      <p>
        {label}: {field.shown ?? `${field.length} characters`}{" "}
        {field.standing ? <em>{field.standing}</em> : null} <Press onClick={field.replace}>Replace</Press>
      </p>
    )
  return (
    <p>
      <label>
        {label} <input {...field.getInputProps()} />
      </label>
      {field.hasProblem ? <span role="alert"> Please paste the {label} from Personio.</span> : null}
    </p>
  )
}

function Press(props: ComponentProps<"button">) {
  return <button type="button" {...props} />
}

function Tick({
  flow,
  list,
  id,
  label,
}: Props & { list: "optional" | "attested"; id: string; label: string }) {
  const { checked, onCheckedChange } = useTick(flow, list, id)
  return (
    <label style={{ display: "block" }}>
      <input type="checkbox" checked={checked} onChange={(event) => onCheckedChange(event.target.checked)} />
      {label}
    </label>
  )
}
