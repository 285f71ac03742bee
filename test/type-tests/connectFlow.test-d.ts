// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import { expectTypeOf } from "vitest"
import type { Incomplete, Inconclusive, Rejected, Unavailable, Verified } from "../../src/contract.js"
import { defineScopes } from "../../src/contract.js"
import {
  type ConnectFlow,
  type ConnectOptions,
  type FlowState,
  type PersonioConnectBaseProps,
  type Repair,
  type StepId,
  usePersonioConnect,
} from "../../src/index.js"

/** An interface of a host's own: it switches on the status, and no status is left over. */
export function Screen(options: ConnectOptions): unknown {
  const { state } = usePersonioConnect(options)
  // @ts-expect-error: only some states have a verdict
  void state.verdict
  switch (state.status) {
    case "deciding":
      expectTypeOf(state.step).toEqualTypeOf<Exclude<StepId, "connect" | "done">>()
      return state.step
    case "guiding":
      expectTypeOf(state.step).toEqualTypeOf<"connect">()
      return state.step
    case "reconnecting":
      expectTypeOf(state.problem).toEqualTypeOf<"rejected" | "missing" | "renewed">()
      return state.problem
    case "incomplete":
      expectTypeOf(state.verdict).toEqualTypeOf<Incomplete>()
      expectTypeOf(state.repair).toEqualTypeOf<Repair>()
      return state.repair
    case "inconclusive":
      expectTypeOf(state.verdict).toEqualTypeOf<Inconclusive>()
      expectTypeOf(state.repair).toEqualTypeOf<Repair>()
      return state.repair
    case "rejected":
      expectTypeOf(state.verdict).toEqualTypeOf<Rejected>()
      return state.afterRepair
    case "unavailable":
      expectTypeOf(state.verdict).toEqualTypeOf<Unavailable>()
      return state.verdict.retryAfterSeconds
    case "connected":
      expectTypeOf(state.step).toEqualTypeOf<"done">()
      expectTypeOf(state.verdict).toEqualTypeOf<Verified | null>()
      return state.verdict
    default:
      expectTypeOf(state).toBeNever()
      return state
  }
}

expectTypeOf(usePersonioConnect).parameter(0).toEqualTypeOf<ConnectOptions>()
expectTypeOf(usePersonioConnect).returns.toEqualTypeOf<ConnectFlow>()
expectTypeOf<ConnectFlow["state"]>().toEqualTypeOf<FlowState>()

// An option means what the prop of the same name means.
type Shared = Exclude<keyof ConnectOptions & keyof PersonioConnectBaseProps, "locale">
expectTypeOf<Pick<ConnectOptions, Shared>>().toEqualTypeOf<Pick<PersonioConnectBaseProps, Shared>>()

const scopes = defineScopes({ accessRights: [{ id: "employees:read", required: true }], attributes: [] })
const onVerify = async () => ({ status: "unavailable", code: "host_error" }) as const
expectTypeOf({ appName: "onyo", scopes, onVerify }).toExtend<ConnectOptions>()
// @ts-expect-error: `onVerify` is missing
export const incomplete: ConnectOptions = { appName: "onyo", scopes }
// @ts-expect-error: the hook draws nothing, so it has no looks
export const drawn: ConnectOptions = { appName: "onyo", scopes, onVerify, appearance: {} }

declare const flow: ConnectFlow
// @ts-expect-error: the secret cannot be read
void flow.credentials.secret
// @ts-expect-error: nor is it a value of the form
void flow.form.getValues("secret")
