"use client"
import { Component, type ReactNode } from "react"
import { asError } from "../../flow/hostCallbacks.js"

interface StepBoundaryProps {
  onError: (error: Error) => void
  /** What stands in place of the broken content. `failures` counts from 1. */
  fallback: (again: () => void, failures: number) => ReactNode
  children: ReactNode
}

/**
 * Drops content that could not be drawn: a part of the host's threw, or somebody else removed a node that React wanted to
 * change. What was entered lives above it, so the content can be drawn again with nothing lost.
 */
export class StepBoundary extends Component<StepBoundaryProps, { failed: boolean; failures: number }> {
  override state = { failed: false, failures: 0 }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.setState(({ failures }) => ({ failures: failures + 1 }))
    this.props.onError(asError(error))
  }

  override render() {
    // An element of our own: React removes it as a whole, whatever became of the nodes in it.
    return (
      <div className="pc:contents">
        {this.state.failed
          ? this.props.fallback(() => this.setState({ failed: false }), this.state.failures)
          : this.props.children}
      </div>
    )
  }
}
