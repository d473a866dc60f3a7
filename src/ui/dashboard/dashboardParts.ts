/** What the dashboard shows once its first rows are there: a chunk of the page. */

export { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
export { AddPeople } from './add/AddPeople';
export { Advocates } from './advocates/Advocates';
export { Audit } from './audit/Audit';
export { Backup } from './backup/Backup';
export { BackupDue } from './backup/BackupDue';
export { Board } from './board/Board';
export { BusinessCard } from './businessCard/BusinessCard';
export { Circle } from './circle/Circle';
export { Contacts } from './contacts/Contacts';
export { Duplicates } from './duplicates/Duplicates';
export { EventPage } from './events/EventPage';
export { Events } from './events/Events';
export { DashboardKeyHelp } from './frame/DashboardKeyHelp';
export { FoundPeople } from './frame/FoundPeople';
export { Import } from './import/Import';
export { Ledger } from './ledger/Ledger';
export { SocialMap } from './map/SocialMap';
export { PersonPage } from './person/PersonPage';
export { FirstDay } from './today/FirstDay';
export { NextBriefing } from './today/NextBriefing';
export { NewsList, Quiet, Thanks } from './today/SmallLists';
export { Wastebasket } from './wastebasket/Wastebasket';
