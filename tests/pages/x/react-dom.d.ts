declare module 'react-dom' {
  import type { ReactElement } from 'react';
  const ReactDOM: {
    render(element: ReactElement, container: Element | null): void;
    unmountComponentAtNode(container: Element): boolean;
  };
  export default ReactDOM;
}
