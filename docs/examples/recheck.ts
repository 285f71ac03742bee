import type { Verifier } from "personio-connect/server"
import type { createCredentialStore } from "./credentialStore.js"

/** For a nightly job. It checks every connection again, one after the other, and notes what has to be repaired. */
export async function recheckAll(
  store: ReturnType<typeof createCredentialStore>,
  verify: Verifier,
): Promise<void> {
  for (const { tenant, id } of await store.all()) {
    const connection = await store.find(tenant, id)
    if (!connection) continue
    const { chosen: scopes, attested } = connection
    const credentials = await store.credentialsOf(tenant, connection)
    const verdict = await verify({ credentials, scopes, attested })
    switch (verdict.status) {
      case "verified":
        await store.noteProblem(tenant, id, null)
        break
      case "incomplete":
        await store.noteProblem(tenant, id, "missing")
        break
      case "rejected":
        await store.noteProblem(tenant, id, "rejected")
        break
      case "inconclusive":
      case "unavailable":
        // Nobody could say, so nothing is changed and the next night asks again.
        break
    }
  }
}
