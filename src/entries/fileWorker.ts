import { startFileWorker } from '../fileWorker/fileWorker';

startFileWorker();
