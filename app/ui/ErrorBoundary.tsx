import { Component, type ReactNode } from 'react';

/** What is said where a part of the page could not be drawn. */
export interface DrawingFault {
  readonly message: string;
  /** Once what it failed at is gone. */
  readonly tryAgain: () => void;
}

interface ErrorBoundaryProps {
  readonly fallback: (fault: DrawingFault) => ReactNode;
  readonly children: ReactNode;
}

/** Where a part of the page fails, the rest goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.fallback({
      message: error instanceof Error ? error.message : String(error),
      tryAgain: () => this.setState({ error: null }),
    });
  }
}
