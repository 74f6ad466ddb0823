import { useRef, useState } from 'preact/hooks';
import { readMeetingLink } from '@/lib/domain/meeting-link';
import { filledFrom, type PlanForm } from '@/lib/domain/plan-form';
import { plannedAlready } from '@/lib/domain/planned-already';
import type { InvitationReading } from '@/lib/domain/read-invitation';
import { asInstant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { CalledOffNotice } from './CalledOffNotice';
import { TakenNotice } from './TakenNotice';
import { talkWords } from './when-words';

export interface TakeIn {
  /** Takes in what was pasted for the link, when there is more in it than that; false when it is to be pasted as it is. */
  readonly paste: (pasted: readonly string[]) => boolean;
  readonly file: (file: File) => void;
  readonly taken: Taken | null;
  readonly undo: () => void;
  /** Leaves everything as it is. */
  readonly dismiss: () => void;
}

interface Taken {
  readonly reading: InvitationReading;
  /** What stood in the fields that were filled in. */
  readonly before: Partial<PlanForm>;
}

/** Far more than any invitation; a file of this size is not even opened. */
const FILE_LARGEST_BYTES = 8_000_000;

/** Fills the form with an invitation that came in, pasted or as a calendar file. What reads it is loaded when it is needed. */
export function useTakeIn(
  fields: PlanForm,
  initial: PlanForm,
  change: (part: Partial<PlanForm>) => void,
): TakeIn {
  const [taken, setTaken] = useState<Taken | null>(null);
  const form = useRef({ fields, initial, change });
  form.current = { fields, initial, change };

  const fill = (reading: InvitationReading): void => {
    const about = { form: form.current.fields, initial: form.current.initial, now: now() };
    const filled = reading.kind === 'read' ? filledFrom(reading.invitation, about) : {};
    const before = Object.fromEntries(
      Object.keys(filled).map((field) => [field, form.current.fields[field as keyof PlanForm]]),
    );
    form.current.change(filled);
    setTaken({ reading, before });
  };
  const take = (read: () => Promise<InvitationReading>): void => {
    read().then(fill, (error: unknown) => {
      report('read an invitation', error);
      fill({ kind: 'refused', reason: 'broken' });
    });
  };

  return {
    taken,
    undo: () => {
      if (taken) change(taken.before);
      setTaken(null);
    },
    dismiss: () => {
      setTaken(null);
    },
    paste: (pasted) => {
      const [text = ''] = pasted;
      const [link] = pasted
        .map(readMeetingLink)
        .flatMap((reading) => (reading.kind === 'link' ? [reading.url] : []));
      if (!IS_MORE_THAN_A_LINK.test(text.trim()) || (link === undefined && !NAMES_A_TIME.test(text)))
        return false;
      take(async () => withLink(await readText(text), link ?? ''));
      return true;
    },
    file: (file) => {
      take(async () => {
        if (file.size > FILE_LARGEST_BYTES) return { kind: 'refused', reason: 'too-long' };
        return readText(await file.text());
      });
    },
  };
}

const now = () => asInstant(Date.now());

const IS_MORE_THAN_A_LINK = /\S\s+\S/;
const NAMES_A_TIME = /\d[:.]\d\d|\d ?[ap]\.?m\b|^\s*BEGIN:VCALENDAR/i;

async function readText(text: string): Promise<InvitationReading> {
  const { readIncoming } = await import('@/lib/export/read-incoming');
  return readIncoming(text, now());
}

/** In rich text the link may hide behind words: then it is not in the plain text that was read. */
const withLink = (reading: InvitationReading, link: string): InvitationReading =>
  reading.kind !== 'refused' && reading.invitation.link === ''
    ? { ...reading, invitation: { ...reading.invitation, link } }
    : reading;

export interface TakenSectionProps extends Pick<TakeIn, 'taken' | 'undo' | 'dismiss'> {
  /** Among these a meeting that was called off is looked for. */
  planned: readonly WithPerson[];
  onCallOff: (entry: WithPerson) => void;
  isNameMissing: boolean;
}

/** What became of it, with the way back. */
export function TakenSection(props: TakenSectionProps) {
  const { taken, undo, dismiss, planned, onCallOff, isNameMissing } = props;
  const text = useText();
  if (taken === null) return null;
  const { reading, before } = taken;
  if (reading.kind !== 'cancelled')
    return (
      <TakenNotice
        reading={reading}
        isNameMissing={isNameMissing}
        onUndo={Object.keys(before).length > 0 ? undo : null}
      />
    );
  const entry = plannedAlready(planned, { ...reading.invitation, isNameSure: false });
  return (
    <CalledOffNotice
      talk={entry && talkWords(entry, text)}
      onCallOff={() => {
        dismiss();
        if (entry) onCallOff(entry);
      }}
      onKeep={dismiss}
    />
  );
}
