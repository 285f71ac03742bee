// Looks at every story: light, dark and on a phone. `npm run screenshots [-- part-of-a-story-id …]`
// Needs `npm run build-storybook`. Pictures go to .cache/screenshots; the one in the README to docs/screenshot.png.
import { copyFileSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "playwright"
import { preview } from "vite"
import { launch } from "./browser.mjs"
import { root } from "./steps.mjs"

const readmeStory = "widget-2-connect--ticks"
const wanted = process.argv.slice(2)
const out = join(root, ".cache", "screenshots")
mkdirSync(out, { recursive: true })
mkdirSync(join(root, "docs"), { recursive: true })

/** @type {{ entries: Record<string, { id: string, type: string }> }} */
const index = JSON.parse(readFileSync(join(root, "storybook-static", "index.json"), "utf8"))
const ids = Object.values(index.entries)
  .filter(
    ({ id, type }) => type === "story" && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
  )
  .map(({ id }) => id)

const looks = {
  light: { viewport: { width: 1000, height: 720 }, globals: "colorScheme:light" },
  dark: { viewport: { width: 1000, height: 720 }, globals: "colorScheme:dark" },
  phone: { viewport: { width: 390, height: 780 }, globals: "colorScheme:light" },
}

const server = await preview({
  configFile: false,
  root,
  build: { outDir: "storybook-static" },
  preview: { port: 0, host: "127.0.0.1" },
})
const address = server.resolvedUrls?.local[0]
const browser = await chromium.launch(launch())

/** @param {string} id @param {keyof typeof looks} look */
async function shoot(id, look) {
  const { viewport, globals } = looks[look]
  const context = await browser.newContext({ viewport, reducedMotion: "reduce", timezoneId: "UTC" })
  const page = await context.newPage()
  const host = id.endsWith("-thrive") || id.includes("thrive-") ? ";host:thrive" : ""
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=${globals}${host}`)
  await page.waitForFunction(
    () => {
      const { phase } = /** @type {any} */ (window).__STORYBOOK_PREVIEW__?.currentRender ?? {}
      return ["completed", "finished", "afterEach", "errored"].includes(phase)
    },
    undefined,
    { timeout: 60_000 },
  )
  // A story without a play function is over before the dialog has been fetched.
  await page.waitForFunction(
    () => document.querySelector("h1, h2")?.getBoundingClientRect().width,
    undefined,
    {
      timeout: 60_000,
    },
  )
  await page.screenshot({ path: join(out, `${id}.${look}.png`) })
  await context.close()
}

const queue = ids.flatMap((id) => Object.keys(looks).map((look) => ({ id, look })))
const count = queue.length
await Promise.all(
  [1, 2, 3].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await shoot(next.id, /** @type {keyof typeof looks} */ (next.look))
  }),
)
if (ids.includes(readmeStory))
  copyFileSync(join(out, `${readmeStory}.light.png`), join(root, "docs", "screenshot.png"))
console.log(`${count} pictures in ${out}`)
await browser.close()
await server.close()
