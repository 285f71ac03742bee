import type { ArgTypes } from "@storybook/react-vite"
import type { PersonioConnectProps } from "personio-connect"
import { choices } from "./setting.js"

type Prop =
  | keyof PersonioConnectProps
  | "layout"
  | "trigger"
  | "open"
  | "defaultOpen"
  | "onOpenChange"
  | "container"
  | "returnFocus"

const chosen = (titles: Readonly<Record<string, string>>) => ({
  control: { type: "select" as const, labels: titles },
  options: Object.keys(titles),
})
const radio = (...options: string[]) => ({ control: "inline-radio" as const, options })

/** The props by what they are about, each with the control that fits it. */
const groups: Readonly<Record<string, Partial<Record<Prop, ArgTypes[string]>>>> = {
  "Your product": {
    appName: { control: "text" },
    workspaceName: { control: "text" },
    logo: { control: "text" },
    credentialName: { control: "text" },
  },
  "What you ask for": {
    scopes: { control: "object" },
    address: radio("required", "optional", "off"),
    defaultAddress: { control: "text" },
    guide: radio("custom-integration", "marketplace"),
    connection: { control: "object" },
  },
  "Your backend": {
    onVerify: { control: false },
    handoff: { control: false },
    draft: { control: "object" },
  },
  Words: {
    locale: chosen(choices.locale),
    personioLanguage: chosen(choices.personioLanguage),
    messages: { control: "object" },
  },
  Look: {
    appearance: { control: "object" },
    layout: radio("modal", "inline"),
  },
  "Ways to you": {
    helpUrl: { control: "text" },
    support: { control: "object" },
    loginUrl: { control: "text" },
    returnUrl: { control: "text" },
    privacyUrl: { control: "text" },
  },
  "Opening and closing": {
    trigger: { control: false },
    open: { control: "boolean" },
    defaultOpen: { control: "boolean" },
    container: { control: false },
    returnFocus: { control: false },
  },
  Callbacks: {
    onConnect: { control: false },
    onExit: { control: false },
    onEvent: { control: false },
    onError: { control: false },
    onOpenChange: { control: false },
  },
}

export const argTypes: ArgTypes = Object.fromEntries(
  Object.entries(groups).flatMap(([category, props]) =>
    Object.entries(props).map(([name, argType]) => [name, { ...argType, table: { category } }]),
  ),
)

/**
 * A docstring says its default in its last sentence, “Default: …”, where every editor shows it. The table has a column for
 * that, and repeats nothing.
 */
export function defaultsIntoTheirColumn(all: ArgTypes): ArgTypes {
  return Object.fromEntries(
    Object.entries(all).map(([name, argType]) => {
      const [description, said] = (argType.description ?? "").split(/\s*Default: /)
      if (said === undefined) return [name, argType]
      const summary = said.replace(/\.$/, "").replace(/`/g, "")
      return [name, { ...argType, description, table: { ...argType.table, defaultValue: { summary } } }]
    }),
  )
}
