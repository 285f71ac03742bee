// What `npm run size` bundles: everything that a page with the widget imports.
import "personio-connect/styles.css"

export { createVerifyClient, PersonioConnect } from "personio-connect"
