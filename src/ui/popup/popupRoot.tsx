import type { ComponentChild } from 'preact';
import { lazy } from '../shared/lazy';
import { Popup } from './Popup';
import './popupRoot.css';

const AddPerson = lazy(async () => (await import('./popupParts')).AddPerson);
const CaptureWindow = lazy(async () => (await import('./popupParts')).CaptureWindow);

/** The popup; or, in a small window of its own, the capture or the person of a link. */
export function popupRoot(asked: URLSearchParams) {
  if (asked.has('capture')) return inSmallWindow(<CaptureWindow />);
  const link = asked.get('tag') ?? asked.get('add');
  if (!link) return <Popup />;
  return inSmallWindow(<AddPerson link={link} text={asked.get('text') ?? undefined} isTag={asked.has('tag')} />);
}

const inSmallWindow = (content: ComponentChild) => <main class="small-window">{content}</main>;
