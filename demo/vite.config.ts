import { createServer } from "node:net"
import { getRequestListener } from "@hono/node-server"
import tailwindcss from "@tailwindcss/vite"
import react from "@vitejs/plugin-react"
import type { Plugin as PostcssPlugin } from "postcss"
import { defineConfig, type Plugin, type PreviewServer, runnerImport, type ViteDevServer } from "vite"
import { isolateCss } from "../scripts/isolate-css.js"
import { readSettings, realPersonio, type Settings, SetupError } from "./backend/settings.js"
import type { startBackend } from "./backend/start.js"

const root = import.meta.dirname
const settings = readSettingsOrStop()

export default defineConfig({
  root,
  cacheDir: "../.cache/vite-demo",
  plugins: [react(), tailwindcss(), backend()],
  css: { postcss: { plugins: [packageStyles()] } },
  resolve: { tsconfigPaths: true },
  // The dialog is fetched late. If Vite found its packages only then, it would reload the page under the visitor.
  optimizeDeps: {
    include: [
      "@tanstack/react-query",
      "radix-ui",
      "react",
      "react-dom/client",
      "react-hook-form",
      "zod/mini",
    ],
  },
  server: { host: "localhost", port: settings.port, strictPort: true },
  preview: { host: "localhost", port: settings.port, strictPort: true },
  build: { outDir: "../.cache/demo-build", emptyOutDir: true },
})

/** Treats the package's style sheet, which is source here, as its build does. The page's own sheets stay as they are. */
function packageStyles(): PostcssPlugin {
  const { postcssPlugin, OnceExit } = isolateCss()
  return {
    postcssPlugin,
    OnceExit: (root, helpers) =>
      root.source?.input.file?.endsWith("/src/widget/styles/styles.css")
        ? OnceExit?.(root, helpers)
        : undefined,
  }
}

/** Runs the product's backend in the same process and on the same port as its page. */
function backend(): Plugin {
  const mount = async (server: ViteDevServer | PreviewServer) => {
    const app = await startOnce()
    const listener = getRequestListener(app.fetch)
    server.middlewares.use((request, response, next) => {
      if (/^\/(?:api\/|healthz$)/.test(request.url ?? "")) void listener(request, response)
      else next()
    })
    server.printUrls = announce
  }
  return { name: "demo-backend", configureServer: mount, configurePreviewServer: mount }
}

/**
 * Starts the backend only once. Vite restarts its server when a configuration file changes, and the database and the
 * stand-in have to stay as they are.
 */
function startOnce(): ReturnType<typeof startBackend> {
  const kept = globalThis as { demoBackend?: ReturnType<typeof startBackend> }
  kept.demoBackend ??= start()
  return kept.demoBackend
}

async function start(): ReturnType<typeof startBackend> {
  try {
    await assertFree(settings.port, "localhost", "PORT")
    if (settings.fakePort !== null) await assertFree(settings.fakePort, "127.0.0.1", "FAKE_PORT")
    const { module } = await runnerImport<typeof import("./backend/start.js")>("/backend/start.ts", {
      root,
      configFile: false,
      resolve: { tsconfigPaths: true },
    })
    return await module.startBackend(settings)
  } catch (error) {
    return stop(error)
  }
}

async function assertFree(port: number, host: string, variable: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once("error", () =>
      reject(
        new SetupError(`Port ${port} is taken. Stop what uses it, or choose another one with ${variable}=…`),
      ),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function announce(): void {
  const personio =
    settings.personioUrl === realPersonio
      ? `Checks go to the real Personio, ${realPersonio}`
      : `Its Personio is a stand-in on this machine: ${settings.personioUrl}`
  console.log(`\n  The demo is ready: http://localhost:${settings.port}\n  ${personio}\n`)
}

function readSettingsOrStop(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    return stop(error)
  }
}

function stop(error: unknown): never {
  // It compares the name, because Vite has loaded the backend, which has its own copy of the class.
  const expected = error instanceof Error && error.name === "SetupError"
  console.error(expected ? `\n  ${error.message}\n` : error)
  process.exit(1)
}
