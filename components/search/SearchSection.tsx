import { useState } from 'preact/hooks';
import { hrefOf } from '@/components/options/options-route';
import { PageTitle } from '@/components/options/PageTitle';
import { TextField } from '@/components/ui/TextField';
import type { Typed } from '@/lib/actions/search-everything';
import { excerpt, searchIn } from '@/lib/domain/search';
import { useEverythingTyped } from '@/lib/hooks/use-everything-typed';
import { useText } from '@/lib/i18n/use-text';
import { SearchResults } from './SearchResults';

/** More than this nobody reads; another word brings it down. */
const SHOWN_AT_MOST = 50;

/** Looks through everything that was typed, while one types. */
export function SearchSection() {
  const { t } = useText();
  const all = useEverythingTyped();
  const [wanted, setWanted] = useState('');
  const found = all === null ? [] : searchIn(all, wanted, SHOWN_AT_MOST + 1);
  const isAsked = wanted.trim() !== '';
  const shown = found.slice(0, SHOWN_AT_MOST);
  const told = !isAsked
    ? ''
    : all === null
      ? t('search.busy')
      : found.length > SHOWN_AT_MOST
        ? t('search.more', { count: SHOWN_AT_MOST })
        : found.length === 0
          ? t('search.none')
          : t('search.count', { count: found.length });
  return (
    <>
      <PageTitle line={t('search.intro')}>{t('search.title')}</PageTitle>
      <TextField
        type="search"
        label={t('search.label')}
        isLabelHidden
        placeholder={t('search.placeholder')}
        autoComplete="off"
        maxLength={200}
        value={wanted}
        onInput={(event) => {
          setWanted(event.currentTarget.value);
        }}
      />
      <SearchResults
        told={told}
        results={shown.map(({ entry, text }) => ({
          id: `${entry.kind}:${entry.id}`,
          href: hrefTo(entry),
          name: entry.name || t(titleOf(entry)),
          kind: t(`search.kind.${entry.kind}`),
          at: entry.at,
          pieces: excerpt(text, wanted),
        }))}
      />
    </>
  );
}

/** The pages of what belongs to nobody in particular. A text about one's own circle or week has none of its own. */
function hrefTo({ id, kind, conversationId, personId }: Typed): string | null {
  if (kind === 'question-set') return hrefOf('questions', id);
  if (kind === 'phrase') return hrefOf('phrases');
  if (kind === 'checklist-item') return hrefOf('checklist');
  if (conversationId !== null) return hrefOf('conversations', conversationId);
  return personId === null ? null : hrefOf('people', personId);
}

function titleOf({ kind }: Typed) {
  return OWN.includes(kind) ? 'search.own' : 'common.noName';
}

const OWN: readonly Typed['kind'][] = ['own-text', 'question-set', 'phrase', 'checklist-item'];
