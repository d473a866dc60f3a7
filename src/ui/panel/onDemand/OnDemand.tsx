import { type ComponentType, Fragment } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { sharedWorld } from '../../../content/sharedWorld';
import { addSheets } from '../../shared/styles';
import type { PanelState } from '../state/panelState';
import type { PanelParts } from './panelParts';

/** What the parts draw with: that of the panel that is there, should the bundle come twice. */
sharedWorld.preact ??= { Fragment, jsx, jsxs, useEffect, useLayoutEffect, useReducer, useRef, useState };

type Parts = PanelParts['parts'];
type PropsOf<C> = C extends (props: infer P) => unknown ? P : never;

const loaded = () => sharedWorld.panelParts as PanelParts | undefined;

/** Set while the parts have been asked for in vain: an open tab outlives a worker, and a busy one may not answer. */
let askAgain: (() => unknown) | undefined;

/** A part of the panel that is not in its bundle; nothing until it has come. */
export function OnDemand<P extends keyof Parts>({ part, ...props }: { part: P } & PropsOf<Parts[P]>) {
  const Part = loaded()?.parts[part] as ComponentType<object> | undefined;
  useEffect(() => {
    if (!Part) askAgain?.();
  }, []);
  return Part ? <Part {...props} /> : null;
}

/** Loads the parts once the first frame is drawn, and draws again. */
export function useParts(state: PanelState): void {
  useEffect(() => {
    const asked = requestIdleCallback(() => void load(), { timeout: 200 });
    async function load() {
      askAgain = undefined;
      if (!loaded()) await state.services.loadParts();
      if (!loaded()) askAgain = load;
      addSheets(state.document, loaded()?.sheets ?? []);
      state.redraw();
    }
    return () => {
      cancelIdleCallback(asked);
      askAgain = undefined;
    };
  }, []);
}
