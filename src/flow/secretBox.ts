/**
 * The client secret's only home in the browser: a closure, not state, props or a cache, so that no render, snapshot or
 * developer tool can show it.
 */
export interface SecretBox {
  set(secret: string): void
  /** Hands the secret to `use` and returns its result. Whoever calls it must not keep the secret. */
  use<T>(use: (secret: string) => T): T
  isEmpty(): boolean
  clear(): void
}

export function createSecretBox(): SecretBox {
  let held = ""
  return {
    set: (secret) => {
      held = secret
    },
    use: (use) => use(held),
    isEmpty: () => held === "",
    clear: () => {
      held = ""
    },
  }
}
