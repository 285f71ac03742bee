import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.js"
import "./page.css"
import "./brands.css"

const queryClient = new QueryClient({
  // Coming back from Personio's tab must not change the page under an open dialog.
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
})
const container = document.getElementById("page")
if (!container) throw new Error("index.html has no #page")

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
