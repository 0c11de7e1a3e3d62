import { Component, type ReactNode } from 'react';
import { commonWords } from '../../lib/i18n/common.ts';
import { useWords } from '../app/app.tsx';
import { Button } from './controls.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Out of the page that cannot be drawn. */
  readonly onHome: () => void;
}

/** Around a page: should drawing it fail, it says so in words instead of leaving everything blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const again = () => this.setState({ failed: false });
    return (
      <Failed
        onAgain={again}
        onHome={() => {
          again();
          this.props.onHome();
        }}
      />
    );
  }
}

function Failed({ onAgain, onHome }: { readonly onAgain: () => void; readonly onHome: () => void }) {
  const { failed } = useWords(commonWords);
  return (
    <div className="section stack" role="alert">
      <h1>{failed.title}</h1>
      <p>{failed.text}</p>
      <div className="actions">
        <Button look="main" onClick={onHome}>
          {failed.home}
        </Button>
        <Button onClick={onAgain}>{failed.again}</Button>
      </div>
    </div>
  );
}
