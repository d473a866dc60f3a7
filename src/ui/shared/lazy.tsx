/** Parts of a page whose code is loaded once they are shown, so that what is seen first need not wait for it. */
import type { FunctionComponent } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { addNewSheets } from './styles';

/** A component that stands for one in a file of its own; it can be loaded before it is shown. */
type LazyComponent<Props> = FunctionComponent<Props> & { load(): Promise<void> };

/**
 * A component that stands for one in a file of its own: nothing is shown until that has come.
 * @param load imports it; the build makes a chunk of what only it needs
 */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>): LazyComponent<Props> {
  let Loaded: FunctionComponent<Props> | undefined;
  async function loadOnce() {
    Loaded ??= await load();
    addNewSheets(document);
  }
  function Lazy(props: Props) {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    const wasDrawn = !!Loaded;
    // What comes between the drawing and its effect has to be drawn too.
    useEffect(() => {
      if (!wasDrawn) void loadOnce().then(() => redraw(0));
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Lazy, { load: loadOnce });
}
