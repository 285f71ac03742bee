/**
 * A copy of `error` that is safe to log: name, message and stack without the secret, in plain, JSON and URL spelling.
 * `cause` and own fields stay behind, whatever they hold: a database driver, for one, quotes the row it could not store.
 */
export function withoutSecret(error: unknown, secret: string): Error {
  const { name, message, stack } = describe(error)
  const hide = (text: string) =>
    spellings(secret).reduce((hidden, spelling) => hidden.replaceAll(spelling, "[secret]"), text)
  const clean = new Error(hide(message))
  Object.defineProperty(clean, "name", { value: hide(name), configurable: true })
  Object.defineProperty(clean, "stack", { value: hide(stack), configurable: true })
  return clean
}

function describe(error: unknown): { name: string; message: string; stack: string } {
  try {
    if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: "" }
    return { name: String(error.name), message: String(error.message), stack: String(error.stack ?? "") }
  } catch {
    return { name: "Error", message: "an error that cannot be shown", stack: "" }
  }
}

function spellings(secret: string): string[] {
  const inForm = new URLSearchParams([["", secret]]).toString().slice(1)
  const all = [secret, JSON.stringify(secret).slice(1, -1), inForm, inForm.replaceAll("+", "%20")]
  return [...new Set(all)].filter((spelling) => spelling !== "")
}
