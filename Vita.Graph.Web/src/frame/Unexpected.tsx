import { Component, type ReactNode } from "react";

interface Props {
  readonly words: string;
  readonly again: string;
  readonly children: ReactNode;
}

/** A part that failed says so in its place: the rest of the page goes on. */
export class Unexpected extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="notice" role="alert">
        {this.props.words}{" "}
        <button type="button" className="as-link" onClick={() => location.reload()}>
          {this.props.again}
        </button>
      </p>
    );
  }
}
