// What the engine needs understood from data that the app loads. Words, dates and numbers are plain functions of src/text.
import type { Tag } from '../../domain/report.ts';
import type { Matter, Routed } from '../../text/agencies/routing.ts';
import type { Named, PlaceAnswer } from '../../text/places/answer.ts';

export interface Understand {
  places: {
    byPin(lat: number, lng: number): PlaceAnswer;
    byName(text: string): PlaceAnswer;
    /** A place within running text. */
    inText(text: string): Named;
  };
  classifier: {
    tag(text: string): Tag;
    topics: readonly { id: string; name: string }[];
    /** From this score on a tag is right so often that confirming it is enough. */
    sure: number;
  };
  /** Which agency answers; it knows an answer for every matter. */
  route(matter: Matter): Readonly<Routed>;
  /** An agency's name as people know it, by its id. */
  agencyName(id: string): string;
}
