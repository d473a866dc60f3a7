import { startPageController } from '../content/pageController';

startPageController();
