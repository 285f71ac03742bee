import type { Messages } from "./en.js"

/** A language of the widget: its words as plain data. Pass one to `locale` to use your own. */
export interface Locale {
  /** The BCP 47 tag, such as `"de"`. It becomes the `lang` of the dialog and picks plural rules and time formats. */
  readonly tag: string
  /** The direction in which the language is written. Default: `"ltr"`. */
  readonly dir?: "ltr" | "rtl" | undefined
  /** All words of the widget, by key. */
  readonly messages: Messages
}

/** Words of the widget that you replace, by key: `{ "connect.submit": "Set up integration" }`. */
export type MessageOverrides = { readonly [key in keyof Messages]?: Messages[key] }
