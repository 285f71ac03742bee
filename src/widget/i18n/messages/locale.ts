import type { Messages } from "./en.js"

/** A language of the widget: its words as plain data. Pass one to `locale` to use your own. */
export interface Locale {
  /** BCP 47, such as `"de"`; becomes the dialog's `lang` and picks plural rules and time formats. */
  readonly tag: string
  /** Default `"ltr"`. */
  readonly dir?: "ltr" | "rtl" | undefined
  readonly messages: Messages
}

/** Any of the words, replaced: `{ "connect.submit": "Set up integration" }`. */
export type MessageOverrides = { readonly [key in keyof Messages]?: Messages[key] }
