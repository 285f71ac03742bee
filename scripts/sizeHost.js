// A host that ships the libraries which the widget is built on, each as a whole: `npm run size` subtracts it.
export * as resolver from "@hookform/resolvers/zod"
export * as query from "@tanstack/react-query"
export * as radix from "radix-ui"
export * as form from "react-hook-form"
export * as z from "zod/mini"
