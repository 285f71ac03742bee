import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import tailwindcss from "@tailwindcss/vite"
import { build, type Rolldown } from "vite"
import type { TestProject } from "vitest/node"
import { isolateCss } from "../../scripts/isolate-css.ts"
import { hosts } from "./hosts.ts"
import { shadcnHosts } from "./shadcnHosts.ts"
import { tailwindHosts } from "./tailwindHosts.ts"

declare module "vitest" {
  export interface ProvidedContext {
    site: string
  }
}

const nonce = "bm9uY2U"
/** What a careful host sends: nothing inline, nothing foreign, no string ever becomes HTML or script. */
const policy = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}'`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ")

/**
 * Vitest global setup: two pages under a strict policy, with React in its development build. One has the dialog around a
 * sample step, the other (`?widget`) the whole widget.
 */
export default async function site(project: TestProject) {
  const files = await bundle()
  const sheets: Record<string, string> = { ...hosts, ...shadcnHosts(), ...(await tailwindHosts()) }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost")
    const send = (type: string, body: string) =>
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body)
    const script = files.scripts.get(url.pathname.slice(1))
    if (script !== undefined) return send("text/javascript", script)
    if (url.pathname === "/widget.css") return send("text/css", files.styles)
    if (url.pathname === "/host.css")
      return send("text/css", sheets[url.searchParams.get("name") ?? ""] ?? "")
    if (url.pathname === "/") return send("text/html", page(url.searchParams))
    return response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  project.provide("site", `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => server.close()
}

async function bundle() {
  const root = fileURLToPath(new URL("./page", import.meta.url))
  const result = (await build({
    root,
    configFile: false,
    logLevel: "error",
    mode: "development",
    define: { "process.env.NODE_ENV": '"development"' },
    plugins: [tailwindcss({ optimize: false })],
    css: { postcss: { plugins: [isolateCss()] } },
    build: {
      write: false,
      minify: false,
      cssMinify: true,
      cssTarget: ["chrome123", "safari17.5", "firefox128"],
      modulePreload: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: { main: `${root}/main.tsx`, widget: `${root}/widget.tsx`, styles: `${root}/styles.css` },
        output: { entryFileNames: "[name].js", chunkFileNames: "chunk-[name]-[hash].js" },
      },
    },
  })) as Rolldown.RolldownOutput
  const scripts = new Map(
    result.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code] as const] : [])),
  )
  const styles = result.output.find((file) => file.type === "asset" && file.fileName.endsWith(".css"))
  if (!scripts.has("main.js") || !scripts.has("widget.js") || styles?.type !== "asset")
    throw new Error("the pages did not build")
  return { scripts, styles: String(styles.source) }
}

/**
 * `host`: a style sheet of `hosts.ts`, before ours or, with `late`, after it. `bare`: the host without the widget.
 * `layers`: before all sheets one that names the layers of Tailwind and ours. `widget`: the whole widget instead of the
 * dialog around a sample step. `shadow`: the widget and our sheet are inside a shadow root. `unstyled`: our sheet is nowhere.
 */
function page(asked: URLSearchParams): string {
  const host = `<link rel="stylesheet" href="/host.css?name=${encodeURIComponent(asked.get("host") ?? "clean")}">`
  const ours = ["bare", "shadow", "unstyled"].some((name) => asked.has(name))
    ? ""
    : `<link rel="stylesheet" href="/widget.css">`
  // Whoever loads the layers of Tailwind last names their order first.
  const layers = `<link rel="stylesheet" href="/host.css?name=${asked.has("layers") ? "layers" : ""}">`
  const script = asked.has("bare")
    ? ""
    : `<script type="module" nonce="${nonce}" src="/${asked.has("widget") ? "widget" : "main"}.js"></script>`
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Settings</title>
  ${asked.has("late") ? layers + ours + host : host + ours}
</head>
<body>
  <a id="first" href="#first">Overview</a>
  <main id="mount"></main>
  <section id="host">
    <h2>Integrations</h2>
    <p>What your team <a href="#more">connects</a>.</p>
    <button type="button" class="flex hidden" id="elsewhere-focus">Export</button>
    <label for="name">Name</label> <input id="name">
    <ul><li>One</li><li>Two</li></ul>
    <div class="tall"></div>
  </section>
  <div id="elsewhere"></div>
  ${script}
</body>
</html>`
}
