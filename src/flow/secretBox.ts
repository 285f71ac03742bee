/**
 * The client secret's only home in the browser: a closure, not state, props or a cache, so that no render, snapshot or
 * developer tool can show it.
 */
export interface SecretBox {
  set(secret: string): void
  /** Hands the secret to `use` and returns its result. Whoever calls it must not keep the secret. */
  use<T>(use: (secret: string) => T): T
  isEmpty(): boolean
  /** Sets the secret aside under `edition`, and takes out the one that was set aside under `next`, if there is one. */
  exchange(edition: number, next: number): void
  /** Whether there is no secret set aside either. */
  holdsNothing(): boolean
  /** Drops every secret. */
  clear(): void
}

export function createSecretBox(): SecretBox {
  let held = ""
  const aside = new Map<number, string>()
  return {
    set: (secret) => {
      held = secret
    },
    use: (use) => use(held),
    isEmpty: () => held === "",
    exchange: (edition, next) => {
      aside.set(edition, held)
      held = aside.get(next) ?? ""
      aside.delete(next)
    },
    holdsNothing: () => held === "" && [...aside.values()].every((secret) => secret === ""),
    clear: () => {
      held = ""
      aside.clear()
    },
  }
}
