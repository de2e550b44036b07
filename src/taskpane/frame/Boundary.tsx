import type { ReactNode } from 'react';
import { Component } from 'react';
import { BrokenPart } from './BrokenPart';

interface Props {
  readonly children: ReactNode;
  /** Called before the part is shown anew. */
  readonly onRetry?: () => void;
}

interface State {
  readonly thrown: { readonly value: unknown } | null;
}

/** Says a sentence in the place of a part that broke, and shows the part anew on request. */
export class Boundary extends Component<Props, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(value: unknown): State {
    return { thrown: { value } };
  }

  private readonly again = () => {
    this.props.onRetry?.();
    this.setState({ thrown: null });
  };

  override render(): ReactNode {
    const { thrown } = this.state;
    return thrown ? <BrokenPart thrown={thrown.value} onRetry={this.again} /> : this.props.children;
  }
}
