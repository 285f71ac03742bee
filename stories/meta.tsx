import type { StoryContext } from "@storybook/react-vite"
import type { PersonioConnectModalProps } from "personio-connect"
import { personioLanguages } from "personio-connect/contract"
import { isHostId } from "../demo/hosts.js"
import { locales } from "../src/widget/i18n/locales.js"
import { createScene, type Scene, type SceneOptions, Stage } from "./scene.jsx"

export type Args = Pick<
  PersonioConnectModalProps,
  | "appName"
  | "workspaceName"
  | "credentialName"
  | "locale"
  | "personioLanguage"
  | "guide"
  | "connection"
  | "draft"
  | "handoff"
  | "helpUrl"
  | "loginUrl"
  | "messages"
  | "support"
  | "privacyUrl"
  | "layout"
> & { density?: "comfortable" | "compact" }

type Context = Pick<StoryContext, "globals" | "parameters" | "loaded">

/** What all stories of the widget have in common: a scene of their own, the host of the toolbar, the controls. */
export const common = {
  loaders: [
    ({ globals, parameters }: Context) => ({
      scene: createScene(hostOf(globals), parameters["scene"] as SceneOptions | undefined),
    }),
  ],
  render: (args: Partial<Args>, { globals, loaded }: Context) => (
    <Stage {...withoutUndefined(args)} host={hostOf(globals)} onVerify={sceneOf({ loaded }).onVerify} />
  ),
  args: {
    locale: "en",
    personioLanguage: "en",
    helpUrl: "https://help.example/personio",
    loginUrl: "https://onyo.example/login",
    support: {
      email: "help@onyo.example",
      phone: "+49 30 5557 0120",
      hours: "Mon–Fri, 9–17 CET",
      onChat: () => {},
    },
  } as Partial<Args>,
  argTypes: {
    locale: {
      control: { type: "inline-radio" as const, labels: languageNames(Object.keys(locales)) },
      options: Object.keys(locales),
    },
    personioLanguage: {
      control: { type: "inline-radio" as const, labels: languageNames(personioLanguages) },
      options: personioLanguages,
    },
    guide: { control: "inline-radio" as const, options: ["custom-integration", "marketplace"] },
    appName: { control: "text" as const },
    workspaceName: { control: "text" as const },
    credentialName: { control: "text" as const },
  },
}

export const sceneOf = ({ loaded }: Pick<Context, "loaded">): Scene => loaded["scene"] as Scene

export const dark = { globals: { colorScheme: "dark" } }
export const thrive = { globals: { host: "thrive" } }

export const hostOf = (globals: Context["globals"]) => {
  const host: unknown = globals["host"]
  return isHostId(host) ? host : "onyo"
}

/** Each language by the name that it has for itself. */
function languageNames(tags: readonly string[]): Record<string, string> {
  const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag
  return Object.fromEntries(tags.map((tag) => [tag, nameOf(tag)]))
}

/** A control that was never touched must not override what the host passes. */
function withoutUndefined(args: Partial<Args>): Partial<Args> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))
}
