import { defineConfig } from "@playwright/test"
import { launch } from "./scripts/browser.mjs"

// Ports of their own: `npm start` may run beside the tests.
const port = Number(process.env["E2E_PORT"] ?? 4610)
const fakePort = Number(process.env["E2E_FAKE_PORT"] ?? 4611)
const baseURL = `http://localhost:${port}`
const inCi = Boolean(process.env["CI"])

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // Files side by side, the tests of one after the other: they sign in as the same few people, and each begins with
  // nothing connected.
  workers: 2,
  // A hanging test is found all the same; a busy machine is not taken for one.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: inCi,
  reporter: "list",
  use: {
    baseURL,
    launchOptions: launch(),
    // A trace costs a fifth of the processor's time; where a page stood when its test failed is told without. By hand:
    // `npx playwright test --trace on`.
    trace: "off",
    locale: "en-US",
    timezoneId: "UTC",
  },
  webServer: {
    // Built: a page of the development server is hundreds of requests, in every tab of every test again.
    command: "vite build --config demo/vite.config.ts && vite preview --config demo/vite.config.ts",
    url: `${baseURL}/healthz`,
    timeout: 240_000,
    env: { PORT: String(port), FAKE_PORT: String(fakePort), DATA_DIR: "memory://" },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
    stdout: "pipe",
  },
})
