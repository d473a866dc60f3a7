import { world } from '../content/world';
import { skeleton } from '../readers/skeleton';

world.bones = () => skeleton(document, new URL(location.href));
