import { defineConfig } from "@playwright/test"
import { launch } from "./scripts/browser.mjs"

export default defineConfig({ testDir: "e2e", use: { launchOptions: launch() } })
