import { type Appearance, PersonioConnect, type PersonioConnectModalProps, presets } from "personio-connect"
import type { AccessRight, OnVerify, Scopes, Unavailable } from "personio-connect/contract"
import { createVerifier, type VerifierOptions } from "personio-connect/server"
import { createFakePersonio, type FakePersonioOptions, type Scenario } from "personio-connect/testing"
import { firstAccountOf, type HostId, hostProps, hosts } from "../demo/hosts.js"
import { appearances } from "../demo/page/appearances.js"
import { Logo } from "../demo/page/Logo.js"
import type { Setting } from "./setting.js"

/** What the administrator did in Personio, and how Personio answers. Without anything: all is ticked and well. */
export interface SceneOptions {
  /** What the product asks for. Default: what the host of the toolbar asks for. */
  readonly scopes?: Scopes
  /** The company's own attributes. Default: those of the fake. */
  readonly ownFields?: FakePersonioOptions["ownFields"]
  readonly forgotten?: readonly string[]
  /** Ticked besides what is asked for. */
  readonly extra?: { readonly accessRights?: readonly AccessRight[]; readonly attributes?: readonly string[] }
  readonly scenario?: Scenario
  readonly unconfirmed?: VerifierOptions["unconfirmed"]
  /** The host's own side fails before Personio is asked. */
  readonly answer?: Unavailable
  /** What the host says when it is asked, before anything is created, whether it would take a submission. */
  readonly obstacle?: Unavailable
  readonly latencyMs?: number
}

export type Scene = ReturnType<typeof createScene>

/** A stand-in Personio with one credential, and the verifier that asks it: the real parts, in the page. */
export function createScene(host: HostId, options: SceneOptions = {}) {
  const { forgotten = [], extra = {}, scopes = hosts[host].scopes } = options
  const fake = createFakePersonio({ latencyMs: options.latencyMs, ownFields: options.ownFields })
  const verify = createVerifier({ scopes, fetch: fake.fetch, unconfirmed: options.unconfirmed })
  const wanted = ids(scopes).filter((id) => !forgotten.includes(id))
  const rights = scopes.accessRights.map((request) => request.id).filter((id) => wanted.includes(id))
  const credentials = fake.addCredential({
    accessRights: [...rights, ...(extra.accessRights ?? [])],
    attributes: [
      ...wanted.filter((id) => !rights.some((right) => right === id)),
      ...(extra.attributes ?? []),
    ],
    ...(options.scenario ? { scenario: options.scenario } : {}),
  })
  const onVerify: OnVerify = async ({ credentials: pair, scopes: chosen, attested }, { signal }) => {
    if (options.answer) return options.answer
    const verdict = await verify({ credentials: pair ?? credentials, scopes: chosen, attested }, { signal })
    return verdict.status === "verified" ? { ...verdict, connectionId: "connection-1" } : verdict
  }
  onVerify.preflight = async () => options.obstacle ?? null
  return { fake, credentials, onVerify, scopes }
}

function ids({ accessRights, attributes }: Scopes): string[] {
  return [...accessRights, ...attributes]
    .filter((request) => request.required || request.preselected)
    .map((request) => request.id)
}

export type StageProps = Partial<Omit<PersonioConnectModalProps, "layout">> & {
  setting: Setting
  layout?: Setting["layout"]
  onVerify: OnVerify
}

/** How the widget looks by the toolbar. */
export const appearanceOf = ({ host, look, density }: Setting): Appearance => ({
  // What a preset says about density counts, unless the toolbar says more.
  ...(density === "compact" ? { density } : {}),
  ...(look === "product" ? { variables: appearances[host] } : { preset: presets[look] }),
})

/** The widget as the toolbar wants it: in one of the two products, or as it looks without any wish. */
export function Stage({ setting, layout = setting.layout, appearance, ...rest }: StageProps) {
  const { host, look } = setting
  const props = {
    ...hostProps(firstAccountOf(host), rest.locale),
    ...(look === "product" ? { logo: <Logo host={host} /> } : {}),
    ...rest,
    appearance: { ...appearanceOf(setting), ...appearance },
  }
  return layout === "inline" ? (
    <PersonioConnect {...props} layout="inline" />
  ) : (
    <PersonioConnect defaultOpen {...props} />
  )
}
