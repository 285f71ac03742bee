// What `npm run size` bundles: an app's first module, with everything that a page with the widget imports.
import "personio-connect/styles.css"
import { createVerifyClient, PersonioConnect } from "personio-connect"

Object.assign(globalThis, { createVerifyClient, PersonioConnect })
