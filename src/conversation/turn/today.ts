// The civil day it is in the regency.
import { civilDate } from '../../domain/civil-date.ts';
import type { Turn } from './turn.ts';

/** Today's civil date in the regency. */
export const today = (turn: Turn): string => civilDate(turn.now, turn.engine.settings.zone);
