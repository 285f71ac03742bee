import express from "express"
import { toNodeHandler, type VerifyHandler } from "personio-connect/server"

export function createExpressApp(handler: VerifyHandler) {
  const app = express()
  // Before any body parser, because a parser quotes a body that it cannot read in its error, and the body holds the secret.
  app.use("/api/personio/verify", toNodeHandler(handler))
  app.use(express.json())
  return app
}
