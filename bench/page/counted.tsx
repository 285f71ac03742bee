// The same page with React's developer tools, which count what is rendered. They have to be there before React.
import { renderedBy } from "../../test/widget/renderedComponents.ts"

await import("./page.tsx")
Object.assign(window, { renderedBy })
