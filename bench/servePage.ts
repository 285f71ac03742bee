import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { build, type Rolldown } from "vite"

/** Serves the folder `page/`, built from `dist` for production. Returns its address and a function that ends it. */
export async function servePage(): Promise<{ origin: string; stop: () => void }> {
  const root = fileURLToPath(new URL("./page", import.meta.url))
  const result = (await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      // The count of what is rendered needs the names of the components.
      minify: false,
      rolldownOptions: {
        input: { page: `${root}/page.tsx`, counted: `${root}/counted.tsx` },
        output: { entryFileNames: "[name].js", assetFileNames: "page[extname]" },
      },
    },
  })) as Rolldown.RolldownOutput
  const files = new Map(
    result.output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  )
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost")
    const file = files.get(pathname)
    if (file !== undefined)
      return response
        .writeHead(200, { "content-type": pathname.endsWith(".css") ? "text/css" : "text/javascript" })
        .end(file)
    if (pathname !== "/") return response.writeHead(204).end()
    return response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="stylesheet" href="/page.css">
<main id="mount"></main>
<script type="module" src="/${searchParams.has("counted") ? "counted" : "page"}.js"></script>`)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
