import { startWorker } from '../background/worker';

startWorker();
