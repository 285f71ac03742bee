import type { Meta, StoryObj } from "@storybook/react-vite"
import type { ComponentType } from "react"
import { useArgs } from "storybook/preview-api"
import { expect, fn, waitFor } from "storybook/test"
import { Logo } from "../demo/page/Logo.js"
import { noFindings } from "../src/contract/verdict.js"
import { atVerdict } from "./administrator.js"
import { argTypes } from "./controls.js"
import { type Args, common, hostOf, sceneOf, shownLocale } from "./meta.jsx"
import { createScene, type SceneOptions, Stage } from "./scene.jsx"
import { sixtyAttributes, writing } from "./scopes.js"
import { settingOf } from "./setting.js"

/** What cannot be typed into a control is chosen by name. */
const choice = (values: Readonly<Record<string, unknown>>) => ({
  control: "select" as const,
  options: Object.keys(values),
  mapping: values,
})

const stored = {
  id: "connection-1",
  clientId: "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e",
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
}
const missing = { accessRights: [], attributes: ["email", "last_name"] }

/** Names of what happens, each with what makes it happen. */
const answers = {
  "Everything is well": {},
  "A field is not ticked": { forgotten: ["email"] },
  "Personio refuses the pair": { scenario: "invalid_client" },
  "Personio asks to wait": { scenario: "rate_limited_seconds" },
  "Personio cannot be reached": { scenario: "unreachable" },
  "Your session has ended": { obstacle: { status: "unavailable", code: "session_expired" } },
  "Your backend fails": { answer: { status: "unavailable", code: "host_error", reference: "4F7C-22A9" } },
} satisfies Record<string, SceneOptions>

const memory = new Map<string, string>()
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
  removeItem: (key: string) => void memory.delete(key),
}

interface PlaygroundArgs extends Omit<Args, "onVerify"> {
  /** What happens when the product is asked. */
  onVerify: SceneOptions
}

/**
 * Every prop of the widget. Type anything into both fields: the invented company has one pair of values, and the
 * Playground takes it whatever is pasted. What the callbacks hear is under “Actions”.
 */
const meta = {
  ...common,
  title: "0 Playground",
  component: common.component as ComponentType<unknown> as ComponentType<PlaygroundArgs>,
  args: {
    ...common.args,
    onVerify: "Everything is well" as unknown as SceneOptions,
    onConnect: fn(),
    onExit: fn(),
    onEvent: fn(),
    onError: fn(),
    onOpenChange: fn(),
  },
  argTypes: {
    ...argTypes,
    scopes: {
      ...argTypes["scopes"],
      ...choice({
        "of the product in the toolbar": undefined,
        "with changes": writing,
        "sixty attributes": sixtyAttributes.scopes,
      }),
    },
    onVerify: { ...argTypes["onVerify"], ...choice(answers) },
    connection: {
      ...argTypes["connection"],
      ...choice({
        none: undefined,
        rejected: { ...stored, problem: "rejected" },
        missing: { ...stored, problem: "missing", findings: { ...noFindings(), missingRequired: missing } },
        renewed: { ...stored, problem: "renewed" },
      }),
    },
    handoff: {
      ...argTypes["handoff"],
      ...choice({
        none: undefined,
        "makes a link": async () => ({
          url: "https://onyo.example/setup/3f9c",
          expiresAt: "2026-12-01T12:00:00Z",
        }),
        fails: () => Promise.reject(new Error("no link")),
      }),
    },
    draft: {
      ...argTypes["draft"],
      ...choice({ none: undefined, "kept while this page is open": { key: "playground", storage } }),
    },
    logo: {
      ...argTypes["logo"],
      ...choice({
        "of the look": undefined,
        onyo: <Logo host="onyo" />,
        "Thrive Learning": <Logo host="thrive" />,
      }),
    },
    trigger: {
      ...argTypes["trigger"],
      ...choice({
        "of the widget": undefined,
        "a button of your own": <button type="button">Set up Personio</button>,
        "none (null)": null,
      }),
    },
    container: {
      ...argTypes["container"],
      ...choice({ "after the trigger": undefined, "the end of the page": document.body }),
    },
    returnFocus: {
      ...argTypes["returnFocus"],
      ...choice({ default: undefined, "the page": () => document.body }),
    },
  },
  loaders: [
    async (context) => ({
      ...(await common.loaders[0]?.(context as never)),
      scene: createScene(hostOf(context.globals), {
        latencyMs: 300,
        ...(context.args.scopes === sixtyAttributes.scopes ? sixtyAttributes : {}),
        ...(context.args.scopes ? { scopes: context.args.scopes } : {}),
        ...context.args.onVerify,
      }),
    }),
  ],
  render: function Playground({ onVerify: _, scopes: __, onOpenChange, ...args }, context) {
    const setting = settingOf(context.globals)
    const scene = sceneOf(context)
    const [, updateArgs] = useArgs<PlaygroundArgs>()
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))
    const onVerify: typeof scene.onVerify = (submission, more) =>
      scene.onVerify({ ...submission, credentials: scene.credentials }, more)
    onVerify.preflight = scene.onVerify.preflight
    return (
      <Stage
        personioLanguage={setting.personioLanguage}
        {...given}
        scopes={scene.scopes}
        onVerify={onVerify}
        locale={shownLocale(context)}
        setting={setting}
        onOpenChange={(open) => {
          onOpenChange?.(open)
          if (args.open !== undefined) updateArgs({ open })
        }}
      />
    )
  },
} satisfies Meta<PlaygroundArgs>
export default meta
type Story = StoryObj<typeof meta>

export const Playground: Story = {}

/** From the first step to the last, and nothing that a panel of Storybook shows holds the secret. */
export const WholeFlow: Story = {
  tags: ["!screens"],
  play: async (context) => {
    const { clientSecret } = sceneOf(context).credentials
    const administrator = await atVerdict(context)
    await administrator.pressPrimary()
    const { onConnect, onExit, onEvent, onError, onOpenChange } = context.args
    await waitFor(() => expect(onExit).toHaveBeenCalledOnce())
    await expect(onConnect).toHaveBeenCalledOnce()
    const heard = [onConnect, onExit, onEvent, onError, onOpenChange].map((spy) =>
      "mock" in (spy ?? {}) ? JSON.stringify((spy as unknown as ReturnType<typeof fn>).mock.calls) : "",
    )
    await expect(heard.some((calls) => calls.includes(clientSecret))).toBe(false)
  },
}
