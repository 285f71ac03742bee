import type { Findings } from "../contract/verdict.js"

/** An existing connection that the administrator comes back to repair. */
export interface ReconnectTarget {
  /** Your own id of the connection; it comes back as `submission.connectionId`. At most 200 characters. */
  id: string
  /** The client ID that is stored. A new secret is then asked for alone. Default: both values are asked for. */
  clientId?: string | undefined
  /** The company's Personio hostname, such as `acme.app.personio.com`; null when it is not known. */
  hostname: string | null
  /** The name of the integration in Personio. */
  credentialName: string
  /**
   * `rejected`: Personio refuses the saved pair. `missing`: a scope went away, and the saved pair still works. `renewed`: a new
   * secret was made.
   */
  problem: "rejected" | "missing" | "renewed"
  /**
   * What your latest check of the stored pair found. With `missing` the rows are then named at once. Default: the widget
   * checks the stored pair when it opens.
   */
  findings?: Findings | undefined
}
