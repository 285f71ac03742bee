import { fileURLToPath } from "node:url"
import { defineConfig } from "@playwright/test"
import { launch } from "../../scripts/browser.mjs"
import { address } from "./storybook.js"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** By itself, because it takes its time and needs the built Storybook: `npm run build-storybook && npm run test:states`. */
export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results/states`,
  fullyParallel: true,
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: { launchOptions: launch() },
  webServer: {
    command: `vite preview --outDir storybook-static --port ${new URL(address).port} --strictPort`,
    cwd: root,
    url: `${address}/index.json`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
})
