import { Component, type ReactNode } from "react";
import { FailureScreen } from "./FailureScreen";

type Props = { readonly children: ReactNode; /** Round one screen: the rest of the pane stands. */ readonly inside?: boolean };
type State = { readonly message: string | null };

/** React has error boundaries as classes only. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return <FailureScreen message={message} inside={this.props.inside ?? false} onRetry={() => this.setState({ message: null })} />;
  }
}
