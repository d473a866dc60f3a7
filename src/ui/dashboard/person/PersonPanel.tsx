import '../../panel/parts.css';
import { useEffect, useState } from 'preact/hooks';
import { type ContactRecord, contactOf } from '../../../store/records';
import { Panel } from '../../panel/Panel';
import { PanelState } from '../../panel/state/panelState';
import { personPanelServices } from './personPanelServices';
import './PersonPanel.css';

/** The panel itself, about a contact instead of somebody on a page; it follows the database. */
export function PersonPanel({ row }: { row: ContactRecord }) {
  const [state] = useState(() => new PanelState(personPanelServices(row.id), document));
  useEffect(() => {
    const { name, headline, company, location, emails, linkedin } = contactOf(row, []);
    const person = { name, headline, company, location, emails, linkedin, role: 'subject' as const };
    state.show({ kind: 'none', people: [person], evidence: {} }, row.id);
  }, [row]);
  useEffect(() => () => state.flush(), []);
  return <Panel state={state} />;
}
