import { MutationObserver, type QueryClient } from "@tanstack/react-query"
import { expect, test } from "vitest"
import { createMutationClient } from "../../../src/widget/check/mutationClient.js"

/** The client, and every member of it that the library asked for. */
function watched() {
  const asked = new Set<string>()
  const client = new Proxy(createMutationClient(), {
    get: (target, name: keyof QueryClient) => {
      asked.add(name)
      return target[name]
    },
  })
  return { client, asked }
}

test("a mutation's whole life asks its client for nothing but what ours has", async () => {
  const { client, asked } = watched()
  const mutationFn = async (answer: string) => {
    if (answer === "bad") throw new Error("as asked")
    return answer
  }
  const observer = new MutationObserver(client, {
    mutationFn,
    retry: false,
    gcTime: 0,
    networkMode: "always",
  })
  const leave = observer.subscribe(() => {})
  await observer.mutate("good")
  observer.setOptions({ mutationFn, networkMode: "always" })
  await expect(observer.mutate("bad")).rejects.toThrow("as asked")
  observer.reset()
  leave()
  expect([...asked].sort()).toEqual(["defaultMutationOptions", "getMutationCache"])
})

test("a finished mutation is forgotten as soon as nobody looks at it", async () => {
  const client = createMutationClient()
  const observer = new MutationObserver(client, { mutationFn: async () => "answer", gcTime: 0 })
  const leave = observer.subscribe(() => {})
  await observer.mutate()
  expect(client.getMutationCache().getAll()).toHaveLength(1)
  leave()
  await expect.poll(() => client.getMutationCache().getAll()).toHaveLength(0)
})
