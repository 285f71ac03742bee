import type { StoryContext } from "@storybook/react-vite"
import { type Locale, PersonioConnect, type PersonioConnectModalProps } from "personio-connect"
import type { ComponentType } from "react"
import { loadLocale } from "../src/widget/i18n/locales.js"
import { argTypes } from "./controls.js"
import { createScene, type Scene, type SceneOptions, Stage } from "./scene.jsx"
import { type Setting, settingOf } from "./setting.js"

/** What a story says about the widget; everything else comes from the toolbar and from the product. */
export type Args = Partial<Omit<PersonioConnectModalProps, "layout">> & { layout?: Setting["layout"] }

type Context = Pick<StoryContext, "globals" | "parameters" | "loaded">

/** What all stories of the widget have in common: a scene of their own, the toolbar, the controls. */
export const common = {
  // A story says only what differs; the stage adds what is required.
  component: PersonioConnect as ComponentType<unknown> as ComponentType<Args>,
  loaders: [
    async ({ args, globals, parameters }: Context & { args: Args }) => ({
      scene: createScene(settingOf(globals).host, parameters["scene"] as SceneOptions | undefined),
      locale: await localeOf(args, settingOf(globals)),
    }),
  ],
  render: (args: Args, context: Context) => {
    const setting = settingOf(context.globals)
    const { scopes, onVerify } = sceneOf(context)
    return (
      <Stage
        personioLanguage={setting.personioLanguage}
        scopes={scopes}
        onVerify={onVerify}
        {...withoutUndefined(args)}
        locale={shownLocale(context)}
        setting={setting}
      />
    )
  },
  args: {
    helpUrl: "https://help.example/personio",
    loginUrl: "https://onyo.example/login",
    support: {
      email: "help@onyo.example",
      phone: "+49 30 5557 0120",
      hours: "Mon–Fri, 9–17 CET",
      onChat: () => {},
    },
  } as Args,
  argTypes,
}

/** The locale of the story or else of the toolbar, turned to the other direction when the toolbar says so. */
async function localeOf({ locale }: Args, setting: Setting): Promise<string | Locale> {
  const own = locale ?? setting.locale
  if (setting.direction === "own" || typeof own !== "string") return own
  return { ...(await loadLocale(own)), dir: "rtl" }
}

export const sceneOf = ({ loaded }: Pick<Context, "loaded">): Scene => loaded["scene"] as Scene
/** English where a story of a host's own interface has no locale. */
export const shownLocale = ({ loaded }: Pick<Context, "loaded">) =>
  (loaded["locale"] ?? "en") as string | Locale
export const hostOf = (globals: Context["globals"]) => settingOf(globals).host

export const dark = { globals: { colorScheme: "dark" } }
export const thrive = { globals: { host: "thrive" } }
export const thriveDark = { globals: { ...thrive.globals, ...dark.globals } }
export const german = { globals: { locale: "de", personioLanguage: "de" } }

/** A control that was never touched must not override what the host passes. */
function withoutUndefined(args: Args): Args {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined))
}
