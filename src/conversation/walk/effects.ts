// What an effect step does: to the draft and the frames at once, or as a command for the cases.
import type { Lookup } from '../../domain/effect.ts';
import { commandOf } from '../draft/commands.ts';
import { weigh } from '../draft/digest.ts';
import { draftOf, dropDraft, restoreDraft } from '../draft/drafts.ts';
import { clip } from '../draft/view.ts';
import type { Step } from '../flows/steps.ts';
import { stopGathering } from '../kinds/gathering.ts';
import { onwards } from '../state/onwards.ts';
import type { Answers, Frame } from '../state/state.ts';
import { say, sentence, stepOf, type Turn, topOf } from '../turn/turn.ts';

/** So much of words that were not taken is shown, to tell which they are. */
const briefly = 120;

/** How the flow goes on after an effect: by its step's `next`, at another step, with another flow, or by asking. */
export type After = 'next' | 'end' | 'ask' | { step: string } | { flow: string; answers: Answers };

/** Does what an effect step is for; the answer says how the flow goes on. */
export function carryOut(turn: Turn, frame: Frame, doing: (Step & { kind: 'effect' })['do']): After {
  switch (doing) {
    case 'keep-draft': {
      const { pending } = frame.answers;
      if (pending !== undefined) turn.lead.push(sentence(turn, 'engine.not-added', () => clip(pending, briefly)));
      return 'end';
    }
    case 'drop-draft':
      dropDraft(turn, frame);
      return 'next';
    case 'restore-draft':
      if (!restoreDraft(turn)) return tooLate(turn);
      turn.lead.push(sentence(turn, 'engine.restored'));
      return 'ask';
    case 'start-anew': {
      const { pending, media, urgency, warned } = frame.answers;
      turn.state.frames.length = 0;
      return {
        flow: 'lapor',
        answers: {
          ...(pending !== undefined && { body: pending }),
          ...(media !== undefined && { media }),
          ...(urgency !== undefined && { urgency }),
          ...(warned !== undefined && { warned }),
        },
      };
    }
    case 'new-report': {
      const { text, parts, media, urgency, warned } = frame.answers;
      turn.state.frames.pop();
      const second = draftOf(turn) !== undefined;
      const answers: Answers = {
        ...(second
          ? { ...(text !== undefined && { pending: text }) }
          : { ...(text !== undefined && { body: text }), ...(parts !== undefined && { parts }) }),
        ...(media !== undefined && { media }),
        ...(urgency !== undefined && { urgency }),
        ...(warned !== undefined && { warned }),
      };
      weigh(turn, answers, text ?? '');
      return { flow: second ? 'lanjut' : 'lapor', answers };
    }
    case 'skip-question': {
      turn.state.frames.pop();
      const below = topOf(turn);
      const open = below === undefined ? undefined : stepOf(turn.engine, below);
      if (below === undefined || open === undefined || open.next === undefined) return tooLate(turn);
      below.tries = undefined;
      stopGathering(turn, below);
      return { step: onwards(below, open.next) };
    }
    case 'again': {
      turn.state.frames.pop();
      const below = topOf(turn);
      if (below !== undefined) below.tries = undefined;
      return 'ask';
    }
    default: {
      const command = commandOf(turn, frame.answers, doing);
      if (command !== null) turn.effects.push({ type: 'command', command });
      if (doing === 'erase-my-data') turn.state.consentAt = undefined;
      return 'next';
    }
  }
}

/** The draft is gone for good; what lies below, if anything, is asked again. */
function tooLate(turn: Turn): After {
  turn.state.frames.pop();
  say(turn, sentence(turn, 'engine.too-late'));
  return 'ask';
}

/** Asks the store; the answer comes as an input of its own. */
export function lookUp(turn: Turn, frame: Frame, step: Step & { kind: 'lookup' }): void {
  const { number = '', topic = '', body = '', place } = frame.answers;
  switch (step.query) {
    case 'my-reports':
      turn.effects.push({ type: 'lookup', lookup: { query: 'my-reports' } });
      return;
    case 'report-status':
      turn.effects.push({ type: 'lookup', lookup: { query: 'report-status', number } });
      return;
    case 'similar-reports': {
      const lookup: Lookup = { query: 'similar-reports', topic, body };
      if (place?.kecamatan !== undefined) lookup.kecamatan = place.kecamatan;
      if (place?.desa !== undefined) lookup.desa = place.desa;
      turn.effects.push({ type: 'lookup', lookup });
    }
  }
}
