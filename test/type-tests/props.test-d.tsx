// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import { expectTypeOf } from "vitest"
import type { OnVerify, PersonioLanguage } from "../../src/contract.js"
import { defineScopes } from "../../src/contract.js"
import {
  type AppearanceVariable,
  type Connected,
  createVerifyClient,
  type Exit,
  type MessageKey,
  type MessageOverrides,
  PersonioConnect,
  type PersonioConnectBaseProps,
  type PersonioConnectInlineProps,
  type PersonioConnectModalProps,
  type PersonioConnectProps,
  type WidgetEvent,
} from "../../src/index.js"

const base = {
  appName: "onyo",
  scopes: defineScopes({ accessRights: [{ id: "employees:read", required: true }], attributes: [] }),
  onVerify: createVerifyClient("/api/personio/verify"),
}

export const allowed = [
  <PersonioConnect key={1} {...base} />,
  <PersonioConnect
    key={2}
    {...base}
    layout="modal"
    open={true}
    onOpenChange={() => undefined}
    trigger={null}
  />,
  <PersonioConnect key={3} {...base} trigger={<button type="button">Connect</button>} container={null} />,
  <PersonioConnect key={4} {...base} layout="inline" locale="de-AT" />,
  // With exactOptionalPropertyTypes a host may pass on what it does not have.
  <PersonioConnect
    key={5}
    {...base}
    layout={undefined}
    open={undefined}
    draft={undefined}
    logo={undefined}
  />,
]

export const refused = [
  // @ts-expect-error: the flow as a part of the page has no trigger
  <PersonioConnect key={1} {...base} layout="inline" trigger={null} />,
  // @ts-expect-error: the flow as a part of the page cannot be opened
  <PersonioConnect key={2} {...base} layout="inline" open={true} />,
  // @ts-expect-error: a layout that does not exist
  <PersonioConnect key={3} {...base} layout="popover" />,
  // @ts-expect-error: `onVerify` is missing
  <PersonioConnect key={4} appName="onyo" scopes={base.scopes} />,
  // @ts-expect-error: `scopes` is missing
  <PersonioConnect key={5} appName="onyo" onVerify={base.onVerify} />,
  // @ts-expect-error: a trigger is one element, so that it can be given handlers
  <PersonioConnect key={6} {...base} trigger="Connect" />,
  // @ts-expect-error: a text that does not exist
  <PersonioConnect key={7} {...base} messages={{ "connect.sumbit": "Next" }} />,
  // @ts-expect-error: a CSS variable that does not exist
  <PersonioConnect key={8} {...base} appearance={{ variables: { colour: "red" } }} />,
  // @ts-expect-error: Personio has no interface in Finnish
  <PersonioConnect key={9} {...base} personioLanguage="fi" />,
  <PersonioConnect
    key={10}
    {...base}
    // @ts-expect-error: a draft needs a key, or one person would see another's
    draft={{ storage: localStorage }}
  />,
  <PersonioConnect
    key={11}
    {...base}
    // @ts-expect-error: a problem that does not exist
    connection={{ id: "c-1", hostname: null, credentialName: "onyo", problem: "expired" }}
  />,
]

// `layout` tells the two kinds of props apart.
export function read(props: PersonioConnectProps): boolean | undefined {
  if (props.layout === "inline") {
    expectTypeOf(props).toEqualTypeOf<PersonioConnectInlineProps>()
    // @ts-expect-error: there is no dialog to open
    return props.open
  }
  expectTypeOf(props).toEqualTypeOf<PersonioConnectModalProps>()
  return props.open
}

expectTypeOf<PersonioConnectBaseProps["onVerify"]>().toEqualTypeOf<OnVerify>()
expectTypeOf<PersonioConnectBaseProps["personioLanguage"]>().toEqualTypeOf<PersonioLanguage | undefined>()
expectTypeOf<NonNullable<PersonioConnectBaseProps["onConnect"]>>().parameter(0).toEqualTypeOf<Connected>()
expectTypeOf<NonNullable<PersonioConnectBaseProps["onExit"]>>().parameter(0).toEqualTypeOf<Exit>()
expectTypeOf<keyof MessageOverrides>().toEqualTypeOf<MessageKey>()
expectTypeOf<"accent">().toExtend<AppearanceVariable>()
// What a host hears about a connection never holds the secret.
expectTypeOf<Extract<keyof Connected, `${string}ecret`>>().toEqualTypeOf<never>()

/** Each type of event has its own members, and no type is left over. */
export function log(event: WidgetEvent): unknown {
  switch (event.type) {
    case "opened":
      return event.reconnecting
    case "step":
    case "closed":
      return event.step
    case "value_pasted":
      // @ts-expect-error: an event never holds what was pasted
      void event.value
      return event.field
    case "verdict":
      return [event.status, event.code, event.milliseconds]
    case "name_copied":
    case "personio_opened":
    case "check_started":
    case "recreate":
    case "handed_off":
      return event.type
    default:
      expectTypeOf(event).toBeNever()
      return event
  }
}
