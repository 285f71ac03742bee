"use client"
import { type CSSProperties, createContext, useContext } from "react"

/**
 * The pieces that a host may style with classes or styles of its own, with what each is. An element carries its name as
 * `data-pc-element`. The names are public: removing one is a major version.
 */
export const elements = {
  dialog: "The `<dialog>` of the modal layout.",
  inline: "The widget in the inline layout.",
  header: "The line with the product and the workspace, the number of the step and the close button.",
  "close-button": "The close button in the header.",
  progress: "The bar of the steps beneath the header, or the line in its place.",
  heading: "The heading of a step.",
  body: "The scrolling middle of a step.",
  tray: "The area of a step for the two pasted values.",
  footer: "The area of a step for its buttons.",
  "primary-button": "The filled button, the main action of a step.",
  "secondary-button": "An outlined button.",
  link: "A link, or a button that looks like one.",
  field: "The frame of a field: the address, the client ID, the API secret.",
  card: "A frame around things that belong together: what is shared, the receipt, a way to go on.",
  panel: "The list of what to tick in Personio.",
  notice: "The card that says what is missing, or what the product's own side would refuse.",
  checkbox: "A checkbox with its label.",
} as const

/** The name of one piece that a host may style with classes or styles of its own. */
export type ElementName = keyof typeof elements

/**
 * Class names of the host, or CSS properties as React writes them, such as `{ textTransform: "uppercase" }`. The browser
 * sets the latter through the CSSOM, which a strict Content-Security-Policy allows.
 */
export type ElementLook = string | CSSProperties

const ElementsContext = createContext<{ [name in ElementName]?: ElementLook | undefined } | undefined>(
  undefined,
)

/** Gives what is inside the looks that a host has for single elements. */
export const ElementsProvider = ElementsContext.Provider

/**
 * Returns the attributes of an element, by its name and its classes of ours. `data-pc-styled` marks one that a host
 * styles: the sheet does not insist on its own look there.
 */
export function useElements() {
  const looks = useContext(ElementsContext)
  return (name: ElementName, classes?: string) => {
    const look = looks?.[name]
    const isClass = typeof look === "string"
    return {
      "data-pc-element": name,
      "data-pc-styled": look && "",
      className: isClass ? `${classes ?? ""} ${look}` : classes,
      style: isClass ? undefined : look,
    }
  }
}
