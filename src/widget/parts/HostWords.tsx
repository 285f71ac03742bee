import type { Spoken } from "../../contract/text.js"

/** The host may not speak the visitor's language: what falls to another one says so, for whoever has it read aloud. */
export function HostWords({ said }: { said: Spoken | null | undefined }) {
  return said ? <span lang={said.language ?? undefined}>{said.text}</span> : null
}
