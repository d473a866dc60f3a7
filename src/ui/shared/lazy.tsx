/** Parts of a page whose code is loaded once they are shown, so that what is seen first need not wait for it. */
import type { FunctionComponent } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { addNewSheets } from './styles';

/**
 * A component that stands for one in a file of its own: nothing is shown until that has come.
 * @param load imports it; the build makes a chunk of what only it needs
 */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let Loaded: FunctionComponent<Props> | undefined;
  return function Lazy(props: Props) {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    useEffect(() => {
      if (Loaded) return;
      void load().then((component) => {
        Loaded = component;
        addNewSheets(document);
        redraw(0);
      });
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
