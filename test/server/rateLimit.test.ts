import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createMemoryRateLimit } from "../../src/server.js"

const ada = { actor: "ada", tenant: "acme" }

describe("the limit in memory", () => {
  it("lets ten checks of one person through in ten minutes, and says when the next one may start", () => {
    let now = 1_000
    const limit = createMemoryRateLimit({}, () => now)
    for (let check = 0; check < 10; check++, now += 1_000) expect(limit.take(ada)).toEqual({ allowed: true })
    expect(limit.take(ada)).toEqual({ allowed: false, retryAfterSeconds: 590 })
    now += 590_000
    expect(limit.take(ada)).toEqual({ allowed: true })
    expect(limit.take(ada)).toEqual({ allowed: false, retryAfterSeconds: 1 })
  })

  it("lets thirty of one tenant through, whoever asks", () => {
    const limit = createMemoryRateLimit({}, () => 0)
    const answers = Array.from({ length: 31 }, (_, actor) =>
      limit.take({ actor: `${actor}`, tenant: "acme" }),
    )
    expect(answers.map((answer) => "retryAfterSeconds" in answer)).toEqual([...Array(30).fill(false), true])
    expect(limit.take({ actor: "ada", tenant: "globex" })).toEqual({ allowed: true })
  })

  it("lets sixty a minute through for the whole process", () => {
    let now = 0
    const limit = createMemoryRateLimit({}, () => now)
    const one = (at: number) => limit.take({ actor: "ada", tenant: `tenant-${at}` })
    for (let at = 0; at < 60; at++) expect(one(at)).toEqual({ allowed: true })
    expect(one(60)).toEqual({ allowed: false, retryAfterSeconds: 60 })
    now = 60_000
    expect(one(60)).toEqual({ allowed: true })
  })

  it("counts the same name in two tenants separately", () => {
    const limit = createMemoryRateLimit({ actor: { checks: 1, seconds: 60 } }, () => 0)
    expect(limit.take({ actor: 'a","b', tenant: "c" })).toEqual({ allowed: true })
    expect(limit.take({ actor: "b", tenant: 'c","a' })).toEqual({ allowed: true })
  })

  it("does not count the checks that it refused", () => {
    let now = 0
    const limit = createMemoryRateLimit({ actor: { checks: 1, seconds: 10 } }, () => now)
    limit.take(ada)
    for (now = 1_000; now < 10_000; now += 1_000) limit.take(ada)
    now = 10_000
    expect(limit.take(ada)).toEqual({ allowed: true })
  })

  it("never lets more through than its limit, within any window", () => {
    const step = fc.record({ ms: fc.nat(8_000), actor: fc.constantFrom("ada", "bob") })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0
        const limit = createMemoryRateLimit({ actor: { checks: 3, seconds: 10 } }, () => now)
        const taken: Record<string, number[]> = { ada: [], bob: [] }
        for (const { ms, actor } of steps) {
          now += ms
          const before = taken[actor]?.filter((at) => at + 10_000 > now) ?? []
          const answer = limit.take({ actor, tenant: "acme" }) as { allowed: boolean }
          expect(answer.allowed).toBe(before.length < 3)
          if (answer.allowed) taken[actor]?.push(now)
        }
      }),
    )
  })
})
