"use client"
import { Component, type ReactNode } from "react"
import { asError } from "../../flow/hostCallbacks.js"

interface Props {
  onError: ((error: Error) => void) | undefined
  /** The broken tree is dropped; the widget counts as closed. */
  onReset: () => void
  children: ReactNode
}

/** A render error of ours must not take the host's page down. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(asError(error))
    this.props.onReset()
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
