import type { PartName } from "./parts.js"

// A declaration file is no part of the package, so the types of a host's React stay as they are.
declare module "react" {
  /** The base of the attributes of every element, in HTML and in SVG. */
  interface AriaAttributes {
    /** The name of this piece of the widget; see `parts`. */
    "data-pc-part"?: PartName | undefined
  }
}
