/**
 * The client secret's only home in the browser: a closure, not state, props or a cache, so no render, snapshot or
 * devtools panel can show it.
 */
export interface SecretBox {
  set(secret: string): void
  /** Hands the secret to `use`; the caller must not keep it. */
  use<T>(use: (secret: string) => T): T
  clear(): void
}

export function createSecretBox(): SecretBox {
  let held = ""
  return {
    set: (secret) => {
      held = secret
    },
    use: (use) => use(held),
    clear: () => {
      held = ""
    },
  }
}
